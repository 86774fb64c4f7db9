package org.dateline.bench.tagging;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts tags found, wrong and missed. */
final class Score {
  private static final class Counts {
    private int right;
    private int wrong;
    private int missed;

    private double f1() {
      return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
    }
  }

  private final Counts all = new Counts();
  private final TreeMap<String, Counts> byValue = new TreeMap<>();
  private int articles;

  /** Compares the tags of one article. */
  void add(Set<String> given, Set<String> found) {
    articles++;
    Set<String> either = new TreeSet<>(given);
    either.addAll(found);
    for (String value : either) {
      Counts one = byValue.computeIfAbsent(value, v -> new Counts());
      if (!found.contains(value)) {
        one.missed++;
        all.missed++;
      } else if (given.contains(value)) {
        one.right++;
        all.right++;
      } else {
        one.wrong++;
        all.wrong++;
      }
    }
  }

  int articles() {
    return articles;
  }

  /** How many of the tags found are right. */
  double precision() {
    return all.right == 0 ? 0 : (double) all.right / (all.right + all.wrong);
  }

  /** How many of the tags given are found. */
  double recall() {
    return all.right == 0 ? 0 : (double) all.right / (all.right + all.missed);
  }

  /** The harmonic mean of both. */
  double f1() {
    return all.f1();
  }

  /** The mean of the F1 of the values that people gave. */
  double macroF1() {
    return byValue.values().stream()
        .filter(one -> one.right + one.missed > 0)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }
}
