package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.query.Clause.Dated;
import org.dateline.query.Clause.Everything;
import org.dateline.query.Clause.Fuzzy;
import org.dateline.query.Clause.Phrase;
import org.dateline.query.Clause.Span;
import org.dateline.query.Clause.Value;
import org.dateline.query.Clause.Wildcard;
import org.dateline.query.Clause.Word;
import org.dateline.query.Token.Kind;

/** Makes the clause of one term, as the fields before it want it read. */
final class Terms {
  private final String query;
  private final ValueReader values;
  private final DateExpression dates;
  private final Warnings warnings;

  Terms(String query, ValueReader values, DateExpression dates, Warnings warnings) {
    this.query = query;
    this.values = values;
    this.dates = dates;
    this.warnings = warnings;
  }

  /**
   * The clause of a term.
   *
   * @param term a word of any kind, a phrase, a range or a star
   * @param scope what it is read as
   * @param start where it begins, with its field
   * @return the clause; empty when there is nothing to search for
   */
  Optional<Clause> of(Token term, Scope scope, int start) {
    Span span = new Span(start, term.end());
    if (term.is(Kind.PHRASE) && term.text().isEmpty()) {
      warnings.add(
          Problem.of("empty-phrase", "There is no word between these quotation marks.")
              .suggest("write the words between them, or leave them out")
              .between(term.start(), term.end()));
      return Optional.empty();
    }
    if (term.is(Kind.STAR)) {
      return scope.field().isEmpty() ? Optional.of(new Everything(span)) : anyValue(scope, span);
    }
    if (!scope.isOfValues()) {
      return Optional.of(text(term, scope.parts(), span));
    }
    String facet = scope.field().map(Field::name).orElseThrow();
    return facet.equals("date")
        ? date(term, scope.parts(), span)
        : Optional.of(value(facet, term, span));
  }

  private static Clause text(Token term, Set<Part> parts, Span span) {
    return switch (term.kind()) {
      case PHRASE -> new Phrase(term.text(), parts, span);
      case PATTERN -> new Wildcard(term.text(), parts, span);
      case FUZZY -> new Fuzzy(term.text(), term.edits(), parts, span);
      default -> new Word(term.text(), parts, span);
    };
  }

  private Optional<Clause> anyValue(Scope scope, Span span) {
    String name = scope.field().map(Field::name).orElse("");
    warnings.add(
        Problem.of(
                "field-without-value", "“" + name + ":*” asks for anything at all and is left out.")
            .suggest("write what to look for in “" + name + "”")
            .between(span.start(), span.end()));
    return Optional.empty();
  }

  private Clause value(String facet, Token term, Span span) {
    if (term.is(Kind.PATTERN) || term.is(Kind.FUZZY)) {
      warnings.add(
          Problem.of(
                  "pattern-in-value",
                  "A value of “" + facet + "” is searched as it is written, without *, ? and ~.")
              .suggest("write the whole value, between quotation marks when it has several words")
              .between(span.start(), span.end()));
    }
    String written = term.text();
    if (facet.equals("country") && values.country(written).isEmpty()) {
      Problem problem =
          warnings.isFull()
              ? Problem.of("unknown-country", written)
              : values.unknownCountry(written);
      warnings.add(problem.between(span.start(), span.end()));
    }
    values
        .fields()
        .reindexNeeded(facet)
        .ifPresent(problem -> warnings.add(problem.between(span.start(), span.end())));
    return new Value(facet, values.resolve(facet, written), span);
  }

  /** What is no date is searched as words. */
  private Optional<Clause> date(Token term, Set<Part> parts, Span span) {
    if (term.is(Kind.RANGE)) {
      return range(term, parts, span);
    }
    Optional<DateRange> period = dates.period(term.text());
    if (period.isEmpty()) {
      warnings.add(dates.invalid(term.text()).between(span.start(), span.end()));
      return Optional.of(text(term, parts, span));
    }
    return Optional.of(new Dated(period.get(), span));
  }

  private Optional<Clause> range(Token term, Set<Part> parts, Span span) {
    Optional<DateRange> range = dates.range(term.text());
    if (range.isPresent()) {
      return Optional.of(new Dated(range.get(), span));
    }
    Optional<DateRange> turned = dates.turned(term.text());
    if (turned.isPresent()) {
      warnings.add(
          Problem.of("empty-range", "The first day of this range is after its last; turned round.")
              .suggest("date:" + DateExpression.text(turned.get()))
              .between(span.start(), span.end()));
      return Optional.of(new Dated(turned.get(), span));
    }
    warnings.add(dates.invalid(term.text()).between(span.start(), span.end()));
    return words(term, parts);
  }

  private Optional<Clause> words(Token range, Set<Part> parts) {
    List<Clause> words = new ArrayList<>();
    Lexer lexer = new Lexer(query, range.start() + 1, range.end() - 1, values.fields(), warnings);
    for (Token token : lexer.tokens()) {
      if (token.isBare() && !token.is(Kind.END) && !token.text().equalsIgnoreCase("to")) {
        words.add(text(token, parts, new Span(token.start(), token.end())));
      }
    }
    return Tree.and(words);
  }
}
