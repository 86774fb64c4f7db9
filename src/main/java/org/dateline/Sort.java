package org.dateline;

/** The order of hits. Ties end in the id, so every order is total. */
public enum Sort {
  /** Best match first. */
  RELEVANCE,
  /** Latest published first; articles without a date last. */
  NEWEST,
  /** Earliest published first; articles without a date last. */
  OLDEST
}
