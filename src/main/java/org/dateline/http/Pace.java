package org.dateline.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How fast the other side of a stream is, by the time spent waiting for it: a time-out alone begins
 * anew with every byte, so that one byte now and then would hold a lane for hours. The time in
 * which we do something else with what came is not held against it.
 */
final class Pace {
  /** A telephone line does more; nobody who means to finish does less. */
  private static final long BYTES_PER_SECOND = 1_000;

  private final long graceNanos;
  private long waited;
  private long bytes;

  /**
   * Creates the pace of one stream.
   *
   * @param grace waiting that is never too long, in sum
   */
  Pace(Duration grace) {
    graceNanos = grace.toNanos();
  }

  void moved(int more) {
    bytes += Math.max(0, more);
  }

  void waited(long nanos) {
    waited += nanos;
  }

  /** Whether the other side has moved too little for the time it was waited for. */
  boolean isTooSlow() {
    return waited > graceNanos && bytes < waited / TimeUnit.SECONDS.toNanos(1) * BYTES_PER_SECOND;
  }
}
