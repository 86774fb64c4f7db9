package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Part;
import org.dateline.analysis.Analyzers;
import org.dateline.query.Clause;
import org.dateline.query.Clause.Span;
import org.dateline.query.DateRange;
import org.junit.jupiter.api.Test;

/** Random clauses of every kind on random articles: what matches, and what is marked. */
class ProximityOracleTest {
  private static final Span SPAN = new Span(0, 1);
  private static final List<String> PATTERNS = List.of("ra*", "r?in", "ba*k", "ac*", "sn?w*", "b*");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

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
      case 6 -> new Clause.Wildcard(any(PATTERNS), parts, SPAN);
      default -> new Clause.Fuzzy(word(), 1 + random.nextInt(2), parts, SPAN);
    };
  }

  private Clause operand(int depth, Set<Part> parts) {
    return switch (depth == 0 ? 0 : random.nextInt(4)) {
      case 0, 1 -> placed(random.nextInt(8) == 0 ? parts() : parts);
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
        yield new Clause.Dated(
            new DateRange(Optional.of(from), Optional.of(from.plusDays(random.nextInt(60)))), SPAN);
      }
      default -> {
        int least = random.nextInt(20);
        yield new Clause.Length(least, random.nextBoolean() ? 1_000 : least + 5, SPAN);
      }
    };
  }

  private Clause value() {
    return switch (random.nextInt(3)) {
      case 0 -> new Clause.Value("source", any(List.of("Harbour Wire", "levant")), SPAN);
      case 1 -> new Clause.Value("url", "http://EXAMPLE.org/News/" + random.nextInt(3), SPAN);
      default -> new Clause.Value("id", "a" + random.nextInt(40), SPAN);
    };
  }

  private Clause clause(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(6)) {
      case 0, 1, 2 -> leaf();
      case 3 -> new Clause.Not(clause(depth - 1), SPAN);
      case 4 -> new Clause.And(List.of(clause(depth - 1), clause(depth - 1)), false, SPAN);
      default -> new Clause.Or(List.of(clause(depth - 1), clause(depth - 1)), SPAN);
    };
  }

  private static WordList words() {
    WordList words =
        new WordList().languages("en", "ku").values("source", "Harbour Wire", "levant");
    NaiveArticle.WORDS.forEach(word -> words.word(word, 1));
    return words;
  }

  private static Map<Integer, List<Integer>> marked(ResolvedPlan plan, Article article) {
    List<Marker.Paragraph> paragraphs =
        new Marker(plan, new FacetValues(Shelf.CONFIG), new Analyzers()).mark(article);
    Map<Integer, List<Integer>> marks = new TreeMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      TreeSet<Integer> starts = new TreeSet<>();
      paragraphs.get(i).marks().forEach(mark -> starts.add(mark.start()));
      if (!starts.isEmpty()) {
        marks.put(i, new ArrayList<>(starts));
      }
    }
    return marks;
  }

  @Test
  void findsAndMarksWhatTheOracleDoes() throws IOException {
    System.out.println("seed " + seed);
    WordList words = words();
    for (int round = 0; round < 75; round++) {
      List<NaiveArticle> pages =
          IntStream.range(0, 40).mapToObj(i -> NaiveArticle.random("a" + i, random)).toList();
      try (Shelf shelf =
          new Shelf(pages.stream().map(NaiveArticle::article).toArray(Article[]::new))) {
        for (int i = 0; i < 60; i++) {
          Clause clause = clause(random.nextInt(4));
          ResolvedPlan plan = Shelf.resolve(clause, words);
          Set<String> expected = new TreeSet<>();
          for (NaiveArticle page : pages) {
            Optional<Set<Integer>> marks = new NaiveAnswer(page).marks(clause);
            marks.ifPresent(m -> expected.add(page.article().id()));
            assertThat(marked(plan, page.article()))
                .as("seed %s: %s in %s", seed, clause, page.article())
                .isEqualTo(page.places(marks.orElse(Set.of())));
          }
          assertThat(shelf.find(plan)).as("seed %s: %s", seed, clause).isEqualTo(expected);
        }
      }
    }
  }
}
