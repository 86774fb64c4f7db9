package org.dateline;

/** The length of a timeline's buckets. */
public enum Interval {
  /** The finest one that gives at most 60 buckets. */
  AUTO,
  /** A civil day. */
  DAY,
  /** Monday to Sunday. */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** A calendar year. */
  YEAR
}
