package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.Article;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolTest {
  private Site site = new Site().with(Article.builder().id("a").title("Act").body("Body."));

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void describesProblemsAsTheStandardSays() throws IOException {
    Answer answer = site.get("/v1/sarch");

    JsonObject problem = answer.json();
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(problem.get("status").getAsInt()).isEqualTo(404);
    assertThat(problem.get("title").getAsString()).isEqualTo("Not Found");
    assertThat(problem.get("detail").getAsString()).isNotEmpty();
    assertThat(problem.get("instance").getAsString()).isEqualTo("/v1/sarch");
    assertThat(answer.text()).contains("\"suggestion\":\"/v1/search\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/search/, /v1/search",
    "/v1/articles/, /v1/articles",
    "/search, /v1/search",
    "/v1/articles/a/b, /v1/articles"
  })
  void suggestsPathsThatExist(String path, String suggestion) throws IOException {
    Answer answer = site.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).contains("\"suggestion\":\"" + suggestion);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /v1/search, 'GET, HEAD, POST, OPTIONS'",
    "POST, /v1/articles/a, 'GET, HEAD, PUT, DELETE, OPTIONS'",
    "GET, /v1/articles, 'POST, DELETE, OPTIONS'",
    "TRACE, /, 'GET, HEAD, OPTIONS'",
    "PATCH, /v1/facets/country, 'GET, HEAD, OPTIONS'"
  })
  void namesTheMethodsThatArePossible(String method, String path, String allowed)
      throws IOException {
    Answer answer = site.ask(method, path, Map.of(), "");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo(allowed);
    assertThat(answer.codes()).containsExactly("method-not-allowed");
    Answer options = site.ask("OPTIONS", path, Map.of(), "");
    assertThat(options.status()).isEqualTo(204);
    assertThat(options.header("Allow")).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "/",
    "/v1/facets/country",
    "/v1/articles/a",
    "/openapi.json",
    "/v1/timeline",
    "/livez"
  })
  void answersHeadAsGetWithoutABody(String path) throws IOException {
    Answer get = site.get(path);
    Answer head = site.ask("HEAD", path, Map.of(), "");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
    assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
    assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
  }

  @Test
  void answersHeadOfASearchLikewise() throws IOException {
    Answer head = site.ask("HEAD", "/v1/search?q=act", Map.of(), "");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo(site.get("/v1/search?q=act").header("ETag"));
    assertThat(site.ask("HEAD", "/v1/search?sort=x", Map.of(), "").status()).isEqualTo(400);
  }

  @Test
  void wantsJsonToBeCalledJson() throws IOException {
    Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded");

    for (String[] request : new String[][] {{"POST", "/v1/search"}, {"PUT", "/v1/articles/a"}}) {
      Answer answer = site.ask(request[0], request[1], form, "{}");
      assertThat(answer.status()).isEqualTo(415);
      assertThat(answer.text()).contains("send the header Content-Type: application/json");
    }
    Map<String, String> spelled = Map.of("Content-Type", "Application/JSON; charset=UTF-8");
    assertThat(site.ask("POST", "/v1/search", spelled, "{}").status()).isEqualTo(200);
  }

  @Test
  void packsLargeAnswersOnRequest() throws IOException {
    Article.Builder[] many = new Article.Builder[20];
    Arrays.setAll(many, i -> Article.builder().id("m" + i).title("Act " + i).body("text"));
    site.with(many);
    Map<String, String> gzip = Map.of("Accept-Encoding", "deflate, gzip;q=0.8");

    Answer large = site.get("/v1/search?q=act&size=20", gzip);
    assertThat(large.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(large.header("Vary")).isEqualTo("Accept-Encoding");
    assertThat(large.unpacked()).contains("\"total\":21");
    assertThat(site.get("/v1/search?q=none", gzip).header("Content-Encoding")).isEmpty();
    assertThat(
            site.get("/v1/search?q=act&size=20", Map.of("Accept-Encoding", "gzip;q=0"))
                .header("Content-Encoding"))
        .isEmpty();
  }

  @Test
  void waitsForClientsThatAskFirst() throws IOException {
    try (RawClient client = site.connect()) {
      client.head(
          "POST /v1/search HTTP/1.1",
          "Host: localhost",
          "Content-Type: application/json",
          "Expect: 100-continue",
          "Content-Length: 11");
      client.send("{\"q\":\"act\"}");

      assertThat(client.read().status()).isEqualTo(200);
    }
  }

  /** Fails as a test wishes. */
  private static final class FailingArchive extends WrappedArchive {
    private final RuntimeException failure;

    FailingArchive(RuntimeException failure) {
      this.failure = failure;
    }

    @Override
    public SearchResult search(SearchRequest request) {
      throw failure;
    }
  }

  private Answer failing(RuntimeException failure) throws IOException {
    site.close();
    site = new Site(new FailingArchive(failure), new ServerOptions());
    return site.get("/v1/search");
  }

  @ParameterizedTest
  @CsvSource({
    "BUSY, 503, 1",
    "LOCKED, 503, 5",
    "DISK_FULL, 503, 60",
    "DAMAGED, 503, ''",
    "NEWER, 503, ''",
    "READ_ONLY, 403, ''"
  })
  void saysWhyTheArchiveCannot(Reason reason, int status, String retry) throws IOException {
    Answer answer = failing(new ArchiveException(reason, "It cannot."));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Retry-After")).isEqualTo(retry);
    assertThat(answer.json().get("reason").getAsString()).isEqualTo(reason.name());
    assertThat(answer.json().get("detail").getAsString()).isEqualTo("It cannot.");
  }

  @Test
  void saysThatACursorIsGone() throws IOException {
    Answer answer =
        failing(new InvalidRequestException(Problem.of("cursor-expired", "It is too old.")));

    assertThat(answer.status()).isEqualTo(410);
  }

  @Test
  void keepsTheUnexpectedToItself() throws IOException {
    Answer answer = failing(new IllegalStateException("secret word"));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.codes()).containsExactly("unexpected");
    assertThat(answer.text()).doesNotContain("secret word", "IllegalState", "org.dateline");
  }
}
