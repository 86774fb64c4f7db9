package org.dateline.match;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/** Every article but those withdrawn; as fast as every document where none is. */
final class EveryArticleQuery extends Query {
  static final EveryArticleQuery INSTANCE = new EveryArticleQuery();

  private static final Term WITHDRAWN = new Term(Fields.WITHDRAWN, Fields.IS_WITHDRAWN);

  private EveryArticleQuery() {}

  /** Leaves those withdrawn out of what is found by more than text and facets. */
  static Query among(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermQuery(WITHDRAWN), Occur.MUST_NOT)
        .build();
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    return searcher.getIndexReader().docFreq(WITHDRAWN) == 0
        ? MatchAllDocsQuery.INSTANCE
        : among(MatchAllDocsQuery.INSTANCE);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "every article";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EveryArticleQuery;
  }

  @Override
  public int hashCode() {
    return classHash();
  }
}
