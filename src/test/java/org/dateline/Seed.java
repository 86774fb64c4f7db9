package org.dateline;

/**
 * Where random tests begin: anywhere, or where {@code -Ddateline.seed=N} says, to repeat what failed
 * with the seed that was printed.
 */
public final class Seed {
  private Seed() {}

  /**
   * The seed of a test, which prints it.
   *
   * @return the one asked for, else any
   */
  public static long next() {
    return Long.getLong("dateline.seed", System.nanoTime());
  }
}
