package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.Not;
import org.dateline.query.Clause.Or;
import org.dateline.query.Clause.Span;
import org.dateline.query.Clause.Word;

/** Joins clauses so that what means the same has one shape. */
final class Tree {
  private Tree() {}

  /** All of them: an And within an And is part of it, one clause stands for itself. */
  static Optional<Clause> and(List<Clause> clauses) {
    List<Clause> flat = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause instanceof And inner) {
        flat.addAll(inner.clauses());
      } else {
        flat.add(clause);
      }
    }
    return flat.size() < 2
        ? flat.stream().findFirst()
        : Optional.of(new And(flat, false, around(flat)));
  }

  /** One of them: an Or within an Or is part of it, one clause stands for itself. */
  static Optional<Clause> or(List<Clause> clauses) {
    List<Clause> flat = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause instanceof Or inner) {
        flat.addAll(inner.clauses());
      } else {
        flat.add(clause);
      }
    }
    return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new Or(flat, around(flat)));
  }

  /** Not this one; twice not is the clause itself, so that no query makes a deep tree of them. */
  static Clause not(Clause clause, int start) {
    return clause instanceof Not inner
        ? inner.clause()
        : new Not(clause, new Span(start, clause.span().end()));
  }

  /** How many clauses hold no other. */
  static int leaves(Clause clause) {
    List<Clause> within = clause.within();
    return within.isEmpty() ? 1 : within.stream().mapToInt(Tree::leaves).sum();
  }

  /** How many bare words there are, excluded ones too. */
  static int words(Clause clause) {
    return clause instanceof Word ? 1 : clause.within().stream().mapToInt(Tree::words).sum();
  }

  /** How many clauses stand within each other. */
  static int depth(Clause clause) {
    return 1 + clause.within().stream().mapToInt(Tree::depth).max().orElse(0);
  }

  private static Span around(List<Clause> clauses) {
    int start = clauses.stream().mapToInt(clause -> clause.span().start()).min().orElse(0);
    int end = clauses.stream().mapToInt(clause -> clause.span().end()).max().orElse(0);
    return new Span(start, end);
  }
}
