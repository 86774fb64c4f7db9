package org.dateline.suggest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.Article;

/** What suggestions are made of: one state of an archive, seen through the filters of a request. */
public interface Grounds {
  /**
   * The state of the archive.
   *
   * @return its reader
   */
  IndexReader reader();

  /**
   * The languages of its articles.
   *
   * @return BCP 47 codes
   */
  Set<String> languages();

  /**
   * How many articles a search for all of a query finds under the filters.
   *
   * @param query a query
   * @return the total; empty when it cannot be searched for, when something would be repaired in it
   *     that was not in what was typed, or when the time was up before it was told
   */
  OptionalLong count(String query) throws IOException;

  /**
   * The articles that a query matches under the filters.
   *
   * @param query a query; an empty one matches all
   * @return a set for each segment, in their order; empty when there is neither query nor filter
   */
  Optional<List<FixedBitSet>> matching(String query) throws IOException;

  /**
   * The newest matches of a query under the filters.
   *
   * @param query a compiled query
   * @param most how many at most
   * @return the numbers of their documents, newest first
   */
  int[] newest(Query query, int most) throws IOException;

  /**
   * An article as it was indexed.
   *
   * @param doc the number of its document over all segments
   * @return the article
   */
  Article article(int doc) throws IOException;

  /**
   * A word as it is usually written in the articles that have it.
   *
   * @param exact the word in exact form
   * @return with its accents, and with a capital only where it has one within a sentence
   */
  String written(String exact) throws IOException;

  /**
   * Whether the time of the request is up.
   *
   * @return true from then on
   */
  boolean timeIsUp();

  /**
   * Whether so much of the time is gone that what can be left out is to be left out.
   *
   * @return true from then on
   */
  boolean isLate();
}
