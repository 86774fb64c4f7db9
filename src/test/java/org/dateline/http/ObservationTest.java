package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dateline.Article;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server tells of itself: its log, its metrics, its health. */
class ObservationTest {
  private static final String SECRET = "whistleblower";

  private final Logger logger = Logger.getLogger("org.dateline.http");
  private final Lines lines = new Lines();
  private Level before = Level.INFO;
  private Site site = new Site().with(Article.builder().id("a").title("Act").body("Body."));

  private static final class Lines extends Handler {
    private final List<String> messages = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
      messages.add(record.getMessage() + (record.getThrown() == null ? "" : record.getThrown()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    before = logger.getLevel();
    logger.setLevel(Level.ALL);
    logger.addHandler(lines);
  }

  @AfterEach
  void close() {
    logger.removeHandler(lines);
    logger.setLevel(before);
    site.close();
  }

  private void serve(org.dateline.Archive archive, ServerOptions options) {
    site.close();
    site = new Site(archive, options);
  }

  /** Stops the server, so that everything it has to log is logged. */
  private List<String> logged() {
    site.server().close();
    return lines.messages;
  }

  @Test
  void logsOneLineOfJsonPerRequest() throws IOException {
    site.get("/v1/search?q=act");
    site.get("/nowhere");

    // A line is written when its answer has gone, so two of them may change places.
    assertThat(logged()).hasSize(2).anyMatch(line -> line.contains("\"route\":\"none\""));
    var json =
        logged().stream()
            .map(line -> JsonParser.parseString(line).getAsJsonObject())
            .filter(line -> !line.get("route").getAsString().equals("none"))
            .findFirst()
            .orElseThrow();
    assertThat(json.get("method").getAsString()).isEqualTo("GET");
    assertThat(json.get("route").getAsString()).isEqualTo("/v1/search");
    assertThat(json.get("status").getAsInt()).isEqualTo(200);
    assertThat(json.get("hits").getAsInt()).isEqualTo(1);
    assertThat(json.get("bytes").getAsInt()).isPositive();
    assertThat(json.has("millis")).isTrue();
    assertThat(logged()).anyMatch(line -> line.contains("\"status\":404"));
  }

  @Test
  void neverLogsWhatWasAsked() throws IOException {
    site.get("/v1/search?q=" + SECRET);
    site.post("/v1/search", "{\"q\":\"" + SECRET + "\"}");
    site.get("/v1/search?q=(" + SECRET + "&country=" + SECRET);
    site.get("/v1/export?q=" + SECRET);
    site.get("/v1/articles/" + SECRET);
    String metrics = site.get("/metrics").text();

    assertThat(logged()).hasSize(6).noneMatch(line -> line.contains(SECRET));
    assertThat(metrics).doesNotContain(SECRET);
  }

  @Test
  void neverLogsWhatWasAskedInFailures() throws IOException {
    serve(new FailingArchive(), new ServerOptions());

    String body = site.get("/v1/search?q=" + SECRET).text();

    assertThat(logged()).noneMatch(line -> line.contains(SECRET));
    String trace = String.join("\n", lines.messages);
    assertThat(trace).contains("java.lang.IllegalStateException", "FailingArchive.search");
    String id = body.replaceAll("(?s).*has it under ([0-9a-f-]+)\\..*", "$1");
    assertThat(trace).contains(id);
  }

  @Test
  void logsWhatWasAskedWhenToldSo() throws IOException {
    serve(new WrappedArchive(), new ServerOptions().logQueries(true));

    site.get("/v1/search?q=" + SECRET);

    assertThat(logged()).anyMatch(line -> line.contains("\"q\":\"" + SECRET + "\""));
  }

  private static final class FailingArchive extends WrappedArchive {
    @Override
    public SearchResult search(SearchRequest request) {
      throw new IllegalStateException("cannot search for " + request.query());
    }
  }

  @Test
  void countsRequestsByRouteAndStatus() throws IOException {
    site.get("/v1/search?q=act");
    site.get("/v1/search?q=act");
    site.get("/v1/search?sort=x");
    site.get("/v1/articles/a");

    String metrics = site.get("/metrics").text();
    while (!metrics.contains("route=\"/v1/articles/{id}\"") || !metrics.contains("in_flight 1\n")) {
      // An answer is counted when it is out, and the client may be faster.
      metrics = site.get("/metrics").text();
    }

    assertThat(metrics)
        .contains(
            "dateline_requests_total{method=\"GET\",route=\"/v1/search\",status=\"200\"} 2\n",
            "dateline_requests_total{method=\"GET\",route=\"/v1/search\",status=\"400\"} 1\n",
            "route=\"/v1/articles/{id}\",status=\"200\"} 1\n",
            "dateline_request_seconds_bucket{method=\"GET\",route=\"/v1/search\",le=\"+Inf\"} 3\n",
            "dateline_request_seconds_count{method=\"GET\",route=\"/v1/search\"} 3\n",
            "dateline_requests_in_flight 1\n",
            "dateline_requests_rejected_total 0\n");
  }

  @Test
  void writesMetricsThatPrometheusReads() throws IOException {
    site.get("/v1/search");
    Answer answer = site.get("/metrics");

    assertThat(answer.header("Content-Type")).startsWith("text/plain; version=0.0.4");
    assertThat(answer.text().lines())
        .allMatch(
            line ->
                line.startsWith("# ")
                    || line.matches("[a-z_]+(\\{([a-z]+=\"[^\"]*\",?)+})? [0-9.]+"));
  }

  @Test
  void isReadyWhileTheArchiveIs() throws IOException {
    assertThat(site.get("/readyz").status()).isEqualTo(200);
    site.archive().close();

    assertThat(site.get("/readyz").status()).isEqualTo(503);
    assertThat(site.get("/livez").status()).isEqualTo(200);
    assertThat(site.get("/livez", Map.of("Accept-Encoding", "gzip")).text()).isEqualTo("ok\n");
  }
}
