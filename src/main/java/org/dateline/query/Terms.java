package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.query.Clause.Dated;
import org.dateline.query.Clause.Everything;
import org.dateline.query.Clause.Fuzzy;
import org.dateline.query.Clause.Length;
import org.dateline.query.Clause.Phrase;
import org.dateline.query.Clause.Span;
import org.dateline.query.Clause.Value;
import org.dateline.query.Clause.Wildcard;
import org.dateline.query.Token.Kind;

/** Makes the clause of one term, as the fields before it want it read. */
final class Terms {
  private final String query;
  private final ValueReader values;
  private final DateExpression dates;
  private final Warnings warnings;
  private final boolean truncates;
  private final boolean hints;

  /**
   * Makes terms of a query.
   *
   * @param truncates whether {@code sanction!} is {@code sanction*}; else it ends a sentence
   * @param hints whether to tell how a {@code !} that ends a sentence could be meant
   */
  Terms(
      String query,
      ValueReader values,
      DateExpression dates,
      Warnings warnings,
      boolean truncates,
      boolean hints) {
    this.query = query;
    this.values = values;
    this.dates = dates;
    this.warnings = warnings;
    this.truncates = truncates;
    this.hints = hints;
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
    return switch (scope.field().map(Field::kind).orElseThrow()) {
      case DATE -> date(term, scope.parts(), span);
      case NUMBER -> number(term, scope.parts(), span);
      default -> Optional.of(value(facet, term, span));
    };
  }

  private Clause text(Token term, Set<Part> parts, Span span) {
    if (term.is(Kind.PHRASE) || term.is(Kind.LOOSE)) {
      patternInPhrase(term);
    }
    return switch (term.kind()) {
      case LOOSE -> loose(term, parts, span);
      case EXCLAIMED -> exclaimed(term, parts, span);
      case PHRASE -> new Phrase(term.text(), parts, span);
      case PATTERN -> new Wildcard(term.text(), parts, span);
      case FUZZY -> new Fuzzy(term.text(), term.number(), parts, span);
      default -> new Clause.Word(term.text(), parts, span);
    };
  }

  /** Tells that {@code "oil pri*"} holds no pattern, and how to write what was meant. */
  private void patternInPhrase(Token phrase) {
    boolean none = phrase.text().indexOf('*') < 0 && phrase.text().indexOf('?') < 0;
    List<Word> words = none || warnings.isFull() ? List.of() : wordsOf(phrase);
    Optional<Word> wild =
        words.stream().filter(word -> word.isWild() && word.hasLettersFirst()).findFirst();
    if (wild.isEmpty()) {
      return;
    }
    String near = phrase.is(Kind.LOOSE) ? " NEAR/" + phrase.number() + " " : " PRE/0 ";
    warnings.add(
        Problem.of(
                "wildcard-in-phrase",
                Warnings.quoted(wild.get().pattern())
                    + " is no pattern between quotation marks, where words are found as written.")
            .suggest(
                words.size() == 1
                    ? wild.get().pattern() + ", without quotation marks"
                    : words.size() > Habits.SHORT
                        ? "oil PRE/0 pri*, for words side by side"
                        : words.stream().map(Terms::operand).collect(Collectors.joining(near)))
            .between(phrase.start(), phrase.end()));
  }

  private static String operand(Word word) {
    return word.isWild() && word.hasLettersFirst() ? word.pattern() : Quotes.around(word.pattern());
  }

  private List<Word> wordsOf(Token phrase) {
    int start = query.indexOf(phrase.text(), phrase.start() + 1);
    return LoosePhrase.typed(query, start, start + phrase.text().length());
  }

  /** The words of {@code "a b"~5}, of which there may be only one. */
  private Clause loose(Token term, Set<Part> parts, Span span) {
    int start = query.indexOf(term.text(), term.start() + 1);
    List<Word> words = LoosePhrase.words(query, start, start + term.text().length());
    if (words.size() > 1) {
      return LoosePhrase.clause(words, term.number(), parts, span);
    }
    warnings.add(
        Problem.of(
                "proximity-operand",
                Warnings.quoted(term.text()) + " is one word, which has no other to be near.")
            .suggest("write two words between the quotation marks, or leave the “~” out")
            .between(term.start(), term.end()));
    return new Phrase(term.text(), parts, span);
  }

  private Clause exclaimed(Token term, Set<Part> parts, Span span) {
    String pattern = term.text() + "*";
    if (truncates || hints) {
      warnings.add(
          Problem.of(
                  "exclamation-mark",
                  Warnings.quoted(term.text() + "!")
                      + (truncates
                          ? " is read as " + pattern + ", every word that begins so."
                          : " is searched as the word before the mark."))
              .suggest(truncates ? pattern : pattern + ", for every word that begins so")
              .between(term.start(), term.end() + 1));
    }
    return truncates
        ? new Wildcard(pattern, parts, new Span(span.start(), span.end() + 1))
        : new Clause.Word(term.text(), parts, span);
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
    if (term.is(Kind.PATTERN) || term.is(Kind.FUZZY) || term.is(Kind.LOOSE)) {
      warnings.add(
          Problem.of(
                  "pattern-in-value",
                  "A value of “" + facet + "” is searched as it is written, without *, ? and ~.")
              .suggest("write the whole value, between quotation marks when it has several words")
              .between(span.start(), span.end()));
    }
    boolean raw = term.is(Kind.PHRASE) || term.is(Kind.LOOSE) || facet.equals("url");
    String written = raw ? term.text() : Escapes.plain(term.text());
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

  /** What is no number is searched as words. */
  private Optional<Clause> number(Token term, Set<Part> parts, Span span) {
    Optional<Length> length = WordCount.of(term.text(), span);
    if (length.isPresent()) {
      return length.map(read -> read);
    }
    Optional<Length> turned = WordCount.turned(term.text(), span);
    if (turned.isPresent()) {
      warnings.add(
          Problem.of("empty-range", "The first end of this range is after its last; turned round.")
              .suggest("words:" + WordCount.text(turned.get()))
              .between(span.start(), span.end()));
      return turned.map(read -> read);
    }
    warnings.add(WordCount.invalid(term.text()).between(span.start(), span.end()));
    return term.is(Kind.RANGE) ? words(term, parts) : Optional.of(text(term, parts, span));
  }

  private Optional<Clause> words(Token range, Set<Part> parts) {
    List<Clause> words = new ArrayList<>();
    Lexer lexer = new Lexer(query, range.start(), range.end(), values.fields(), warnings);
    for (Token token : lexer.tokens()) {
      if (token.isBare() && !token.is(Kind.END) && !token.text().equalsIgnoreCase("to")) {
        words.add(text(token, parts, new Span(token.start(), token.end())));
      }
    }
    return Tree.and(words);
  }
}
