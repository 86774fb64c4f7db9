package org.dateline.http;

import java.util.concurrent.ArrayBlockingQueue;

/** A few buffers kept for the next answers. */
final class Buffers {
  private static final int KEPT = 64;

  /** A buffer that one large answer has grown beyond this is left to the collector. */
  private static final int LARGEST_KEPT = 1 << 20;

  private final ArrayBlockingQueue<Utf8Buffer> free = new ArrayBlockingQueue<>(KEPT);

  /** An empty buffer; give it back once, when nothing reads it any more. */
  Utf8Buffer take() {
    Utf8Buffer buffer = free.poll();
    return buffer != null ? buffer : new Utf8Buffer();
  }

  /** Takes a buffer back. */
  void giveBack(Utf8Buffer buffer) {
    if (buffer.capacity() <= LARGEST_KEPT) {
      buffer.clear();
      // When enough are kept this one is left to the collector.
      free.offer(buffer);
    }
  }
}
