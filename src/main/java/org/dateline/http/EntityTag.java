package org.dateline.http;

import io.undertow.util.Headers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Names of what an answer holds, so that a client that has it need not be sent it again. */
final class EntityTag {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The golden ratio in 64 bits, odd: multiplying by it loses nothing and spreads the low bits. */
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private EntityTag() {}

  /**
   * A weak tag: answers with the same bytes have the same, others another but for one in 2⁶⁴. It
   * names no packing, so it is the same for the packed answer.
   */
  static String of(byte[] bytes, int from, int end) {
    return name(hash(bytes, from, end));
  }

  /** As {@link #of(byte[], int, int)}, of bytes with a gap and of a number beside them. */
  static String of(byte[] bytes, int from, int gap, int gapEnd, int end, long more) {
    return name(mix(mix(hash(bytes, from, gap), hash(bytes, gapEnd, end)), more));
  }

  private static long hash(byte[] bytes, int from, int end) {
    long hash = (long) end - from;
    int i = from;
    for (; i + Long.BYTES <= end; i += Long.BYTES) {
      hash = mix(hash, (long) LONGS.get(bytes, i));
    }
    for (; i < end; i++) {
      hash = mix(hash, bytes[i]);
    }
    return hash;
  }

  private static String name(long hash) {
    return "W/\"" + Long.toHexString((hash ^ (hash >>> 32)) * MULTIPLIER) + "\"";
  }

  /** The value is spread over all bits first: so no flipped bit of one undoes one of the next. */
  private static long mix(long hash, long value) {
    long spread = Long.rotateLeft(value * MULTIPLIER, 31) * MULTIPLIER;
    return Long.rotateLeft(hash ^ spread, 27) * MULTIPLIER;
  }

  /** Whether the client says that it has what the tag names. */
  static boolean isHeld(Call call, String tag) {
    String held = call.header(Headers.IF_NONE_MATCH);
    return !held.isEmpty() && (held.strip().equals("*") || held.contains(tag.substring(2)));
  }
}
