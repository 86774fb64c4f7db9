package org.dateline.lucene;

import java.io.IOException;
import java.util.function.IntFunction;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Finds how many of the bare words of a query one article has at most. */
final class MostWords {
  private final IndexSearcher searcher;
  private final IntFunction<Query> queries;

  /**
   * Prepares to look.
   *
   * @param queries the query that asks for so many of the words
   */
  MostWords(IndexSearcher searcher, IntFunction<Query> queries) {
    this.searcher = searcher;
    this.queries = queries;
  }

  /** The most words that one article has, filters aside; 0 when all or none. */
  int ofOneArticle(int all) throws IOException {
    int low = 0;
    int high = all;
    if (exists(high)) {
      return 0;
    }
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (exists(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean exists(int words) throws IOException {
    FirstHit first = new FirstHit();
    searcher.search(queries.apply(words), new OnePass(first));
    return first.found;
  }

  /** Finds out whether there is any hit, and stops at the first of each segment. */
  private static final class FirstHit extends SimpleCollector {
    private boolean found;

    @Override
    public void collect(int doc) {
      found = true;
      throw new CollectionTerminatedException();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
