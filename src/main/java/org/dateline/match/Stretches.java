package org.dateline.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where something stands in one article: stretches from the position of a first word to that of a
 * last, by their starts. Most are solid, every word of them belongs to it; of a stretch that words
 * near each other span, only these words do.
 */
final class Stretches {
  private static final int[] SOLID = {};

  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int[][] words = new int[8][];
  private int size;
  private int widest = 1;

  /** Adds a solid one, which begins no earlier than those before. */
  void add(int start, int end) {
    add(start, end, SOLID);
  }

  private void add(int start, int end, int[] positions) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    words[size++] = positions;
    widest = Math.max(widest, end - start + 1);
  }

  /** Adds one of some words, which begins no earlier than those before. */
  void add(BitSet positions) {
    int[] all = positions.stream().toArray();
    add(all[0], all[all.length - 1], all);
  }

  static Stretches union(List<Stretches> several) {
    Stretches all = new Stretches();
    int[] next = new int[several.size()];
    for (int first = first(several, next); first >= 0; first = first(several, next)) {
      Stretches from = several.get(first);
      int i = next[first]++;
      all.add(from.starts[i], from.ends[i], from.words[i]);
    }
    return all;
  }

  /** Which of several has the earliest stretch among those not yet taken; -1 when none is left. */
  private static int first(List<Stretches> several, int[] next) {
    int first = -1;
    for (int s = 0; s < next.length; s++) {
      Stretches candidate = several.get(s);
      if (next[s] < candidate.size
          && (first < 0 || candidate.starts[next[s]] < several.get(first).starts[next[first]])) {
        first = s;
      }
    }
    return first;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** How many positions the longest one spans. */
  int widest() {
    return widest;
  }

  /** The first stretch that begins at a position or after it. */
  int firstFrom(int position) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a stretch has a word that belongs to one of others too. */
  boolean shares(int i, Stretches others, int j) {
    int from = Math.max(starts[i], others.starts[j]);
    int to = Math.min(ends[i], others.ends[j]);
    for (int position = from; position <= to; position++) {
      if (holds(i, position) && others.holds(j, position)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(int i, int position) {
    return words[i].length == 0 || Arrays.binarySearch(words[i], position) >= 0;
  }

  /** Adds the positions of a stretch's words to others. */
  void addWords(int i, BitSet positions) {
    if (words[i].length == 0) {
      positions.set(starts[i], ends[i] + 1);
      return;
    }
    for (int position : words[i]) {
      positions.set(position);
    }
  }

  /** Whether there are so many of which no two overlap. */
  boolean hasApart(int wanted) {
    long[] byEnd = new long[size];
    for (int i = 0; i < size; i++) {
      byEnd[i] = ((long) ends[i] << Integer.SIZE) | starts[i];
    }
    Arrays.sort(byEnd);
    int apart = 0;
    int last = -1;
    for (long one : byEnd) {
      if ((int) one > last) {
        last = (int) (one >>> Integer.SIZE);
        apart++;
      }
    }
    return apart >= wanted;
  }
}
