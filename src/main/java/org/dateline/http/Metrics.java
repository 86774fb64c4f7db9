package org.dateline.http;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * What the server has done, counted for Prometheus: requests by route and status, and how long they
 * took. Nothing of what was asked is in it.
 */
final class Metrics {
  /** Bounds of the buckets, in seconds. */
  private static final double[] BOUNDS = {
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60
  };

  private static final int STATUSES = 600;

  private final IdentityHashMap<Route, Series> byRoute = new IdentityHashMap<>();

  /** Of what no route answers. */
  private final Series elsewhere = new Series("", "none");

  /** All of them, in the order of the routes. */
  private final List<Series> series = new ArrayList<>();

  Metrics(List<Route> routes) {
    for (Route route : routes) {
      Series one = new Series(route.method(), route.template());
      byRoute.put(route, one);
      series.add(one);
    }
    series.add(elsewhere);
  }

  private static final class Series {
    private final String method;
    private final String route;
    private final AtomicLongArray statuses = new AtomicLongArray(STATUSES);
    private final AtomicLongArray buckets = new AtomicLongArray(BOUNDS.length + 1);
    private final LongAdder nanos = new LongAdder();

    Series(String method, String route) {
      this.method = method;
      this.route = route;
    }
  }

  /** Counts an answer. */
  void count(Optional<Route> route, int status, long nanos) {
    Series counted = route.map(byRoute::get).orElse(elsewhere);
    counted.statuses.incrementAndGet(Math.clamp(status, 0, STATUSES - 1));
    counted.nanos.add(nanos);
    int bucket = 0;
    while (bucket < BOUNDS.length && nanos > BOUNDS[bucket] * 1e9) {
      bucket++;
    }
    counted.buckets.incrementAndGet(bucket);
  }

  /**
   * Writes everything in Prometheus' text format.
   *
   * @param inFlight requests being worked on now
   * @param rejected requests refused because there were too many
   * @return the text
   */
  String text(int inFlight, long rejected) {
    StringBuilder out = new StringBuilder(4096);
    out.append("# HELP dateline_requests_total Requests answered.\n")
        .append("# TYPE dateline_requests_total counter\n");
    for (Series one : series) {
      for (int status = 0; status < STATUSES; status++) {
        long count = one.statuses.get(status);
        if (count > 0) {
          line(out, "dateline_requests_total", labels(one) + ",status=\"" + status + "\"", count);
        }
      }
    }
    out.append("# HELP dateline_request_seconds Time from a request to the end of its answer.\n")
        .append("# TYPE dateline_request_seconds histogram\n");
    series.forEach(one -> histogram(out, one));
    out.append("# HELP dateline_requests_in_flight Requests being worked on.\n")
        .append("# TYPE dateline_requests_in_flight gauge\n")
        .append("dateline_requests_in_flight ")
        .append(inFlight)
        .append("\n# HELP dateline_requests_rejected_total Requests refused, being too many.\n")
        .append("# TYPE dateline_requests_rejected_total counter\n")
        .append("dateline_requests_rejected_total ")
        .append(rejected)
        .append('\n');
    return out.toString();
  }

  private static void histogram(StringBuilder out, Series one) {
    long count = IntStream.rangeClosed(0, BOUNDS.length).mapToLong(one.buckets::get).sum();
    if (count == 0) {
      return;
    }
    String labels = labels(one);
    long upTo = 0;
    for (int i = 0; i < BOUNDS.length; i++) {
      upTo += one.buckets.get(i);
      String bound = labels + ",le=\"" + BOUNDS[i] + "\"";
      line(out, "dateline_request_seconds_bucket", bound, upTo);
    }
    line(out, "dateline_request_seconds_bucket", labels + ",le=\"+Inf\"", count);
    line(out, "dateline_request_seconds_count", labels, count);
    out.append("dateline_request_seconds_sum{")
        .append(labels)
        .append("} ")
        .append(String.format(Locale.ROOT, "%.6f", one.nanos.sum() / 1e9))
        .append('\n');
  }

  private static String labels(Series one) {
    return "method=\"" + one.method + "\",route=\"" + one.route + "\"";
  }

  private static void line(StringBuilder out, String name, String labels, long value) {
    out.append(name).append('{').append(labels).append("} ").append(value).append('\n');
  }
}
