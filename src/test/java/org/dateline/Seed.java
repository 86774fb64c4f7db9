package org.dateline;

import java.lang.StackWalker.Option;

/**
 * Where random tests begin: anywhere, or where {@code -Ddateline.seed=N} says, to repeat what
 * failed with the seed that was printed.
 */
public final class Seed {
  private static final StackWalker CALLERS = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  private Seed() {}

  /**
   * The seed of the test that calls this, printed with its name.
   *
   * @return the one asked for, else any
   */
  public static long next() {
    long seed = Long.getLong("dateline.seed", System.nanoTime());
    System.out.println(CALLERS.getCallerClass().getSimpleName() + " seed " + seed);
    return seed;
  }
}
