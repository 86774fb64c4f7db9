package org.dateline.analysis;

import java.text.Normalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.dateline.text.ArabicScript;

/** The one folding of words, which depends on no language: case, accents, width, script forms. */
final class Folding {
  private static final char ASCII = 0x80;

  /** One letter becomes four at most. */
  private static final int MOST_OF_ONE = 4;

  private static final char JOINER = '\u200C';

  private Folding() {}

  /**
   * A word as one types it: letters and their accents composed, presentation forms and wide letters
   * plain, one apostrophe, nothing invisible but the joiner ZWNJ, which means something in Sorani.
   */
  static String clean(String word) {
    if (isAscii(word)) {
      return word;
    }
    String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
    StringBuilder clean = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (isModifierApostrophe(c)) {
        // Within a word an apostrophe, as in Qurʾān; before and after it a letter of scholars.
        if (!clean.isEmpty() && i + 1 < composed.length()) {
          clean.append('\'');
        }
      } else if (isApostrophe(c)) {
        clean.append('\'');
      } else if (isHebrewQuote(c, composed, i)) {
        clean.append('"');
      } else if (c == JOINER || !isInvisible(c)) {
        clean.append(c);
      }
    }
    return clean.isEmpty() ? word : clean.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '‘', '’', '‛', '＇', '׳', 'ꞌ' -> true;
      default -> isModifierApostrophe(c);
    };
  }

  private static boolean isModifierApostrophe(char c) {
    return c == 'ʹ' || (c >= 'ʻ' && c <= 'ʿ');
  }

  private static boolean isHebrewQuote(char c, String word, int i) {
    return c == '״'
        || (c == '”' && i > 0 && word.charAt(i - 1) >= 'א' && word.charAt(i - 1) <= 'ת');
  }

  /** Soft hyphens, joiners, marks of direction, variation selectors. */
  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT
        || c == '\u034F'
        || (c >= '\uFE00' && c <= '\uFE0F');
  }

  /** A clean word, or a stem of one, under the folding; never empty. */
  static String fold(String word) {
    if (isAscii(word)) {
      return lower(word);
    }
    String folded = marksOff(ArabicScript.isIn(word) ? ArabicScript.fold(word) : word);
    return folded.isEmpty() ? word : folded;
  }

  static String lower(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; ) {
      int c = Character.codePointAt(letters, i);
      i += Character.toChars(Character.toLowerCase(c), letters, i);
    }
    return new String(letters);
  }

  private static String marksOff(String word) {
    String lower = lower(word);
    char[] in = lower.toCharArray();
    char[] out = new char[MOST_OF_ONE * in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      char c = in[i];
      if (c < ASCII) {
        out[length++] = c;
      } else if (!isMark(c)) {
        length = fold(in, i, out, length);
      }
    }
    // Lower case again: Lucene makes a capital of the ǧ of Erdoǧan.
    return lower(new String(out, 0, length));
  }

  private static boolean isMark(char c) {
    return (c >= '\u0300' && c <= '\u036F')
        || (c >= '\u0591' && c <= '\u05C7' && Character.getType(c) == Character.NON_SPACING_MARK)
        || c == JOINER;
  }

  private static int fold(char[] in, int i, char[] out, int length) {
    char c = in[i];
    if (c >= '\u0370' && c < '\u0400') {
      out[length] = greek(c);
      return length + 1;
    }
    if (c >= '\u1F00' && c < '\u2000') {
      out[length] = greek(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
      return length + 1;
    }
    if (c == 'ё' || c == 'ѐ') {
      out[length] = 'е';
      return length + 1;
    }
    int digit =
        Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
    if (digit >= 0) {
      out[length] = (char) ('0' + digit);
      return length + 1;
    }
    return ASCIIFoldingFilter.foldToASCII(in, i, out, length, 1);
  }

  private static char greek(char c) {
    return switch (c) {
      case 'ά' -> 'α';
      case 'έ' -> 'ε';
      case 'ή' -> 'η';
      case 'ί', 'ϊ', 'ΐ' -> 'ι';
      case 'ό' -> 'ο';
      case 'ύ', 'ϋ', 'ΰ' -> 'υ';
      case 'ώ' -> 'ω';
      case 'ς' -> 'σ';
      default -> c;
    };
  }
}
