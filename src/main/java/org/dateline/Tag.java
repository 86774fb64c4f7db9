package org.dateline;

import java.util.List;
import java.util.Objects;

/**
 * A value of a facet that an article has, and where it came from.
 *
 * @param facet {@code country}, {@code topic}, {@code person}, {@code organization} or {@code
 *     place}
 * @param value as the facet has it: a country's code, a topic's path, a name
 * @param origin who says so
 * @param evidence the words of the article that made it, as written, the most telling first; empty
 *     for what no rule found
 */
public record Tag(String facet, String value, Origin origin, List<String> evidence) {

  /** Who says that an article has a value. */
  public enum Origin {
    /** The article came with it. */
    PUBLISHER,
    /** A rule found it in the text. */
    RULE,
    /** It was learned from articles that have it. */
    LEARNED,
    /** Somebody set it by hand. */
    HAND
  }

  /** Copies the list. */
  public Tag {
    Objects.requireNonNull(facet);
    Objects.requireNonNull(value);
    Objects.requireNonNull(origin);
    evidence = List.copyOf(evidence);
  }

  /**
   * Whether it was found in the text, by a rule or by what was learned, and would be again.
   *
   * @return false for what a publisher or a hand set
   */
  public boolean isFound() {
    return origin == Origin.RULE || origin == Origin.LEARNED;
  }

  /**
   * What a rule found.
   *
   * @param facet the facet
   * @param value the value
   * @param evidence the words that made it
   * @return the tag
   */
  public static Tag byRule(String facet, String value, List<String> evidence) {
    return new Tag(facet, value, Origin.RULE, evidence);
  }
}
