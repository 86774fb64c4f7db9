package org.dateline.cli;

/** How a command ended, for scripts. */
enum ExitCode {
  /** All well. */
  OK,
  /** It ran, but some articles were refused, or the article asked for is not there. */
  REFUSED,
  /** It was asked wrongly. */
  USAGE,
  /** It could not run. */
  FAILED;

  /** The number that the shell sees. */
  int number() {
    return ordinal();
  }
}
