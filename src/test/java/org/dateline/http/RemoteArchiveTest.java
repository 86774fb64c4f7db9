package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.IngestReport;
import org.dateline.InvalidRequestException;
import org.dateline.MarkedArticle;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over the wire, told by a server that answers what it is given to answer. */
class RemoteArchiveTest {
  private static final String NOTHING_FOUND =
      "{\"query\":{\"understood\":\"\"},\"total\":0,\"size\":10,\"sort\":\"newest\",\"hits\":[]}";

  private final Deque<Answer> answers = new ArrayDeque<>();
  private final ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
  private HttpServer server;
  private RemoteArchive archive;

  private record Answer(int status, String type, String body, String deleted) {}

  private record Asked(String line, String type, String key, String body) {}

  @BeforeEach
  void startAServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    archive = new RemoteArchive(address());
  }

  @AfterEach
  void stopTheServer() {
    archive.close();
    server.stop(0);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        new Asked(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            header(exchange, "Content-Type"),
            header(exchange, "Authorization"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    Answer answer = answers.isEmpty() ? json("{}") : answers.remove();
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    if (!answer.deleted().isEmpty()) {
      exchange.getResponseHeaders().set("Dateline-Deleted", answer.deleted());
    }
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private static String header(HttpExchange exchange, String name) {
    return String.valueOf(exchange.getRequestHeaders().getFirst(name));
  }

  private static Answer json(String body) {
    return new Answer(200, "application/json", body, "");
  }

  private static Answer problem(int status, String body) {
    return new Answer(status, "application/problem+json", body, "");
  }

  private List<String> lines() {
    return asked.stream().map(Asked::line).toList();
  }

  @Test
  void asksWithEncodedParametersOfTheSearch() {
    answers.add(json(NOTHING_FOUND));

    archive.search(
        SearchRequest.of("سوريا & +caesar").country("SY", "US").notDate("2024").prefix("ignored"));

    assertThat(lines())
        .containsExactly(
            "GET /v1/search?q=%D8%B3%D9%88%D8%B1%D9%8A%D8%A7%20%26%20%2Bcaesar"
                + "&country=SY&country=US&not.date=2024");
  }

  @Test
  void postsAQueryTooLongForAnAddress() {
    answers.add(json(NOTHING_FOUND));

    archive.search(SearchRequest.of("a".repeat(2_001)).size(3));

    Asked post = asked.remove();
    assertThat(post.line()).isEqualTo("POST /v1/search");
    assertThat(post.type()).isEqualTo("application/json");
    assertThat(post.body()).isEqualTo("{\"q\":\"" + "a".repeat(2_001) + "\",\"size\":3}");
  }

  @Test
  void sendsEachOperationOnlyWhatItTakes() {
    SearchRequest request =
        SearchRequest.of("rain")
            .facet("topic")
            .size(5)
            .sort(Sort.OLDEST)
            .prefix("s")
            .language("en");

    archive.facet("date/2025", request);
    archive.timeline(request);
    archive.export(request).close();
    archive.article("a/b c", request);

    assertThat(lines())
        .containsExactly(
            "GET /v1/facets/date/2025?q=rain&language=en&size=5&prefix=s",
            "GET /v1/timeline?q=rain&language=en",
            "GET /v1/export?q=rain&language=en&sort=oldest&format=jsonl",
            "GET /v1/articles/a%2Fb%20c?q=rain");
  }

  @Test
  void asksForMarksAlsoWithoutWords() {
    answers.add(json("{\"id\":\"a\",\"title\":\"Rain\",\"highlight\":{\"text\":[]}}"));

    Optional<MarkedArticle> marked = archive.article("a", SearchRequest.of(""));

    assertThat(marked.orElseThrow().article().title()).isEqualTo("Rain");
    assertThat(lines()).containsExactly("GET /v1/articles/a?q=");
  }

  @ParameterizedTest
  @CsvSource({"404", "410"})
  void knowsAnArticleThatIsNotHeld(int status) {
    answers.add(problem(status, "{\"status\":" + status + ",\"detail\":\"No such article.\"}"));

    assertThat(archive.article("..")).isEmpty();
    assertThat(lines()).containsExactly("GET /v1/articles/%2E%2E");
  }

  @Test
  void tellsAWithdrawnArticleFromAnAbsentOne() {
    String gone = "{\"status\":410,\"errors\":[{\"code\":\"withdrawn\",\"message\":\"It was.\"}]}";
    answers.add(problem(410, gone));
    answers.add(problem(410, gone));
    Article withdrawn = Article.builder().id("a").status(Article.Status.WITHDRAWN).build();

    assertThat(archive.article("a")).contains(withdrawn);
    assertThat(archive.article("a", SearchRequest.of("rain")))
        .contains(new MarkedArticle(withdrawn, List.of()));
  }

  @Test
  void tellsAWrongAddressFromAnAbsentArticle() {
    answers.add(
        problem(
            404,
            "{\"status\":404,\"errors\":[{\"code\":\"unknown-path\",\"message\":\"Nothing.\"}]}"));

    assertThatThrownBy(() -> archive.article("a"))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("There is nothing at this address");
  }

  @Test
  void throwsTheProblemsOfTheServer() {
    answers.add(
        problem(
            400,
            """
            {"status":400,"errors":[
              {"code":"unknown-country","message":"No.","suggestion":"Syria","parameter":"country"},
              {"code":"unbalanced-quote","message":"Open.","start":3,"end":4}]}"""));

    InvalidRequestException refusal =
        catchThrowableOfType(
            InvalidRequestException.class, () -> archive.search(SearchRequest.of("")));

    assertThat(refusal.problems())
        .containsExactly(
            Problem.of("unknown-country", "No.").suggest("Syria").in("country"),
            Problem.of("unbalanced-quote", "Open.").between(3, 4));
  }

  @Test
  void throwsAnExpiredCursorAsProblem() {
    answers.add(problem(410, "{\"errors\":[{\"code\":\"cursor-expired\",\"message\":\"Gone.\"}]}"));

    assertThatThrownBy(() -> archive.search(SearchRequest.of("").cursor("c")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("Gone.");
  }

  @ParameterizedTest
  @CsvSource({
    "503, LOCKED, LOCKED",
    "503, DAMAGED, DAMAGED",
    "503, '', BUSY",
    "507, '', DISK_FULL",
    "507, DISK_FULL, DISK_FULL",
    "401, '', READ_ONLY",
    "403, READ_ONLY, READ_ONLY",
    "500, FROM_A_NEWER_SERVER, BUSY"
  })
  void throwsWhyTheArchiveCannot(int status, String reason, Reason expected) {
    answers.add(problem(status, "{\"detail\":\"Why not.\",\"reason\":\"" + reason + "\"}"));

    ArchiveException failure =
        catchThrowableOfType(
            ArchiveException.class, () -> archive.index(Article.builder().title("a").build()));

    assertThat(failure.reason()).isEqualTo(expected);
    assertThat(failure).hasMessage("Why not.");
  }

  @Test
  void namesAnAddressWhereNobodyAnswers() {
    server.stop(0);

    assertThatThrownBy(() -> archive.search(SearchRequest.of("")))
        .isInstanceOfSatisfying(
            ArchiveException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BUSY))
        .hasMessageContaining(address().toString());
  }

  @ParameterizedTest
  @CsvSource({"200", "404", "500"})
  void recognisesAServerThatIsNotDateline(int status) {
    answers.add(new Answer(status, "text/html", "<html>Welcome</html>", ""));

    assertThatThrownBy(() -> archive.article("a"))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("look whether the address is right");
  }

  @Test
  void refusesAnAddressThatIsNone() {
    for (String address : List.of("ftp://example.org", "example.org", "http:/x", "")) {
      assertThatThrownBy(() -> new RemoteArchive(URI.create(address)))
          .as(address)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void sendsItsKeyBelowAnyPath() {
    answers.add(json(NOTHING_FOUND));

    try (RemoteArchive keyed =
        new RemoteArchive(address().resolve("/archives/one/"), Optional.of("k1"))) {
      keyed.search(SearchRequest.of(""));
    }

    assertThat(asked.peek().line()).isEqualTo("GET /archives/one/v1/search");
    assertThat(asked.peek().key()).isEqualTo("Bearer k1");
  }

  @Test
  void sendsArticlesInBoundedRequests() {
    answers.add(json("{\"created\":5000,\"outcomes\":[{\"id\":\"0\",\"status\":\"created\"}]}"));
    answers.add(
        json(
            """
            {"created":1,"refused":1,"problemCount":1,
             "problems":[{"code":"no-text","message":"No text.","line":2}]}"""));

    IngestReport report =
        archive.index(
            IntStream.range(0, 5_002).mapToObj(i -> Article.builder().id("" + i).build()));

    assertThat(lines()).containsOnly("POST /v1/articles?results=all&html=off").hasSize(2);
    assertThat(asked).extracting(Asked::type).containsOnly("application/x-ndjson");
    assertThat(asked).extracting(a -> a.body().lines().count()).containsExactly(5_000L, 2L);
    assertThat(report.created()).isEqualTo(5_001);
    assertThat(report.outcomes()).hasSize(1);
    assertThat(report.problems())
        .containsExactly(Problem.of("no-text", "No text.").at(new Problem.InArticle(5_001)));
  }

  @Test
  void boundsRequestsByTheirBytesToo() {
    String body = "x".repeat(6 << 20);

    archive.index(IntStream.range(0, 5).mapToObj(i -> Article.builder().body(body).build()));

    assertThat(asked).extracting(a -> a.body().lines().count()).containsExactly(3L, 2L);
  }

  @Test
  void keepsAnArticleOnOneLine() {
    archive.index(Article.builder().id("a").body("1\n2").extra("x", "{\n\"y\":\r\n1}").build());

    assertThat(asked.remove().body())
        .isEqualTo("{\"id\":\"a\",\"body\":\"1\\n2\",\"x\":{ \"y\":  1}}\n");
  }

  @Test
  void closesTheArticlesItWasGiven() {
    List<String> closed = new ArrayList<>();

    IngestReport report = archive.index(Stream.<Article>empty().onClose(() -> closed.add("yes")));

    assertThat(report).isEqualTo(IngestReport.empty());
    assertThat(closed).containsExactly("yes");
    assertThat(asked).isEmpty();
  }

  @Test
  void countsWhatTheServerDeleted() {
    answers.add(new Answer(204, "application/json", "", "1"));
    answers.add(new Answer(204, "application/json", "", "0"));

    assertThat(archive.delete(List.of("a", "b", "a", ""))).isEqualTo(1);
    assertThat(lines()).containsExactly("DELETE /v1/articles/a", "DELETE /v1/articles/b");
  }

  @Test
  void readsAnExportAsItIsAskedFor() {
    answers.add(json("{\"id\":\"a\"}\n{\"id\":\"b\",\"imageUrl\":[1.0]}\n"));

    List<Article> exported = new ArrayList<>();
    try (ArticleIterator articles = archive.export(SearchRequest.of(""))) {
      articles.forEachRemaining(exported::add);
    }

    assertThat(exported)
        .containsExactly(
            Article.builder().id("a").build(),
            Article.builder().id("b").extra("imageUrl", "[1.0]").build());
  }

  @Test
  void tellsOfAnExportThatBreaksOff() {
    answers.add(json("{\"id\":\"a\"}\n{\"id\":\"b\""));

    try (ArticleIterator articles = archive.export(SearchRequest.of(""))) {
      assertThat(articles.next().id()).isEqualTo("a");
      assertThatThrownBy(articles::hasNext).isInstanceOf(ArchiveException.class);
    }
  }

  @Test
  void keepsTheInterruptStatusOfItsCaller() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> archive.search(SearchRequest.of("")))
        .isInstanceOf(ArchiveException.class);

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void throwsWhenUsedAfterClosing() {
    archive.close();

    assertThatThrownBy(() -> archive.search(SearchRequest.of("")))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> archive.delete(List.of())).isInstanceOf(ArchiveException.class);
    assertThat(asked).isEmpty();
  }
}
