package org.dateline.cli;

/** How a command ended, for scripts. */
enum ExitCode {
  /** All well. */
  OK(0),
  /** It ran, but some articles were refused, or the article asked for is not there. */
  REFUSED(1),
  /** It was asked wrongly. */
  USAGE(2),
  /** It could not run. */
  FAILED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number that the shell sees. */
  int number() {
    return number;
  }
}
