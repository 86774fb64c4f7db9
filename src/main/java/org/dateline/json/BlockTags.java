package org.dateline.json;

import java.util.Set;

/**
 * Whether a text is written in HTML: whether tags that make paragraphs occur in it.
 *
 * <p>News is full of what only looks like them: wire stories name stocks, {@code PHILLIPS <P>
 * RAISES CRUDE OIL PRICES}, and companies, {@code <Li Ka-shing Foundations Ltd>}. So what follows
 * the name must be attributes, and a bare tag in capitals counts only when another kind of it, or a
 * closing one, occurs too.
 */
final class BlockTags {
  private static final Set<String> NAMES =
      Set.of(
          "p",
          "br",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "blockquote");

  private static final Set<String> IN_CAPITALS =
      Set.of(
          "P",
          "BR",
          "DIV",
          "H1",
          "H2",
          "H3",
          "H4",
          "H5",
          "H6",
          "UL",
          "OL",
          "LI",
          "TABLE",
          "BLOCKQUOTE");

  private static final int LONGEST_NAME = 10;

  /** Characters of attributes, at most: style and data of page builders are long. */
  private static final int LONGEST_TAG = 4_000;

  private BlockTags() {}

  static boolean occurIn(String text) {
    String capitals = "";
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      boolean closing = text.startsWith("/", i + 1);
      int start = closing ? i + 2 : i + 1;
      int end = start;
      while (end < text.length() && end - start <= LONGEST_NAME && isLetterOrDigit(text, end)) {
        end++;
      }
      if (end == text.length() || !closes(text, end)) {
        continue;
      }
      String name = text.substring(start, end);
      if (NAMES.contains(name)) {
        return true;
      }
      if (IN_CAPITALS.contains(name)) {
        boolean bare = text.charAt(end) == '>' && !closing;
        if (!bare || (!capitals.isEmpty() && !capitals.equals(name))) {
          return true;
        }
        capitals = name;
      }
    }
    return false;
  }

  private static boolean isLetterOrDigit(String text, int at) {
    char c = text.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Whether what follows the name is the rest of a tag: attributes, if anything, and its end. */
  private static boolean closes(String text, int from) {
    char first = text.charAt(from);
    if (first == '>') {
      return true;
    }
    if (first != '/' && !Character.isWhitespace(first)) {
      return false;
    }
    boolean empty = true;
    boolean attributes = false;
    int most = Math.min(text.length(), from + LONGEST_TAG);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return empty || attributes;
      }
      if (c == '<') {
        return false;
      }
      empty &= c == '/' || Character.isWhitespace(c);
      attributes |= c == '=';
    }
    return false;
  }
}
