package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.dateline.Article;
import org.dateline.Explain;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an archive tells about a query arrives over HTTP as it was told. */
class RemoteTellingTest {
  private final TellingArchive told = new TellingArchive();
  private final Site site =
      new Site(told, new ServerOptions())
          .with(Article.builder().id("a").title("The act").language("en").country("SY"));
  private final RemoteArchive archive = new RemoteArchive(site.server().uri());

  @AfterEach
  void close() {
    archive.close();
    site.close();
  }

  /** With parameters that only other operations take, which are not sent. */
  private static SearchRequest request(String query) {
    return SearchRequest.of(query)
        .country("SY")
        .sort(Sort.NEWEST)
        .page(2)
        .prefix("s")
        .facet("topic");
  }

  @Test
  void givesTheTreeAsItWasTold() {
    SearchRequest request = request("caesar شيباني");

    assertThat(archive.parse(request)).isEqualTo(told.parse(request));
    assertThat(told.asked().get(0)).isEqualTo(SearchRequest.of("caesar شيباني").country("SY"));
  }

  @Test
  void parsesAQueryTooLongForAnAddress() {
    SearchRequest request = request("شيباني ".repeat(2_000).strip());

    assertThat(archive.parse(request)).isEqualTo(told.parse(request));
    assertThat(told.asked().get(0).query()).isEqualTo(request.query());
  }

  @Test
  void givesSuggestionsAsTheyWereTold() {
    SearchRequest request = request("sanction").size(3);

    assertThat(archive.suggest(request)).isEqualTo(told.suggest(request));
    assertThat(told.asked().get(0)).isEqualTo(SearchRequest.of("sanction").country("SY").size(3));
  }

  @Test
  void refusesToCompleteWhatIsTooLong() {
    SearchRequest request = SearchRequest.of("ش".repeat(16_000));

    InvalidRequestException refused =
        catchThrowableOfType(InvalidRequestException.class, () -> archive.suggest(request));

    Problem problem = Objects.requireNonNull(refused).problems().get(0);
    assertThat(problem.code()).isEqualTo("query-too-long");
    assertThat(problem.where()).isEqualTo(new Problem.InParameter("q"));
    assertThat(told.asked()).isEmpty();
  }

  @Test
  void givesReasonsClausesAndOtherSpellings() {
    SearchRequest request = SearchRequest.of("act").explain(Explain.CLAUSES, Explain.WHY);

    SearchResult result = archive.search(request);

    SearchResult expected = told.search(request);
    assertThat(result.query()).isEqualTo(expected.query());
    assertThat(result.hits()).isEqualTo(expected.hits());
    assertThat(result.hits().get(0).why()).isPresent();
  }
}
