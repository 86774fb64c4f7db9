package org.dateline.analysis;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings the plurals of short nouns to their singular, which Lucene's stemmer leaves or takes too
 * much from: it asks for five letters or more, so that casas has another stem than casa. Longer
 * words are its own.
 */
final class ShortSpanish {
  /** Años, casas. */
  private static final Pattern PLURAL = Pattern.compile("(?<=^\\p{L}{2,3}[aoáó])s$");

  /** Jefes, naves, nubes; after l, y and c the stemmer takes -es off rightly: soles, leyes. */
  private static final Pattern AFTER_E = Pattern.compile("(?<=^\\p{L}{2}[^lycsndr][eé])s$");

  /**
   * Whether meses and bases are of a mes or a base cannot be told, so all have one stem. It ends
   * with an apostrophe, so that wine is no win of another language.
   */
  private static final Pattern OPEN = Pattern.compile("^(\\p{L}{2}[sndr])(?:es?)?$");

  /** God, which gave is not; goodbye. */
  private static final Set<String> SINGULAR = Set.of("dios", "adiós", "adios");

  private ShortSpanish() {}

  /** A word in small letters, a short plural as its singular. */
  static String singular(String word) {
    if (word.length() > 5 || SINGULAR.contains(word)) {
      return word;
    }
    String singular = AFTER_E.matcher(PLURAL.matcher(word).replaceFirst("")).replaceFirst("");
    return OPEN.matcher(singular).replaceFirst("$1'");
  }
}
