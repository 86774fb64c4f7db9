package org.dateline.http;

import io.undertow.server.HttpHandler;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.dateline.Problem;

/**
 * Lets so many requests in as can be worked on soon, and refuses the others at once: a server that
 * answers “later” in a millisecond is better than one that answers nobody in a minute.
 */
final class Admission {
  private static final int WRITERS = 16;
  private static final int STREAMS = 4;

  private final Map<Lane, Pool> pools = new EnumMap<>(Lane.class);
  private final LongAdder rejected = new LongAdder();

  /** How long a request may wait for its turn when it is no stream. */
  private final long waitNanos;

  Admission(int workers, int queue, Duration wait) {
    waitNanos = wait.toNanos();
    pools.put(Lane.SEARCH, new Pool(Lane.SEARCH, workers, queue));
    pools.put(Lane.WRITE, new Pool(Lane.WRITE, WRITERS, queue));
    pools.put(Lane.BULK, new Pool(Lane.BULK, STREAMS, STREAMS));
    pools.put(Lane.EXPORT, new Pool(Lane.EXPORT, STREAMS, STREAMS));
  }

  private record Pool(ThreadPoolExecutor threads, Semaphore places) {
    Pool(Lane lane, int size, int queue) {
      this(threads(lane, size), new Semaphore(size + queue));
    }

    private static ThreadPoolExecutor threads(Lane lane, int size) {
      AtomicInteger number = new AtomicInteger();
      ThreadPoolExecutor threads =
          new ThreadPoolExecutor(
              size,
              size,
              10,
              TimeUnit.SECONDS,
              new LinkedBlockingQueue<>(),
              task -> {
                String name = "dateline-" + lane.name().toLowerCase(Locale.ROOT);
                Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
                thread.setDaemon(true);
                return thread;
              });
      threads.allowCoreThreadTimeOut(lane.streams());
      return threads;
    }
  }

  /**
   * Has a request worked on by the threads of its lane. One whose connection is closed when its
   * turn comes is dropped, and one that has waited for too long is refused: to answer who has gone
   * would make those wait who have not.
   *
   * @param work answers the request
   * @param stale answers it when it has waited for too long
   * @throws Refusal when as many as fit are being worked on or waiting
   */
  void enter(Call call, Lane lane, HttpHandler work, Consumer<Refusal> stale) {
    Pool pool = pools.get(lane);
    if (pool == null) {
      throw new IllegalArgumentException("no threads for " + lane);
    }
    if (!pool.places.tryAcquire()) {
      throw refuse();
    }
    long entered = System.nanoTime();
    call.exchange()
        .dispatch(
            pool.threads,
            exchange -> {
              try {
                if (!exchange.getConnection().isOpen()) {
                  exchange.endExchange();
                } else if (isStale(call, lane, entered)) {
                  stale.accept(refuse());
                } else {
                  work.handleRequest(exchange);
                }
              } finally {
                pool.places.release();
              }
            });
  }

  private boolean isStale(Call call, Lane lane, long entered) {
    return call.nanosLeft() <= 0 || (!lane.streams() && System.nanoTime() - entered > waitNanos);
  }

  /** Counts one more that was not let in. */
  Refusal refuse() {
    rejected.increment();
    return Refusal.later(
        Problem.of("too-many-requests", "The server has as many requests as it can work on.")
            .suggest("repeat it in a moment"));
  }

  /** How many were refused since the start. */
  long rejected() {
    return rejected.sum();
  }

  /** Ends the threads, those that wait for a client too. */
  void close() {
    pools.values().forEach(pool -> pool.threads.shutdownNow());
  }
}
