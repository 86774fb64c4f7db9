package org.dateline.count;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * The values of a facet over all segments, numbered in their order, and for trees the depth of
 * each. Made once for a state of the archive.
 */
final class Ordinals {
  private final @Nullable OrdinalMap map;
  private final byte[] depths;
  private final int count;

  private Ordinals(@Nullable OrdinalMap map, byte[] depths, int count) {
    this.map = map;
    this.depths = depths;
    this.count = count;
  }

  /**
   * Numbers the values of a field.
   *
   * @param separator what stands between the steps of a value; 0 when it is no tree
   */
  static Ordinals of(IndexReader reader, String field, char separator) throws IOException {
    SortedSetDocValues[] segments = segments(reader, field);
    OrdinalMap map =
        segments.length <= 1 ? null : OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    int count =
        map != null
            ? Math.toIntExact(map.getValueCount())
            : segments.length == 0 ? 0 : Math.toIntExact(segments[0].getValueCount());
    Ordinals ordinals = new Ordinals(map, new byte[separator == 0 ? 0 : count], count);
    for (int ordinal = 0; separator != 0 && ordinal < count; ordinal++) {
      ordinals.depths[ordinal] = depth(ordinals.value(segments, ordinal), separator);
    }
    return ordinals;
  }

  static SortedSetDocValues[] segments(IndexReader reader, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    SortedSetDocValues[] segments = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
    }
    return segments;
  }

  private static byte depth(BytesRef value, char separator) {
    int depth = 1;
    for (int i = 0; i < value.length; i++) {
      if (value.bytes[value.offset + i] == separator) {
        depth++;
      }
    }
    return (byte) Math.min(depth, Byte.MAX_VALUE);
  }

  /** How many values there are. */
  int count() {
    return count;
  }

  /** How many steps a value has; 1 when it is no tree. */
  int depth(int ordinal) {
    return depths.length == 0 ? 1 : depths[ordinal];
  }

  /** The numbers of a segment's values. */
  LongValues ofSegment(int segment) {
    return map == null ? LongValues.IDENTITY : map.getGlobalOrds(segment);
  }

  /** The value of a number. */
  BytesRef value(SortedSetDocValues[] segments, int ordinal) throws IOException {
    return map == null
        ? segments[0].lookupOrd(ordinal)
        : segments[map.getFirstSegmentNumber(ordinal)].lookupOrd(map.getFirstSegmentOrd(ordinal));
  }

  /** The number of the first value that is not before a text. */
  int firstFrom(SortedSetDocValues[] segments, BytesRef text) throws IOException {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value(segments, middle).compareTo(text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
