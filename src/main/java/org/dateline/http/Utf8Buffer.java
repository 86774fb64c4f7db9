package org.dateline.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text kept as UTF-8 in memory, to be written once and sent in one go, then used again. Half of a
 * surrogate pair becomes {@code ?}.
 */
final class Utf8Buffer extends Writer {
  private static final int FIRST_SIZE = 32 * 1024;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int length;

  /** A high surrogate whose other half has not come yet; 0 when there is none. */
  private char pending;

  @Override
  public void write(int c) {
    room(6);
    char one = (char) c;
    if (one < 0x80 && pending == 0) {
      bytes[length++] = (byte) one;
    } else {
      put(one);
    }
  }

  @Override
  public void write(char[] text, int from, int count) {
    room(3L * count + 3);
    for (int i = from; i < from + count; i++) {
      char c = text[i];
      if (c < 0x80 && pending == 0) {
        bytes[length++] = (byte) c;
      } else {
        put(c);
      }
    }
  }

  @Override
  public void write(String text, int from, int count) {
    room(3L * count + 3);
    byte[] to = bytes;
    int at = length;
    int end = from + count;
    int i = from;
    if (pending == 0) {
      for (; i < end; i++) {
        char c = text.charAt(i);
        if (c >= 0x80) {
          break;
        }
        to[at++] = (byte) c;
      }
    }
    length = at;
    for (; i < end; i++) {
      put(text.charAt(i));
    }
  }

  /** Appends one character to a buffer that has room for it and what is pending. */
  private void put(char c) {
    if (pending != 0) {
      char high = pending;
      pending = 0;
      if (Character.isLowSurrogate(c)) {
        int point = Character.toCodePoint(high, c);
        bytes[length++] = (byte) (0xF0 | (point >> 18));
        bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[length++] = (byte) (0x80 | (point & 0x3F));
        return;
      }
      bytes[length++] = '?';
    }
    if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | (c >> 6));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
    } else if (Character.isHighSurrogate(c)) {
      pending = c;
    } else if (Character.isLowSurrogate(c)) {
      bytes[length++] = '?';
    } else {
      bytes[length++] = (byte) (0xE0 | (c >> 12));
      bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }
  }

  private void room(long more) {
    if (bytes.length - length < more) {
      long wanted = Math.max(length + more, 2L * bytes.length);
      if (length + more > Integer.MAX_VALUE - 8) {
        throw new OutOfMemoryError("An answer is larger than 2 GB.");
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Integer.MAX_VALUE - 8));
    }
  }

  /** How many bytes there are. */
  int length() {
    return length;
  }

  /** How many bytes fit without growing. */
  int capacity() {
    return bytes.length;
  }

  /** What was written so far, a view: good until something else is written. */
  ByteBuffer view() {
    return ByteBuffer.wrap(bytes, 0, length);
  }

  /** The place of the first such byte, the length when there is none. */
  int indexOf(char ascii) {
    int i = 0;
    while (i < length && bytes[i] != ascii) {
      i++;
    }
    return i;
  }

  /** The tag of what was written, from a place on. */
  String tag(int from) {
    return EntityTag.of(bytes, from, length);
  }

  /**
   * As {@link #tag(int)}, but leaving a text out, where it stands first.
   *
   * @param from where what is named begins
   * @param leftOut ASCII
   * @param more named beside what was written
   */
  String tagWithout(int from, String leftOut, long more) {
    int gap = indexOf(leftOut.getBytes(StandardCharsets.US_ASCII), from);
    return EntityTag.of(bytes, from, gap, Math.min(length, gap + leftOut.length()), length, more);
  }

  private int indexOf(byte[] text, int from) {
    for (int i = from; i <= length - text.length; i++) {
      if (Arrays.equals(bytes, i, i + text.length, text, 0, text.length)) {
        return i;
      }
    }
    return length;
  }

  /** Hands what was written to a stream and empties the buffer. */
  void drainTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  /** Forgets what was written. */
  void clear() {
    length = 0;
    pending = 0;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
