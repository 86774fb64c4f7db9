package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Interval;
import org.dateline.PartialDate;
import org.dateline.SearchRequest;
import org.dateline.Seed;
import org.dateline.Timeline;
import org.dateline.Timeline.Bucket;
import org.dateline.lucene.LuceneArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Timelines of random dates, counted one by one beside. */
class TimelineCountingTest {
  private static final List<Interval> INTERVALS =
      List.of(Interval.DAY, Interval.WEEK, Interval.MONTH, Interval.YEAR);

  private final LuceneArchive archive = LuceneArchive.inMemory();

  @AfterEach
  void closeTheArchive() {
    archive.close();
  }

  private void given(List<String> dates) {
    archive
        .index(
            IntStream.range(0, dates.size())
                .mapToObj(
                    i -> {
                      Article.Builder article =
                          Article.builder().id("a" + i).language("en").title("Rain");
                      if (!dates.get(i).isEmpty()) {
                        article.published(PartialDate.parse(dates.get(i)));
                      }
                      return article.build();
                    }))
        .orThrow();
  }

  private Timeline timeline(Interval interval) {
    return archive.timeline(SearchRequest.of("").interval(interval));
  }

  private static LocalDate start(LocalDate day, Interval interval) {
    return switch (interval) {
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      default -> day;
    };
  }

  private static LocalDate next(LocalDate from, Interval interval) {
    return switch (interval) {
      case WEEK -> from.plusWeeks(1);
      case MONTH -> from.plusMonths(1);
      case YEAR -> from.plusYears(1);
      default -> from.plusDays(1);
    };
  }

  /** The timeline as it must be. */
  private static Timeline expected(List<String> dates, Interval interval) {
    TreeMap<LocalDate, Long> counts = new TreeMap<>();
    long missing = 0;
    for (String date : dates) {
      boolean month = date.length() == "2025-12".length();
      boolean fine = interval == Interval.DAY || interval == Interval.WEEK;
      if (date.isEmpty() || (month && fine)) {
        missing++;
        continue;
      }
      LocalDate day =
          month ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date.substring(0, 10));
      counts.merge(start(day, interval), 1L, Long::sum);
    }
    List<Bucket> buckets = new ArrayList<>();
    if (!counts.isEmpty()) {
      for (LocalDate from = counts.firstKey();
          !from.isAfter(counts.lastKey());
          from = next(from, interval)) {
        buckets.add(
            new Bucket(from, next(from, interval).minusDays(1), counts.getOrDefault(from, 0L)));
      }
    }
    return new Timeline(interval, buckets, missing);
  }

  @Test
  void countsEveryInterval() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 25; round++) {
      int span = 1 + random.nextInt(random.nextBoolean() ? 30 : 4_000);
      LocalDate first = LocalDate.of(1400, 1, 1).plusDays(random.nextInt(200_000));
      List<String> dates =
          Stream.generate(() -> first.plusDays(random.nextInt(span)))
              .map(
                  day ->
                      switch (random.nextInt(5)) {
                        case 0 -> YearMonth.from(day).toString();
                        case 1 -> day + "T23:59:59Z";
                        case 2 -> "";
                        default -> day.toString();
                      })
              .limit(1 + random.nextInt(60))
              .toList();
      archive.delete(IntStream.range(0, 60).mapToObj(i -> "a" + i).toList());
      given(dates);
      for (Interval interval : INTERVALS) {
        assertThat(timeline(interval))
            .as("seed %s: %s of %s", seed, interval, dates)
            .isEqualTo(expected(dates, interval));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01, DAY, WEEK",
    "1400-01-01, DAY, YEAR",
    "1900-01-01, WEEK, MONTH",
    "1400-01-01, MONTH, YEAR",
    "1400-01-01, YEAR, YEAR"
  })
  void showsALongSpanCoarser(String first, Interval asked, Interval shown) {
    List<String> dates = List.of(first, "2025-12-31");
    given(dates);

    assertThat(timeline(asked)).isEqualTo(expected(dates, shown));
    assertThat(timeline(asked).buckets()).hasSizeLessThanOrEqualTo(5_000);
  }

  @Test
  void countsDaysBefore1970() {
    List<String> dates = List.of("1969-12-31T23:59:59Z", "1969-12-31", "1970-01-01", "1969-12-28");
    given(dates);

    for (Interval interval : INTERVALS) {
      assertThat(timeline(interval)).isEqualTo(expected(dates, interval));
    }
  }

  @Test
  void choosesMonthsWhenNoDayIsKnown() {
    List<String> dates = List.of("2024-11", "2025-01", "2025-01", "");
    given(dates);

    assertThat(timeline(Interval.AUTO)).isEqualTo(expected(dates, Interval.MONTH));
  }

  @Test
  void choosesMonthsWhenMostDaysAreUnknown() {
    List<String> dates = List.of("2024-11", "2025-01", "2025-01", "2025-01-05");
    given(dates);

    assertThat(timeline(Interval.AUTO)).isEqualTo(expected(dates, Interval.MONTH));
  }

  @Test
  void choosesDaysAlthoughAMonthIsAmongThem() {
    List<String> dates = List.of("2025-01", "2025-01-05", "2025-01-05", "2025-01-09");
    given(dates);

    assertThat(timeline(Interval.AUTO)).isEqualTo(expected(dates, Interval.DAY));
  }

  @Test
  void choosesYearsForMonthsOfManyYears() {
    List<String> dates = List.of("1990-11", "2025-01");
    given(dates);

    assertThat(timeline(Interval.AUTO)).isEqualTo(expected(dates, Interval.YEAR));
  }

  @Test
  void leavesUnbelievedDatesOut() {
    given(List.of("1399-12-31", "2900-01-01", "2025-01-01"));

    assertThat(timeline(Interval.YEAR))
        .isEqualTo(expected(List.of("", "", "2025-01-01"), Interval.YEAR));
  }
}
