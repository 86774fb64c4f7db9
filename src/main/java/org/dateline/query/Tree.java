package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.AtLeast;
import org.dateline.query.Clause.Dated;
import org.dateline.query.Clause.Everything;
import org.dateline.query.Clause.Fuzzy;
import org.dateline.query.Clause.Length;
import org.dateline.query.Clause.Near;
import org.dateline.query.Clause.Not;
import org.dateline.query.Clause.Or;
import org.dateline.query.Clause.Phrase;
import org.dateline.query.Clause.Span;
import org.dateline.query.Clause.Value;
import org.dateline.query.Clause.Wildcard;
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
        : Optional.of(new And(flat, false, around(clauses)));
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
    return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new Or(flat, around(clauses)));
  }

  /** Not this one; twice not is the clause itself, so that no query makes a deep tree of them. */
  static Clause not(Clause clause, int start) {
    Span span = new Span(start, clause.span().end());
    return clause instanceof Not inner ? at(inner.clause(), span) : new Not(clause, span);
  }

  /** The clause at a place, of which it is the whole: what stands in brackets, with these. */
  static Clause at(Clause clause, Span span) {
    return switch (clause) {
      case Everything all -> new Everything(span);
      case Word word -> new Word(word.text(), word.parts(), span);
      case Phrase phrase -> new Phrase(phrase.text(), phrase.parts(), span);
      case Wildcard wildcard -> new Wildcard(wildcard.pattern(), wildcard.parts(), span);
      case Fuzzy fuzzy -> new Fuzzy(fuzzy.text(), fuzzy.edits(), fuzzy.parts(), span);
      case Value value -> new Value(value.facet(), value.value(), span);
      case Dated dated -> new Dated(dated.range(), span);
      case Length length -> new Length(length.least(), length.most(), span);
      case Near near -> new Near(near.operands(), near.reach(), near.inOrder(), span);
      case AtLeast often -> new AtLeast(often.count(), often.clause(), span);
      case And and -> new And(and.clauses(), and.bare(), span);
      case Or or -> new Or(or.clauses(), span);
      case Not not -> new Not(not.clause(), span);
    };
  }

  /** What joins clauses, beginning where the first of its tokens does: {@code +a +b}. */
  static Clause from(Clause clause, int start) {
    boolean joins = clause instanceof And || clause instanceof Or;
    Span span = clause.span();
    return joins ? at(clause, new Span(Math.min(start, span.start()), span.end())) : clause;
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

  /** From the first of several to the last. */
  static Span around(List<Clause> clauses) {
    int start = clauses.stream().mapToInt(clause -> clause.span().start()).min().orElse(0);
    int end = clauses.stream().mapToInt(clause -> clause.span().end()).max().orElse(0);
    return new Span(start, end);
  }
}
