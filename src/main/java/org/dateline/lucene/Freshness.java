package org.dateline.lucene;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.NumericUtils;
import org.dateline.config.IndexConfig;
import org.dateline.match.Fields;

/**
 * Scores that halve with each half-life of an article's age: {@code score · 2^(−age/halfLife)}, the
 * age in days from now to when it was published.
 *
 * <p>Articles are ordered by the logarithm, {@code log2(score) − age/halfLife}, in double
 * precision: after 149 half-lives the product is 0 as a float, so that of an archive of thirty
 * years most articles would be the same.
 */
final class Freshness extends DoubleValuesSource {
  private static final double MILLIS_OF_DAY = Duration.ofDays(1).toMillis();

  private final long now;
  private final float halfLife;
  private final long undated;

  /**
   * Creates the scores of an instant.
   *
   * @param now the instant of the first page, in milliseconds since 1970; what is later counts as
   *     now
   * @param halfLife in days
   * @param undated when articles without a date count as published, in milliseconds since 1970:
   *     with the oldest, so that they are neither preferred nor all behind whatever has a date
   */
  Freshness(long now, float halfLife, long undated) {
    this.now = now;
    this.halfLife = halfLife;
    this.undated = undated;
  }

  /** Of one state of an archive; the day of its oldest article is looked up, not counted. */
  static Freshness of(IndexReader reader, IndexConfig config, Instant now) throws IOException {
    long millis = now.toEpochMilli();
    byte[] oldest = PointValues.getMinPackedValue(reader, Fields.DAYS);
    long undated =
        oldest == null
            ? millis
            : LocalDate.ofEpochDay(NumericUtils.sortableBytesToInt(oldest, 0))
                .atStartOfDay(config.zone())
                .toInstant()
                .toEpochMilli();
    return new Freshness(millis, config.weights().halfLife(), undated);
  }

  float halfLife() {
    return halfLife;
  }

  /** How old an article is in days, 0 at least. */
  double days(LeafReaderContext leaf, int doc) throws IOException {
    return days(published(DocValues.getNumeric(leaf.reader(), Fields.PUBLISHED), doc));
  }

  private double days(long published) {
    return Math.max(0, now - published) / MILLIS_OF_DAY;
  }

  private long published(NumericDocValues dates, int doc) throws IOException {
    return dates.advanceExact(doc) ? dates.longValue() : undated;
  }

  /** What a score of that age is multiplied by. */
  double factor(double days) {
    return Math.pow(2, -days / halfLife);
  }

  /** The score that a place in this order stands for. */
  static double score(double place) {
    return Math.pow(2, place);
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    NumericDocValues dates = DocValues.getNumeric(leaf.reader(), Fields.PUBLISHED);
    return new DoubleValues() {
      private double halvings;

      @Override
      public boolean advanceExact(int doc) throws IOException {
        halvings = days(published(dates, doc)) / halfLife;
        return scores.advanceExact(doc);
      }

      @Override
      public double doubleValue() throws IOException {
        return Math.log(scores.doubleValue()) / Math.log(2) - halvings;
      }
    };
  }

  @Override
  public boolean needsScores() {
    return true;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Freshness that
        && now == that.now
        && halfLife == that.halfLife
        && undated == that.undated;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(now) + Float.hashCode(halfLife)) + Long.hashCode(undated);
  }

  @Override
  public String toString() {
    return "score halved every " + halfLife + " days before " + Instant.ofEpochMilli(now);
  }
}
