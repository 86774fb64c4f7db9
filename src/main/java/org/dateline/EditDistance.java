package org.dateline;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * How many edits lie between two words: insertions, deletions, substitutions and swaps of
 * neighbours (optimal string alignment, Damerau 1964).
 */
public final class EditDistance {
  private EditDistance() {}

  static Optional<String> nearest(String typed, Collection<String> right) {
    int[] word = letters(typed.toLowerCase(Locale.ROOT));
    Optional<String> best = Optional.empty();
    int least = Math.max(1, word.length / 3) + 1;
    for (String candidate : right) {
      if (Math.abs(candidate.codePointCount(0, candidate.length()) - word.length) >= least) {
        continue;
      }
      int edits = between(word, letters(candidate.toLowerCase(Locale.ROOT)));
      if (edits < least) {
        least = edits;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /**
   * The distance of two words.
   *
   * @param a a word
   * @param b another
   * @return how many edits make the one into the other, counted in code points, as Lucene does
   */
  public static int between(String a, String b) {
    return between(letters(a), letters(b));
  }

  private static int[] letters(String word) {
    return word.codePoints().toArray();
  }

  private static int between(int[] a, int[] b) {
    int[] beforeLast = new int[b.length + 1];
    int[] last = new int[b.length + 1];
    int[] row = new int[b.length + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length; i++) {
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int change = a[i - 1] == b[j - 1] ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length];
  }
}
