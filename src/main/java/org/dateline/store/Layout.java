package org.dateline.store;

import java.util.Optional;

/**
 * How the white space of a body as given differs from the body as shown. Most given bodies are the
 * shown one with other line breaks, perhaps behind a dateline: that is kept in a few characters a
 * line instead of a second body.
 *
 * <p>The code is what stood before the shown text, a NUL, and then for each stretch of white space
 * that is more than one space: how many words came since the last one, as a character from U+0100
 * on, and the white space itself.
 */
final class Layout {
  private static final char END_OF_PREFIX = '\0';
  private static final char BASE = '\u0100';
  private static final int MOST = 0xC000;

  private Layout() {}

  /** The code that makes the given text of the shown one; empty when no code can. */
  static Optional<String> of(String given, String shown) {
    int start = startOfShown(given, shown);
    if (start < 0 || given.lastIndexOf(END_OF_PREFIX, start) >= 0) {
      return Optional.empty();
    }
    StringBuilder code = new StringBuilder(given.substring(0, start)).append(END_OF_PREFIX);
    int words = 0;
    int at = start;
    while (at < given.length()) {
      int space = at;
      while (space < given.length() && !isSpace(given.charAt(space))) {
        space++;
      }
      words++;
      at = space;
      while (at < given.length() && isSpace(given.charAt(at))) {
        at++;
      }
      boolean single = at - space == 1 && given.charAt(space) == ' ' && at < given.length();
      if (!single || words == MOST) {
        code.append((char) (BASE + words)).append(given, space, at);
        words = 0;
      }
    }
    String made = code.toString();
    return apply(made, shown).equals(given) ? Optional.of(made) : Optional.empty();
  }

  /** Where the shown text begins: what follows it has the same letters. */
  private static int startOfShown(String given, String shown) {
    int g = given.length();
    for (int s = shown.length() - 1; s >= 0; s--) {
      if (isSpace(shown.charAt(s))) {
        continue;
      }
      g--;
      while (g >= 0 && isSpace(given.charAt(g))) {
        g--;
      }
      if (g < 0 || given.charAt(g) != shown.charAt(s)) {
        return -1;
      }
    }
    return g;
  }

  /** Makes the given text of the shown one. */
  static String apply(String code, String shown) {
    int at = code.indexOf(END_OF_PREFIX) + 1;
    StringBuilder given = new StringBuilder(shown.length() + at).append(code, 0, at - 1);
    int word = 0;
    while (at < code.length()) {
      int words = code.charAt(at++) - BASE;
      for (int i = 0; i < words; i++) {
        while (word < shown.length() && isSpace(shown.charAt(word))) {
          word++;
        }
        int end = word;
        while (end < shown.length() && !isSpace(shown.charAt(end))) {
          end++;
        }
        given.append(shown, word, end).append(i < words - 1 ? " " : "");
        word = end;
      }
      while (at < code.length() && code.charAt(at) < BASE) {
        given.append(code.charAt(at++));
      }
    }
    return given.toString();
  }

  /** White space below U+0100, so that none is taken for a count. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u0085';
  }
}
