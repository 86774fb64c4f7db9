package org.dateline.count;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dateline.Interval;
import org.dateline.Timeline;
import org.dateline.match.Fields;
import org.jspecify.annotations.Nullable;

/** Counts the articles that a search finds per day and per month, in the same pass. */
public final class TimelineCounter extends SimpleCollector {
  /** More buckets than this say nothing to anybody: the next coarser interval is taken. */
  private static final int MOST_BUCKETS = 5_000;

  private static final int AUTO_BUCKETS = 60;
  private static final int DAYS_OF_WEEK = 7;
  private static final int MONTHS_OF_YEAR = 12;

  private final Tally days = new Tally();
  private final Tally months = new Tally();
  private long articles;
  private long withMonth;
  private long withDay;
  private final boolean byDay;
  private @Nullable NumericDocValues day;
  private @Nullable NumericDocValues month;

  /**
   * Counts for a timeline.
   *
   * @param asked the interval that will be asked for
   */
  public TimelineCounter(Interval asked) {
    this.byDay = asked != Interval.MONTH && asked != Interval.YEAR;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    day = DocValues.getNumeric(context.reader(), Fields.DAY);
    month = DocValues.getNumeric(context.reader(), Fields.MONTH);
  }

  @Override
  public void collect(int doc) throws IOException {
    articles++;
    NumericDocValues ofMonth = month;
    NumericDocValues ofDay = day;
    if (ofMonth != null && ofMonth.advanceExact(doc)) {
      withMonth++;
      months.add((int) ofMonth.longValue());
      if (byDay && ofDay != null && ofDay.advanceExact(doc)) {
        withDay++;
        days.add((int) ofDay.longValue());
      }
    }
  }

  /**
   * What was counted, per interval.
   *
   * @param asked the interval; a finer one than can be shown is made coarser
   */
  public Timeline timeline(Interval asked) {
    Interval interval = asked;
    int most = asked == Interval.AUTO ? AUTO_BUCKETS : MOST_BUCKETS;
    if (asked == Interval.AUTO) {
      // Days that would leave most articles out say less than months.
      interval = 2 * withDay < withMonth ? Interval.MONTH : Interval.DAY;
    }
    while (interval != Interval.YEAR && span(interval) > most) {
      interval = coarser(interval);
    }
    List<Timeline.Bucket> buckets = buckets(interval);
    long counted = buckets.stream().mapToLong(Timeline.Bucket::count).sum();
    return new Timeline(interval, buckets, articles - counted);
  }

  private static Interval coarser(Interval interval) {
    return switch (interval) {
      case DAY -> Interval.WEEK;
      case WEEK -> Interval.MONTH;
      default -> Interval.YEAR;
    };
  }

  /** The first day counted; empty when no article has a day. */
  public Optional<LocalDate> firstDay() {
    return days.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days.first()));
  }

  /** The last day counted; empty when no article has a day. */
  public Optional<LocalDate> lastDay() {
    return days.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days.last()));
  }

  private int span(Interval interval) {
    return switch (interval) {
      case DAY -> days.span();
      case WEEK -> days.span() / DAYS_OF_WEEK + 1;
      default -> months.span();
    };
  }

  private List<Timeline.Bucket> buckets(Interval interval) {
    List<Timeline.Bucket> buckets = new ArrayList<>();
    boolean byDay = interval == Interval.DAY || interval == Interval.WEEK;
    Tally tally = byDay ? days : months;
    if (tally.isEmpty()) {
      return buckets;
    }
    LocalDate from = start(interval, tally.first());
    int last = tally.last();
    while (number(byDay, from) <= last) {
      LocalDate next = next(interval, from);
      long count = tally.sum(number(byDay, from), number(byDay, next));
      buckets.add(new Timeline.Bucket(from, next.minusDays(1), count));
      from = next;
    }
    return buckets;
  }

  private static int number(boolean byDay, LocalDate date) {
    return byDay
        ? (int) date.toEpochDay()
        : date.getYear() * MONTHS_OF_YEAR + date.getMonthValue() - 1;
  }

  private static LocalDate start(Interval interval, int first) {
    LocalDate month = LocalDate.of(Math.floorDiv(first, MONTHS_OF_YEAR), 1, 1);
    return switch (interval) {
      case DAY -> LocalDate.ofEpochDay(first);
      case WEEK ->
          LocalDate.ofEpochDay(first).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case YEAR -> month;
      default -> month.plusMonths(Math.floorMod(first, MONTHS_OF_YEAR));
    };
  }

  private static LocalDate next(Interval interval, LocalDate from) {
    return switch (interval) {
      case DAY -> from.plusDays(1);
      case WEEK -> from.plusWeeks(1);
      case YEAR -> from.plusYears(1);
      default -> from.plusMonths(1);
    };
  }

  /** Counts by number, in a window that grows both ways. */
  private static final class Tally {
    private int[] counts = {};
    private int base;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    void add(int number) {
      if (counts.length == 0) {
        counts = new int[64];
        base = number - 32;
      }
      if (number < base || number >= base + counts.length) {
        grow(number);
      }
      counts[number - base]++;
      first = Math.min(first, number);
      last = Math.max(last, number);
    }

    private void grow(int number) {
      int low = Math.min(base, number);
      int high = Math.max(base + counts.length, number + 1);
      int room = (high - low) / 2;
      int[] wider = new int[high - low + 2 * room];
      System.arraycopy(counts, 0, wider, base - low + room, counts.length);
      counts = wider;
      base = low - room;
    }

    boolean isEmpty() {
      return first > last;
    }

    int first() {
      return first;
    }

    int last() {
      return last;
    }

    int span() {
      return isEmpty() ? 0 : last - first + 1;
    }

    long sum(int from, int to) {
      long sum = 0;
      for (int n = Math.max(from, first); n < Math.min(to, last + 1); n++) {
        sum += counts[n - base];
      }
      return sum;
    }
  }
}
