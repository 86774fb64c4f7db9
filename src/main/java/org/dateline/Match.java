package org.dateline;

/** How many of the bare words of a query an article must have. */
public enum Match {
  /**
   * Of a few words all; where no article at all has all of them, as many as possible, and the
   * answer says {@link Understood#relaxed()}. Of more words at least one, the best match first, and
   * the answer says so too; how many a few are, the archive decides.
   */
  AUTO,
  /** All. */
  ALL,
  /** At least one. */
  ANY
}
