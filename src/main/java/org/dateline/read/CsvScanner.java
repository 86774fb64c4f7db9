package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a table into rows. A row ends with a line break outside quotes (RFC 4180). When a quote that
 * begins a cell is never closed, or what closes it stands in the middle of a cell, the row is
 * broken: it ends with the line it began on, and the next row begins with the next line.
 */
final class CsvScanner {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final CsvDialect dialect;
  private final int longest;

  private byte[] window = new byte[CHUNK];
  private int start;
  private int end;
  private int next;
  private long line = 1;
  private long rowLine = 1;
  private State state = State.BEFORE_CELL;
  private boolean escaping;
  private boolean broken;
  private boolean unclosed;
  private boolean tooLong;

  private enum State {
    BEFORE_CELL,
    IN_CELL,
    IN_QUOTES,
    AFTER_QUOTE
  }

  /**
   * Creates a scanner.
   *
   * @param in the bytes, without byte order mark
   * @param dialect how the table is written
   * @param longest bytes of a row, at most
   */
  CsvScanner(InputStream in, CsvDialect dialect, int longest) {
    this.in = in;
    this.dialect = dialect;
    this.longest = longest;
  }

  /** The line reached, counted from 1. */
  long line() {
    return line;
  }

  /** The line on which the last row began. */
  long rowLine() {
    return rowLine;
  }

  /** Whether the last row has a quote that is not closed, or not at the end of its cell. */
  boolean broken() {
    return broken;
  }

  /** Whether the input ended within the quotes of the last row. */
  boolean unclosed() {
    return unclosed;
  }

  /** Whether the last row was longer than allowed. */
  boolean tooLong() {
    return tooLong;
  }

  /** The bytes of the last row without its line break. */
  byte[] row() {
    int to = next;
    while (to > start && (window[to - 1] == '\n' || window[to - 1] == '\r')) {
      to--;
    }
    return Arrays.copyOfRange(window, start, to);
  }

  /**
   * Goes to the next row that holds something, and is no remark; false at the end.
   *
   * <p>A remark, which begins with {@code #!} and a space, was written beside refused rows.
   */
  boolean next() throws IOException {
    boolean remark;
    do {
      start = next;
      rowLine = line;
      broken = false;
      unclosed = false;
      tooLong = false;
      remark = isRemark();
      if (remark) {
        skipLine();
      } else if (!scanRow()) {
        return false;
      }
    } while (remark || (!tooLong && isBlank()));
    return true;
  }

  private boolean isRemark() throws IOException {
    for (int i = 0; i < Remarks.BEGIN.length; i++) {
      if ((start + i >= end && !read()) || window[start + i] != Remarks.BEGIN[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isBlank() {
    for (int i = start; i < next; i++) {
      byte b = window[i];
      if (b != '\n' && b != '\r' && b != ' ' && b != '\t' && b != dialect.separator()) {
        return false;
      }
    }
    return true;
  }

  private boolean scanRow() throws IOException {
    state = State.BEFORE_CELL;
    escaping = false;
    while (next < end || read()) {
      byte b = window[next++];
      if (b == '\n' && state != State.IN_QUOTES && !escaping) {
        line++;
        return true;
      }
      if (!step(b)) {
        endWithFirstLine();
        return true;
      }
      if (b == '\n') {
        line++;
      }
      if (next - start > longest) {
        if (state == State.IN_QUOTES) {
          endWithFirstLine();
        } else {
          skipLine();
        }
        return true;
      }
    }
    if (state == State.IN_QUOTES && next > start) {
      unclosed = true;
      endWithFirstLine();
    }
    return next > start;
  }

  /** False when a quote was closed in the middle of a cell. */
  private boolean step(byte b) {
    if (escaping) {
      escaping = false;
      return true;
    }
    if (b == '\\' && dialect.backslash() && state != State.AFTER_QUOTE) {
      escaping = true;
      state = state == State.IN_QUOTES ? State.IN_QUOTES : State.IN_CELL;
      return true;
    }
    boolean separates = b == dialect.separator();
    boolean quotes = b == dialect.quote() && b != CsvDialect.NO_QUOTE;
    state =
        switch (state) {
          case BEFORE_CELL ->
              separates ? State.BEFORE_CELL : quotes ? State.IN_QUOTES : State.IN_CELL;
          case IN_CELL -> separates ? State.BEFORE_CELL : State.IN_CELL;
          case IN_QUOTES -> quotes ? State.AFTER_QUOTE : State.IN_QUOTES;
          case AFTER_QUOTE ->
              separates ? State.BEFORE_CELL : quotes ? State.IN_QUOTES : State.AFTER_QUOTE;
        };
    return state != State.AFTER_QUOTE || quotes || b == '\r';
  }

  private void endWithFirstLine() throws IOException {
    broken = true;
    line = rowLine;
    for (int i = start; i < next; i++) {
      if (window[i] == '\n') {
        next = i + 1;
        line++;
        return;
      }
    }
    skipLine();
  }

  /** Passes over the rest of a line without keeping more of it than is allowed. */
  private void skipLine() throws IOException {
    while (next < end || read()) {
      if (window[next++] == '\n') {
        line++;
        break;
      }
      if (next - start > longest) {
        tooLong = true;
        start = next;
      }
    }
    tooLong |= next - start > longest;
  }

  private boolean read() throws IOException {
    if (start > 0) {
      System.arraycopy(window, start, window, 0, end - start);
      next -= start;
      end -= start;
      start = 0;
    }
    if (end == window.length) {
      window = Arrays.copyOf(window, (int) Math.min(Integer.MAX_VALUE - 16L, 2L * end));
    }
    int read;
    do {
      read = in.read(window, end, window.length - end);
    } while (read == 0);
    end += Math.max(0, read);
    return read > 0;
  }
}
