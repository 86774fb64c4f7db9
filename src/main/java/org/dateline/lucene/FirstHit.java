package org.dateline.lucene;

import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Finds out whether there is any hit, and stops at the first of each segment. */
final class FirstHit extends SimpleCollector {
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

  boolean found() {
    return found;
  }
}
