package org.dateline;

/** What an answer can tell about itself. */
public enum Explain {
  /** How many articles each clause of the query matches by itself. */
  CLAUSES,
  /** Why each hit is there, in words, and how its score came about. */
  WHY
}
