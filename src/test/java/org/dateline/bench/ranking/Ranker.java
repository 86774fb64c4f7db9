package org.dateline.bench.ranking;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Something that orders the articles of a collection. */
sealed interface Ranker extends Closeable permits DatelineRanker, LuceneRanker {
  /** How many articles of an order are measured, as at TREC. */
  int DEPTH = 1_000;

  /** What it is called in tables and run files. */
  String name();

  /** The ids of the articles that answer a query, best first. */
  List<Scored> order(String query) throws IOException;

  /** An article with its score. */
  record Scored(String id, double score) {}
}
