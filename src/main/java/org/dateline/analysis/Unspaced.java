package org.dateline.analysis;

/**
 * Scripts without spaces between words, or, as Hangul, with particles joined to them. Each
 * character is a word of its own, and what is typed is found as a row of them; so nothing depends
 * on a dictionary that news outgrows. Han is cut so by the tokenizer.
 */
final class Unspaced {
  private static final char FIRST = '\u0E00';

  private Unspaced() {}

  /** Whether a token has characters to be told one by one. */
  static boolean isIn(char[] token, int length) {
    for (int i = 0; i < length; i++) {
      if (token[i] >= FIRST && isUnspaced(token[i])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the piece ends that begins at a place: a character with its marks, or a run of others.
   */
  static int end(char[] token, int start, int length) {
    int end = start + 1;
    if (isUnspaced(token[start])) {
      while (end < length && isAttached(token[end])) {
        end++;
      }
      return end;
    }
    while (end < length && !isUnspaced(token[end])) {
      end++;
    }
    return end;
  }

  private static boolean isUnspaced(char c) {
    if (c < FIRST) {
      return false;
    }
    boolean inBlock =
        c < '\u0F00' // Thai, Lao
            || (c >= '\u1000' && c < '\u10A0') // Burmese
            || (c >= '\u1100' && c < '\u1200') // Hangul, in parts
            || (c >= '\u1780' && c < '\u1800') // Khmer
            || (c >= '\u1950' && c < '\u19E0') // Tai Le, New Tai Lue
            || (c >= '\u1A20' && c < '\u1AB0') // Tai Tham
            || (c >= '\u3040' && c < '\u3100') // kana
            || (c >= '\u3130' && c < '\u3190') // Hangul, in parts
            || (c >= '\u31F0' && c < '\u3200') // kana
            || (c >= '\uA960' && c < '\uA980') // Hangul, in parts
            || (c >= '\uA9E0' && c < '\uAA00') // Burmese
            || (c >= '\uAA60' && c < '\uAA80')
            || (c >= '\uAC00' && c < '\uD800') // Hangul
            || (c >= '\uFF66' && c < '\uFFDD'); // half-width kana and Hangul
    return inBlock && Character.getType(c) != Character.DECIMAL_DIGIT_NUMBER;
  }

  /** Marks, voicing signs of half-width kana, and the vowels and endings of Hangul in parts. */
  private static boolean isAttached(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> c == '\uFF9E' || c == '\uFF9F' || (c >= '\u1160' && c < '\u1200');
    };
  }
}
