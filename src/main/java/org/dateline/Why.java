package org.dateline;

import java.util.List;
import java.util.Optional;

/**
 * Why an article is a hit.
 *
 * @param reasons what a reader understands, the weightiest first: {@code “caesar” in the title}
 * @param figures what its score is made of, in words: those that add up, the eight largest first,
 *     then the sum of all smaller ones, and what everything is multiplied by; empty when the order
 *     is not by a score
 * @param score how its score came about, in the engine's own words; empty when the order is not by
 *     a score
 */
public record Why(List<String> reasons, List<Figure> figures, Optional<ScorePart> score) {

  /** Copies the lists. */
  public Why {
    reasons = List.copyOf(reasons);
    figures = List.copyOf(figures);
  }

  /**
   * Why an article is a hit, without figures in words.
   *
   * @param reasons what a reader understands
   * @param score how its score came about
   */
  public Why(List<String> reasons, Optional<ScorePart> score) {
    this(reasons, List.of(), score);
  }

  /**
   * A part of a score in words: {@code “sanctions” in the title, in 41 of 21,577 articles} adds
   * 6.2.
   *
   * @param text what it is for
   * @param value what it adds, or what the sum of all that add is multiplied by
   * @param multiplies whether it multiplies
   */
  public record Figure(String text, double value, boolean multiplies) {}

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
