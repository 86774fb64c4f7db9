package org.dateline.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.dateline.analysis.ArticleStreams;
import org.dateline.match.ResolvedPlan.AtLeast;
import org.dateline.match.ResolvedPlan.Near;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.Clause.Reach;
import org.jspecify.annotations.Nullable;

/** Where words and phrases stand in the articles of one segment, read one article at a time. */
final class IndexOccurrences implements Occurrences {
  private final LeafReaderContext context;
  private final IdentityHashMap<Node, IntervalIterator> leaves = new IdentityHashMap<>();
  private final Map<String, Border> borders = new HashMap<>();
  private @Nullable NumericDocValues parts;
  private int doc = -1;

  IndexOccurrences(LeafReaderContext context) {
    this.context = context;
  }

  /**
   * The articles in which a node may match. While one is read, the words of those parts of the node
   * that may match in it are read from where this stands.
   *
   * @return null when it matches none
   */
  @Nullable DocIdSetIterator candidates(Node node) throws IOException {
    return switch (node) {
      case Words words -> leaf(words);
      case Sequence sequence -> leaf(sequence);
      case Near near -> all(near.operands());
      case AtLeast often -> candidates(often.node());
      case Some some -> any(some.nodes());
      default -> null;
    };
  }

  private @Nullable DocIdSetIterator leaf(Node node) throws IOException {
    IntervalIterator places = Places.of(node).intervals(Fields.TEXT, context);
    if (places != null) {
      leaves.put(node, places);
    }
    return places;
  }

  private @Nullable DocIdSetIterator all(List<Node> nodes) throws IOException {
    List<DocIdSetIterator> all = new ArrayList<>();
    for (Node node : nodes) {
      DocIdSetIterator one = candidates(node);
      if (one == null) {
        return null;
      }
      all.add(one);
    }
    return ConjunctionUtils.intersectIterators(all);
  }

  private @Nullable DocIdSetIterator any(List<Node> nodes) throws IOException {
    List<DocIdSetIterator> any = new ArrayList<>();
    for (Node node : nodes) {
      DocIdSetIterator one = candidates(node);
      if (one != null) {
        any.add(one);
      }
    }
    return any.isEmpty() ? null : any.size() == 1 ? any.get(0) : new AnyOf(any);
  }

  /** Goes on to the article that the candidates stand at. */
  void moveTo(int article) {
    doc = article;
  }

  @Override
  public Stretches of(Node leaf) {
    Stretches found = new Stretches();
    IntervalIterator places = leaves.get(leaf);
    if (places == null || places.docID() != doc) {
      return found;
    }
    try {
      while (places.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
        found.add(places.start(), places.end());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  @Override
  public int[] borders(Reach reach) {
    return switch (reach) {
      case Reach.Words words -> parts();
      case Reach.Sentence sentence -> positions(ArticleStreams.SENTENCE);
      case Reach.Paragraph paragraph -> positions(ArticleStreams.PARAGRAPH);
    };
  }

  private int[] parts() {
    try {
      if (parts == null) {
        parts = DocValues.getNumeric(context.reader(), Fields.PARTS);
      }
      if (!parts.advanceExact(doc)) {
        return new int[0];
      }
      long both = parts.longValue();
      return new int[] {(int) (both >>> Integer.SIZE), (int) both};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int[] positions(String border) {
    try {
      Border known = borders.get(border);
      if (known == null) {
        known =
            new Border(
                context.reader().postings(new Term(Fields.EXACT, border), PostingsEnum.POSITIONS));
        borders.put(border, known);
      }
      return known.positions(doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where one kind of border is, in one article after another. */
  private static final class Border {
    private final @Nullable PostingsEnum postings;
    private int doc = -1;
    private int[] positions = {};

    private Border(@Nullable PostingsEnum postings) {
      this.postings = postings;
    }

    private int[] positions(int wanted) throws IOException {
      if (doc == wanted || postings == null) {
        return positions;
      }
      doc = wanted;
      boolean has =
          postings.docID() == wanted
              || (postings.docID() < wanted && postings.advance(wanted) == wanted);
      positions = new int[has ? postings.freq() : 0];
      for (int i = 0; i < positions.length; i++) {
        positions[i] = postings.nextPosition();
      }
      return positions;
    }
  }

  /** The documents of any of several iterators; few, so that no queue is worth it. */
  private static final class AnyOf extends DocIdSetIterator {
    private final List<DocIdSetIterator> iterators;
    private int doc = -1;

    private AnyOf(List<DocIdSetIterator> iterators) {
      this.iterators = iterators;
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int next = NO_MORE_DOCS;
      for (DocIdSetIterator iterator : iterators) {
        int at = iterator.docID();
        next = Math.min(next, at < target ? iterator.advance(target) : at);
      }
      doc = next;
      return doc;
    }

    @Override
    public long cost() {
      return iterators.stream().mapToLong(DocIdSetIterator::cost).sum();
    }
  }
}
