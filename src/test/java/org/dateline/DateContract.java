package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.ArchiveAssertions.assertRefuses;
import static org.dateline.ArchiveAssertions.counts;
import static org.dateline.ArchiveAssertions.facet;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of articles and filters by date. */
interface DateContract extends ArchiveKit {

  private void givenDates() {
    given(
        dated("year-end", "2025-12-31T23:30:00Z"),
        dated("offset", "2026-01-01T01:00:00+02:00"),
        dated("new-year", "2026-01-01T00:00:00Z"),
        dated("day", "2025-12-21"),
        dated("month", "2025-12"),
        dated("older", "2024-02-29"),
        article("undated").title("Rain"));
  }

  private Article.Builder dated(String id, String published) {
    return article(id).title("Rain").published(PartialDate.parse(published));
  }

  @ParameterizedTest
  @CsvSource({
    "2025, year-end offset day month",
    "2025-12, year-end offset day month",
    "2025-12-31, year-end offset",
    "2025-12-21, day",
    "2026, new-year",
    "2024-02, older",
    "2023, ''"
  })
  default void filtersByYearMonthAndDay(String date, String ids) {
    givenDates();

    assertHits(
        search(SearchRequest.of("rain").date(date)),
        ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  default void takesEitherOfSeveralDates() {
    givenDates();

    assertHits(search(SearchRequest.of("").date("2024", "2026-01")), "older", "new-year");
    assertHits(search(SearchRequest.of("").notDate("2025")), "older", "new-year", "undated");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-21, 2025-12-31, year-end offset day month",
    "2025-12-31, 2025-12-31, year-end offset month",
    "2025-12, 2025-12, year-end offset day month",
    "2024, 2024-02, older",
    "2024-02-29, 2024-02-29, older",
    "2026, '', new-year",
    "'', 2024, older",
    "2025-11-01, 2025-12-01, month",
    "2025-11-01, 2025-11-30, ''"
  })
  default void includesBothEndsOfARange(String from, String to, String ids) {
    givenDates();
    SearchRequest request = SearchRequest.of("rain").from(from).to(to);

    assertHits(search(request), ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  default void readsDaysAgo() {
    given(
        article("recent").title("Rain").published(Instant.now().minus(Duration.ofDays(2))),
        article("past").title("Rain").published(Instant.now().minus(Duration.ofDays(30))));

    assertHits(search(SearchRequest.of("rain").from("7d")), "recent");
    assertHits(search(SearchRequest.of("rain").to("7d")), "past");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterdayish", "2025-13", "2025-02-30", "31/12/2025", "2025-1", "-7d"})
  default void refusesADateThatIsNone(String date) {
    assertRefuses(() -> search(SearchRequest.of("").from(date)), "from");
    assertRefuses(() -> search(SearchRequest.of("").to(date)), "to");
    assertRefuses(() -> search(SearchRequest.of("").notDate(date)), "not.date");
  }

  @Test
  default void keepsTheDateAsPreciseAsGiven() {
    givenDates();

    assertThat(archive().article("year-end").orElseThrow().published())
        .hasValue(PartialDate.parse("2025-12-31T23:30:00Z"));
    assertThat(archive().article("day").orElseThrow().published())
        .hasValue(PartialDate.parse("2025-12-21"));
    assertThat(archive().article("month").orElseThrow().published())
        .hasValue(PartialDate.parse("2025-12"));
    assertThat(archive().article("undated").orElseThrow().published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2999-01-01", "1399-12-31", "2999-01-01T00:00:00Z"})
  default void believesNoDateOutOfTheWorld(String date) {
    IngestReport report = given(dated("a", date), dated("b", "2025-12-21"));

    assertThat(report.problemCount() + report.notices().size()).isPositive();
    assertThat(archive().article("a").orElseThrow().published()).hasValue(PartialDate.parse(date));
    SearchResult result = search(SearchRequest.of("rain").facet("date").sort(Sort.NEWEST));
    ArchiveAssertions.assertHitsInOrder(result, "b", "a");
    assertThat(counts(result, "date")).containsExactly("2025=1");
    assertThat(facet(result, "date").missing()).isEqualTo(1);
    assertHits(search(SearchRequest.of("rain").from("1000").to("2100")), "b");
  }
}
