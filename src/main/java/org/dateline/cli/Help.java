package org.dateline.cli;

import picocli.CommandLine.Option;

/** The flag that every command has. */
final class Help {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean asked;

  /** Whether help was asked for; picocli prints it before a command runs. */
  boolean asked() {
    return asked;
  }
}
