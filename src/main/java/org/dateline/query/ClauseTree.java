package org.dateline.query;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import org.dateline.Part;
import org.dateline.QueryClause;
import org.dateline.QueryClause.Kind;
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
import org.dateline.query.Clause.Value;
import org.dateline.query.Clause.Wildcard;
import org.dateline.query.Clause.Word;

/** Shows a tree of clauses, each with the text that asks for it alone. */
final class ClauseTree {
  private final CanonicalText texts;
  private final boolean any;
  private final BiFunction<Clause, String, OptionalLong> hits;

  /**
   * Shows trees of a request.
   *
   * @param asked the parts that words are looked for in where no field says otherwise
   * @param any whether one of several bare words is enough: they are a choice
   * @param hits how many articles a clause matches by itself, told its text; asked of a clause
   *     before those in it
   */
  ClauseTree(Set<Part> asked, boolean any, BiFunction<Clause, String, OptionalLong> hits) {
    this.texts = new CanonicalText(asked);
    this.any = any;
    this.hits = hits;
  }

  QueryClause of(Clause clause) {
    String text = texts.of(clause);
    OptionalLong found = hits.apply(clause, text);
    return new QueryClause(
        kind(clause),
        text,
        clause.span().start(),
        clause.span().end(),
        found,
        clause.within().stream().map(this::of).toList());
  }

  /** What all or any of must match; else the clause itself. */
  List<QueryClause> parts(Clause clause) {
    boolean joins = clause instanceof And || clause instanceof Or;
    return (joins ? clause.within() : List.of(clause)).stream().map(this::of).toList();
  }

  private Kind kind(Clause clause) {
    return switch (clause) {
      case Everything everything -> Kind.EVERYTHING;
      case Word word -> Kind.WORD;
      case Phrase phrase -> Kind.PHRASE;
      case Wildcard wildcard -> Kind.WILDCARD;
      case Fuzzy fuzzy -> Kind.FUZZY;
      case Value value -> Kind.VALUE;
      case Dated dated -> Kind.DATE;
      case Length length -> Kind.LENGTH;
      case Near near -> Kind.NEAR;
      case AtLeast often -> Kind.ATLEAST;
      case And and -> and.bare() && any ? Kind.OR : Kind.AND;
      case Or or -> Kind.OR;
      case Not not -> Kind.NOT;
    };
  }
}
