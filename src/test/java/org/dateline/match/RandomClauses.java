package org.dateline.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.Part;
import org.dateline.query.Clause;
import org.dateline.query.Clause.Span;
import org.dateline.query.DateRange;

/** Clauses of every kind, of the words of {@link NaiveArticle}. */
final class RandomClauses {
  private static final Span SPAN = new Span(0, 1);
  private static final List<String> TYPED = List.of("ra*", "r?in", "ba*k", "ac*", "sn?w*");

  private final Random random;
  private final List<String> patterns;
  private final boolean mixed;

  private RandomClauses(Random random, List<String> patterns, boolean mixed) {
    this.random = random;
    this.patterns = patterns;
    this.mixed = mixed;
  }

  /** Any clauses, also such as cannot be typed. */
  RandomClauses(Random random) {
    this(random, Stream.concat(TYPED.stream(), Stream.of("b*")).toList(), true);
  }

  /** Those that can be typed: what is near each other stands in the same parts. */
  static RandomClauses typed(Random random) {
    return new RandomClauses(random, TYPED, false);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String word() {
    return any(NaiveArticle.WORDS);
  }

  private Set<Part> parts() {
    return random.nextInt(4) > 0 ? Part.WHOLE : Set.of(any(List.of(Part.values())));
  }

  private Clause placed(Set<Part> parts) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> new Clause.Word(word(), parts, SPAN);
      case 3, 4 -> new Clause.Phrase(word(), parts, SPAN);
      case 5 ->
          new Clause.Phrase(
              String.join(" ", Stream.generate(this::word).limit(2).toList()), parts, SPAN);
      case 6 -> new Clause.Wildcard(any(patterns), parts, SPAN);
      default -> new Clause.Fuzzy(word(), 1 + random.nextInt(2), parts, SPAN);
    };
  }

  private Clause operand(int depth, Set<Part> parts) {
    return switch (depth == 0 ? 0 : random.nextInt(4)) {
      case 0, 1 -> placed(mixed && random.nextInt(8) == 0 ? parts() : parts);
      case 2 -> new Clause.Or(operands(2, depth - 1, parts), SPAN);
      default -> near(depth - 1, parts);
    };
  }

  private List<Clause> operands(int count, int depth, Set<Part> parts) {
    return Stream.generate(() -> operand(depth, parts)).limit(count).toList();
  }

  private Clause near(int depth, Set<Part> parts) {
    Clause.Reach words = new Clause.Reach.Words(random.nextInt(6));
    Clause.Reach reach =
        switch (random.nextInt(4)) {
          case 0 -> new Clause.Reach.Sentence();
          case 1 -> new Clause.Reach.Paragraph();
          default -> words;
        };
    if (random.nextInt(4) == 0) {
      List<Clause> exact =
          Stream.generate(() -> (Clause) new Clause.Phrase(word(), parts, SPAN))
              .limit(2 + random.nextInt(3))
              .toList();
      return new Clause.Near(exact, random.nextInt(4) == 0 ? reach : words, false, SPAN);
    }
    return new Clause.Near(
        operands(2 + random.nextInt(5) / 4, depth, parts), reach, random.nextInt(3) == 0, SPAN);
  }

  private Clause leaf() {
    Set<Part> parts = parts();
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> placed(parts);
      case 3, 4, 5, 6 -> near(random.nextInt(3), parts);
      case 7, 8 -> new Clause.AtLeast(1 + random.nextInt(4), operand(2, parts), SPAN);
      case 9 -> value();
      case 10 -> {
        LocalDate from = LocalDate.of(2025, 1 + random.nextInt(4), 1);
        LocalDate to =
            random.nextBoolean()
                ? from.plusDays(random.nextInt(60))
                : from.withDayOfMonth(from.lengthOfMonth());
        yield new Clause.Dated(new DateRange(Optional.of(from), Optional.of(to)), SPAN);
      }
      default -> {
        int least = random.nextInt(20);
        yield new Clause.Length(least, random.nextBoolean() ? 1_000 : least + 5, SPAN);
      }
    };
  }

  private Clause value() {
    return switch (random.nextInt(mixed ? 3 : 6)) {
      case 0 -> new Clause.Value("source", any(List.of("Harbour Wire", "levant")), SPAN);
      case 1 -> new Clause.Value("url", "http://EXAMPLE.org/News/" + random.nextInt(3), SPAN);
      case 2 -> new Clause.Value("id", "a" + random.nextInt(40), SPAN);
      case 3 -> {
        String facet = facet();
        yield new Clause.Or(List.of(value(facet), value(facet)), SPAN);
      }
      default -> value(facet());
    };
  }

  private String facet() {
    return any(
        List.of(
            "country",
            "topic",
            "source",
            "language",
            "author",
            "section",
            "person",
            "organization",
            "place"));
  }

  private Clause value(String facet) {
    List<String> values =
        switch (facet) {
          case "country" -> NaiveArticle.COUNTRIES;
          case "topic" -> NaiveArticle.TOPICS;
          case "source" -> List.of("Harbour Wire", "levant");
          case "language" -> List.of("en", "de");
          case "author" -> NaiveArticle.AUTHORS;
          case "section" -> NaiveArticle.SECTIONS;
          case "person" -> NaiveArticle.PEOPLE;
          case "organization" -> NaiveArticle.ORGANIZATIONS;
          default -> NaiveArticle.PLACES;
        };
    return new Clause.Value(facet, any(values), SPAN);
  }

  /** Words side by side, perhaps more than any article has. */
  List<Clause> bareWords() {
    List<String> words = Stream.concat(NaiveArticle.WORDS.stream(), Stream.of("hail")).toList();
    return Stream.generate(() -> any(words))
        .distinct()
        .limit(2 + random.nextInt(8))
        .map(word -> (Clause) new Clause.Word(word, Part.WHOLE, SPAN))
        .toList();
  }

  /** A clause of clauses nested so deep at most, beside those near each other. */
  Clause clause(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(6)) {
      case 0, 1, 2 -> leaf();
      case 3 -> not(clause(depth - 1));
      case 4 -> new Clause.And(List.of(clause(depth - 1), clause(depth - 1)), false, SPAN);
      default -> new Clause.Or(List.of(clause(depth - 1), clause(depth - 1)), SPAN);
    };
  }

  /** Typed twice, a NOT cancels the other. */
  private Clause not(Clause clause) {
    return !mixed && clause instanceof Clause.Not not ? not.clause() : new Clause.Not(clause, SPAN);
  }
}
