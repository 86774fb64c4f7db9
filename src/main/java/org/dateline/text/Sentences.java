package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into sentences.
 *
 * <p>A sentence ends after a full stop, question or exclamation mark or ellipsis of any script,
 * with the quotes and brackets that close after it, when white space follows (Chinese and Japanese
 * need none) and the next word does not begin in lower case. A full stop after an initial, an
 * acronym or an abbreviation ({@code J.}, {@code U.S.}, {@code Dr.}) ends none; see {@link
 * Abbreviations} for the doubtful ones.
 */
public final class Sentences {
  private static final String STRONG = "!?…‽؟۔।॥։።⁇⁈⁉";
  private static final String STRONG_WITHOUT_SPACE = "。！？｡";
  private static final String CLOSING = "\"'”’»›)]}」』）】》*";
  private static final String OPENING = "\"'“‘«‹([{„‚「『（【《*¿¡—–-";

  private Sentences() {}

  /**
   * A piece of a text.
   *
   * @param start first UTF-16 code unit
   * @param end one past the last
   */
  public record Span(int start, int end) {
    /**
     * How long it is.
     *
     * @return UTF-16 code units
     */
    public int length() {
      return end - start;
    }
  }

  /**
   * The sentences of a paragraph.
   *
   * @param text the paragraph
   * @param language BCP 47, decides which abbreviations there are; empty when unknown
   * @return in order, without the white space around them; empty for a blank text
   */
  public static List<Span> of(String text, String language) {
    Abbreviations abbreviations = Abbreviations.of(language);
    List<Span> spans = new ArrayList<>();
    int start = skipSpace(text, 0);
    while (start < text.length()) {
      int end = end(text, start, abbreviations);
      int trimmed = end;
      while (Cut.isSpace(text.charAt(trimmed - 1))) {
        trimmed--;
      }
      spans.add(new Span(start, trimmed));
      start = skipSpace(text, end);
    }
    return spans;
  }

  /** One past the last character of the sentence that begins at {@code start}. */
  private static int end(String text, int start, Abbreviations abbreviations) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isTerminator(c)) {
        i++;
        continue;
      }
      int after = i + 1;
      boolean needsSpace = STRONG_WITHOUT_SPACE.indexOf(c) < 0;
      while (after < text.length() && isTerminator(text.charAt(after))) {
        needsSpace &= STRONG_WITHOUT_SPACE.indexOf(text.charAt(after)) < 0;
        after++;
      }
      boolean onlyStop = c == '.' && after == i + 1;
      while (after < text.length() && CLOSING.indexOf(text.charAt(after)) >= 0) {
        after++;
      }
      boolean last = after == text.length();
      boolean apart = last || !needsSpace || Cut.isSpace(text.charAt(after));
      if (apart && isBorder(text, i, after, onlyStop, start, abbreviations)) {
        return after;
      }
      i = after;
    }
    return text.length();
  }

  private static boolean isBorder(
      String text, int stop, int after, boolean onlyStop, int start, Abbreviations abbreviations) {
    int next = skipSpace(text, after);
    while (next < text.length() && OPENING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    if (Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    return !onlyStop || !abbreviations.holds(text, start, stop, next);
  }

  private static boolean isTerminator(char c) {
    if (c < 0x80) {
      return c == '.' || c == '!' || c == '?';
    }
    return STRONG.indexOf(c) >= 0 || STRONG_WITHOUT_SPACE.indexOf(c) >= 0;
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Cut.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
