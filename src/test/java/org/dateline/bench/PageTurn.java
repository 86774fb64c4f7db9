package org.dateline.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Archive;

/**
 * What pages by calls of the library took in one turn, on one thread.
 *
 * @param p50 milliseconds of a page
 * @param mean milliseconds of a page
 * @param micros of this thread's CPU for a page, on average
 */
record PageTurn(double p50, double mean, double micros) {

  /** Makes a page, and tells its total. */
  @FunctionalInterface
  interface Page {
    long of(Archive side, String query) throws IOException;
  }

  /** Asks the whole list again and again. */
  static PageTurn of(Archive side, List<String> asked, Page page, double seconds)
      throws IOException {
    long started = System.nanoTime();
    long cpu = CpuTime.ofThread();
    Stream.Builder<Double> took = Stream.builder();
    do {
      for (String query : asked) {
        long now = System.nanoTime();
        page.of(side, query);
        took.add((System.nanoTime() - now) / 1e6);
      }
    } while (Indexed.secondsSince(started) < seconds);
    cpu = CpuTime.ofThread() - cpu;
    double[] millis = took.build().mapToDouble(Double::doubleValue).sorted().toArray();
    double mean = Arrays.stream(millis).average().orElse(0);
    return new PageTurn(at(millis, 0.5), mean, cpu / 1e3 / millis.length);
  }

  /** The value that a share of the values is below. */
  static double at(double[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))];
  }
}
