package org.dateline.lucene;

import java.io.IOException;

/**
 * Work on files for a caller who may have been interrupted. Java closes the file that an
 * interrupted thread reads or writes, so the caller's status is put aside meanwhile.
 */
final class Uninterrupted {
  private Uninterrupted() {}

  /** Work that gives something. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  static <T> T run(Work<T> work) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      return work.run();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
