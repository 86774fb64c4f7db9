package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.Article;
import org.dateline.Seed;
import org.dateline.analysis.Analyzers;
import org.dateline.query.Clause;
import org.junit.jupiter.api.Test;

/** Random clauses of every kind on random articles: what matches, and what is marked. */
class ProximityOracleTest {
  private final long seed = Seed.next();
  private final Random random = new Random(seed);
  private final RandomClauses clauses = new RandomClauses(random);

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
    WordList words = words();
    for (int round = 0; round < 75; round++) {
      List<NaiveArticle> pages =
          IntStream.range(0, 40).mapToObj(i -> NaiveArticle.random("a" + i, random)).toList();
      try (Shelf shelf =
          new Shelf(pages.stream().map(NaiveArticle::article).toArray(Article[]::new))) {
        for (int i = 0; i < 60; i++) {
          Clause clause = clauses.clause(random.nextInt(4));
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
