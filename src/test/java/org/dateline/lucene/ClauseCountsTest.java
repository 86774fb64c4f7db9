package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.Article;
import org.dateline.Explain;
import org.dateline.Match;
import org.dateline.ParsedQuery;
import org.dateline.Problem;
import org.dateline.QueryClause;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clauses counted in whatever time there is. */
class ClauseCountsTest {
  /** Takes longer than a search of these archives may. */
  private static final String LONG =
      IntStream.range(0, 1_000)
          .mapToObj(i -> "ab*" + i + "?*" + (char) ('a' + i % 26) + "?x*")
          .collect(Collectors.joining(" OR "));

  @TempDir private Path temporary;

  private Path folder;

  @BeforeEach
  void makeAFolder() throws Exception {
    folder = temporary.resolve("archive");
    Files.createDirectories(folder.resolve("index-config"));
    Files.writeString(
        folder.resolve("index-config/archive.json"),
        "{\"limits\": {\"clauses\": 2000, \"budgetMillis\": 50, \"queryLength\": 100000}}");
  }

  private LuceneArchive archive() {
    LuceneArchive archive = LuceneArchive.open(folder);
    archive
        .index(
            IntStream.range(0, 5_000)
                .mapToObj(
                    i ->
                        Article.builder()
                            .id("a" + i)
                            .language("en")
                            .title("rain")
                            .body(
                                IntStream.range(0, 20)
                                    .mapToObj(w -> "ab" + (char) ('a' + w) + "x" + i * 20 + w)
                                    .collect(Collectors.joining(" ")))
                            .build()))
        .orThrow();
    return archive;
  }

  @Test
  void leavesHitsEmptyWhenTheTimeIsUp() {
    try (LuceneArchive archive = archive()) {
      ParsedQuery parsed = archive.parse(SearchRequest.of(LONG));

      assertThat(parsed.partialReason()).isPresent();
      assertThat(parsed.tree().hits()).isEmpty();
      assertThat(parsed.tree().clauses()).hasSize(1_000).allMatch(c -> c.hits().isEmpty());
    }
  }

  @Test
  void warnsOfClausesThatAreNotCounted() {
    try (LuceneArchive archive = archive()) {
      SearchResult result =
          archive.search(SearchRequest.of(LONG).explain(Explain.CLAUSES).strict(false));

      assertThat(result.warnings()).extracting(Problem::code).contains("clauses-not-counted");
      assertThat(result.query().clauses()).hasSize(1_000).allMatch(c -> c.hits().isEmpty());
      assertThat(result.query().didYouMean()).isEmpty();
    }
  }

  @Test
  void countsManyClausesInTheirTime() {
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      archive.index(Article.builder().id("a").language("en").title("rain snow").build());
      String query =
          IntStream.range(0, 256)
              .mapToObj(i -> i % 2 == 0 ? "rain" : "hail")
              .collect(Collectors.joining(" OR "));

      ParsedQuery parsed = archive.parse(SearchRequest.of(query));

      assertThat(parsed.partialReason()).isEmpty();
      assertThat(parsed.tree().hits()).hasValue(1);
      assertThat(parsed.tree().clauses())
          .extracting(QueryClause::text)
          .containsOnly("rain", "hail")
          .hasSize(256);
    }
  }

  @Test
  void countsDeepTrees() {
    String query = "(rain OR -(hail AND ".repeat(14) + "snow" + "))".repeat(14);
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      archive.index(Article.builder().id("a").language("en").title("rain snow").build());

      QueryClause clause = archive.parse(SearchRequest.of(query)).tree();

      while (!clause.clauses().isEmpty()) {
        long found = archive.search(SearchRequest.of(clause.text()).match(Match.ALL)).total();
        assertThat(clause.hits()).hasValue(found);
        clause = clause.clauses().getLast();
      }
      assertThat(clause.text()).isEqualTo("snow");
    }
  }
}
