package org.dateline.analysis;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the endings of number, possession and case off Turkish nouns, one after another, as long as
 * enough is left. That of the first person, -ım, is taken only behind a plural: Lucene's Snowball
 * stemmer always takes it, so that yaptırım, sanction, and yaptırımlar, sanctions, get different
 * stems. Reads folded letters, so that what is typed without ı, ş and ğ is found as well.
 */
final class TurkishStems {
  /** The endings, longest first at each place, after the vowel or consonant that they need. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:"
              + "(?<=[iou])n[iu]n" // genitive
              + "|(?<=[^aeiou])[iu]n"
              + "|(?<=[iu])nd[ae]n?|d[ae]n?|t[ae]n?" // in, from
              + "|(?<=[aeiou])y[aeiu]|(?<=[iu])n[aeiu]" // to, object
              + "|(?<=[^aeiou])[aeiu]"
              + "|(?<=[aeiou])yl[ae]|(?<=[^aeiou])l[ae]" // with
              + "|(?<=[aeiou])s[iu]" // possession
              + "|(?<=d[ae])ki"
              + ")$");

  /**
   * The endings that hardly any word has of its own, so that they are also taken off short ones:
   * plural, with my and without, our and your. Deniz, sea, is no "your".
   */
  private static final Pattern SURE =
      Pattern.compile(
          "(?:l[ae]r(?:[iu]m)?"
              + "|(?<=[aeiou])m[iu]z|(?<=[aeiou])(?<!de)n[iu]z"
              + "|(?<=[^aeiou])[iu][mn][iu]z"
              + ")$");

  /** What is left of a short word: ev and ada, but neither the do of dolar nor the te of temiz. */
  private static final Pattern NOUN = Pattern.compile("(?=.*[aeiou])(?:.{3,}|.+[^aeiou])");

  /** They, these, those; says, waits; all of us, of you: neither plural nor ours. */
  private static final Set<String> WHOLE =
      Set.of("onlar", "bunlar", "sunlar", "soyler", "bekler", "hepimiz", "hepiniz");

  /** A vowel alone is the end of too many short words: kara is black, kar is snow. */
  private static final int SHORTEST = 4;

  /** Ends stems that are shorter, so that the kel of keller is not the hel of another language. */
  private static final String SHORT = "'";

  private static final Pattern LATIN = Pattern.compile("[a-z]{2,}");

  /**
   * Of the minister, bakanın, or of the country, ülkenin: the n is of the word or of the ending.
   */
  private static final Pattern GENITIVE = Pattern.compile("(?<=[ae])n[iu]n$");

  private TurkishStems() {}

  /** The stem of a folded word. */
  static String of(String word) {
    String stem = word;
    for (int end = end(stem); end < stem.length(); end = end(stem)) {
      stem = stem.substring(0, end);
    }
    int last = stem.length() - 1;
    if (last < SHORTEST - 1) {
      return LATIN.matcher(stem).matches() ? stem + SHORT : stem;
    }
    return stem.substring(0, last) + hardened(stem.charAt(last));
  }

  /** The stem of a folded word when its genitive is read the other way; else the same stem. */
  static String other(String word) {
    Matcher genitive = GENITIVE.matcher(word);
    return genitive.find() && genitive.start() >= SHORTEST
        ? of(word.substring(0, genitive.start()))
        : of(word);
  }

  /** Where the last ending of a word begins; its length when it has none. */
  private static int end(String word) {
    Matcher sure = SURE.matcher(word);
    if (sure.find() && !WHOLE.contains(word)) {
      return NOUN.matcher(word.substring(0, sure.start())).matches() ? sure.start() : word.length();
    }
    Matcher ending = ENDING.matcher(word);
    return ending.find() && ending.start() >= SHORTEST ? ending.start() : word.length();
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
