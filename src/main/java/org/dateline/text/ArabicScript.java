package org.dateline.text;

import java.text.Normalizer;

/**
 * Brings the ways to write one word in Arabic letters together, whatever the language: Arabic,
 * Persian, Sorani, Urdu and their keyboards differ in the letters for yeh, kaf and heh, and writers
 * in hamza, alef and vowel marks. What is folded is for comparing, not for showing.
 */
public final class ArabicScript {
  private static final char ALEF = 'ا';
  private static final char WAW = 'و';
  private static final char YEH = 'ي';
  private static final char KAF = 'ك';
  private static final char HEH = 'ه';
  private static final char HAMZA = 'ء';
  private static final char YEH_WITH_HAMZA = 'ئ';
  private static final char LAST_OF_BLOCK = '\u06FF';

  /** A word of fewer letters is another word without its hamza: ماء is water, ما is what. */
  private static final int FEWEST_BESIDE_HAMZA = 3;

  private ArabicScript() {}

  /**
   * Whether a text has letters or marks of the Arabic script.
   *
   * @param text any text
   * @return whether one of its UTF-16 code units is of the script's blocks
   */
  public static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isArabic(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArabic(char c) {
    return (c >= '\u0600' && c <= LAST_OF_BLOCK)
        || (c >= '\u0750' && c <= '\u077F')
        || (c >= '\u08A0' && c <= '\u08FF')
        || isPresentationForm(c);
  }

  private static boolean isPresentationForm(char c) {
    return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
  }

  /**
   * A word under one folding for all languages of the script: one alef, one yeh (the Sorani ێ and
   * the alef maqsura included), one kaf, one heh (teh marbuta and the Sorani ە included), one waw,
   * reh and lam; no hamza, tatweel, vowel marks or joiners; presentation forms as letters; digits
   * in ASCII. What is of other scripts stays. Folding twice changes nothing.
   *
   * @param word as written
   * @return its folded form, which may be empty when the word is nothing but marks
   */
  public static String fold(String word) {
    String plain = letters(word);
    StringBuilder folded = new StringBuilder(plain.length());
    int hamzas = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isSoraniCarrier(plain, i)) {
        continue;
      }
      hamzas += c == HAMZA ? 1 : 0;
      folded.append(folded(c));
    }
    if (hamzas > 0 && folded.length() - hamzas >= FEWEST_BESIDE_HAMZA) {
      return folded.toString().replace(String.valueOf(HAMZA), "");
    }
    return folded.toString();
  }

  /** The first letter of ئازاد, which Arabic and Persian write آزاد or ازاد. */
  private static boolean isSoraniCarrier(String word, int i) {
    return i == 0
        && word.length() > 1
        && word.charAt(0) == YEH_WITH_HAMZA
        && folded(word.charAt(1)) == ALEF;
  }

  private static char folded(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ', 'ٵ' -> ALEF;
      case 'ى', 'ی', 'ئ', 'ې', 'ێ', 'ۍ', 'ے', 'ۓ', 'ٸ', 'ؽ', 'ؾ', 'ؿ' -> YEH;
      case 'ک', 'ڪ', 'ػ', 'ؼ' -> KAF;
      case 'ة', 'ۃ', 'ە', 'ہ', 'ھ', 'ۀ', 'ۂ', 'ۿ' -> HEH;
      case 'ؤ', 'ۆ', 'ۇ', 'ۈ', 'ٶ', 'ٷ' -> WAW;
      case 'ڕ', 'ڒ' -> 'ر';
      case 'ڵ' -> 'ل';
      case 'ں' -> 'ن';
      default -> c;
    };
  }

  /**
   * A word in letters alone: presentation forms become letters, digits ASCII; tatweel, vowel marks
   * and joiners go. The letters themselves stay, as the stemmers of the languages expect.
   *
   * @param word as written
   * @return the word without what is no letter of it
   */
  public static String letters(String word) {
    String composed = composed(word);
    StringBuilder letters = null;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      char plain = isDropped(c) ? 0 : withoutForeignDigit(c);
      if (plain != c && letters == null) {
        letters = new StringBuilder(composed.length()).append(composed, 0, i);
      }
      if (letters != null && plain != 0) {
        letters.append(plain);
      }
    }
    return letters == null ? composed : letters.toString();
  }

  private static String composed(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isPresentationForm(c) || (c >= '\u0653' && c <= '\u0655')) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC);
      }
    }
    return word;
  }

  private static boolean isDropped(char c) {
    return (c >= '\u0610' && c <= '\u061A') // signs of honour
        || c == '\u0640' // tatweel
        || (c >= '\u064B' && c <= '\u065F') // vowel marks
        || c == '\u0670' // the alef above
        || (c >= '\u06D6' && c <= '\u06DC') // signs of recitation, also below
        || (c >= '\u06DF' && c <= '\u06E4')
        || (c >= '\u06E7' && c <= '\u06E8')
        || (c >= '\u06EA' && c <= '\u06ED')
        || (c >= '\u08CA' && c <= '\u08FF')
        || (c >= '\u200B' && c <= '\u200F') // joiners and marks of direction
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u061C'
        || c == '\uFEFF';
  }

  private static char withoutForeignDigit(char c) {
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) ('0' + c - '\u0660');
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) ('0' + c - '\u06F0');
    }
    return switch (c) {
      case '\u066B' -> '.';
      case '\u066C' -> ',';
      default -> c;
    };
  }

  /**
   * A word with the letters of an Arabic keyboard for yeh, kaf and heh, where a Persian or Urdu one
   * was used: what a stemmer of Arabic expects.
   *
   * @param word as written
   * @return the same word; other letters of Persian, Sorani and Urdu stay
   */
  public static String withArabicLetters(String word) {
    return word.replace('ی', YEH)
        .replace('ک', KAF)
        .replace('ہ', HEH)
        .replace('ھ', HEH)
        .replace('ۃ', 'ة');
  }
}
