package org.dateline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Arabic words written together with the one that follows: و and, ف so, ب in, ل for, ك as, ال
 * the. Whether a first letter is one of them or of the word itself cannot be told without a
 * dictionary, so every word is also kept whole, and short rests are not taken for words.
 */
final class Proclitics {
  private static final String FOR_THE = "لل";

  /** وزير is hardly ever "and zir", but و is by far the commonest proclitic. */
  private static final int FEWEST_AFTER_AND = 3;

  /** With three letters لجنة, committee, would be found for جنة, paradise. */
  private static final int FEWEST_AFTER_LETTER = 4;

  private static final int FEWEST_AFTER_ARTICLE = 3;

  private static final Pattern CERTAIN = Pattern.compile("[وف]?(?:[بك]?ال|لل)...");

  private Proclitics() {}

  /** The words within a word written in letters alone, from the longest to the shortest. */
  static List<String> without(String word) {
    List<String> readings = new ArrayList<>();
    String rest = withoutConjunction(word);
    add(rest, word, readings);
    // So and in, so and for: as rare as words like فلسطين are common.
    String after = rest.equals(word) || word.startsWith("و") ? withoutPreposition(rest) : rest;
    add(after, rest, readings);
    add(withoutArticle(after), after, readings);
    return readings;
  }

  private static void add(String reading, String before, List<String> readings) {
    if (!reading.equals(before)) {
      readings.add(reading);
    }
  }

  private static String withoutConjunction(String word) {
    int rest = word.length() - 1;
    if (word.startsWith("و") && rest >= FEWEST_AFTER_AND) {
      return word.substring(1);
    }
    return word.startsWith("ف") && (rest >= FEWEST_AFTER_LETTER || hasArticle(word.substring(1)))
        ? word.substring(1)
        : word;
  }

  private static String withoutPreposition(String word) {
    if (word.startsWith(FOR_THE) && word.length() - FOR_THE.length() >= FEWEST_AFTER_ARTICLE) {
      return Forms.ARTICLE + word.substring(FOR_THE.length());
    }
    boolean begins = word.startsWith("ب") || word.startsWith("ل") || word.startsWith("ك");
    return begins && (word.length() - 1 >= FEWEST_AFTER_LETTER || hasArticle(word.substring(1)))
        ? word.substring(1)
        : word;
  }

  private static String withoutArticle(String word) {
    return hasArticle(word) ? word.substring(Forms.ARTICLE.length()) : word;
  }

  /** Whether the proclitics of a word end with the article, so that they are ones for sure. */
  static boolean areCertain(String word) {
    return CERTAIN.matcher(word).lookingAt();
  }

  private static boolean hasArticle(String word) {
    return word.startsWith(Forms.ARTICLE)
        && word.length() - Forms.ARTICLE.length() >= FEWEST_AFTER_ARTICLE;
  }
}
