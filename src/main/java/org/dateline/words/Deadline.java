package org.dateline.words;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** The end of a request's time, on the clock that never goes back. */
public final class Deadline implements QueryTimeout {
  private final long budget;
  private final long end;
  private boolean passed;

  /**
   * Starts the time.
   *
   * @param budget how long it is
   */
  public Deadline(Duration budget) {
    this.budget = budget.toNanos();
    this.end = System.nanoTime() + this.budget;
  }

  /**
   * An end of its own for a part of the work, from now on; nobody is told of this one by it.
   *
   * @param parts what part of the whole time that may take, when so much is left: 10 for a tenth
   */
  public Deadline share(int parts) {
    long left = Math.max(0, end - System.nanoTime());
    return new Deadline(Duration.ofNanos(Math.min(left, budget / parts)));
  }

  /** Whether the time is up; once it is, it stays so. */
  @Override
  public boolean shouldExit() {
    passed = passed || System.nanoTime() - end > 0;
    return passed;
  }

  /** The end of a part of what is left of the time. */
  public Deadline part(double part) {
    return new Deadline(Duration.ofNanos((long) (part * (end - System.nanoTime()))));
  }

  /** Whether anybody was told that the time is up, so that something was left out. */
  public boolean cutSomething() {
    return passed;
  }
}
