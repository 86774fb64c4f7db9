package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHitsInOrder;
import static org.dateline.ArchiveAssertions.assertRefuses;
import static org.dateline.ArchiveAssertions.ids;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of hits, and pages by number. */
interface OrderContract extends ArchiveKit {

  private Article.Builder dated(String id, String published) {
    return article(id).title("Rain").published(PartialDate.parse(published));
  }

  /** Articles that no order tells apart but by their ids, given in a shuffled order. */
  default List<String> givenTies(int count) {
    List<String> ids =
        new ArrayList<>(
            IntStream.range(0, count).mapToObj(i -> String.format("t%03d", i)).toList());
    Collections.shuffle(ids, new Random(7));
    archive().index(ids.stream().map(id -> dated(id, "2025-12-21").build())).orThrow();
    Collections.sort(ids);
    return ids;
  }

  @Test
  default void putsUndatedArticlesLastInBothOrders() {
    given(
        article("u1").title("Rain"),
        dated("noon", "2025-12-21T12:00:00Z"),
        dated("day", "2025-12-22"),
        dated("month", "2025-12"),
        dated("old", "1987-03-01T01:00:00Z"),
        article("u2").title("Rain"));

    assertHitsInOrder(
        search(SearchRequest.of("rain").sort(Sort.NEWEST)),
        "day",
        "noon",
        "month",
        "old",
        "u1",
        "u2");
    assertHitsInOrder(
        search(SearchRequest.of("rain").sort(Sort.OLDEST)),
        "old",
        "month",
        "noon",
        "day",
        "u1",
        "u2");
  }

  @Test
  default void ordersTimesOfOneDay() {
    given(
        dated("a", "2025-12-21T12:00:00.001Z"),
        dated("b", "2025-12-21T12:00:00Z"),
        dated("c", "1960-12-21T12:00:00Z"),
        dated("d", "1960-12-21T11:59:59Z"));

    assertHitsInOrder(search(SearchRequest.of("").sort(Sort.OLDEST)), "d", "c", "b", "a");
    assertHitsInOrder(search(SearchRequest.of("").sort(Sort.NEWEST)), "a", "b", "c", "d");
  }

  @Test
  default void putsTheBestMatchFirst() {
    given(
        article("passing").title("Weather").body("Rain, but mostly " + "sunshine ".repeat(60)),
        article("about").title("Rain").body("Rain and rain and more rain."),
        article("not").title("Snow"));

    SearchResult result = search("rain");

    assertHitsInOrder(result, "about", "passing");
    assertThat(result.sort()).isEqualTo(Sort.RELEVANCE);
    assertThat(result.hits().get(0).score().orElseThrow())
        .isGreaterThan(result.hits().get(1).score().orElseThrow());
  }

  @Test
  default void countsWhatStandsFirstMore() {
    String other = "Ministers met in the harbour and spoke of bread.";
    given(
        article("last").title("Meeting ends").body(other + "\n\n" + other + " Sanctions stay."),
        article("lead").title("Meeting ends").body(other + " Sanctions stay.\n\n" + other),
        article("title").title("Sanctions end").body(other + " Sanctions stay.\n\n" + other));

    assertHitsInOrder(search("sanctions"), "title", "lead", "last");
  }

  @Test
  default void doesNotPreferAHeadlineByItself() {
    String other = "Ministers met in the harbour and spoke of bread for hours.";
    given(
        article("flash").title("Sanctions end"),
        article("story")
            .title("Sanctions end")
            .body(
                "The sanctions are gone. " + other + "\n\n" + other + "\n\nOf sanctions, no word."),
        article("other").title("Bread").body(other),
        article("another").title("Harbour").body(other + "\n\n" + other));

    assertHitsInOrder(search("sanctions"), "story", "flash");
  }

  @Test
  default void keepsTheVersionsOfAStoryTogetherTheFlashLast() {
    String earlier = "write-through";
    String later = "write-through-again";
    String first = "Parliament voted to end the sanctions on Tuesday.";
    String second = "The sanctions had been in force for six years.";
    String third = "Banks said that they would open their counters within a week.";
    String other = "The minister spoke of bread, rain, roads and the harbour, once of sanctions.";
    given(
        version("flash", "09:00", ""),
        version("update", "09:20", first),
        version(earlier, "11:00", first + "\n\n" + second + "\n\n" + third),
        version(later, "12:00", first + "\n\n" + second + "\n\n" + third),
        article("passing").title("Minister on a visit").body("He came by ship.\n\n" + other),
        article("else").title("Bread").body("The price of bread rises.\n\nSanctions, says one."));

    List<String> found = search("sanctions").hits().stream().map(Hit::id).toList();
    assertThat(found.subList(0, 3)).contains("update").containsSubsequence(later, earlier);
    assertThat(found.subList(3, 6)).containsExactly("flash", "else", "passing");
  }

  private Article.Builder version(String id, String time, String body) {
    return article(id)
        .title("Parliament votes to end sanctions")
        .body(body)
        .published(PartialDate.parse("2025-12-21T" + time + ":00Z"));
  }

  @Test
  default void putsTheNewestFirstWithoutWords() {
    given(dated("old", "1987-03-01"), dated("new", "2025-12-21"));

    for (SearchRequest request :
        List.of(
            SearchRequest.of(""),
            SearchRequest.of("").sort(Sort.RELEVANCE),
            SearchRequest.of("").language("en"),
            SearchRequest.of("language:en"))) {
      SearchResult result = search(request);
      assertHitsInOrder(result, "new", "old");
      assertThat(result.sort()).as("%s", request).isEqualTo(Sort.NEWEST);
      assertThat(result.hits()).allMatch(hit -> hit.score().isEmpty());
    }
  }

  @Test
  default void scoresNothingInAnOrderByDate() {
    given(dated("a", "2025-12-21"));

    SearchResult result = search(SearchRequest.of("rain").sort(Sort.OLDEST));

    assertThat(result.sort()).isEqualTo(Sort.OLDEST);
    assertThat(result.hits().get(0).score()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  default void breaksTiesByIdOnEveryPage(Sort sort) {
    List<String> expected = givenTies(500);
    List<String> seen = new ArrayList<>();

    for (int page = 1; page <= 14; page++) {
      SearchResult result = search(SearchRequest.of("rain").sort(sort).size(37).page(page));
      assertThat(result.total()).isEqualTo(500);
      assertThat(result.page()).hasValue(page);
      assertThat(result.size()).isEqualTo(37);
      seen.addAll(ids(result));
    }

    assertThat(seen).isEqualTo(expected);
  }

  @Test
  default void givesAnEmptyPageBeyondTheEnd() {
    givenTies(12);

    SearchResult result = search(SearchRequest.of("rain").page(3));

    assertThat(result.hits()).isEmpty();
    assertThat(result.total()).isEqualTo(12);
    assertThat(result.next()).isEmpty();
  }

  @Test
  default void givesTenHitsUnlessTold() {
    givenTies(12);

    SearchResult result = search("rain");

    assertThat(result.hits()).hasSize(10);
    assertThat(result.size()).isEqualTo(10);
    assertThat(result.page()).hasValue(1);
    assertThat(result.next()).isPresent();
    assertThat(search(SearchRequest.of("rain").size(100)).hits()).hasSize(12);
  }

  @Test
  default void refusesAPageBeyondTheLimits() {
    givenTies(2);

    assertThat(assertRefuses(() -> search(SearchRequest.of("").size(101)), "size").get(0).message())
        .contains("100");
    assertThat(search(SearchRequest.of("").size(100).page(100)).total()).isEqualTo(2);
    assertThat(assertRefuses(() -> search(SearchRequest.of("").size(100).page(101)), "page"))
        .anySatisfy(problem -> assertThat(problem.toLine()).contains("cursor"));
    assertRefuses(() -> search(SearchRequest.of("").page(Integer.MAX_VALUE)), "page");
  }
}
