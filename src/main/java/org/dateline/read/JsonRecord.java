package org.dateline.read;

import java.util.Arrays;

/** The bytes of a record, as far as they are kept. */
final class JsonRecord {
  private static final int FIRST = 1 << 16;

  private final int longest;
  private byte[] bytes;
  private int length;
  private boolean tooLong;

  /**
   * Creates an empty one.
   *
   * @param longest bytes that are kept, at most
   */
  JsonRecord(int longest) {
    this.longest = longest;
    this.bytes = new byte[Math.min(FIRST, longest)];
  }

  void clear() {
    length = 0;
    tooLong = false;
  }

  int length() {
    return length;
  }

  /** Whether it is longer than what is kept. */
  boolean tooLong() {
    return tooLong;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  void keep(int b) {
    if (length == bytes.length && !grow(1)) {
      return;
    }
    bytes[length++] = (byte) b;
  }

  void keep(byte[] from, int start, int end) {
    int count = end - start;
    if (count > bytes.length - length && !grow(count)) {
      return;
    }
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  private boolean grow(int more) {
    if (tooLong || (long) length + more > longest) {
      tooLong = true;
      return false;
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(longest, Math.max(2L * length, length + more)));
    return true;
  }
}
