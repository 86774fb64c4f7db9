package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Problem;

/**
 * What was found out when a plan was resolved. A filter of 20,000 values that nobody has gives as
 * many problems; the first ones are told, the others counted.
 */
final class Warnings {
  static final int MOST = 32;

  private final List<Problem> told = new ArrayList<>();
  private int untold;

  void add(Problem problem) {
    if (isFull()) {
      untold++;
    } else {
      told.add(problem);
    }
  }

  void clear() {
    told.clear();
    untold = 0;
  }

  /** Whether one more would only be counted, so that its suggestion need not be looked for. */
  boolean isFull() {
    return told.size() >= MOST;
  }

  List<Problem> list() {
    List<Problem> all = new ArrayList<>(told);
    if (untold > 0) {
      all.add(
          Problem.of(
                  "more-warnings",
                  "There are "
                      + untold
                      + " more words and values to warn of, which are not listed.")
              .suggest("mend the first ones"));
    }
    return all;
  }
}
