package org.dateline;

/**
 * Ids by a hash of 64 bits: of ten million of them two fall together once in 370,000 runs. Open
 * addressing, at most half full.
 */
final class IdSet {
  private static final int FIRST_SIZE = 1 << 10;

  /** Constants of FNV-1a, 64 bits (Fowler, Noll, Vo; RFC 9923). */
  private static final long FNV_BASIS = 0xCBF29CE484222325L;

  private static final long FNV_PRIME = 0x100000001B3L;

  private long[] slots = new long[FIRST_SIZE];
  private int count;

  /** Adds an id; false when it is there already. */
  boolean add(String id) {
    if (2 * (count + 1) > slots.length) {
      grow();
    }
    boolean added = put(slots, hash(id));
    count += added ? 1 : 0;
    return added;
  }

  private void grow() {
    long[] larger = new long[2 * slots.length];
    for (long hash : slots) {
      if (hash != 0) {
        put(larger, hash);
      }
    }
    slots = larger;
  }

  private static boolean put(long[] slots, long hash) {
    int mask = slots.length - 1;
    int at = (int) (hash >>> 32) & mask;
    while (slots[at] != 0) {
      if (slots[at] == hash) {
        return false;
      }
      at = (at + 1) & mask;
    }
    slots[at] = hash;
    return true;
  }

  /** Never 0, which marks a free slot. */
  private static long hash(String id) {
    long hash = FNV_BASIS;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * FNV_PRIME;
    }
    // The upper bits choose the slot; FNV mixes them least.
    hash ^= hash >>> 29;
    hash *= 0xBF58476D1CE4E5B9L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
