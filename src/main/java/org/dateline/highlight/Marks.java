package org.dateline.highlight;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Passage;
import org.dateline.Range;

/** Writes marks: as ranges, and as HTML. */
final class Marks {
  /** Stands where something was left out. */
  static final String ELLIPSIS = "…";

  private Marks() {}

  /** The marks in order, overlapping ones as one. */
  static List<Range> ranges(List<Mark> marks) {
    List<Range> ranges = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      Range last = ranges.isEmpty() ? new Range(-1, -1) : ranges.getLast();
      if (mark.start() < last.end()) {
        ranges.removeLast();
        ranges.add(new Range(last.start(), Math.max(last.end(), mark.end())));
      } else {
        ranges.add(new Range(mark.start(), mark.end()));
      }
    }
    return ranges;
  }

  /**
   * A piece of a text as a passage.
   *
   * @param ranges of the whole text; those outside the piece are left out
   * @param before what to write before the piece, nothing or an ellipsis
   * @param after what to write after it
   */
  static Passage passage(
      MarkedText from, int start, int end, List<Range> ranges, String before, String after) {
    String text = before + from.text().substring(start, end) + after;
    List<Range> inside = new ArrayList<>();
    int shift = before.length() - start;
    for (Range range : ranges) {
      if (range.start() >= start && range.end() <= end) {
        inside.add(new Range(range.start() + shift, range.end() + shift));
      }
    }
    return new Passage(from.part(), from.paragraph(), text, html(text, inside), inside);
  }

  /** The text escaped, with each range marked. */
  static String html(String text, List<Range> ranges) {
    StringBuilder html = new StringBuilder(text.length() + 32 + 13 * ranges.size());
    int done = 0;
    for (Range range : ranges) {
      escape(text, done, range.start(), html);
      html.append("<mark>");
      escape(text, range.start(), range.end(), html);
      html.append("</mark>");
      done = range.end();
    }
    escape(text, done, text.length(), html);
    return html.toString();
  }

  private static void escape(String text, int start, int end, StringBuilder html) {
    int from = start;
    for (int i = start; i < end; i++) {
      String escaped =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        html.append(text, from, i).append(escaped);
        from = i + 1;
      }
    }
    html.append(text, from, end);
  }
}
