package org.dateline.analysis;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands before or after the apostrophe of a word and is no part of it: the elided article of
 * l'État and dell'Iraq, the possessive of Assad's, the ending of the Turkish Ankara'da.
 */
final class Apostrophes {
  private static final char APOSTROPHE = '\'';

  /** Of French, Italian, Catalan and Portuguese, without their accents. */
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "quelqu", "presqu", "un", "dell", "all", "nell", "sull", "dall", "coll", "quell", "quest",
          "sant", "bell", "tutt", "anch", "gl", "v", "dov", "com", "cos", "nessun", "ciascun",
          "qualcun", "mezz");

  /**
   * Endings of Turkish names, folded: of case, possession and number, then of what follows these
   * (Ankara'da, Ankara'daki, Suriye'ye, Esad'ın, Kürtler'le).
   */
  private static final Pattern TURKISH =
      Pattern.compile(
          "(?:l[ae]r)?(?:[yns]?[iu]|n?[iu]n|[yn]?[ae]|n?[dt][ae](?:n|ki(?:l[ae]r)?)?"
              + "|y?l[ae]|[dt][iu]r|l[iu]|c[ae])?");

  private static final Set<String> CONTRACTED = Set.of("t", "ll", "re", "ve", "d", "m");

  private Apostrophes() {}

  /** The word after an elided one, else the word itself. */
  static String withoutElision(String word) {
    int at = word.indexOf(APOSTROPHE);
    boolean elided =
        at > 0 && at + 2 < word.length() && ELIDED.contains(Folding.fold(word.substring(0, at)));
    return elided ? word.substring(at + 1) : word;
  }

  /** The word before a Turkish ending, else the word itself. */
  static String withoutTurkishEnding(String word) {
    int at = word.lastIndexOf(APOSTROPHE);
    boolean ends = at > 1 && TURKISH.matcher(Folding.fold(word.substring(at + 1))).matches();
    return ends ? word.substring(0, at) : word;
  }

  /** The word in one, as Sana'a and Qur'an are also written; English contractions stay. */
  static String joined(String word) {
    int at = word.indexOf(APOSTROPHE);
    boolean name = at > 0 && !CONTRACTED.contains(Folding.lower(word.substring(at + 1)));
    return name ? word.replace(String.valueOf(APOSTROPHE), "") : word;
  }

  /** The word before a possessive, else the word itself. */
  static String withoutPossessive(String word) {
    int at = word.length() - 2;
    boolean ends =
        at > 0
            && word.charAt(at) == APOSTROPHE
            && (word.charAt(at + 1) == 's' || word.charAt(at + 1) == 'S');
    return ends ? word.substring(0, at) : word;
  }
}
