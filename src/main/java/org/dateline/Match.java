package org.dateline;

/** How many of the bare words of a query an article must have. */
public enum Match {
  /**
   * All; where no article at all has all of them, as many as possible, and the answer says {@link
   * Understood#relaxed()}.
   */
  AUTO,
  /** All. */
  ALL,
  /** At least one. */
  ANY
}
