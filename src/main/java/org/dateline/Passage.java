package org.dateline;

import java.util.List;

/**
 * A piece of an article's text as it is shown.
 *
 * @param part where it is from
 * @param paragraph which paragraph of that part, counted from 1
 * @param text the plain text
 * @param html the same text, escaped for HTML, with {@code <mark>} around each range
 * @param ranges what matched, within {@code text}, in order and not overlapping
 */
public record Passage(Part part, int paragraph, String text, String html, List<Range> ranges) {
  /** Copies the list. */
  public Passage {
    ranges = List.copyOf(ranges);
  }
}
