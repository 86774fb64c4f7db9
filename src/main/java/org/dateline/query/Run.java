package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Problem;

/**
 * What stands between two {@code OR}s, as far as it shows how brackets could be meant: {@code a OR
 * b AND c} is {@code a OR (b AND c)}, and may be meant as {@code (a OR b) AND c}.
 */
final class Run {
  /** A longer suggestion explains nothing. */
  private static final int SHOWN = 120;

  private final int start;
  private int first;
  private int end;
  private final List<Token> joints = new ArrayList<>();

  Run(int start) {
    this.start = start;
  }

  /** An {@code AND} or a proximity within it, outside of brackets. */
  void joinedBy(Token joint) {
    joints.add(joint);
  }

  /** Where what is searched for begins; what was left out may stand before. */
  void beginsAt(int place) {
    first = place;
  }

  int first() {
    return first;
  }

  void endsAt(int place) {
    end = place;
  }

  /** The warning about runs of which one is joined by what binds tighter than {@code OR}. */
  static Optional<Problem> mixed(String query, List<Run> runs) {
    for (int i = 0; i < runs.size() && runs.size() > 1; i++) {
      if (!runs.get(i).joints.isEmpty()) {
        Run left = runs.get(Math.max(i, 1) - 1);
        Run right = runs.get(Math.max(i, 1));
        Token joint = i > 0 ? right.joints.getFirst() : left.joints.getLast();
        return Optional.of(
            Problem.of(
                    "mixed-operators",
                    "“OR” stands beside "
                        + Warnings.quoted(query.substring(joint.start(), joint.end()))
                        + " without brackets, and binds less.")
                .suggest(bracketings(query, left, right, joint, i > 0))
                .between(left.start, right.end));
      }
    }
    return Optional.empty();
  }

  private static String bracketings(
      String query, Run left, Run right, Token joint, boolean joinedRight) {
    if (right.end - left.start > SHOWN) {
      return "put what belongs together between brackets";
    }
    String first = query.substring(left.start, left.end);
    String second = query.substring(right.start, right.end);
    String between = query.substring(left.end, right.start);
    return joinedRight
        ? first
            + between
            + "("
            + second
            + "), or ("
            + first
            + between
            + query.substring(right.start, joint.start()).stripTrailing()
            + ") "
            + query.substring(joint.start(), right.end)
        : "("
            + first
            + ")"
            + between
            + second
            + ", or "
            + query.substring(left.start, joint.end())
            + " ("
            + query.substring(joint.end(), right.end).stripLeading()
            + ")";
  }
}
