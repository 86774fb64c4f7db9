package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a JSON stream, one after another, with their line; some can be looked at ahead. */
final class JsonBytes {
  private static final int BUFFER = 1 << 16;

  /** Bytes that can be looked at ahead: what is in memory of a document at a time. */
  static final int AHEAD = 1 << 22;

  private final InputStream in;
  private byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private @Nullable IOException failure;

  private long line = 1;
  private int indent;
  private boolean lineBlank = true;

  JsonBytes(InputStream in) {
    this.in = in;
  }

  /** The line reached, counted from 1. */
  long line() {
    return line;
  }

  /** White space at the beginning of the line, up to here. */
  int indent() {
    return indent;
  }

  /** Whether nothing but white space precedes on the line. */
  boolean lineBlank() {
    return lineBlank;
  }

  /** The next byte, or -1 at the end. */
  int peek() throws IOException {
    return position < limit || fill() ? buffer[position] & 0xFF : -1;
  }

  /** A byte further on; -1 past the end, past {@link #AHEAD} and where reading fails. */
  int peek(int offset) {
    while (limit - position <= offset) {
      if (offset >= AHEAD || !readOn()) {
        return -1;
      }
    }
    return buffer[position + offset] & 0xFF;
  }

  /** The next byte that is none of these, or a line break; one is given at the end too. */
  int firstOnLine(String passed) {
    int at = 0;
    while (peek(at) >= 0 && passed.indexOf(peek(at)) >= 0) {
      at++;
    }
    return Math.max('\n', peek(at));
  }

  /** Passes over the byte that was peeked at, keeping count of lines and their indentation. */
  void take(int b) {
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

  /** Passes over bytes that were looked at. */
  void skip(int count) {
    for (int i = 0; i < count; i++) {
      take(buffer[position]);
    }
  }

  /** Passes over the bytes of a string that mean themselves; gives the record what they are. */
  void takePlain(JsonRecord record) throws IOException {
    while (position < limit || fill()) {
      int start = position;
      while (position < limit) {
        byte b = buffer[position];
        if (b == '"' || b == '\\' || b == '\n') {
          break;
        }
        position++;
      }
      record.keep(buffer, start, position);
      if (position < limit) {
        return;
      }
    }
  }

  private boolean fill() throws IOException {
    if (failure != null) {
      throw failure;
    }
    int read;
    do {
      read = in.read(buffer, 0, buffer.length);
    } while (read == 0);
    position = 0;
    limit = Math.max(0, read);
    return read > 0;
  }

  /** Reads behind what is there. A failure is told when it is reached: what precedes it is good. */
  private boolean readOn() {
    if (failure != null) {
      return false;
    }
    if (limit == buffer.length) {
      int kept = limit - position;
      byte[] target = kept > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
      System.arraycopy(buffer, position, target, 0, kept);
      buffer = target;
      position = 0;
      limit = kept;
    }
    try {
      int read = in.read(buffer, limit, buffer.length - limit);
      limit += Math.max(0, read);
      return read >= 0;
    } catch (IOException e) {
      failure = e;
      return false;
    }
  }
}
