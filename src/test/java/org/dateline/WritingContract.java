package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.ArchiveAssertions.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of articles that are indexed and deleted. */
interface WritingContract extends ArchiveKit {

  @Test
  default void holdsNothingWhenFresh() {
    SearchResult result = search(SearchRequest.of("").facet("country").interval(Interval.AUTO));

    assertHits(result);
    assertThat(result.next()).isEmpty();
    assertThat(facet(result, "country").values()).isEmpty();
    assertThat(result.timeline().orElseThrow().buckets()).isEmpty();
    assertThat(archive().article("a")).isEmpty();
  }

  @Test
  default void findsTheOneArticleItHolds() {
    IngestReport report = given(article("a").title("Rain in the hills"));

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.outcomes()).containsExactly(new Outcome("a", Status.CREATED));
    assertHits(search("rain"), "a");
    assertHits(search(""), "a");
    assertHits(search("snow"));
  }

  @Test
  default void replacesAnArticleOfTheSameId() {
    given(article("a").title("Rain"), article("b").title("Wind"));

    IngestReport report = given(article("a").title("Snow"));

    assertThat(report.replaced()).isEqualTo(1);
    assertThat(report.total()).isEqualTo(1);
    assertHits(search("rain"));
    assertHits(search("snow"), "a");
    assertHits(search(""), "a", "b");
  }

  @Test
  default void countsWhatIsUnchanged() {
    given(article("a").title("Rain"), article("b").title("Wind"));

    IngestReport report = given(article("a").title("Rain"), article("b").title("Gale"));

    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.replaced()).isEqualTo(1);
    assertThat(report.outcomes())
        .containsExactly(new Outcome("a", Status.UNCHANGED), new Outcome("b", Status.REPLACED));
  }

  @Test
  default void letsTheLastOfAnIdWin() {
    IngestReport report =
        given(
            article("a").title("First rain"),
            article("b").title("Wind"),
            article("a").title("Second snow"));

    assertThat(report.total()).isEqualTo(3);
    assertThat(report.refused()).isZero();
    assertHits(search("first"));
    assertHits(search("second"), "a");
    assertHits(search(""), "a", "b");
  }

  @Test
  default void refusesOnlyTheArticleWithoutText() {
    IngestReport report =
        archive()
            .index(
                Stream.of(
                    article("a").title("Rain").build(),
                    article("b").summary("Neither title nor body").build(),
                    article("c").body("Rain fell.").build()));

    assertThat(report.created()).isEqualTo(2);
    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problems())
        .extracting(Problem::where)
        .containsExactly(new Problem.InArticle(1));
    assertThat(report.outcomes())
        .extracting(Outcome::status)
        .containsExactly(Status.CREATED, Status.REFUSED, Status.CREATED);
    assertHits(search(""), "a", "c");
  }

  @Test
  default void refusesOnlyTheArticleBeyondTheLimit() {
    IngestReport report =
        archive()
            .index(
                Stream.of(
                    article("a").title("Rain").body("rain ".repeat(1_000_001)).build(),
                    article("b").title("Rain").build()));

    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problems())
        .extracting(Problem::where)
        .containsExactly(new Problem.InArticle(0));
    assertHits(search("rain"), "b");
  }

  @Test
  default void keepsTheOldArticleWhenRefused() {
    given(article("a").title("Rain"));

    archive().index(article("a").build());

    assertHits(search("rain"), "a");
  }

  @Test
  default void takesAMissingTitleFromTheBody() {
    given(article("a").body("Rain fell on the hills all day long."));

    assertThat(archive().article("a").orElseThrow().title()).startsWith("Rain fell");
    assertThat(search("rain").hits().get(0).title()).startsWith("Rain fell");
  }

  @Test
  default void givesAnAddressTheSameId() {
    String url = "https://example.org/news/1?a=b";
    given(Article.builder().url(url).title("Rain"));
    IngestReport again = given(Article.builder().url(url).title("Snow"));

    assertThat(again.outcomes())
        .containsExactly(new Outcome(ArticleId.ofUrl(url), Status.REPLACED));
    assertHits(search(""), ArticleId.ofUrl(url));
  }

  @Test
  default void keepsArticlesWithoutIdsApart() {
    IngestReport report =
        given(
            Article.builder().title("Rain"), Article.builder().title("Rain").body("All day long."));

    assertThat(report.created()).isEqualTo(2);
    assertThat(report.outcomes())
        .extracting(Outcome::id)
        .doesNotHaveDuplicates()
        .doesNotContain("");
    assertThat(search("rain").total()).isEqualTo(2);
  }

  @Test
  default void deletesAndCountsWhatWasHeld() {
    given(article("a").title("Rain"), article("b").title("Rain"), article("c").title("Rain"));

    assertThat(archive().delete(List.of("a", "c", "nobody"))).isEqualTo(2);
    assertThat(archive().delete(List.of("a", "c"))).isZero();
    assertThat(archive().delete(List.of())).isZero();
    assertHits(search("rain"), "b");
    assertThat(archive().article("a")).isEmpty();
  }

  @Test
  default void takesADeletedArticleAgain() {
    given(article("a").title("Rain"));
    archive().delete(List.of("a"));

    IngestReport report = given(article("a").title("Rain"));

    assertThat(report.created()).isEqualTo(1);
    assertHits(search("rain"), "a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b",
        "a b",
        "a+b",
        "ä?&#=%",
        "%2F",
        "..",
        ".",
        "سوريا",
        "urn:x:1;v=2",
        "\"q\"",
        "a\\b",
        "\uD83D\uDCF0"
      })
  default void takesAnyTextAsId(String id) {
    given(article(id).title("Rain"), article("other").title("Snow"));

    assertHits(search("rain"), id);
    assertThat(archive().article(id).map(Article::id)).hasValue(id);
    assertThat(archive().article(id, SearchRequest.of("rain"))).isPresent();
    assertThat(archive().delete(List.of(id))).isEqualTo(1);
    assertHits(search(""), "other");
  }

  @Test
  default void reportsNothingOfNothing() {
    assertThat(archive().index(Stream.empty())).isEqualTo(IngestReport.empty());
  }

  @Test
  default void reportsACountryItDoesNotKnow() {
    IngestReport report =
        given(
            article("a").title("Rain").country("Ruritania").country("Syria"),
            article("b").title("Snow").country("Ruritania"));

    assertThat(report.notices()).containsEntry(new Notice("unknown-country", "Ruritania"), 2L);
    assertThat(archive().article("a").orElseThrow().countries())
        .containsExactlyInAnyOrder("Ruritania", "SY");
    assertHits(search(SearchRequest.of("").country("Ruritania")), "a", "b");
  }

  @Test
  default void takesManyArticlesInOneCall() {
    List<String> closed = new ArrayList<>();
    IngestReport report =
        archive()
            .index(
                IntStream.range(0, 1_200)
                    .mapToObj(i -> article("n" + i).title("Rain number" + i).build())
                    .onClose(() -> closed.add("closed")));

    assertThat(report.created()).isEqualTo(1_200);
    assertThat(report.outcomes()).hasSize(1_200);
    assertThat(closed).containsExactly("closed");
    assertThat(search("rain").total()).isEqualTo(1_200);
    assertHits(search("number777"), "n777");
  }

  @Test
  default void survivesAStreamThatFails() {
    Stream<Article> failing =
        IntStream.range(0, 10)
            .mapToObj(
                i -> {
                  if (i == 5) {
                    throw new IllegalStateException("the source broke");
                  }
                  return article("n" + i).title("Rain").build();
                });

    assertThatThrownBy(() -> archive().index(failing)).hasStackTraceContaining("the source broke");

    given(article("a").title("Snow"));
    assertHits(search("snow"), "a");
  }

  @Test
  default void findsWhatEveryThreadWrote() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<IngestReport>> writers =
          IntStream.range(0, 40)
              .<Callable<IngestReport>>mapToObj(
                  i ->
                      () -> {
                        IngestReport report = given(article("n" + i).title("Rain word" + i));
                        assertHits(search("word" + i), "n" + i);
                        return report;
                      })
              .toList();
      for (Future<IngestReport> written : threads.invokeAll(writers)) {
        assertThat(written.get().created()).isEqualTo(1);
      }
    }
    assertThat(search("rain").total()).isEqualTo(40);
  }

  @Test
  default void holdsOneOfWhatThreadsWroteToOneId() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<IngestReport>> writers =
          IntStream.range(0, 20)
              .<Callable<IngestReport>>mapToObj(
                  i -> () -> given(article("a").title("Rain"), article("n" + i % 3).title("Snow")))
              .toList();
      for (Future<IngestReport> written : threads.invokeAll(writers)) {
        assertThat(written.get().total()).isEqualTo(2);
      }
    }
    assertHits(search(""), "a", "n0", "n1", "n2");
  }

  @Test
  default void givesAnInterruptedCallerItsStatusBack() {
    Thread.currentThread().interrupt();
    try {
      given(article("a").title("Rain"));
      search("rain");
    } catch (ArchiveException e) {
      // Not to have waited is as good an answer.
    }

    assertThat(Thread.interrupted()).isTrue();
    given(article("a").title("Rain"), article("b").title("Snow"));
    assertHits(search(""), "a", "b");
  }

  @Test
  default void throwsWhateverIsAskedAfterClosing() throws Exception {
    Archive closed = closedArchive();
    SearchRequest request = SearchRequest.of("rain");

    closed.close();
    for (Callable<?> call :
        List.<Callable<?>>of(
            () -> closed.search(request),
            () -> closed.article("a"),
            () -> closed.article("a", request),
            () -> closed.index(article("a").title("Rain").build()),
            () -> closed.delete(List.of("a")),
            () -> closed.delete(request),
            () -> closed.facet("country", request),
            () -> closed.timeline(request),
            () -> closed.export(request))) {
      assertThatThrownBy(call::call).isInstanceOf(ArchiveException.class);
    }
  }
}
