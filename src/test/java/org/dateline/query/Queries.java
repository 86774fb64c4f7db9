package org.dateline.query;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.Dated;
import org.dateline.query.Clause.Everything;
import org.dateline.query.Clause.Fuzzy;
import org.dateline.query.Clause.Not;
import org.dateline.query.Clause.Or;
import org.dateline.query.Clause.Phrase;
import org.dateline.query.Clause.Span;
import org.dateline.query.Clause.Value;
import org.dateline.query.Clause.Wildcard;
import org.dateline.query.Clause.Word;
import org.dateline.query.QueryParser.Parsed;

/** Queries of an archive with the defaults, on the fifteenth of January 2026. */
final class Queries {
  static final IndexConfig CONFIG = IndexConfig.defaults();
  static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
  static final Set<Part> ALL = EnumSet.copyOf(Part.WHOLE);

  static final ArchiveFields FIELDS = new ArchiveFields(List.of(), List.of());

  private static final Span NOWHERE = new Span(0, 0);

  private Queries() {}

  static QueryParser parser(String query, Set<Part> parts) {
    return new QueryParser(
        query,
        parts,
        new ValueReader(CONFIG, FIELDS, country -> country.equals("Ruritania")),
        new DateExpression(CONFIG, NOW));
  }

  static Parsed parse(String query) {
    return parser(query, ALL).parse();
  }

  /** How a query is understood. */
  static String understood(String query) {
    return new CanonicalText(ALL).of(parse(query).clause());
  }

  static List<String> warnings(String query) {
    return parse(query).warnings().stream().map(Problem::code).toList();
  }

  /** The same tree with all places the same, to compare trees of different texts. */
  static Clause placeless(Clause clause) {
    return switch (clause) {
      case Everything c -> new Everything(NOWHERE);
      case Word c -> new Word(c.text(), c.parts(), NOWHERE);
      case Phrase c -> new Phrase(c.text(), c.parts(), NOWHERE);
      case Wildcard c -> new Wildcard(c.pattern(), c.parts(), NOWHERE);
      case Fuzzy c -> new Fuzzy(c.text(), c.edits(), c.parts(), NOWHERE);
      case Value c -> new Value(c.facet(), c.value(), NOWHERE);
      case Dated c -> new Dated(c.range(), NOWHERE);
      case And c -> new And(placeless(c.clauses()), c.bare(), NOWHERE);
      case Or c -> new Or(placeless(c.clauses()), NOWHERE);
      case Clause.Length c -> new Clause.Length(c.least(), c.most(), NOWHERE);
      case Clause.Near c ->
          new Clause.Near(placeless(c.operands()), c.reach(), c.inOrder(), NOWHERE);
      case Clause.AtLeast c -> new Clause.AtLeast(c.count(), placeless(c.clause()), NOWHERE);
      case Not c -> new Not(placeless(c.clause()), NOWHERE);
    };
  }

  private static List<Clause> placeless(List<Clause> clauses) {
    return clauses.stream().map(Queries::placeless).toList();
  }
}
