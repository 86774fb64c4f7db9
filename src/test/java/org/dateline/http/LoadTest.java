package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a server does when there is too much, or too slow, or when it is stopped. */
class LoadTest {
  private static final String SEARCH = "GET /v1/search HTTP/1.1\r\nHost: localhost\r\n\r\n";
  private static final String SLOW =
      "POST /v1/search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
          + "Content-Length: 1000000\r\n\r\n{\"q\":";

  /** Searches begin, and wait until they may end. */
  private static final class GatedArchive extends WrappedArchive {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    @Override
    public SearchResult search(SearchRequest request) {
      begun.countDown();
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return super.search(request);
    }
  }

  private final List<RawClient> clients = new ArrayList<>();
  private final GatedArchive archive = new GatedArchive();
  private Site site = new Site(archive, new ServerOptions().workers(1).queue(1));

  @AfterEach
  void close() throws IOException {
    archive.gate.countDown();
    for (RawClient client : clients) {
      client.close();
    }
    site.close();
  }

  private RawClient connect() throws IOException {
    RawClient client = site.connect();
    clients.add(client);
    return client;
  }

  private void serve(ServerOptions options) {
    site.close();
    site = new Site(options);
  }

  @Test
  void refusesAtOnceWhatItCannotWorkOn() throws Exception {
    RawClient first = connect().send(SEARCH);
    archive.begun.await();
    RawClient second = connect().send(SEARCH);
    while (!site.get("/metrics").text().contains("dateline_requests_in_flight 3\n")) {
      // The second is on its way: the first, the second and this question are in flight soon.
      Thread.onSpinWait();
    }

    Answer answer = connect().send(SEARCH).read();
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(answer.codes()).containsExactly("too-many-requests");
    assertThat(site.get("/livez").status()).isEqualTo(200);
    assertThat(site.get("/metrics").text()).contains("dateline_requests_rejected_total 1");

    archive.gate.countDown();
    assertThat(first.read().status()).isEqualTo(200);
    assertThat(second.read().status()).isEqualTo(200);
  }

  @Test
  void lendsSlowBodiesNoWorker() throws IOException {
    archive.gate.countDown();
    for (int i = 0; i < 40; i++) {
      connect().send(SLOW);
    }

    assertThat(site.get("/v1/search").status()).isEqualTo(200);
    assertThat(site.post("/v1/search", "{}").status()).isEqualTo(200);
  }

  @Test
  void hangsUpOnWhoeverTakesTooLong() throws IOException {
    serve(new ServerOptions().requestTime(Duration.ofMillis(300)));

    RawClient slow = connect().send(SLOW);

    assertThat(slow.isHungUp()).isTrue();
  }

  @Test
  void isNotKeptWaitingByTrickles() throws IOException {
    serve(new ServerOptions().requestTime(Duration.ofMillis(300)));
    RawClient slow = connect().send(SLOW);

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 900_000; i++) {
                slow.send(" ");
              }
            })
        .isInstanceOf(SocketException.class);
  }

  @Test
  void finishesWhatIsInFlightWhenStopped() throws Exception {
    RawClient idle = connect();
    RawClient running = connect().send(SEARCH);
    archive.begun.await();
    Thread stopping = Thread.ofPlatform().start(site.server()::close);
    while (true) {
      Answer probe = idle.send("GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n").read();
      if (probe.status() == 503) {
        assertThat(probe.codes()).containsExactly("stopping");
        break;
      }
    }

    archive.gate.countDown();
    assertThat(running.read().status()).isEqualTo(200);
    stopping.join();
  }

  @Test
  void stopsInTheEndWhateverRuns() throws Exception {
    site.close();
    GatedArchive stuck = new GatedArchive();
    site = new Site(stuck, new ServerOptions().stopTime(Duration.ofMillis(200)));
    RawClient running = connect().send(SEARCH);
    stuck.begun.await();

    site.server().close();

    assertThat(running.isHungUp()).isTrue();
    stuck.gate.countDown();
  }
}
