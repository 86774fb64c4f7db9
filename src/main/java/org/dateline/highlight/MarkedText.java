package org.dateline.highlight;

import java.util.Comparator;
import java.util.List;
import org.dateline.Part;

/**
 * A title, summary or paragraph of a body, with what matched in it.
 *
 * @param part where it is from
 * @param paragraph which paragraph of that part, counted from 1
 * @param text the text
 * @param marks what matched; they may overlap
 */
public record MarkedText(Part part, int paragraph, String text, List<Mark> marks) {
  private static final Comparator<Mark> BY_PLACE =
      Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end);

  /**
   * Puts the marks in order.
   *
   * @throws IllegalArgumentException when a mark ends after the text
   */
  public MarkedText {
    marks = marks.size() < 2 ? List.copyOf(marks) : marks.stream().sorted(BY_PLACE).toList();
    for (Mark mark : marks) {
      if (mark.end() > text.length()) {
        throw new IllegalArgumentException("a mark past the end of the text: " + mark);
      }
    }
  }
}
