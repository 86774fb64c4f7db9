package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One worker, held by a search until the test lets it go, and others that wait for it. */
class AdmissionTest {
  private static final Duration WAIT = Duration.ofSeconds(1);
  private static final String SEARCH = "GET /v1/search?q=act HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicInteger searches = new AtomicInteger();

  private final WrappedArchive archive =
      new WrappedArchive() {
        @Override
        public SearchResult search(SearchRequest request) {
          searches.incrementAndGet();
          begun.countDown();
          await(released, Duration.ofMinutes(1));
          return super.search(request);
        }
      };
  private final Site site = new Site(archive, new ServerOptions().workers(1).waitTime(WAIT));

  @AfterEach
  void close() {
    released.countDown();
    site.close();
  }

  private static boolean await(CountDownLatch latch, Duration atMost) {
    try {
      return latch.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns when so many requests are in the server, the one that asks not counted. */
  private static void awaitInFlight(Site site, int count) throws IOException {
    while (!site.get("/metrics").text().matches("(?s).*in_flight " + (count + 1) + "\\n.*")) {
      Thread.onSpinWait();
    }
  }

  /** The clock is the server's own, so the time has to pass. */
  private static void letTheWaitPass() {
    assertThat(await(new CountDownLatch(1), WAIT.plusMillis(100))).isFalse();
  }

  @Test
  void refusesWhatHasWaitedForTooLong() throws IOException {
    try (RawClient first = site.connect();
        RawClient second = site.connect()) {
      first.send(SEARCH);
      assertThat(await(begun, Duration.ofMinutes(1))).isTrue();
      second.send(SEARCH);
      awaitInFlight(site, 2);
      letTheWaitPass();
      released.countDown();

      Answer refused = second.read();
      assertThat(first.read().status()).isEqualTo(200);
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(refused.codes()).containsExactly("too-many-requests");
      assertThat(searches).hasValue(1);
    }
  }

  @Test
  void dropsWhatIsHungUp() throws IOException {
    try (Site hasty = hasty();
        RawClient first = hasty.connect();
        RawClient second = hasty.connect()) {
      first.send(SEARCH);
      assertThat(await(begun, Duration.ofMinutes(1))).isTrue();
      second.send(SEARCH);
      assertThat(first.isHungUp()).isTrue();
      assertThat(second.isHungUp()).isTrue();
      released.countDown();
      awaitInFlight(hasty, 0);

      assertThat(searches).hasValue(1);
    }
  }

  /** A server that hangs up after a second. */
  private Site hasty() {
    ServerOptions options = new ServerOptions().workers(1).requestTime(Duration.ofSeconds(1));
    return new Site(archive, options);
  }

  @Test
  void worksOnWhatHasWaitedShortly() throws IOException {
    try (RawClient first = site.connect();
        RawClient second = site.connect()) {
      first.send(SEARCH);
      assertThat(await(begun, Duration.ofMinutes(1))).isTrue();
      second.send(SEARCH);
      awaitInFlight(site, 2);
      released.countDown();

      assertThat(first.read().status()).isEqualTo(200);
      assertThat(second.read().status()).isEqualTo(200);
      assertThat(searches).hasValue(2);
    }
  }
}
