package org.dateline.match;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Words in a row. Lucene counts every word of a {@link MultiPhraseQuery} against its limit of
 * clauses for a whole query; here they are one clause, since how many there may be was decided when
 * the plan was resolved.
 */
final class RowQuery extends Query {
  private final String field;
  private final List<List<String>> slots;

  /**
   * Creates a query.
   *
   * @param slots for each of at least two positions, the terms that may stand there
   */
  RowQuery(String field, List<List<String>> slots) {
    this.field = field;
    this.slots = slots;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (List<String> slot : slots) {
      phrase.add(slot.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return phrase.build().createWeight(searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":\"" + slots + "\"";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((RowQuery) other).field)
        && slots.equals(((RowQuery) other).slots);
  }

  @Override
  public int hashCode() {
    return classHash() * 31 * 31 + field.hashCode() * 31 + slots.hashCode();
  }
}
