package org.dateline.analysis;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.ArabicScript;

/**
 * Takes the endings off Sorani nouns: postpositions, possession, the definite and indefinite ones,
 * plural, ezafe; one after another, as long as enough is left. Lucene's stemmer leaves another part
 * of each inflection: شار, city, شارەکە, the city, and شارەکانی, its cities, get three stems. Reads
 * folded letters, so that every keyboard and both ways to write ە are read.
 */
final class SoraniStems {
  private static final String POSSESSION = "(?:م|ت|ي|مان|تان|يان|ه)?";

  /** The endings, of which the longest is taken. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:"
              + "(?:ه|(?<=ا))ك(?:ه|ان)"
              + POSSESSION // the, with the ه of the word or of the ending
              + "|يه?ك" // a
              + "|(?<!ست)ان" // plural
              + "|دا|هوه" // in, from
              + "|(?<=.{4})(?:(?<!س)ت|م|ي)ان" // our, your, their
              + "|ي|ه" // of; this
              + ")$");

  /** Three letters, or two without a vowel: ژن, woman, but not the خو of خودا, God. */
  private static final Pattern NOUN = Pattern.compile(".{3,}|[^اوهي]{2}");

  /** Stems marked as Sorani: without its ان the Arabic لبنان, Lebanon, would be لبن, milk. */
  private static final Pattern SHORT = Pattern.compile("\\p{IsArabic}{2,3}");

  /**
   * Words whose last letters are their own, and another word without them: rain, language, world,
   * life, beautiful, council, crime, doubt; near, dark, narrow, busy; they; Canada.
   */
  private static final Set<String> WHOLE =
      Set.of(
          "باران", "زمان", "جيهان", "ژيان", "جوان", "ديوان", "تاوان", "گومان", "نزيك", "تاريك",
          "باريك", "خهريك", "يهوان", "كهنهدا");

  private SoraniStems() {}

  /** The stem of a word, folded; a short one is marked, to meet no word of another language. */
  static String of(String word) {
    // A long u is written وو, and by many و.
    String stem = ArabicScript.fold(word).replace("وو", "و");
    for (int end = end(stem); end < stem.length(); end = end(stem)) {
      stem = stem.substring(0, end);
    }
    return SHORT.matcher(stem).matches() ? stem + "'" : stem;
  }

  /** Where the last ending of a word begins; its length when it has none. */
  private static int end(String word) {
    Matcher ending = ENDING.matcher(word);
    boolean ends =
        !WHOLE.contains(word)
            && ending.find()
            && NOUN.matcher(word.substring(0, ending.start())).matches();
    return ends ? ending.start() : word.length();
  }
}
