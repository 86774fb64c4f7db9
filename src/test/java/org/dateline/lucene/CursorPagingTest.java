package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Hit;
import org.dateline.InvalidRequestException;
import org.dateline.PartialDate;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Paging with cursors through an archive that changes. */
class CursorPagingTest {
  private final LuceneArchive archive = LuceneArchive.inMemory();

  @AfterEach
  void closeTheArchive() {
    archive.close();
  }

  private void given(String title, String... ids) {
    archive
        .index(
            Stream.of(ids)
                .map(
                    id ->
                        Article.builder()
                            .id(id)
                            .language("en")
                            .title(title)
                            .country("SY")
                            .published(PartialDate.parse("2025-12-21"))
                            .build()))
        .orThrow();
  }

  private static String[] numbered(String prefix, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> prefix + (char) ('a' + i))
        .toArray(String[]::new);
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  /** Walks to the end, doing something between pages. */
  private List<String> walk(SearchRequest request, Runnable between) {
    List<String> seen = new ArrayList<>();
    SearchResult page = archive.search(request);
    seen.addAll(ids(page));
    for (Optional<String> next = page.next(); next.isPresent(); next = page.next()) {
      between.run();
      page = archive.search(request.cursor(next.get()));
      seen.addAll(ids(page));
    }
    return seen;
  }

  @Test
  void showsEquallyRelevantArticlesNewestFirst() {
    archive
        .index(
            Stream.of("2025-12-20", "2025-12-22", "2025-12-21")
                .map(
                    day ->
                        Article.builder()
                            .id(day)
                            .language("en")
                            .title("Dam burst")
                            .published(PartialDate.parse(day))
                            .build()))
        .orThrow();

    assertThat(walk(SearchRequest.of("dam burst").sort(Sort.RELEVANCE).size(1), () -> {}))
        .containsExactly("2025-12-22", "2025-12-21", "2025-12-20");
  }

  @Test
  void goesOnInItsOrderWhenAPatternBeginsToFind() {
    given("Snow", numbered("s", 6));

    List<String> seen =
        walk(SearchRequest.of("rain* OR country:SY").size(2), () -> given("Rainy", "ra", "sz"));

    assertThat(seen).startsWith(numbered("s", 6)).endsWith("sz").doesNotHaveDuplicates();
  }

  @Test
  void goesOnWhenTheLastMatchIsGone() {
    given("Rain and snow", "a", "b");
    given("Rain", "c", "d");
    SearchRequest request = SearchRequest.of("rain snow").sort(Sort.NEWEST).size(1);
    String next = archive.search(request).next().orElseThrow();

    archive.delete(List.of("a", "b"));

    SearchResult second = archive.search(request.cursor(next));
    assertThat(ids(second)).isEmpty();
    assertThat(second.query().relaxed()).isFalse();
  }

  @Test
  void staysRelaxedWhenAMatchOfAllArrives() {
    given("Rain", numbered("r", 6));
    SearchRequest request = SearchRequest.of("rain hail").sort(Sort.NEWEST).size(2);

    List<String> seen = walk(request, () -> given("Rain and hail", "zz"));

    assertThat(seen).startsWith(numbered("r", 6)).endsWith("zz");
  }

  @Test
  void keepsCountsOfTheSnapshot() {
    given("Rain", numbered("r", 6));
    SearchRequest request = SearchRequest.of("rain").size(2).facet("country");
    String next = archive.search(request).next().orElseThrow();

    given("Rain rain", "x", "y");
    archive.delete(List.of("ra"));

    SearchResult second = archive.search(request.cursor(next));
    assertThat(second.total()).isEqualTo(6);
    assertThat(second.facets().get("country").values().get(0).count()).isEqualTo(6);
    assertThat(archive.search(request).total()).isEqualTo(7);
  }

  @Test
  void goesOnInASnapshotAlthoughOthersCome() {
    given("Rain", numbered("r", 6));
    SearchRequest request = SearchRequest.of("rain").size(2);
    String first = archive.search(request).next().orElseThrow();
    for (int i = 0; i < 31; i++) {
      given("Rain", "n" + i);
      archive.search(request);
    }

    assertThat(ids(archive.search(request.cursor(first)))).containsExactly("rc", "rd");
  }

  @Test
  void saysWhenItsSnapshotIsGone() {
    given("Rain", numbered("r", 6));
    SearchRequest request = SearchRequest.of("rain").size(2);
    String first = archive.search(request).next().orElseThrow();
    for (int i = 0; i < Snapshots.MOST + 8; i++) {
      given("Rain", "n" + i);
      archive.search(request);
    }

    InvalidRequestException refusal =
        catchThrowableOfType(
            InvalidRequestException.class, () -> archive.search(request.cursor(first)));
    assertThat(refusal.problems()).extracting(Problem::code).containsExactly("cursor-expired");
  }

  @Test
  void needsNoSnapshotInOrdersByDate() {
    given("Rain", numbered("r", 6));
    SearchRequest request = SearchRequest.of("rain").sort(Sort.OLDEST).size(2);
    String first = archive.search(request).next().orElseThrow();
    for (int i = 0; i < Snapshots.MOST + 8; i++) {
      given("Rain", "z" + i);
      archive.search(request);
    }

    assertThat(ids(archive.search(request.cursor(first)))).containsExactly("rc", "rd");
  }

  @Test
  void hasNoCursorOnTheLastPage() {
    given("Rain", numbered("r", 4));

    assertThat(archive.search(SearchRequest.of("rain").size(4)).next()).isEmpty();
    assertThat(archive.search(SearchRequest.of("rain").size(4).page(2)).next()).isEmpty();
    assertThat(archive.search(SearchRequest.of("rain").size(2).page(2)).next()).isEmpty();
    assertThat(archive.search(SearchRequest.of("hail")).next()).isEmpty();
  }

  @Test
  void goesOnFromAPage() {
    given("Rain", numbered("r", 6));
    SearchRequest request = SearchRequest.of("rain").size(2);

    String next = archive.search(request.page(2)).next().orElseThrow();

    assertThat(ids(archive.search(request.cursor(next)))).containsExactly("re", "rf");
  }
}
