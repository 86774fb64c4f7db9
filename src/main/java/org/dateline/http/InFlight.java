package org.dateline.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xnio.IoUtils;

/**
 * The requests being read, worked on or answered. Each has a deadline; {@link #sweep} closes the
 * connections of those that are past it, however busy their two sides are: time-outs of the socket
 * begin anew with every byte.
 */
final class InFlight {
  private final Set<Call> calls = ConcurrentHashMap.newKeySet();

  void add(Call call) {
    calls.add(call);
  }

  void remove(Call call) {
    calls.remove(call);
    if (calls.isEmpty()) {
      synchronized (this) {
        notifyAll();
      }
    }
  }

  int size() {
    return calls.size();
  }

  /** Closes what is past its deadline. */
  void sweep() {
    for (Call call : calls) {
      if (call.nanosLeft() < 0) {
        IoUtils.safeClose(call.exchange().getConnection());
      }
    }
  }

  /** Closes everything. */
  void closeAll() {
    calls.forEach(call -> IoUtils.safeClose(call.exchange().getConnection()));
  }

  /** Waits until there is none, or the time is over, or the caller is interrupted. */
  synchronized void awaitNone(Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    try {
      while (!calls.isEmpty()) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return;
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
