package org.dateline.lucene;

import org.dateline.Article;
import org.dateline.ingest.Taken;

/**
 * An article ready to be written.
 *
 * @param given as it was given
 * @param taken what the intake made of it
 * @param digest of the article as given and of how it is indexed
 */
record Prepared(Article given, Taken.Accepted taken, long digest) {
  String id() {
    return taken.article().id();
  }
}
