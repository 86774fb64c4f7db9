package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Range;
import org.dateline.cli.Terminal.Style;

/** Sets text of articles on a terminal: wrapped, indented, with its marks. */
final class Typesetter {
  private final Terminal terminal;

  Typesetter(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * A paragraph.
   *
   * @param text the text as in the article
   * @param marks what of it is marked, in order
   * @param indent blanks before each line
   * @return lines of at most the terminal's width, where words allow it
   */
  String paragraph(String text, List<Range> marks, int indent) {
    String clean = Terminal.clean(text);
    String margin = " ".repeat(indent);
    StringBuilder all = new StringBuilder();
    for (Range line : lines(clean, terminal.width() - indent)) {
      all.append(all.isEmpty() ? "" : "\n").append(margin).append(marked(clean, marks, line));
    }
    return all.toString();
  }

  /**
   * The beginning of a text on one line.
   *
   * @param most characters at most, an ellipsis included
   */
  static String shortened(String text, int most) {
    String line = Terminal.clean(text.length() > 20L * most ? text.substring(0, 20 * most) : text);
    String plain = line.strip().replaceAll("\\s+", " ");
    if (plain.codePointCount(0, plain.length()) <= most) {
      return plain;
    }
    return plain.substring(0, plain.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  /** A line of marked text, not wrapped. */
  String line(String text, List<Range> marks) {
    String clean = Terminal.clean(text);
    return marked(clean, marks, new Range(0, clean.length()));
  }

  private String marked(String text, List<Range> marks, Range piece) {
    StringBuilder line = new StringBuilder();
    int done = piece.start();
    for (Range mark : marks) {
      int start = Math.max(mark.start(), done);
      int end = Math.min(mark.end(), piece.end());
      if (start < end) {
        line.append(text, done, start)
            .append(terminal.styled(Style.MARK, text.substring(start, end)));
        done = end;
      }
    }
    return line.append(text, done, piece.end()).toString();
  }

  /** The lines of a text, broken at blanks; a word longer than a line has one of its own. */
  private static List<Range> lines(String text, int width) {
    List<Range> lines = new ArrayList<>();
    int start = 0;
    while (text.length() - start > width) {
      int blank = text.lastIndexOf(' ', start + width);
      if (blank <= start) {
        blank = text.indexOf(' ', start + width);
      }
      if (blank < 0) {
        break;
      }
      lines.add(new Range(start, blank));
      start = blank + 1;
    }
    if (start < text.length()) {
      lines.add(new Range(start, text.length()));
    }
    return lines;
  }
}
