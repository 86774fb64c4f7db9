package org.dateline.lucene;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.dateline.Sort;
import org.dateline.match.Fields;

/**
 * The orders of hits. Each is total: ties end in the id. Equally relevant articles come newest
 * first, since the later version of one story is the better one.
 */
final class HitOrder {
  private HitOrder() {}

  /** An order that is the same at any time: every one but {@link Sort#RECENT}. */
  static org.apache.lucene.search.Sort of(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> by(SortField.FIELD_SCORE, published(true, Long.MIN_VALUE));
      case NEWEST -> by(published(true, Long.MIN_VALUE));
      case OLDEST -> by(published(false, Long.MAX_VALUE));
      case RECENT -> throw new IllegalArgumentException("recent when?");
    };
  }

  /** Relevance that counts what is older less. */
  static org.apache.lucene.search.Sort of(Freshness freshness) {
    return by(freshness.getSortField(true));
  }

  private static org.apache.lucene.search.Sort by(SortField... fields) {
    SortField[] all = Arrays.copyOf(fields, fields.length + 1);
    all[fields.length] = new SortField(Fields.ID, SortField.Type.STRING);
    return new org.apache.lucene.search.Sort(all);
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

  /** When a hit was published, which decides where scores tie; as a cursor keeps it. */
  static long published(Sort sort, FieldDoc hit) {
    return switch (sort) {
      case RELEVANCE -> (Long) hit.fields[1];
      case RECENT -> 0; // Its ages decide first, and ties are as good as none.
      case NEWEST, OLDEST -> (Long) hit.fields[0];
    };
  }

  /** The id of a hit. */
  static String id(FieldDoc hit) {
    return ((BytesRef) hit.fields[hit.fields.length - 1]).utf8ToString();
  }

  /** The place after the hit that a cursor keeps. */
  static FieldDoc after(Cursor cursor) {
    BytesRef id = new BytesRef(cursor.id());
    Object[] fields =
        switch (cursor.sort()) {
          case RELEVANCE ->
              new Object[] {Float.intBitsToFloat((int) cursor.value()), cursor.published(), id};
          case RECENT -> new Object[] {Double.longBitsToDouble(cursor.value()), id};
          case NEWEST, OLDEST -> new Object[] {cursor.value(), id};
        };
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
  }
}
