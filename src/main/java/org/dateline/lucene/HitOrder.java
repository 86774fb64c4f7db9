package org.dateline.lucene;

import java.util.OptionalDouble;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.dateline.Sort;
import org.dateline.match.Fields;

/** The orders of hits. Each is total: ties end in the id. */
final class HitOrder {
  private HitOrder() {}

  /** An order that is the same at any time: every one but {@link Sort#RECENT}. */
  static org.apache.lucene.search.Sort of(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> by(SortField.FIELD_SCORE);
      case NEWEST -> by(published(true, Long.MIN_VALUE));
      case OLDEST -> by(published(false, Long.MAX_VALUE));
      case RECENT -> throw new IllegalArgumentException("recent when?");
    };
  }

  /** Relevance that counts what is older less. */
  static org.apache.lucene.search.Sort of(Freshness freshness) {
    return by(freshness.getSortField(true));
  }

  private static org.apache.lucene.search.Sort by(SortField first) {
    return new org.apache.lucene.search.Sort(
        first, new SortField(Fields.ID, SortField.Type.STRING));
  }

  /** Undated articles come last in both orders. */
  private static SortField published(boolean newestFirst, long undated) {
    return new SortField(Fields.PUBLISHED, SortField.Type.LONG, newestFirst, undated);
  }

  /** The score of a hit; empty in an order by date. */
  static OptionalDouble score(Sort sort, FieldDoc hit) {
    return switch (sort) {
      case RELEVANCE -> OptionalDouble.of((Float) hit.fields[0]);
      case RECENT -> OptionalDouble.of(Freshness.score((Double) hit.fields[0]));
      case NEWEST, OLDEST -> OptionalDouble.empty();
    };
  }

  /** What a hit was ordered by, as a cursor keeps it. */
  static long value(Sort sort, FieldDoc hit) {
    Object value = hit.fields[0];
    return switch (sort) {
      case RELEVANCE -> Float.floatToIntBits((Float) value);
      case RECENT -> Double.doubleToLongBits((Double) value);
      case NEWEST, OLDEST -> (Long) value;
    };
  }

  /** The place after the hit that a cursor keeps. */
  static FieldDoc after(Cursor cursor) {
    Object value =
        switch (cursor.sort()) {
          case RELEVANCE -> (Object) Float.intBitsToFloat((int) cursor.value());
          case RECENT -> (Object) Double.longBitsToDouble(cursor.value());
          case NEWEST, OLDEST -> (Object) cursor.value();
        };
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {value, new BytesRef(cursor.id())});
  }
}
