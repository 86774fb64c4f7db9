package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.ids;
import static org.dateline.ArchiveAssertions.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Paging with cursors. */
interface CursorContract extends OrderContract {

  /** What happens between two pages. */
  interface Between {
    void page(int number);
  }

  private List<String> walk(SearchRequest request, Between between) {
    List<String> seen = new ArrayList<>();
    SearchResult result = search(request);
    seen.addAll(ids(result));
    Optional<String> next = result.next();
    for (int page = 1; next.isPresent(); page++) {
      assertThat(page).as("a walk that does not end").isLessThan(200);
      between.page(page);
      result = search(request.cursor(next.get()));
      assertThat(result.hits()).isNotEmpty();
      assertThat(result.page()).isEmpty();
      seen.addAll(ids(result));
      next = result.next();
    }
    return seen;
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  default void walksThroughEverythingOnce(Sort sort) {
    List<String> expected = givenTies(500);

    assertThat(walk(SearchRequest.of("rain").sort(sort).size(37), page -> {})).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  default void walksOnWhileArticlesArrive(Sort sort) {
    List<String> expected = givenTies(100);

    List<String> seen =
        walk(
            SearchRequest.of("rain").sort(sort).size(9),
            page ->
                given(
                    article("n" + page).title("Rain").published(PartialDate.parse("2025-12-25")),
                    article("o" + page).title("Rain").published(PartialDate.parse("2025-12-01")),
                    article("z" + page).title("Rain rain rain").body("Rain.")));

    assertThat(seen).doesNotHaveDuplicates().containsAll(expected);
    assertThat(seen.stream().filter(id -> id.startsWith("t"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  default void walksOnWhileArticlesGo(Sort sort) {
    List<String> expected = givenTies(60);

    List<String> seen =
        walk(
            SearchRequest.of("rain").sort(sort).size(7),
            page -> archive().delete(List.of(expected.get(page), expected.get(59 - page))));

    assertThat(seen).doesNotHaveDuplicates().isSubsetOf(expected).isSorted();
    assertThat(seen).containsAll(expected.subList(9, 50));
  }

  @Test
  default void walksThroughDifferentScoresAndDates() {
    for (int i = 0; i < 40; i++) {
      given(
          article("s" + i)
              .title("Rain")
              .body("Rain ".repeat(1 + i % 7) + "and other words ".repeat(i % 5))
              .published(PartialDate.parse(i % 3 == 0 ? "2025-11" : "2025-11-" + (10 + i % 20))));
    }
    given(article("undated1").title("Rain"), article("undated2").title("Rain"));

    for (Sort sort : Sort.values()) {
      SearchRequest request = SearchRequest.of("rain").sort(sort);
      assertThat(walk(request.size(4), page -> {}))
          .as("%s", sort)
          .isEqualTo(ids(search(request.size(100))))
          .hasSize(42);
    }
  }

  @Test
  default void walksThroughEverythingWithoutWords() {
    List<String> expected = givenTies(25);

    assertThat(walk(SearchRequest.of("").size(4), page -> {})).isEqualTo(expected);
  }

  @Test
  default void changesWhatIsShownBetweenPages() {
    List<String> expected = givenTies(30);
    SearchRequest request = SearchRequest.of("rain");

    String next = search(request.size(5)).next().orElseThrow();
    SearchResult second =
        search(request.size(20).facet("source").highlight(false).fields("body").cursor(next));

    assertThat(ids(second)).isEqualTo(expected.subList(5, 25));
    assertThat(second.facets()).containsKey("source");
  }

  @Test
  default void refusesTheCursorOfAnotherQuery() {
    givenTies(30);
    String next = search("rain").next().orElseThrow();

    for (SearchRequest other :
        List.of(
            SearchRequest.of("snow"),
            SearchRequest.of("rain").sort(Sort.OLDEST),
            SearchRequest.of("rain").country("SY"),
            SearchRequest.of("rain").in(Part.TITLE))) {
      assertThat(refusal(() -> search(other.cursor(next))))
          .as("%s", other)
          .extracting(Problem::code)
          .containsExactly("cursor-of-another-query");
    }
  }

  @Test
  default void refusesADamagedCursor() {
    givenTies(30);
    String next = search("rain").next().orElseThrow();

    for (String damaged :
        List.of("x", "rain", "سوريا", "====", next.substring(0, next.length() / 2), next + next)) {
      assertThat(refusal(() -> search(SearchRequest.of("rain").cursor(damaged))))
          .as(damaged)
          .extracting(Problem::code)
          .containsExactly("cursor-invalid");
    }
  }
}
