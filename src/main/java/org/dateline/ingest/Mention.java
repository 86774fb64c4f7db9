package org.dateline.ingest;

import org.dateline.ingest.Gazetteer.Kind;

/**
 * A place where an article names a country.
 *
 * @param code of the country
 * @param kind by what it is named
 * @param part where in the article
 * @param weight how much its neighbours leave of it: 1 for a name that stands for itself, less for
 *     a part of another name
 * @param inDoubt whether it is a word as well, so that something else must name the country too
 * @param written the words as written
 */
record Mention(String code, Kind kind, Part part, double weight, boolean inDoubt, String written) {

  /** Where a country is named; what stands first says more of what an article is about. */
  enum Part {
    DATELINE,
    TITLE,
    /** Summary and the first two paragraphs. */
    OPENING,
    REST
  }

  Mention withCode(String other) {
    return other.equals(code) ? this : new Mention(other, kind, part, weight, inDoubt, written);
  }

  /** Whether its words are these, in whatever case. */
  boolean isWritten(String word) {
    return written.equalsIgnoreCase(word);
  }
}
