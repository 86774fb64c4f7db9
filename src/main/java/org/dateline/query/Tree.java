package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.Not;
import org.dateline.query.Clause.Or;
import org.dateline.query.Clause.Span;

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

  /** How many clauses hold no other; of bare words those that are the same count once. */
  static int differentLeaves(Clause query) {
    return query instanceof And and && and.bare()
        ? (int) and.clauses().stream().map(Tree::said).distinct().count()
        : leaves(query);
  }

  /** What makes bare words the same. */
  private static Object said(Clause clause) {
    return clause instanceof Clause.Word word ? word.text().toLowerCase(Locale.ROOT) : clause;
  }

  /** How many clauses hold no other. */
  static int leaves(Clause clause) {
    return switch (clause) {
      case And and -> and.clauses().stream().mapToInt(Tree::leaves).sum();
      case Or or -> or.clauses().stream().mapToInt(Tree::leaves).sum();
      case Not not -> leaves(not.clause());
      case Clause.Near near -> near.operands().stream().mapToInt(Tree::leaves).sum();
      case Clause.AtLeast often -> leaves(often.clause());
      default -> 1;
    };
  }

  /** How many clauses stand within each other. */
  static int depth(Clause clause) {
    return 1
        + switch (clause) {
          case And and -> and.clauses().stream().mapToInt(Tree::depth).max().orElse(0);
          case Or or -> or.clauses().stream().mapToInt(Tree::depth).max().orElse(0);
          case Not not -> depth(not.clause());
          case Clause.Near near -> near.operands().stream().mapToInt(Tree::depth).max().orElse(0);
          case Clause.AtLeast often -> depth(often.clause());
          default -> 0;
        };
  }

  private static Span around(List<Clause> clauses) {
    int start = clauses.stream().mapToInt(clause -> clause.span().start()).min().orElse(0);
    int end = clauses.stream().mapToInt(clause -> clause.span().end()).max().orElse(0);
    return new Span(start, end);
  }
}
