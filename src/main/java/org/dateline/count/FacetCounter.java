package org.dateline.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.dateline.Facet;
import org.dateline.match.Fields;
import org.dateline.query.SearchPlan;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of one facet over the articles that a search finds, in the same pass. The
 * values of a segment are counted by their numbers there and added up when the segment ends.
 */
public final class FacetCounter extends SimpleCollector {
  private final String field;
  private final Ordinals ordinals;
  private final Labels labels;
  private final SortedSetDocValues[] segments;
  private final int[] counts;

  /** Per place in the tree asked for, how many articles have a value below it. */
  private final Map<String, Below> below = new TreeMap<>();

  private final List<Below> places;
  private long articles;
  private long withValue;

  private @Nullable SortedSetDocValues values;
  private @Nullable SortedDocValues single;
  private int[] segmentCounts = {};
  private @Nullable LongValues toGlobal;

  /** A place in the tree: the values below it are those numbered from first up to end. */
  private static final class Below {
    private int first;
    private int end;
    private long segmentFirst;
    private long segmentEnd;
    private long articles;
  }

  FacetCounter(
      IndexReader reader, String facet, List<String> paths, Ordinals ordinals, Labels labels)
      throws IOException {
    char separator = ReaderOrdinals.separator(facet);
    this.labels = labels;
    this.field = Fields.facet(facet);
    this.ordinals = ordinals;
    this.segments = Ordinals.segments(reader, field);
    this.counts = new int[ordinals.count()];
    for (String path : paths) {
      if (!path.isEmpty()) {
        Below place = new Below();
        place.first = ordinals.firstFrom(segments, new BytesRef(path + separator));
        place.end = ordinals.firstFrom(segments, new BytesRef(path + (char) (separator + 1)));
        below.put(path, place);
      }
    }
    this.places = new ArrayList<>(below.values());
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    addUp();
    SortedSetDocValues all = DocValues.getSortedSet(context.reader(), field);
    values = all;
    single = DocValues.unwrapSingleton(all);
    segmentCounts = new int[Math.toIntExact(all.getValueCount())];
    LongValues global = ordinals.ofSegment(context.ord);
    toGlobal = global;
    for (Below place : places) {
      place.segmentFirst = firstNumbered(global, place.first);
      place.segmentEnd = firstNumbered(global, place.end);
    }
  }

  /** The first number of the segment whose value is numbered so or higher over all segments. */
  private long firstNumbered(LongValues global, int number) {
    int low = 0;
    int high = segmentCounts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (global.get(middle) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public void collect(int doc) throws IOException {
    articles++;
    SortedDocValues one = single;
    if (one != null) {
      if (one.advanceExact(doc)) {
        withValue++;
        int ordinal = one.ordValue();
        segmentCounts[ordinal]++;
        for (Below place : places) {
          place.articles += place.segmentFirst <= ordinal && ordinal < place.segmentEnd ? 1 : 0;
        }
      }
      return;
    }
    SortedSetDocValues several = values;
    if (several != null && several.advanceExact(doc)) {
      withValue++;
      int count = several.docValueCount();
      if (places.isEmpty()) {
        for (int i = 0; i < count; i++) {
          segmentCounts[(int) several.nextOrd()]++;
        }
      } else {
        collectWithPlaces(several, count);
      }
    }
  }

  private void collectWithPlaces(SortedSetDocValues several, int count) throws IOException {
    long[] numbers = new long[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = several.nextOrd();
      segmentCounts[(int) numbers[i]]++;
    }
    for (Below place : places) {
      for (long number : numbers) {
        if (place.segmentFirst <= number && number < place.segmentEnd) {
          place.articles++;
          break;
        }
      }
    }
  }

  private void addUp() {
    LongValues global = toGlobal;
    if (global == null) {
      return;
    }
    for (int ordinal = 0; ordinal < segmentCounts.length; ordinal++) {
      if (segmentCounts[ordinal] > 0) {
        counts[(int) global.get(ordinal)] += segmentCounts[ordinal];
      }
    }
    segmentCounts = new int[0];
    toGlobal = null;
  }

  /**
   * Lists values with their counts; to be called when the search has ended.
   *
   * @param asked which, and how many values, of a place in the tree that was to be counted
   * @param selected the values filtered by
   * @param prefix the beginning of value or label; empty for all
   * @param page which page, counted from 1
   */
  public Facet list(SearchPlan.FacetAsked asked, List<String> selected, String prefix, int page)
      throws IOException {
    return new FacetListing(labels).list(asked, counted(), selected, prefix, page);
  }

  /** What was counted; to be asked when the search has ended. */
  private Counted counted() {
    addUp();
    return new Counted();
  }

  /** The counts of a search that has ended. */
  final class Counted {
    private Counted() {}

    int values() {
      return counts.length;
    }

    int count(int ordinal) {
      return counts[ordinal];
    }

    int depth(int ordinal) {
      return ordinals.depth(ordinal);
    }

    String value(int ordinal) throws IOException {
      return ordinals.value(segments, ordinal).utf8ToString();
    }

    /** The number of a value, or -1 when no article has it. */
    int ordinal(String value) throws IOException {
      BytesRef wanted = new BytesRef(value);
      int ordinal = ordinals.firstFrom(segments, wanted);
      return ordinal < counts.length && ordinals.value(segments, ordinal).equals(wanted)
          ? ordinal
          : -1;
    }

    /** The first number below a place in the tree. */
    int first(String path) {
      Below place = below.get(path);
      return place == null ? 0 : place.first;
    }

    /** One past the last number below a place in the tree. */
    int end(String path) {
      Below place = below.get(path);
      return place == null ? counts.length : place.end;
    }

    /** How many articles of a place have no value below it. */
    long missing(String path) throws IOException {
      Below place = below.get(path);
      if (place == null) {
        return articles - withValue;
      }
      int own = ordinal(path);
      return (own < 0 ? 0 : counts[own]) - place.articles;
    }
  }
}
