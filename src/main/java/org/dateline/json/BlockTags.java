package org.dateline.json;

import java.util.Locale;
import java.util.Set;

/** Whether a text is written in HTML: whether tags that make paragraphs occur in it. */
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
          "tr",
          "td",
          "blockquote",
          "pre",
          "hr",
          "figure",
          "section",
          "article");

  private static final int LONGEST_NAME = 10;

  /** Characters of attributes, at most: style and data of page builders are long. */
  private static final int LONGEST_TAG = 4_000;

  private BlockTags() {}

  static boolean occurIn(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (isBlockTag(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlockTag(String text, int from) {
    int start = from < text.length() && text.charAt(from) == '/' ? from + 1 : from;
    int end = start;
    while (end < text.length() && end - start <= LONGEST_NAME && isLetterOrDigit(text, end)) {
      end++;
    }
    return end < text.length()
        && NAMES.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
        && closes(text, end);
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
    int most = Math.min(text.length(), from + LONGEST_TAG);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == '>' || c == '<') {
        return c == '>';
      }
    }
    return false;
  }
}
