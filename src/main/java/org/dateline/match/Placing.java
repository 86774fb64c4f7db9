package org.dateline.match;

import java.util.Arrays;
import org.dateline.match.WordScan.Found;

/**
 * Collects which found words belong to which words and phrases of the query. A hundred patterns may
 * all fit the same word; of these the first ones are kept.
 */
final class Placing {
  /** How many words and phrases of the query one found word is marked for, at most. */
  static final int MOST_OF_ONE = 8;

  private final FoundWords found;
  private final int[] last;
  private final byte[] times;

  /** Found word in the upper half, word of the query in the lower. */
  private long[] placed = new long[64];

  private int size;

  Placing(FoundWords found) {
    this.found = found;
    this.last = new int[found.size()];
    this.times = new byte[found.size()];
    Arrays.fill(last, -1);
  }

  /**
   * Adds a found word. Those of one word of the query are added before those of the next.
   *
   * @param place the found word
   * @param word the word or phrase of the query
   */
  void add(int place, int word) {
    if (last[place] == word || times[place] >= MOST_OF_ONE) {
      return;
    }
    last[place] = word;
    times[place]++;
    if (size == placed.length) {
      placed = Arrays.copyOf(placed, 2 * size);
    }
    placed[size++] = ((long) place << Integer.SIZE) | word;
  }

  /** Takes a found word that belongs to a word of the query. */
  @FunctionalInterface
  interface Taker {
    void take(Found found, int word);
  }

  int size() {
    return size;
  }

  /** Gives everything by the place in the text, then by the word of the query. */
  void each(Taker taker) {
    Arrays.sort(placed, 0, size);
    for (int i = 0; i < size; i++) {
      if (i == 0 || placed[i] != placed[i - 1]) {
        taker.take(found.get((int) (placed[i] >>> Integer.SIZE)), (int) placed[i]);
      }
    }
  }
}
