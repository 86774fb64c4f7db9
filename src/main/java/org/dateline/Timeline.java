package org.dateline;

import java.time.LocalDate;
import java.util.List;

/**
 * Counts per interval of time. Buckets follow each other without a hole from the first article to
 * the last; the sum of their counts and {@code missing} is the total.
 *
 * @param interval the interval, never {@link Interval#AUTO}
 * @param buckets in order of time
 * @param missing how many matching articles have no date, or one too coarse for the interval
 */
public record Timeline(Interval interval, List<Bucket> buckets, long missing) {
  /** Copies the list. */
  public Timeline {
    buckets = List.copyOf(buckets);
  }

  /**
   * One interval.
   *
   * @param from its first day, in the archive's zone
   * @param to its last day
   * @param count how many articles fall into it
   */
  public record Bucket(LocalDate from, LocalDate to, long count) {}
}
