package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertBucketsAddUp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Timelines. */
interface TimelineContract extends ArchiveKit {

  private Article.Builder dated(String id, String published) {
    return article(id).title("Rain").published(PartialDate.parse(published));
  }

  private void givenAutumn() {
    given(
        dated("a", "2025-10-30T23:59:59Z"),
        dated("b", "2025-11-02"),
        dated("c", "2025-11-03T00:00:00Z"),
        dated("d", "2025-12"),
        dated("e", "2026-02-28"),
        article("f").title("Rain"));
  }

  private Timeline timeline(Interval interval) {
    return archive().timeline(SearchRequest.of("rain").interval(interval));
  }

  private static List<String> shown(Timeline timeline) {
    return timeline.buckets().stream()
        .map(b -> b.from() + " to " + b.to() + ": " + b.count())
        .toList();
  }

  @Test
  default void countsMonthsWithTheEmptyOnes() {
    givenAutumn();

    Timeline timeline = timeline(Interval.MONTH);

    assertThat(shown(timeline))
        .containsExactly(
            "2025-10-01 to 2025-10-31: 1",
            "2025-11-01 to 2025-11-30: 2",
            "2025-12-01 to 2025-12-31: 1",
            "2026-01-01 to 2026-01-31: 0",
            "2026-02-01 to 2026-02-28: 1");
    assertThat(timeline.missing()).isEqualTo(1);
    assertThat(timeline.interval()).isEqualTo(Interval.MONTH);
  }

  @Test
  default void countsYears() {
    givenAutumn();

    assertThat(shown(timeline(Interval.YEAR)))
        .containsExactly("2025-01-01 to 2025-12-31: 4", "2026-01-01 to 2026-12-31: 1");
  }

  @Test
  default void countsWeeksFromMondayToSunday() {
    givenAutumn();

    Timeline timeline = timeline(Interval.WEEK);

    assertThat(shown(timeline))
        .startsWith("2025-10-27 to 2025-11-02: 2", "2025-11-03 to 2025-11-09: 1")
        .endsWith("2026-02-23 to 2026-03-01: 1");
    assertThat(timeline.buckets()).allMatch(b -> b.from().getDayOfWeek() == DayOfWeek.MONDAY);
    assertThat(timeline.buckets()).allMatch(b -> b.to().getDayOfWeek() == DayOfWeek.SUNDAY);
    assertThat(timeline.missing()).isEqualTo(2);
  }

  @Test
  default void countsDaysAndMissesMonths() {
    givenAutumn();

    Timeline timeline = timeline(Interval.DAY);

    assertThat(timeline.buckets()).hasSize(122);
    assertThat(timeline.buckets().get(0))
        .isEqualTo(new Timeline.Bucket(LocalDate.of(2025, 10, 30), LocalDate.of(2025, 10, 30), 1));
    assertThat(timeline.missing()).isEqualTo(2);
  }

  @Test
  default void addsUpInEveryInterval() {
    givenAutumn();
    givenANewsroom();

    for (SearchRequest request :
        List.of(
            SearchRequest.of(""),
            SearchRequest.of("rain"),
            SearchRequest.of("act").country("SY"),
            SearchRequest.of("").from("2025-11-03").to("2025-12-15"),
            SearchRequest.of("nothing at all"))) {
      assertBucketsAddUp(archive(), request, List.of(Interval.values()));
    }
  }

  @Test
  default void countsWhatARangeFinds() {
    givenAutumn();

    for (Timeline.Bucket bucket : timeline(Interval.MONTH).buckets()) {
      SearchRequest range =
          SearchRequest.of("rain").from(bucket.from().toString()).to(bucket.to().toString());
      assertThat(search(range).total()).as("%s", bucket).isEqualTo(bucket.count());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-01, 2025-12-02, DAY",
    "2025-10-03, 2025-12-01, DAY",
    "2025-01-01, 2025-12-31, WEEK",
    "2021-02-01, 2025-12-31, MONTH",
    "1987-02-01, 2025-12-31, YEAR"
  })
  default void choosesTheFinestOfSixtyBuckets(String from, String to, Interval interval) {
    given(dated("a", from), dated("b", to));

    Timeline timeline = timeline(Interval.AUTO);

    assertThat(timeline.interval()).isEqualTo(interval);
    assertThat(timeline.buckets()).hasSizeLessThanOrEqualTo(60);
  }

  @Test
  default void isTheSameInAnAnswer() {
    givenAutumn();

    for (Interval interval : Interval.values()) {
      SearchRequest request = SearchRequest.of("rain").interval(interval);
      assertThat(search(request).timeline()).hasValue(archive().timeline(request));
    }
    assertThat(archive().timeline(SearchRequest.of("rain"))).isEqualTo(timeline(Interval.AUTO));
    assertThat(search("rain").timeline()).isEmpty();
  }

  @Test
  default void hasNoBucketsWithoutDates() {
    given(article("a").title("Rain"));

    assertThat(timeline(Interval.DAY).buckets()).isEmpty();
    assertThat(timeline(Interval.DAY).missing()).isEqualTo(1);
  }
}
