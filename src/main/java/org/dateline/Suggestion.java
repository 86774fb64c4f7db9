package org.dateline;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One way to go on with what was typed.
 *
 * @param kind what it completes to
 * @param text what to show: a word, a name, the label of a topic or country, a headline
 * @param query the whole query to search for when it is chosen
 * @param count how many articles that search finds under the filters of the request; empty for a
 *     headline
 * @param id the article of a headline; empty for the others
 */
public record Suggestion(
    Kind kind, String text, String query, OptionalLong count, Optional<String> id) {

  /** What a suggestion completes to. */
  public enum Kind {
    /** A word. */
    WORD,
    /** A person. */
    PERSON,
    /** An organization. */
    ORGANIZATION,
    /** A place. */
    PLACE,
    /** A topic of the tree. */
    TOPIC,
    /** A country. */
    COUNTRY,
    /** A headline. */
    HEADLINE
  }
}
