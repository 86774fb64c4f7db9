package org.dateline.query;

/** Which characters make words, and which stand between them. */
final class Letters {
  /** What never stands within a word, of any script; ASCII commas and the like may: 1,000. */
  private static final String BETWEEN_WORDS = "[]{}~،؛؟、。，！？；：「」『』（）《》";

  private Letters() {}

  /** Letters and digits of any script, Roman numerals written as one character included. */
  static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c) || Character.isAlphabetic(c);
  }

  /** Accents and vowel signs, which stand after a letter. */
  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  static boolean holdsLetter(String text) {
    return text.codePoints().anyMatch(Letters::isLetter);
  }

  /**
   * White space of any kind, and what has no meaning in a query but never belongs to a word. Marks
   * of the writing direction come along with pasted Arabic and Hebrew. The zero-width joiners stay,
   * since Persian and Kurdish words are written with them.
   */
  static boolean separates(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || BETWEEN_WORDS.indexOf(c) >= 0
        || c == 0x200B
        || c == 0xFEFF
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /**
   * A text with the digits of every script as ASCII ones, ٢٠٢٥ and ２０２５ as 2025, and the Arabic
   * comma of thousands; each character stays where it is.
   */
  static String withPlainDigits(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && (Character.isDigit(c) || c == '٬')) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, c == '٬' ? ',' : (char) ('0' + Character.digit(c, 10)));
      }
    }
    return plain == null ? text : plain.toString();
  }

  static boolean isHebrew(char c) {
    return c >= 0x05D0 && c <= 0x05EA;
  }

  /** Whether the names of fields may have a letter after their first. */
  static boolean isOfName(char c) {
    return isLatin(c) || (c >= '0' && c <= '9') || c == '_';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
