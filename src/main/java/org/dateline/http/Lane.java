package org.dateline.http;

/**
 * The kinds of work, each with threads of its own, so that none can keep the others from being
 * done.
 */
enum Lane {
  /** Answered at once, by the thread that read the request. */
  NOW,
  /** Reads that end soon. */
  SEARCH,
  /** Writes of one article, which wait for the disk. */
  WRITE,
  /** Requests of many articles, as slow as who sends them. */
  BULK,
  /** Answers of many articles, as slow as who takes them. */
  EXPORT;

  /** Whether the request or the answer is a stream without a small bound. */
  boolean streams() {
    return this == BULK || this == EXPORT;
  }
}
