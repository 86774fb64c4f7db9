package org.dateline.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** One of the two programs that are compared, serving the index that it made. */
sealed interface Side extends AutoCloseable permits DatelineSide, RawSide {

  /** How much of a page is made; each does what the one before does, and more. */
  enum Extent {
    /** The exact total and one hit. */
    TOTAL("exact total, 1 hit"),
    /** The facets and the months, too. */
    COUNTS("+ countries, topics, months"),
    /** Ten hits with their members. */
    HITS("+ 10 hits"),
    /** Marked titles and passages, too. */
    MARKS("+ marks"),
    /** All of it as JSON. */
    JSON("+ JSON");

    final String text;

    Extent(String text) {
      this.text = text;
    }

    boolean has(Extent part) {
      return compareTo(part) >= 0;
    }
  }

  /** What it is called in tables. */
  String name();

  /** The port of its server on this machine. */
  int port();

  /** The path of the whole page. */
  String path(String query);

  /**
   * Makes a page in this process.
   *
   * @return its total
   */
  long page(String query, Extent extent) throws IOException;

  /** How many articles have all of the words. */
  long total(String words) throws IOException;

  /** How many segments its index has. */
  int segments() throws IOException;

  @Override
  void close() throws IOException;

  /** A query as it stands in an address. */
  static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
