package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.ArchiveAssertions.ids;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How many of the bare words of a query an article must have. */
interface RelaxingContract extends ArchiveKit {

  private void givenTheWeather() {
    given(
        article("a").title("Rain and snow").country("SY"),
        article("b").title("Rain and wind").country("US"),
        article("c").title("Heat"));
  }

  @Test
  default void asksForFewerWordsWhenNoneHasAll() {
    givenTheWeather();

    SearchResult result = search("rain snow hail");

    assertThat(result.query().relaxed()).isTrue();
    assertThat(ids(result)).first().isEqualTo("a");
    assertThat(ids(result)).doesNotContain("c");
  }

  @Test
  default void asksForAllWordsWhenOneHasThem() {
    givenTheWeather();

    SearchResult result = search("rain snow");

    assertThat(result.query().relaxed()).isFalse();
    assertHits(result, "a");
  }

  @Test
  default void decidesByTheQueryBeforeFilters() {
    givenTheWeather();

    SearchResult result = search(SearchRequest.of("rain snow").country("US"));

    assertThat(result.query().relaxed()).isFalse();
    assertHits(result);
  }

  @Test
  default void neverRelaxesAQueryWithOperators() {
    givenTheWeather();

    for (String query : List.of("+rain +hail", "rain AND hail", "rain hail -heat")) {
      SearchResult result = search(query);
      assertThat(result.query().relaxed()).as(query).isFalse();
      assertHits(result);
    }
  }

  @Test
  default void findsNothingWhenNoWordIsHeld() {
    givenTheWeather();

    assertHits(search("hail sleet"));
    assertHits(search("hail"));
  }

  @Test
  default void keepsCountsTrueWhenRelaxed() {
    givenTheWeather();

    ArchiveAssertions.assertCountsEqualFilteredTotals(
        archive(), SearchRequest.of("rain hail"), List.of("country"));
  }

  @Test
  default void asksForAllWordsWhenTold() {
    givenTheWeather();

    assertHits(search(SearchRequest.of("rain hail").match(Match.ALL)));
    assertHits(search(SearchRequest.of("rain wind").match(Match.ALL)), "b");
  }

  @Test
  default void asksForAnyWordWhenTold() {
    givenTheWeather();

    SearchResult result = search(SearchRequest.of("snow heat hail").match(Match.ANY));

    assertHits(result, "a", "c");
    assertThat(result.query().relaxed()).isFalse();
  }

  @Test
  default void asksForAnyOfManyWords() {
    givenTheWeather();

    SearchResult result = search("rain snow heat hail");

    assertHits(result, "a", "b", "c");
    assertThat(ids(result)).first().isEqualTo("a");
    assertThat(result.query().relaxed()).isTrue();
    assertHits(search(SearchRequest.of("rain snow heat hail").match(Match.ALL)));
  }

  @Test
  default void countsAnyOfManyWordsTruly() {
    givenTheWeather();

    ArchiveAssertions.assertCountsEqualFilteredTotals(
        archive(), SearchRequest.of("rain snow heat hail"), List.of("country"));
  }

  @Test
  default void readsBracketsAroundWordsAsPunctuation() {
    givenTheWeather();

    SearchResult result = search("rain (hail)");

    assertThat(result.query().text()).isEqualTo("rain hail");
    assertHits(result, "a", "b");
  }

  @Test
  default void asksForAnyOfWhatStandsBesideOperators() {
    givenTheWeather();

    assertHits(search(SearchRequest.of("snow heat -wind").match(Match.ANY)), "a", "c");
    assertHits(search(SearchRequest.of("snow heat +wind").match(Match.ANY)));
  }

  @Test
  default void readsAHeadlineInCapitalsAsWords() {
    givenTheWeather();

    SearchResult result = search("RAIN AND SNOW FALL ON THE NORTHERN CITIES");

    assertThat(ids(result)).first().isEqualTo("a");
    assertThat(ids(result)).contains("b");
  }
}
