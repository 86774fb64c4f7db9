package org.dateline.match;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * One word in its forms, scored as one word. Lucene counts every form of a {@link SynonymQuery}
 * against its limit of clauses for a whole query; here they are one clause, since how many there
 * may be was decided when the plan was resolved.
 */
final class FormsQuery extends Query {
  private final String field;
  private final List<ResolvedPlan.Form> forms;

  private FormsQuery(String field, List<ResolvedPlan.Form> forms) {
    this.field = field;
    this.forms = forms;
  }

  static Query of(String field, List<ResolvedPlan.Form> forms) {
    if (forms.size() != 1) {
      return new FormsQuery(field, forms);
    }
    ResolvedPlan.Form only = forms.get(0);
    Query query = new TermQuery(new Term(field, only.term()));
    return only.weight() == 1 ? query : new BoostQuery(query, only.weight());
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
    forms.forEach(form -> synonyms.addTerm(new Term(field, form.term()), form.weight()));
    return synonyms.build().createWeight(searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + forms;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((FormsQuery) other).field)
        && forms.equals(((FormsQuery) other).forms);
  }

  @Override
  public int hashCode() {
    return classHash() * 31 * 31 + field.hashCode() * 31 + forms.hashCode();
  }
}
