package org.dateline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.ArabicScript;

/**
 * What words a written word also stands for: it is found without its proclitic, elision, possessive
 * or ending, without the gershayim of Hebrew initials, and by the plain spelling of its umlauts.
 */
final class Readings {
  /** Where ä, ö and ü are letters that nobody writes with an e; they are every fifth word there. */
  private static final Set<Stemming> WITHOUT_UMLAUTS =
      Set.of(
          Stemming.TURKISH,
          Stemming.HUNGARIAN,
          Stemming.FINNISH,
          Stemming.ESTONIAN,
          Stemming.SWEDISH);

  private Readings() {}

  /** The words that a clean word stands for besides itself, as written. */
  static List<String> of(String word, Stemming stemming) {
    if (stemming == Stemming.PLAIN) {
      return List.of();
    }
    if (ArabicScript.isIn(word)) {
      // In Persian and Sorani no word begins so.
      return stemming == Stemming.ARABIC || stemming == Stemming.NEUTRAL
          ? Proclitics.without(ArabicScript.letters(word))
          : List.of();
    }
    List<String> readings = new ArrayList<>();
    if (word.indexOf('\'') >= 0) {
      add(Apostrophes.withoutElision(word), word, readings);
      add(Apostrophes.withoutPossessive(word), word, readings);
      if (readings.isEmpty() && stemming != Stemming.TURKISH) {
        add(Apostrophes.joined(word), word, readings);
      }
      if (stemming != Stemming.ENGLISH) {
        add(Apostrophes.withoutTurkishEnding(word), word, readings);
      }
    }
    if (word.indexOf('"') > 0) {
      add(word.replace("\"", ""), word, readings); // The Hebrew צה"ל, an army in initials.
    }
    if (!WITHOUT_UMLAUTS.contains(stemming)) {
      add(Umlauts.spelledOut(word), word, readings);
    }
    return readings;
  }

  private static void add(String reading, String word, List<String> readings) {
    if (!reading.equals(word) && !readings.contains(reading)) {
      readings.add(reading);
    }
  }

  /** Whether what a word stands for besides itself is certain, so that it may be asked for. */
  static boolean areCertain(String exact) {
    return !ArabicScript.isIn(exact) || Proclitics.areCertain(exact);
  }
}
