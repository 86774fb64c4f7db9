package org.dateline.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.dateline.Part;
import org.jspecify.annotations.Nullable;

/** The intervals of a source that lie in some parts of the article. */
final class PartIntervals extends IntervalsSource {
  private final IntervalsSource source;
  private final Set<Part> parts;

  PartIntervals(IntervalsSource source, Set<Part> parts) {
    this.source = source;
    this.parts = Set.copyOf(parts);
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext context)
      throws IOException {
    IntervalIterator in = source.intervals(field, context);
    return in == null
        ? null
        : new Within(in, values(context, Fields.PARTS), values(context, Fields.LEAD));
  }

  @Override
  public IntervalMatchesIterator matches(String field, LeafReaderContext context, int doc) {
    // Marks are made from the shown text; nobody asks Lucene for them.
    throw new UnsupportedOperationException();
  }

  private static NumericDocValues values(LeafReaderContext context, String field)
      throws IOException {
    return DocValues.getNumeric(context.reader(), field);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    // As one: Lucene counts every term it is shown against its limit of clauses for a query.
    visitor.visitLeaf(new IntervalQuery(field, this));
  }

  @Override
  public int minExtent() {
    return source.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    List<IntervalsSource> pulled = new ArrayList<>();
    source.pullUpDisjunctions().forEach(s -> pulled.add(new PartIntervals(s, parts)));
    return pulled;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartIntervals that
        && source.equals(that.source)
        && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, parts);
  }

  @Override
  public String toString() {
    return "IN(" + parts + "," + source + ")";
  }

  private final class Within extends IntervalIterator {
    private final IntervalIterator in;
    private final NumericDocValues starts;
    private final NumericDocValues leadLengths;
    private final boolean lead = parts.contains(Part.LEAD);
    private int summary;
    private int body;
    private int leadEnd;

    private Within(IntervalIterator in, NumericDocValues starts, NumericDocValues leadLengths) {
      this.in = in;
      this.starts = starts;
      this.leadLengths = leadLengths;
    }

    private boolean accepted() {
      int start = in.start();
      Part part = start < summary ? Part.TITLE : start < body ? Part.SUMMARY : Part.BODY;
      return parts.contains(part) || (lead && start < leadEnd);
    }

    private int moved(int doc) throws IOException {
      if (doc != NO_MORE_DOCS && starts.advanceExact(doc)) {
        long both = starts.longValue();
        summary = (int) (both >>> 32);
        body = (int) both;
        if (lead && leadLengths.advanceExact(doc)) {
          leadEnd = body + (int) leadLengths.longValue();
        }
      }
      return doc;
    }

    @Override
    public int nextInterval() throws IOException {
      int next = in.nextInterval();
      while (next != NO_MORE_INTERVALS && !accepted()) {
        next = in.nextInterval();
      }
      return next;
    }

    @Override
    public int start() {
      return in.start();
    }

    @Override
    public int end() {
      return in.end();
    }

    @Override
    public int gaps() {
      return in.gaps();
    }

    @Override
    public float matchCost() {
      return in.matchCost();
    }

    @Override
    public int docID() {
      return in.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return moved(in.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
      return moved(in.advance(target));
    }

    @Override
    public long cost() {
      return in.cost();
    }
  }
}
