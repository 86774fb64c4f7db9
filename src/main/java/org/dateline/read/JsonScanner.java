package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Finds the records of a JSON stream without reading what is in them: one per line, one after
 * another, or the elements of an array. It follows strings, escapes and brackets of UTF-8 bytes in
 * one pass, so that a broken record costs itself and not the rest.
 *
 * <p>Outside records, white space, commas and the brackets of arrays are passed over. A record ends
 * with the bracket that closes it. A broken one ends
 *
 * <ul>
 *   <li>with its line, when records are lines;
 *   <li>else before an opening brace that cannot stand inside it: instead of a member's name, or at
 *       the beginning of a line that is not indented further than the record's own;
 *   <li>else, after a line break within a string, before the next opening brace at the beginning of
 *       such a line: the inner objects of indented JSON are indented further, so none of them is
 *       taken for a record.
 * </ul>
 */
final class JsonScanner {
  private static final int BUFFER = 1 << 16;

  /** Deeper brackets are counted but not told apart; a record of such a depth is refused anyway. */
  private static final int DEPTH_KEPT = 64;

  private final InputStream in;
  private final boolean lines;
  private final int longest;

  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long line = 1;
  private int indent;
  private boolean lineBlank = true;
  private int openArrays;

  private byte[] record;
  private int length;
  private boolean tooLong;
  private boolean whole = true;
  private long recordLine;
  private int recordIndent;

  private int depth;
  private long objects;
  private int last;

  /**
   * Creates a scanner.
   *
   * @param in the bytes, without byte order mark
   * @param lines whether a line break ends a record wherever it stands
   * @param longest bytes of a record, at most; a longer one is passed over without keeping it
   */
  JsonScanner(InputStream in, boolean lines, int longest) {
    this.in = in;
    this.lines = lines;
    this.longest = longest;
    this.record = new byte[Math.min(BUFFER, longest)];
  }

  /** The line reached, counted from 1. */
  long line() {
    return line;
  }

  /** The line on which the last record began. */
  long recordLine() {
    return recordLine;
  }

  /** The bytes of the last record; the beginning of them when it was too long. */
  byte[] record() {
    return Arrays.copyOf(record, length);
  }

  /** Whether the last record was longer than allowed. */
  boolean tooLong() {
    return tooLong;
  }

  /** Whether the last record ended with the bracket that closes it. */
  boolean whole() {
    return whole;
  }

  /** Whether an array was begun and, with no broken record to explain it, not ended. */
  boolean inArray() {
    return whole && openArrays > 0;
  }

  /** Goes to the next record; false at the end. */
  boolean next() throws IOException {
    int b = skipToRecord();
    if (b < 0) {
      return false;
    }
    length = 0;
    tooLong = false;
    recordLine = line;
    recordIndent = indent;
    depth = 0;
    objects = 0;
    last = 0;
    whole = false;
    if (b == '{') {
      readObject();
    } else {
      readJunk();
    }
    return true;
  }

  /** Passes over what stands between records; leaves the record's first byte unread. */
  private int skipToRecord() throws IOException {
    while (true) {
      int b = peek();
      switch (b) {
        case ' ', '\t', '\r', '\n', ',' -> take(b);
        case '[' -> {
          openArrays++;
          take(b);
        }
        case ']' -> {
          if (openArrays == 0) {
            return b;
          }
          openArrays--;
          take(b);
        }
        default -> {
          return b;
        }
      }
    }
  }

  /** Something that is no object: to the end of its line, or to where an object can begin. */
  private void readJunk() throws IOException {
    boolean inString = false;
    for (int b = peek(); b >= 0 && b != '\n'; b = peek()) {
      if (!inString && length > 0 && !lines && (b == '{' || b == ',' || b == ']')) {
        return;
      }
      keep(b);
      take(b);
      if (b == '\\' && inString && peek() >= 0 && peek() != '\n') {
        keep(peek());
        take(peek());
      } else if (b == '"') {
        inString = !inString;
      }
    }
  }

  private void readObject() throws IOException {
    for (int b = peek(); b >= 0; b = peek()) {
      if (b == '\n' && lines) {
        return;
      }
      if ((b == '{' && nextBegins()) || (b == ']' && closesAround())) {
        return;
      }
      keep(b);
      take(b);
      switch (b) {
        case '{', '[' -> open(b == '{');
        case '}', ']' -> close(b == '}');
        case '"' -> {
          if (!readString()) {
            recover();
            return;
          }
        }
        case ' ', '\t', '\r', '\n' -> {
          continue;
        }
        default -> {}
      }
      last = b;
      if (depth == 0) {
        whole = true;
        return;
      }
    }
  }

  /**
   * Whether an opening brace is the next record's. Only where none can stand, and even there only
   * where a record is likelier than an inner object: or parts of an article would become articles.
   */
  private boolean nextBegins() {
    if (lines || depth == 0 || depth > DEPTH_KEPT) {
      return false;
    }
    boolean inObject = (objects >>> (depth - 1) & 1) == 1;
    boolean canStand = last == ':' || (!inObject && (last == '[' || last == ','));
    return !canStand && ((depth == 1 && last == ',') || (lineBlank && indent <= recordIndent));
  }

  private void open(boolean object) {
    if (depth < DEPTH_KEPT) {
      long bit = 1L << depth;
      objects = object ? objects | bit : objects & ~bit;
    }
    depth++;
  }

  /** Closes the innermost bracket of this kind, and with it those left open within. */
  private void close(boolean object) {
    if (depth > DEPTH_KEPT) {
      depth--;
      return;
    }
    int to = depth - 1;
    while (to >= 0 && (objects >>> to & 1) == 1 != object) {
      to--;
    }
    depth = to < 0 ? depth : to;
  }

  /** Whether a closing bracket is that of the array around the record: no array is open within. */
  private boolean closesAround() {
    long onlyObjects = (1L << depth) - 1;
    return openArrays > 0 && !lines && depth < DEPTH_KEPT && (objects & onlyObjects) == onlyObjects;
  }

  /** To the end of a string; false when a line break or the end comes first. */
  private boolean readString() throws IOException {
    while (true) {
      if (position == limit && !fill()) {
        return false;
      }
      int start = position;
      while (position < limit) {
        byte b = buffer[position];
        if (b == '"' || b == '\\' || b == '\n') {
          break;
        }
        position++;
      }
      keep(start, position);
      if (position == limit) {
        continue;
      }
      byte b = buffer[position];
      if (b == '\n') {
        return false;
      }
      keep(b);
      position++;
      if (b == '"') {
        return true;
      }
      int escaped = peek();
      if (escaped < 0 || escaped == '\n') {
        return false;
      }
      keep(escaped);
      position++;
    }
  }

  /** After a line break in a string: on to the next line that can begin a record. */
  private void recover() throws IOException {
    if (lines) {
      return;
    }
    // "},{" on one line ends what is lost and begins the next record.
    boolean endPassed = false;
    for (int b = peek(); b >= 0; b = peek()) {
      boolean here = endPassed || (lineBlank && indent <= recordIndent);
      if (here && b == '{') {
        return;
      }
      if (b != ' ' && b != '\t') {
        endPassed = here && (b == '}' || b == ']' || b == ',');
      }
      take(b);
    }
  }

  private int peek() throws IOException {
    return position < limit || fill() ? buffer[position] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    int read;
    do {
      read = in.read(buffer, 0, BUFFER);
    } while (read == 0);
    position = 0;
    limit = Math.max(0, read);
    return read > 0;
  }

  /** Passes over the byte that was peeked at, keeping count of lines and their indentation. */
  private void take(int b) {
    position++;
    if (b == '\n') {
      line++;
      indent = 0;
      lineBlank = true;
    } else if (lineBlank) {
      if (b == ' ' || b == '\t') {
        indent++;
      } else {
        lineBlank = false;
      }
    }
  }

  private void keep(int b) {
    if (length == record.length && !grow(1)) {
      return;
    }
    record[length++] = (byte) b;
  }

  private void keep(int from, int to) {
    int count = to - from;
    if (count > record.length - length && !grow(count)) {
      return;
    }
    System.arraycopy(buffer, from, record, length, count);
    length += count;
  }

  private boolean grow(int more) {
    if (tooLong || (long) length + more > longest) {
      tooLong = true;
      return false;
    }
    record = Arrays.copyOf(record, (int) Math.min(longest, Math.max(2L * length, length + more)));
    return true;
  }
}
