package org.dateline.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.match.ResolvedPlan.Near;
import org.dateline.query.Clause.Reach;

/**
 * Which stretches of two operands stand near each other in one article. Two do when they share no
 * word and lie near enough; how near is counted in words between the end of the one and the start
 * of the other, none when one begins within the other, or told by borders that must not lie
 * between.
 */
final class Nearness {
  private static final int FAR = Integer.MAX_VALUE / 4;

  private final boolean inOrder;
  private final int most;

  /** Where what nothing reaches across begins, ascending. */
  private final int[] borders;

  /**
   * Creates it for one article.
   *
   * @param borders where its sentences, paragraphs or parts begin, ascending
   */
  Nearness(Near near, int[] borders) {
    this.inOrder = near.inOrder();
    this.most = near.reach() instanceof Reach.Words words ? words.most() : FAR;
    this.borders = borders;
  }

  /** Takes two stretches near each other, and says whether more are wanted. */
  @FunctionalInterface
  interface PairTaker {
    boolean take(int one, int other);
  }

  boolean exists(Stretches ones, Stretches others) {
    return !eachPair(ones, others, (i, j) -> false);
  }

  /** Adds the words of all that stand near each other. */
  void addWords(Stretches ones, Stretches others, BitSet positions) {
    eachPair(
        ones,
        others,
        (i, j) -> {
          ones.addWords(i, positions);
          others.addWords(j, positions);
          return true;
        });
  }

  /**
   * The tightest stretches that pairs span: none has another one within. Pairs that span the same
   * one are one stretch with the words of all.
   */
  Stretches tightest(Stretches ones, Stretches others) {
    NavigableMap<Integer, Integer> endByStart = new TreeMap<>();
    eachPair(
        ones,
        others,
        (i, j) -> {
          int start = Math.min(ones.start(i), others.start(j));
          endByStart.merge(start, Math.max(ones.end(i), others.end(j)), Math::min);
          return true;
        });
    TreeMap<Integer, BitSet> wordsByStart = new TreeMap<>();
    int before = Integer.MAX_VALUE;
    for (var span : endByStart.descendingMap().entrySet()) {
      if (span.getValue() < before) {
        before = span.getValue();
        wordsByStart.put(span.getKey(), new BitSet());
      }
    }
    eachPair(
        ones,
        others,
        (i, j) -> {
          int start = Math.min(ones.start(i), others.start(j));
          BitSet words = wordsByStart.get(start);
          Integer end = endByStart.get(start);
          if (words != null && end != null && end == Math.max(ones.end(i), others.end(j))) {
            ones.addWords(i, words);
            others.addWords(j, words);
          }
          return true;
        });
    Stretches tightest = new Stretches();
    wordsByStart.values().forEach(tightest::add);
    return tightest;
  }

  /** Gives all pairs; whether the taker wanted them all. */
  private boolean eachPair(Stretches ones, Stretches others, PairTaker taker) {
    for (int i = 0; i < ones.size(); i++) {
      int next = next(ones.start(i));
      int begin = next == 0 ? 0 : borders[next - 1];
      int end = next < borders.length ? borders[next] - 1 : FAR;
      if (ones.end(i) > end) {
        continue;
      }
      int from = inOrder ? ones.end(i) + 1 : ones.start(i) - most - others.widest();
      int to = Math.min(end, ones.end(i) + 1 + most);
      int first = others.firstFrom(Math.max(begin, from));
      for (int j = first; j < others.size() && others.start(j) <= to; j++) {
        boolean near =
            others.end(j) <= end
                && between(ones, i, others, j) <= most
                && !ones.shares(i, others, j);
        if (near && !taker.take(i, j)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The first border after a position. */
  private int next(int position) {
    int at = Arrays.binarySearch(borders, position);
    return at >= 0 ? at + 1 : -at - 1;
  }

  private static int between(Stretches ones, int i, Stretches others, int j) {
    return Math.max(ones.start(i), others.start(j)) - Math.min(ones.end(i), others.end(j)) - 1;
  }
}
