package org.dateline.lucene;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.dateline.Sort;
import org.dateline.match.Fields;

/** The orders of hits. Each is total: ties end in the id. */
final class HitOrder {
  private HitOrder() {}

  static org.apache.lucene.search.Sort of(Sort sort) {
    SortField id = new SortField(Fields.ID, SortField.Type.STRING);
    return switch (sort) {
      case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, id);
      case NEWEST -> new org.apache.lucene.search.Sort(published(true, Long.MIN_VALUE), id);
      case OLDEST -> new org.apache.lucene.search.Sort(published(false, Long.MAX_VALUE), id);
    };
  }

  /** Undated articles come last in both orders. */
  private static SortField published(boolean newestFirst, long undated) {
    return new SortField(Fields.PUBLISHED, SortField.Type.LONG, newestFirst, undated);
  }

  /** What a hit was ordered by, as a cursor keeps it. */
  static long value(Sort sort, FieldDoc hit) {
    Object value = hit.fields[0];
    return sort == Sort.RELEVANCE ? Float.floatToIntBits((Float) value) : (Long) value;
  }

  /** The place after the hit that a cursor keeps. */
  static FieldDoc after(Cursor cursor) {
    Object value =
        cursor.sort() == Sort.RELEVANCE
            ? (Object) Float.intBitsToFloat((int) cursor.value())
            : (Object) cursor.value();
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {value, new BytesRef(cursor.id())});
  }
}
