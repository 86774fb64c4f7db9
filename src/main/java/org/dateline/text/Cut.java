package org.dateline.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a text can be cut: between words; where no white space is near, as in Chinese or Thai or in
 * a very long word, where {@link BreakIterator} sees a word end; at worst between what a reader
 * takes for characters. Never inside a surrogate pair or between a letter and its accents.
 */
public final class Cut {
  /** How far from the wish a place between words is looked for; longer words hardly exist. */
  private static final int REACH = 40;

  private Cut() {}

  /**
   * The last place to cut at or before an index.
   *
   * @param text the text
   * @param at the wish, from 0 to the length of the text
   * @return the place, at most {@code at}; white space may stand before it
   */
  public static int before(String text, int at) {
    int nearest = Math.max(0, at - REACH);
    for (int i = at; i >= nearest; i--) {
      if (isBetweenWords(text, i)) {
        return i;
      }
    }
    int from = startOfCharacter(text, nearest);
    String window =
        text.substring(from, startOfCharacter(text, Math.min(text.length(), at + REACH)));
    int word = last(BreakIterator.getWordInstance(Locale.ROOT), window, at - from);
    int place =
        word > 0 ? word : last(BreakIterator.getCharacterInstance(Locale.ROOT), window, at - from);
    return from + place;
  }

  /**
   * The first place to cut at or after an index.
   *
   * @param text the text
   * @param at the wish, from 0 to the length of the text
   * @return the place, at least {@code at}; white space may stand after it
   */
  public static int after(String text, int at) {
    int furthest = Math.min(text.length(), at + REACH);
    for (int i = at; i <= furthest; i++) {
      if (isBetweenWords(text, i)) {
        return i;
      }
    }
    int from = startOfCharacter(text, Math.max(0, at - REACH));
    int to = startOfCharacter(text, furthest);
    String window = text.substring(from, to);
    int word = first(BreakIterator.getWordInstance(Locale.ROOT), window, at - from);
    int place =
        word < window.length()
            ? word
            : first(BreakIterator.getCharacterInstance(Locale.ROOT), window, at - from);
    return from + place;
  }

  private static boolean isBetweenWords(String text, int i) {
    return i == 0 || i == text.length() || isSpace(text.charAt(i)) || isSpace(text.charAt(i - 1));
  }

  private static int last(BreakIterator breaks, String window, int at) {
    breaks.setText(window);
    return breaks.isBoundary(at) ? at : breaks.preceding(at);
  }

  private static int first(BreakIterator breaks, String window, int at) {
    breaks.setText(window);
    return breaks.isBoundary(at) ? at : breaks.following(at);
  }

  /** The index, or the one before it when it points into a surrogate pair. */
  private static int startOfCharacter(String text, int i) {
    return i > 0
            && i < text.length()
            && Character.isLowSurrogate(text.charAt(i))
            && Character.isHighSurrogate(text.charAt(i - 1))
        ? i - 1
        : i;
  }

  static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
