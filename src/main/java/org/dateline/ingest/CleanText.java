package org.dateline.ingest;

/**
 * Text without what no reader sees and no index bears: runs of white space become one space, NUL
 * goes, a lone surrogate becomes U+FFFD.
 */
final class CleanText {
  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /** A text as one line: its line breaks are white space like any other. */
  static String line(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    append(text, 0, text.length(), out);
    return out.toString();
  }

  /** Appends a piece of a text, clean and without white space at its ends. */
  static void append(String text, int start, int end, StringBuilder out) {
    int first = out.length();
    int i = start;
    while (i < end) {
      int from = i;
      while (i < end && isPlain(text.charAt(i))) {
        i++;
      }
      out.append(text, from, i);
      boolean space = false;
      while (i < end && !isPlain(text.charAt(i))) {
        char c = text.charAt(i);
        if (isSpace(c)) {
          space = true;
        } else if (c != 0) {
          appendSpace(space, first, out);
          space = false;
          out.append(isLone(text, i) ? REPLACEMENT : c);
        }
        i++;
      }
      appendSpace(space && i < end, first, out);
    }
  }

  private static void appendSpace(boolean space, int first, StringBuilder out) {
    if (space && out.length() > first) {
      out.append(' ');
    }
  }

  /** Neither white space nor NUL nor a surrogate; most characters are, and go over in runs. */
  private static boolean isPlain(char c) {
    if (c < 0x80) {
      return c > ' ';
    }
    return c > '\u00A0' && !Character.isSpaceChar(c) && !Character.isSurrogate(c);
  }

  static boolean isSpace(char c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return c == '\u0085' || Character.isSpaceChar(c);
  }

  private static boolean isClean(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = isSpace(c);
      if (c == 0 || (isSpace && (space || c != ' ')) || isLone(text, i)) {
        return false;
      }
      space = isSpace;
    }
    return !space || text.isEmpty();
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
