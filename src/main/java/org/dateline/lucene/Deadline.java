package org.dateline.lucene;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** The end of a request's time, on the clock that never goes back. */
final class Deadline implements QueryTimeout {
  private final long end;
  private boolean passed;

  Deadline(Duration budget) {
    this.end = System.nanoTime() + budget.toNanos();
  }

  /** Whether the time is up; once it is, it stays so. */
  @Override
  public boolean shouldExit() {
    passed = passed || System.nanoTime() - end > 0;
    return passed;
  }

  /** The end of a part of what is left of the time. */
  Deadline part(double part) {
    return new Deadline(Duration.ofNanos((long) (part * (end - System.nanoTime()))));
  }

  /** Whether anybody was told that the time is up, so that something was left out. */
  boolean cutSomething() {
    return passed;
  }
}
