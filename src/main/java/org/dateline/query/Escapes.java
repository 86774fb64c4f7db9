package org.dateline.query;

/**
 * A backslash before a character that means something in the language makes it plain text: {@code
 * oil\*} is the word and {@code 9\:30pm} no field. Before any other character, and between
 * quotation marks, it is a character like others. A word keeps the backslashes within it, so that
 * it is read again as it was.
 */
final class Escapes {
  private static final String MEANING = "*?\"():-+!~&|/^\\";

  private Escapes() {}

  /** Whether a backslash and the character that it makes plain stand here. */
  static boolean isAt(String text, int at, int end) {
    return text.charAt(at) == '\\' && at + 1 < end && MEANING.indexOf(text.charAt(at + 1)) >= 0;
  }

  /** Whether the character before a place is made plain by backslashes that begin at another. */
  static boolean endAt(String text, int from, int place) {
    int at = place - 1;
    while (at > from && text.charAt(at - 1) == '\\') {
      at--;
    }
    return (place - 1 - at) % 2 == 1;
  }

  /** Where what stands here ends: a character, with the backslash before it. */
  static int next(String text, int at, int end) {
    return isAt(text, at, end) ? at + 2 : at + Character.charCount(text.codePointAt(at));
  }

  static boolean isIn(String text) {
    return plain(text).length() < text.length();
  }

  /** A text without the backslashes that make a character plain. */
  static String plain(String text) {
    return read(text, true);
  }

  /** A text without the characters that are made plain. */
  static String without(String text) {
    return read(text, false);
  }

  private static String read(String text, boolean kept) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder read = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at = next(text, at, text.length())) {
      boolean escape = isAt(text, at, text.length());
      if (escape && kept) {
        read.append(text.charAt(at + 1));
      } else if (!escape) {
        read.appendCodePoint(text.codePointAt(at));
      }
    }
    return read.toString();
  }
}
