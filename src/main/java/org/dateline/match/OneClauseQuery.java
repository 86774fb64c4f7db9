package org.dateline.match;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * A query that is one clause to Lucene, whatever it is made of. Lucene counts every form of a
 * {@link SynonymQuery} and every word of a {@link MultiPhraseQuery} against its limit of clauses
 * for a whole query; here how many there may be was decided when the plan was resolved.
 */
final class OneClauseQuery extends Query {
  private final Query query;

  OneClauseQuery(Query query) {
    this.query = query;
  }

  /** One word in its forms, scored as one word. */
  static Query word(String field, List<ResolvedPlan.Form> forms) {
    if (forms.size() == 1) {
      ResolvedPlan.Form only = forms.get(0);
      Query query = new TermQuery(new Term(field, only.term()));
      return only.weight() == 1 ? query : new BoostQuery(query, only.weight());
    }
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
    forms.forEach(form -> synonyms.addTerm(new Term(field, form.term()), form.weight()));
    return new OneClauseQuery(synonyms.build());
  }

  /**
   * Words in a row.
   *
   * @param slots for each of at least two positions, the terms that may stand there
   */
  static Query row(String field, List<List<String>> slots) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (List<String> slot : slots) {
      phrase.add(slot.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return new OneClauseQuery(phrase.build());
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? this : new OneClauseQuery(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return query.createWeight(searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && query.equals(((OneClauseQuery) other).query);
  }

  @Override
  public int hashCode() {
    return classHash() * 31 + query.hashCode();
  }
}
