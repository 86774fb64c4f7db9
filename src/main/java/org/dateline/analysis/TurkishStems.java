package org.dateline.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the endings of number, possession of a third person and case off Turkish nouns, one after
 * another, as long as enough is left. Lucene's Snowball stemmer also takes those of the first
 * person, so that yaptırım, sanction, and yaptırımlar, sanctions, get different stems. Reads folded
 * letters, so that what is typed without ı, ş and ğ is found as well.
 */
final class TurkishStems {
  /** The endings, longest first at each place, after the vowel or consonant that they need. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:"
              + "l[ae]r" // plural
              + "|(?<=[aeiou])n[iu]n" // genitive
              + "|(?<=[^aeiou])[iu]n"
              + "|n?d[ae]n?|t[ae]n?" // in, from
              + "|(?<=[aeiou])(?:y|n)[aeiu]" // to, object
              + "|(?<=[^aeiou])[aeiu]"
              + "|(?<=[aeiou])yl[ae]|(?<=[^aeiou])l[ae]" // with
              + "|(?<=[aeiou])s[iu]" // possession
              + "|(?<=d[ae])ki"
              + ")$");

  /** A vowel alone is the end of too many short words: kara is black, kar is snow. */
  private static final int SHORTEST = 4;

  /**
   * Whether the n of bakanın, of the minister, and of ülkenin, of the country, is of the word or of
   * the ending cannot be told; so no stem ends with it.
   */
  private static final Pattern OPEN = Pattern.compile("[ae]n$");

  private TurkishStems() {}

  /** The stem of a folded word. */
  static String of(String word) {
    String stem = word;
    Matcher ending = ENDING.matcher(stem);
    while (ending.find() && ending.start() >= SHORTEST) {
      stem = stem.substring(0, ending.start());
      ending = ENDING.matcher(stem);
    }
    int last = stem.length() - 1;
    if (last < SHORTEST - 1) {
      return stem;
    }
    if (last >= SHORTEST && OPEN.matcher(stem).find()) {
      return stem.substring(0, last);
    }
    return stem.substring(0, last) + hardened(stem.charAt(last));
  }

  /** Before an ending that begins with a vowel kitap is kitab, bakanlık is bakanlığ. */
  private static char hardened(char last) {
    return switch (last) {
      case 'b' -> 'p';
      case 'd' -> 't';
      case 'g' -> 'k';
      default -> last;
    };
  }
}
