package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Problem;

/**
 * What was repaired in a query. A query of 16,000 quotation marks has as many problems; the first
 * ones are told, the others counted.
 */
final class Warnings {
  static final int MOST = 32;

  private static final int SHOWN = 60;

  private final List<Problem> told = new ArrayList<>();
  private int untold;

  void add(Problem problem) {
    if (isFull()) {
      untold++;
    } else {
      told.add(problem);
    }
  }

  /** A number held to what is allowed, with a warning when it was not. */
  int held(int number, int least, int start, int end) {
    int held = Math.max(least, Math.min(number, Operators.LARGEST));
    if (held != number) {
      add(
          Problem.of(
                  "number-out-of-range",
                  "The number here can be "
                      + least
                      + " to "
                      + Operators.LARGEST
                      + "; "
                      + held
                      + " is taken.")
              .suggest(String.valueOf(held))
              .between(start, end));
    }
    return held;
  }

  /** Whether one more would only be counted, so that its suggestion need not be looked for. */
  boolean isFull() {
    return told.size() >= MOST;
  }

  Optional<Problem> first(String code) {
    return told.stream().filter(problem -> problem.code().equals(code)).findFirst();
  }

  List<Problem> list() {
    List<Problem> all = new ArrayList<>(told);
    if (untold > 0) {
      all.add(
          Problem.of(
                  "more-warnings",
                  "There are " + untold + " more warnings about this query, which are not listed.")
              .suggest("mend the first ones"));
    }
    return List.copyOf(all);
  }

  /** A typed text between quotation marks, cut when it would fill the message. */
  static String quoted(String typed) {
    if (typed.length() <= SHOWN) {
      return "“" + typed + "”";
    }
    int end = Character.isHighSurrogate(typed.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return "“" + typed.substring(0, end) + "…”";
  }
}
