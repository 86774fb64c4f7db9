package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dateline.lucene.LuceneArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server, and the commands given to it. */
class ServeTest {
  private static final String ARTICLE =
      "{\"id\":\"a\",\"title\":\"Harbour dues rise\",\"body\":\"From spring on.\",\"country\":\"Malta\"}\n";

  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
  private Path folder;
  private Thread server = new Thread();

  @BeforeEach
  void takesAFolder(@TempDir Path temporary) {
    folder = temporary.resolve("archive");
  }

  @AfterEach
  void stops() throws Exception {
    server.interrupt();
    server.join();
  }

  @Test
  void saysWhereItServesAndWhatToTry() throws Exception {
    List<String> greeting = serve();
    assertThat(greeting.get(0)).contains(folder + " is new and empty", "http://127.0.0.1:");
    assertThat(greeting).anyMatch(line -> line.contains("curl '" + address(greeting)));
    assertThat(greeting).anyMatch(line -> line.contains("dateline index --server"));
  }

  @Test
  void endsWellWhenItIsStopped() throws Exception {
    serve();
    server.interrupt();
    assertThat(ended.get(1, TimeUnit.MINUTES)).isZero();
    try (LuceneArchive free = LuceneArchive.open(folder)) {
      assertThat(free.check()).isEmpty();
    }
  }

  @Test
  void takesCommandsWhileItHoldsTheArchive() throws Exception {
    String address = address(serve());
    assertThat(Run.with(Map.of(), ARTICLE, "index", "--server", address, "-").code()).isZero();
    assertThat(ask(address, "search", "harbour").out()).contains("1. Harbour dues rise");
    assertThat(ask(address, "facet", "country").out()).contains("MT  Malta");
    assertThat(ask(address, "timeline").code()).isZero();
    assertThat(ask(address, "get", "a").out()).startsWith("Harbour dues rise");
    assertThat(ask(address, "export").lines()).hasSize(1);
    assertThat(ask(address, "delete", "a").out()).isEqualTo("Deleted: 1.\n");
    assertThat(ask(address, "get", "a").code()).isEqualTo(1);
  }

  @Test
  void countsWhatIsNotUnderstoodOnce() throws Exception {
    String input = "{\"title\":\"Dues\",\"kop\":1}\n";
    Run run = Run.with(Map.of(), input, "index", "--server", address(serve()), "-");
    assertThat(run.out()).contains("        1  kop");
  }

  @Test
  void answersTheSameAsTheFolder() throws Exception {
    String address = address(serve());
    assertThat(Run.with(Map.of(), ARTICLE, "index", "--server", address, "-").code()).isZero();
    Run there = ask(address, "search", "dues", "--facet", "country", "--json");
    Run here =
        Run.of("search", "--archive", folder.toString(), "dues", "--facet", "country", "--json");
    assertThat(untimed(there)).isEqualTo(untimed(here));
  }

  @Test
  void wrongRequestsAreToldTheSame() throws Exception {
    Run run = ask(address(serve()), "search", "--country", "Syrai");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--country: ", "(Syria)");
  }

  @Test
  void readOnlyServersTakeNoLockAndNoWrites() throws Exception {
    LuceneArchive.open(folder).close();
    String address = address(serve("--read-only"));
    Run refused = Run.with(Map.of(), ARTICLE, "index", "--server", address, "-");
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).startsWith("dateline: ");
    LuceneArchive.open(folder).close();
  }

  @Test
  void writesNeedTheKeyThatIsAsked() throws Exception {
    String address = address(serve("--key", "secret"));
    assertThat(Run.with(Map.of(), ARTICLE, "index", "--server", address, "-").code()).isEqualTo(3);
    Map<String, String> key = Map.of("DATELINE_KEY", "secret");
    assertThat(Run.with(key, ARTICLE, "index", "--server", address, "-").code()).isZero();
  }

  @Test
  void takenPortsAreToldWithAnother() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Run run = Run.of("serve", "--archive", folder.toString(), "--port", port);
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err())
          .startsWith("dateline: Port " + port + " is taken. Take another: --port ");
      LuceneArchive.open(folder).close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"65536", "99999", "-1"})
  void portsThatCannotBeAreTold(String port) {
    Run run = Run.of("serve", "--archive", folder.toString(), "--port=" + port);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "dateline: --port: “"
                + port
                + "” is no port. (a number from 1 to 65535, or 0 for any that is free)\n");
    assertThat(folder).doesNotExist();
  }

  @Test
  void absentServersAreTold() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Run run = ask("http://127.0.0.1:" + port, "search", "harbour");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("No server answers", "dateline serve");
  }

  private static Run ask(String address, String command, String... words) {
    List<String> all = new ArrayList<>(List.of(command, "--server", address));
    all.addAll(List.of(words));
    return Run.of(all.toArray(String[]::new));
  }

  private static String untimed(Run run) {
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().replaceFirst("\"tookMillis\":[0-9]+", "\"tookMillis\":0");
  }

  private static String address(List<String> greeting) {
    return greeting.get(0).replaceFirst(".* (http://[0-9.:]+)/.*", "$1");
  }

  /** Starts a server on any port; returns what it says. */
  private List<String> serve(String... more) throws IOException {
    PipedInputStream said = new PipedInputStream();
    PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
    List<String> words = new ArrayList<>(List.of("serve", "--port", "0"));
    words.addAll(List.of("--archive", folder.toString()));
    words.addAll(List.of(more));
    server =
        new Thread(
            () -> {
              try (out) {
                PrintStream err = new PrintStream(complaints, true, StandardCharsets.UTF_8);
                InputStream in = InputStream.nullInputStream();
                ended.complete(Dateline.run(words.toArray(String[]::new), in, out, err, Map.of()));
              }
            },
            "serve");
    server.start();
    BufferedReader lines = new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8));
    List<String> greeting = new ArrayList<>();
    String line;
    while ((line = lines.readLine()) != null) {
      greeting.add(line);
      if (line.startsWith("Ctrl+C")) {
        return greeting;
      }
    }
    throw new AssertionError(complaints.toString(StandardCharsets.UTF_8));
  }
}
