package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dateline.ArchiveAssertions.assertBucketsAddUp;
import static org.dateline.ArchiveAssertions.assertCountsEqualFilteredTotals;
import static org.dateline.ArchiveAssertions.assertExportsEveryMatch;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.ArchiveAssertions.assertHitsInOrder;
import static org.dateline.ArchiveAssertions.counts;
import static org.dateline.ArchiveAssertions.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Article.Status;
import org.dateline.IngestReport.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of articles that their publisher took back. */
interface WithdrawnContract extends ArchiveKit {

  private static Article.Builder withdrawn(String id) {
    return Article.builder().id(id).status(Status.WITHDRAWN);
  }

  @Test
  default void withdrawsAnArticleItHeld() {
    given(article("a").title("Rain"), article("b").title("Rain"));

    IngestReport report = given(withdrawn("a"));

    assertThat(report.replaced()).isEqualTo(1);
    assertThat(report.notices()).containsEntry(new Notice("withdrawn", ""), 1L);
    assertHits(search("rain"), "b");
    assertHits(search(""), "b");
  }

  @Test
  default void withdrawsAnArticleItNeverHeld() {
    IngestReport report = given(withdrawn("a"));

    assertThat(report.created()).isEqualTo(1);
    assertHits(search(""));
    assertThat(archive().article("a").map(Article::status)).hasValue(Status.WITHDRAWN);
  }

  @Test
  default void showsOnlyThatItWasWithdrawn() {
    given(article("a").title("Rain").country("SY"));
    given(withdrawn("a").title("Rain in Erbil").url("https://example.org/1").body("It rained."));
    Article left = withdrawn("a").build();

    assertThat(archive().article("a")).hasValue(left);
    assertThat(archive().article("a", SearchRequest.of("rain")))
        .hasValue(new MarkedArticle(left, List.of()));
    assertThat(archive().article("a", SearchRequest.of("")))
        .hasValue(new MarkedArticle(left, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rain",
        "NOT snow",
        "-snow",
        "NOT (snow OR hail)",
        "snow OR NOT hail",
        "id:w",
        "id:w OR act",
        "NOT id:a",
        "NOT country:SY",
        "NOT date:2025",
        "rain*",
        "rain snow",
        "\"heavy rain\"",
        "act -rain"
      })
  default void findsNothingOfIt(String query) {
    givenANewsroom();
    given(
        article("w").title("Heavy rain").country("SY").published(PartialDate.parse("2025-12-02")));
    given(withdrawn("w").title("Heavy rain"), withdrawn("never").body("Rain."));

    for (Match match : Match.values()) {
      SearchRequest request = SearchRequest.of(query).match(match).size(100);
      SearchResult result = search(request.facet("country").interval(Interval.AUTO));
      assertThat(result.hits()).extracting(Hit::id).doesNotContain("w", "never");
      assertThat(result.total()).isEqualTo(result.hits().size());
      assertBucketsAddUp(archive(), request, List.of(Interval.DAY));
    }
    assertExportsEveryMatch(archive(), SearchRequest.of(query));
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  default void sortsTheOthersWithoutIt(Sort sort) {
    givenANewsroom();
    given(withdrawn("w"), withdrawn("c"));

    SearchResult first = search(SearchRequest.of("").sort(sort).size(3));

    assertThat(first.total()).isEqualTo(4);
    assertThat(search(SearchRequest.of("").sort(sort).size(3).page(2)).hits()).hasSize(1);
  }

  @Test
  default void countsNothingOfIt() {
    givenANewsroom();
    given(withdrawn("a"), withdrawn("w"));
    SearchRequest everything = SearchRequest.of("");

    SearchResult result = search(everything.facet("country", "section").interval(Interval.MONTH));

    assertThat(result.total()).isEqualTo(4);
    assertThat(counts(result, "country")).containsExactlyInAnyOrder("SY=1", "US=1", "IQ=1");
    assertThat(ArchiveAssertions.facet(result, "country").missing()).isEqualTo(1);
    assertThat(result.timeline().orElseThrow().missing()).isEqualTo(1);
    assertThat(archive().timeline(everything).missing()).isEqualTo(1);
    assertThat(archive().facet("place", everything).values())
        .extracting(Facet.Value::value)
        .containsExactly("Aleppo");
    assertCountsEqualFilteredTotals(archive(), everything.notCountry("US"), FACETS);
    assertHits(search(everything.notCountry("SY").notSource("nowhere")), "c", "d", "e");
  }

  @Test
  default void exportsNothingOfIt() {
    given(article("a").title("Rain"), article("b").title("Rain"));
    given(withdrawn("a"));

    List<String> ids = new ArrayList<>();
    try (ArticleIterator articles = archive().export(SearchRequest.of(""))) {
      articles.forEachRemaining(article -> ids.add(article.id()));
    }

    assertThat(ids).containsExactly("b");
  }

  @Test
  default void countsItsWithdrawalAgainAsUnchanged() {
    given(article("a").title("Rain"));
    given(withdrawn("a"));

    assertThat(given(withdrawn("a")).unchanged()).isEqualTo(1);
    assertThat(given(withdrawn("a").title("Rain").body("It rained.")).unchanged()).isEqualTo(1);
  }

  @Test
  default void takesTheLastOfARun() {
    given(article("a").title("Rain"), withdrawn("a"), withdrawn("b"), article("b").title("Snow"));

    assertHits(search(""), "b");
  }

  @Test
  default void bringsAnArticleBack() {
    given(article("a").title("Rain").country("SY"));
    given(withdrawn("a"));

    IngestReport report = given(article("a").title("Rain again").country("SY"));

    assertThat(report.replaced()).isEqualTo(1);
    assertThat(report.notices()).isEmpty();
    assertHits(search("rain"), "a");
    assertHits(search(SearchRequest.of("").country("SY")), "a");
    assertThat(archive().article("a").orElseThrow().status()).isEqualTo(Status.USABLE);
  }

  @Test
  default void withdrawsByTheAddressAlone() {
    String url = "https://example.org/news/1";
    given(Article.builder().url(url).title("Rain").language("en"));

    IngestReport report = given(Article.builder().url(url).status(Status.WITHDRAWN));

    assertThat(report.replaced()).isEqualTo(1);
    assertHits(search(""));
    assertThat(archive().article(ArticleId.ofUrl(url)).map(Article::status))
        .hasValue(Status.WITHDRAWN);
  }

  @Test
  default void refusesAWithdrawalOfNothing() {
    IngestReport report =
        archive().index(Stream.of(article("").title("Rain").status(Status.WITHDRAWN).build()));

    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problems()).extracting(Problem::code).containsExactly("no-id");
  }

  @Test
  default void deletesAWithdrawnArticle() {
    given(withdrawn("a"), article("b").title("Rain"));

    assertThat(archive().delete(List.of("a"))).isEqualTo(1);

    assertThat(archive().article("a")).isEmpty();
    assertHits(search(""), "b");
  }

  /** Of a newsroom of five, one is withdrawn; another that nobody ever held is, too. */
  private void givenWithdrawals() {
    givenANewsroom();
    given(withdrawn("a"), withdrawn("z"));
  }

  @Test
  default void filtersLeaveNoWithdrawnArticle() {
    givenWithdrawals();

    assertHits(search(SearchRequest.of("").country("SY")), "b");
    assertHits(search(SearchRequest.of("").notCountry("SY")), "c", "d", "e");
    assertHits(search(SearchRequest.of("").notSource("Quay Gazette")), "b", "e");
    assertHits(search(SearchRequest.of("").notFilter("edition", "late")), "b", "c", "d", "e");
    assertHits(search(SearchRequest.of("").from("2025-12-03")));
    assertHits(search(SearchRequest.of("").to("2040")), "b", "c", "e");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOT caesar", "NOT id:a", "-country:DE", "act OR NOT act", ""})
  default void leavesWithdrawnArticlesOutOfTheRest(String query) {
    givenWithdrawals();

    assertHits(search(SearchRequest.of(query)), "b", "c", "d", "e");
  }

  @Test
  default void pagesOverNoWithdrawnArticle() {
    givenWithdrawals();
    SearchRequest request = SearchRequest.of("").sort(Sort.OLDEST).size(2);
    SearchResult first = search(request);

    assertHitsInOrder(search(request.size(9)), "e", "c", "b", "d");
    assertThat(ids(first)).containsExactly("e", "c");
    assertThat(ids(search(request.cursor(first.next().orElseThrow())))).containsExactly("b", "d");
  }

  @Test
  default void holdsNothingButWithdrawals() {
    given(withdrawn("a"), withdrawn("b"));

    assertHits(search(""));
    assertThat(search(SearchRequest.of("").facet("language")).facets().get("language").missing())
        .isZero();
    assertHits(search("NOT rain"));
  }

  @Test
  default void deletesNotAllThatWasNotWithdrawn() {
    given(withdrawn("x"), article("a").title("Rain"), article("b").title("Snow"));

    InvalidRequestException refused =
        catchThrowableOfType(
            InvalidRequestException.class, () -> archive().delete(SearchRequest.of("NOT hail")));

    assertThat(refused.problems()).extracting(Problem::code).containsExactly("deletes-everything");
    assertHits(search(""), "a", "b");
  }

  @Test
  default void deletesNoWithdrawalBySearch() {
    givenWithdrawals();

    assertThat(archive().delete(SearchRequest.of("NOT trade"))).isEqualTo(3);
    assertThat(archive().delete(SearchRequest.of("").notCountry("SY"))).isEqualTo(1);

    assertThat(archive().article("a")).hasValue(withdrawn("a").build());
    assertThat(archive().article("z")).hasValue(withdrawn("z").build());
    assertHits(search(""));
  }

  @Test
  default void takesNoWithdrawalForADuplicate() {
    given(article("a").title("Rain").body("It rained."));
    given(withdrawn("a"));

    IngestReport report =
        archive()
            .index(
                Stream.of(
                    article("b").title("Rain").body("It rained.").build(),
                    withdrawn("c").build(),
                    withdrawn("d").build()),
                Duplicates.SKIP);

    assertThat(report.created()).isEqualTo(3);
    assertThat(report.skipped()).isZero();
    assertHits(search("rain"), "b");
  }
}
