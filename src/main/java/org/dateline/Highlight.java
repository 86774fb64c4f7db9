package org.dateline;

import java.util.List;
import java.util.Optional;

/**
 * What to show of a hit and why it matched.
 *
 * @param title the title, marked; empty when highlighting was off
 * @param passages the best pieces of summary and body, best first; the first paragraph without
 *     marks when nothing matched there
 */
public record Highlight(Optional<Passage> title, List<Passage> passages) {
  /** Copies the list. */
  public Highlight {
    passages = List.copyOf(passages);
  }

  /**
   * Nothing to show.
   *
   * @return a highlight without title and passages
   */
  public static Highlight none() {
    return new Highlight(Optional.empty(), List.of());
  }
}
