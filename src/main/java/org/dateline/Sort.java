package org.dateline;

/** The order of hits. Ties end in the id, so every order is total. */
public enum Sort {
  /** Best match first, whenever it was published. */
  RELEVANCE,
  /** Latest published first; articles without a date last. */
  NEWEST,
  /** Earliest published first; articles without a date last. */
  OLDEST,
  /**
   * Best match first, but what is older counts less: the score halves with each {@code
   * weights.halfLife} of age. An article without a date counts as old as the oldest one, one with a
   * later date than now as published now, and one of which only the month is known as published
   * when it began.
   */
  RECENT;

  /**
   * Whether hits have a score in this order.
   *
   * @return true for {@link #RELEVANCE} and {@link #RECENT}
   */
  public boolean isByScore() {
    return this == RELEVANCE || this == RECENT;
  }
}
