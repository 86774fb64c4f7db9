package org.dateline.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the paragraphs of a body as given. A paragraph is ended by a blank or indented line; the
 * other line breaks are borders too, unless the text is hard-wrapped, when its lines are joined.
 * That is decided once for the whole text.
 */
final class Paragraphs {
  /** What separates paragraphs as indexed. */
  static final String BORDER = "\n\n";

  /** Longer lines were not wrapped by anyone. */
  private static final int WIDEST = 90;

  /** Narrower columns are lists of short items rather than wrapped text. */
  private static final int NARROWEST = 30;

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String ENDS_SENTENCE = ".!?…؟۔।:";
  private static final String CLOSING = "\"'”’»)]";

  /** How a line goes on from the one before. */
  private enum Start {
    /** It begins a paragraph. */
    FRESH,
    /** It goes on with a paragraph if the text is hard-wrapped. */
    DOUBTFUL
  }

  /** A line that is not blank: from its first to past its last visible character. */
  private record Line(int start, int end, int indent, Start how) {
    int width() {
      return indent + end - start;
    }
  }

  private final String text;
  private final List<Line> lines = new ArrayList<>();

  /** Where the text of the list item being read begins; 0 outside of lists. */
  private int itemColumn;

  private Paragraphs(String text) {
    this.text = text;
  }

  /**
   * A body as indexed.
   *
   * @param text as given
   * @return its paragraphs, each one line, with {@value #BORDER} between them
   */
  static String joined(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.readLines();
    return paragraphs.join(paragraphs.isHardWrapped());
  }

  private void readLines() {
    boolean afterBlank = true;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && !isLineBreak(text.charAt(to))) {
        to++;
      }
      int start = from;
      while (start < to && isUnseen(text.charAt(start))) {
        start++;
      }
      int end = to;
      while (end > start && isUnseen(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(line(start, end, start - from, afterBlank));
      }
      afterBlank = start == end;
      boolean pair = text.startsWith("\r\n", to);
      from = to + (pair ? 2 : 1);
    }
  }

  private Line line(int start, int end, int indent, boolean afterBlank) {
    int item = textOfItem(start, end) - start;
    boolean inItem = itemColumn > 0 && !afterBlank;
    boolean hangs = inItem && indent >= itemColumn;
    boolean nextItem = item > 0 && !afterBlank && (inItem || lastChar() == ':');
    boolean fresh = afterBlank || nextItem || (indent > 0 && !hangs);
    if (fresh) {
      itemColumn = item > 0 ? indent + item : 0;
    }
    return new Line(start, end, indent, fresh ? Start.FRESH : Start.DOUBTFUL);
  }

  private char lastChar() {
    return lines.isEmpty() ? ' ' : text.charAt(lines.getLast().end() - 1);
  }

  /** Where the text after a bullet or number begins; {@code start} when there is none. */
  private int textOfItem(int start, int end) {
    int i = start;
    if ("-*+•".indexOf(text.charAt(i)) >= 0) {
      i++;
    } else {
      while (i < end && i < start + 3 && Character.isDigit(text.charAt(i))) {
        i++;
      }
      if (i == start || i == end || ".)".indexOf(text.charAt(i)) < 0) {
        return start;
      }
      i++;
    }
    int marker = i;
    while (i < end && isUnseen(text.charAt(i))) {
      i++;
    }
    return i == marker ? start : i;
  }

  /**
   * Whether line breaks in doubt are only wrapping. Where other lines are set apart, by a blank
   * line or an indent, they are, unless lines are long or end sentences. Elsewhere most of them
   * must be where a greedy line filler would have put them: after a line that ends no sentence and
   * has no room for the next word, or before a small letter.
   */
  private boolean isHardWrapped() {
    return isSetApart() ? isShortAndUnended() : isFilled();
  }

  private boolean isSetApart() {
    return lines.stream().skip(1).anyMatch(line -> line.how() == Start.FRESH);
  }

  private boolean isShortAndUnended() {
    int breaks = 0;
    int against = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).how() == Start.DOUBTFUL) {
        Line before = lines.get(i - 1);
        breaks++;
        against += before.width() > WIDEST || endsSentence(before) ? 1 : 0;
      }
    }
    return 2 * against < breaks;
  }

  private boolean isFilled() {
    int width = usualWidth();
    if (width < NARROWEST) {
      return false;
    }
    int breaks = 0;
    int wrapped = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.how() == Start.DOUBTFUL) {
        breaks++;
        Line before = lines.get(i - 1);
        boolean small = Character.isLowerCase(text.codePointAt(line.start()));
        boolean full = before.width() + 1 + firstWord(line) > width && !endsSentence(before);
        wrapped += before.width() <= WIDEST && (small || full) ? 1 : 0;
      }
    }
    return 2 * wrapped > breaks;
  }

  /**
   * The width four of five wrapped lines keep to; the others are longer by an address, a table.
   *
   * @return 0 when no line is in doubt
   */
  private int usualWidth() {
    int[] widths = new int[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).how() == Start.DOUBTFUL && lines.get(i - 1).width() <= WIDEST) {
        widths[count++] = lines.get(i - 1).width();
      }
    }
    if (count == 0) {
      return 0;
    }
    Arrays.sort(widths, 0, count);
    return widths[count * 4 / 5];
  }

  private int firstWord(Line line) {
    int i = line.start();
    while (i < line.end() && !CleanText.isSpace(text.charAt(i))) {
      i++;
    }
    return i - line.start();
  }

  private boolean endsSentence(Line line) {
    int i = line.end() - 1;
    while (i > line.start() && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ENDS_SENTENCE.indexOf(text.charAt(i)) >= 0;
  }

  private String join(boolean wrapped) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (Line line : lines) {
      if (!out.isEmpty()) {
        if (line.how() == Start.FRESH || !wrapped) {
          out.append(BORDER);
        } else {
          appendBetween(line, out);
        }
      }
      CleanText.append(text, line.start(), line.end(), out);
    }
    return out.toString();
  }

  /** A space, but none within a hyphenated word and none where the script writes none. */
  private void appendBetween(Line next, StringBuilder out) {
    char last = out.charAt(out.length() - 1);
    if (last == SOFT_HYPHEN) {
      out.setLength(out.length() - 1);
    } else if (!isWithoutSpaces(last) || !isWithoutSpaces(text.charAt(next.start()))) {
      out.append(' ');
    }
  }

  private static boolean isWithoutSpaces(char c) {
    return (c >= 0x3000 && c < 0xA000) || (c >= 0xFF00 && c < 0xFFEF);
  }

  private static boolean isLineBreak(char c) {
    return c <= '\r'
        ? c >= '\n'
        : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
  }

  private static boolean isUnseen(char c) {
    return c == 0 || CleanText.isSpace(c);
  }
}
