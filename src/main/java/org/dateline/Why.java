package org.dateline;

import java.util.List;
import java.util.Optional;

/**
 * Why an article is a hit.
 *
 * @param reasons what a reader understands, the weightiest first: {@code “caesar” in the title}
 * @param score how its score came about; empty when the order is not by relevance
 */
public record Why(List<String> reasons, Optional<ScorePart> score) {

  /** Copies the list. */
  public Why {
    reasons = List.copyOf(reasons);
  }

  /**
   * A part of a score.
   *
   * @param value what it adds up to
   * @param description what it is, in the words of the engine
   * @param details what it was made of
   */
  public record ScorePart(double value, String description, List<ScorePart> details) {
    /** Copies the list. */
    public ScorePart {
      details = List.copyOf(details);
    }
  }
}
