package org.dateline.match;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.dateline.match.ResolvedPlan.Node;
import org.jspecify.annotations.Nullable;

/** The articles in which something stands near something, or that mention something so often. */
final class ProximityQuery extends Query {
  /** To read the positions of a few words, in the simple steps that Lucene counts. */
  private static final float COST_OF_POSITIONS = 500;

  private final Node node;

  /**
   * Creates a query.
   *
   * @param node a {@link ResolvedPlan.Near} or {@link ResolvedPlan.AtLeast}
   */
  ProximityQuery(Node node) {
    this.node = node;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        IndexOccurrences occurrences = new IndexOccurrences(context);
        DocIdSetIterator candidates = occurrences.candidates(node);
        return candidates == null
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(
                    score(), scoreMode, new Matching(candidates, occurrences, node)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return true;
      }
    };
  }

  private static final class Matching extends TwoPhaseIterator {
    private final IndexOccurrences occurrences;
    private final Proximity proximity;
    private final Node node;

    private Matching(DocIdSetIterator candidates, IndexOccurrences occurrences, Node node) {
      super(candidates);
      this.occurrences = occurrences;
      this.proximity = new Proximity(occurrences);
      this.node = node;
    }

    @Override
    public boolean matches() throws IOException {
      occurrences.moveTo(approximation.docID());
      return proximity.matches(node);
    }

    @Override
    public float matchCost() {
      return COST_OF_POSITIONS;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return node.toString();
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && node.equals(((ProximityQuery) other).node);
  }

  @Override
  public int hashCode() {
    return classHash() * 31 + node.hashCode();
  }
}
