package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.Article;
import org.dateline.Explain;
import org.dateline.Match;
import org.dateline.ParsedQuery;
import org.dateline.Patience;
import org.dateline.Problem;
import org.dateline.QueryClause;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.junit.jupiter.api.Test;

/** Clauses counted in whatever time there is. */
class ClauseCountsTest {
  private static final String MANY =
      IntStream.range(0, 200).mapToObj(i -> "rai" + i + "*").collect(Collectors.joining(" OR "));

  /** An archive whose time for a search is over before it begins. */
  private static LuceneArchive withoutTime() {
    LuceneArchive archive = LuceneArchive.inMemory(Patience.none(), InstantSource.system());
    archive.index(Article.builder().id("a").language("en").title("rain rai7s").build()).orThrow();
    return archive;
  }

  @Test
  void leavesHitsEmptyWhenTheTimeIsUp() {
    try (LuceneArchive archive = withoutTime()) {
      ParsedQuery parsed = archive.parse(SearchRequest.of(MANY));

      assertThat(parsed.partialReason()).isPresent();
      assertThat(parsed.tree().hits()).isEmpty();
      assertThat(parsed.tree().clauses()).hasSize(200).allMatch(c -> c.hits().isEmpty());
    }
  }

  @Test
  void warnsOfClausesThatAreNotCounted() {
    try (LuceneArchive archive = withoutTime()) {
      SearchResult result = archive.search(SearchRequest.of(MANY).explain(Explain.CLAUSES));

      assertThat(result.partialReason()).isPresent();
      assertThat(result.warnings()).extracting(Problem::code).contains("clauses-not-counted");
      assertThat(result.query().clauses()).hasSize(200).allMatch(c -> c.hits().isEmpty());
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
