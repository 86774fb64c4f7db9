package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline index} with an archive that takes one request and has no room for the next. */
class IndexFailureTest {
  private static final String TAKEN =
      "{\"created\":2,\"replaced\":0,\"unchanged\":0,\"refused\":0}";
  private static final String FULL =
      "{\"status\":503,\"title\":\"x\",\"detail\":\"The disk is full.\",\"reason\":\"disk-full\"}";

  private HttpServer server;
  private Path file;
  private boolean full;

  @BeforeEach
  void startsAServer(@TempDir Path folder) throws IOException {
    file = folder.resolve("two.jsonl");
    Files.writeString(file, "{\"title\":\"A\"}\n{\"title\":\"B\"}\n");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stopsTheServer() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] body = (full ? FULL : TAKEN).getBytes(StandardCharsets.UTF_8);
    String type = full ? "application/problem+json" : "application/json";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(full ? 503 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
    full = true;
  }

  private Run index(String... flags) {
    String address = "http://127.0.0.1:" + server.getAddress().getPort();
    List<String> words = new ArrayList<>(List.of("index", "--server", address));
    words.addAll(List.of(flags));
    words.addAll(List.of(file.toString(), "-"));
    return Run.with(Map.of(), "{\"title\":\"C\"}\n", words.toArray(String[]::new));
  }

  @Test
  void printsWhatIsInBeforeItFails() {
    Run run = index();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("2 created, 0 replaced, 0 unchanged, 0 refused\n");
    assertThat(run.err().lines())
        .containsExactly("Indexed through line 2 of two.jsonl.", "dateline: The disk is full.");
  }

  @Test
  void leavesStandardOutputToTheProblem() {
    Run run = index("--report", "json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.lines()).singleElement().asString().contains("The disk is full.");
    assertThat(run.err()).contains("2 created, ", "Indexed through line 2 of two.jsonl.");
  }

  @Test
  void saysNothingOfNothing() {
    full = true;

    Run run = index();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("dateline: The disk is full.\n");
  }
}
