package org.dateline.query;

/** How the names of a query are searched for. */
public enum Names {
  /** In the spelling typed and in others. */
  IN_ALL_SPELLINGS,

  /** What is a name in the spelling typed only, not in what shares its stem; the rest as ever. */
  AS_TYPED,

  /** As all other words. */
  OFF
}
