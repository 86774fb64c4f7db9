package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.dateline.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleEndpointTest {
  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void createsThenReplacesAnArticle() throws IOException {
    Answer created = site.put("/v1/articles/a1", "{\"title\":\"First\",\"country\":\"Syria\"}");
    Answer replaced = site.put("/v1/articles/a1", "{\"id\":\"a1\",\"title\":\"Second\"}");
    Answer unchanged = site.put("/v1/articles/a1", "{\"title\":\"Second\"}");

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().get("created").getAsInt()).isEqualTo(1);
    assertThat(replaced.status()).isEqualTo(200);
    assertThat(replaced.json().get("replaced").getAsInt()).isEqualTo(1);
    assertThat(unchanged.status()).isEqualTo(200);
    assertThat(unchanged.json().get("unchanged").getAsInt()).isEqualTo(1);
    assertThat(site.get("/v1/articles/a1").json().get("title").getAsString()).isEqualTo("Second");
  }

  @Test
  void findsWhatWasJustWritten() throws IOException {
    site.put("/v1/articles/a1", "{\"headline\":\"Caesar act\",\"text\":\"It was signed.\"}");

    assertThat(site.get("/v1/search?q=caesar").hits()).containsExactly("a1");
  }

  @ParameterizedTest
  @CsvSource({
    "a%2Fb, a/b",
    "a%20b%3F%23, a b?#",
    "%D9%85%D9%82%D8%A7%D9%84, مقال",
    "%252F, %2F",
    "a+b, a+b",
    "%2E%2E, ..",
    "a;b=c, a;b=c"
  })
  void decodesIdsOnce(String escaped, String id) throws IOException {
    assertThat(site.put("/v1/articles/" + escaped, "{\"title\":\"T\"}").status()).isEqualTo(201);

    assertThat(site.archive().article(id)).isPresent();
    assertThat(site.get("/v1/articles/" + escaped).json().get("id").getAsString()).isEqualTo(id);
  }

  @Test
  void reportsMembersThatWereNotUnderstood() throws IOException {
    Answer answer = site.put("/v1/articles/a", "{\"title\":\"T\",\"edition\":\"evening\"}");

    assertThat(answer.text()).contains("unknown-member", "edition");
    assertThat(site.get("/v1/articles/a").text()).contains("\"edition\":\"evening\"");
  }

  @Test
  void refusesAnotherIdInTheBody() throws IOException {
    Answer answer = site.put("/v1/articles/a1", "{\"id\":\"a2\",\"title\":\"T\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.codes()).containsExactly("id-mismatch");
    assertThat(site.archive().article("a1")).isEmpty();
  }

  @Test
  void refusesAnArticleWithoutText() throws IOException {
    Answer answer = site.put("/v1/articles/a1", "{\"source\":\"Harbour Wire\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.codes()).hasSize(1);
  }

  @Test
  void refusesBodiesThatAreNoArticle() throws IOException {
    assertThat(site.put("/v1/articles/a", "[1]").status()).isEqualTo(400);
    assertThat(site.put("/v1/articles/a", "{\"title\":").status()).isEqualTo(400);
    Answer latin = site.ask("PUT", "/v1/articles/a", Site.JSON, new byte[] {'"', (byte) 0xE9, '"'});
    assertThat(latin.codes()).containsExactly("invalid-utf8");
  }

  @Test
  void refusesTooLargeArticles() throws IOException {
    String large = "{\"title\":\"T\",\"body\":\"" + "x".repeat(1 << 20) + "\"}";

    Answer answer = site.put("/v1/articles/a", large);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.codes()).containsExactly("body-too-large");
    assertThat(answer.text()).contains("POST /v1/articles");
  }

  @Test
  void refusesLargeBodiesOfUnknownLength() throws IOException {
    try (RawClient client = site.connect()) {
      client.head(
          "PUT /v1/articles/a HTTP/1.1",
          "Host: localhost",
          "Transfer-Encoding: chunked",
          "Content-Type: application/json");
      String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
      for (int i = 0; i < 20; i++) {
        client.send(chunk);
      }
      client.send("0\r\n\r\n");

      assertThat(client.read().status()).isEqualTo(413);
    }
  }

  @Test
  void saysHowManyItDeleted() throws IOException {
    site.put("/v1/articles/a1", "{\"title\":\"T\"}");

    Answer first = site.ask("DELETE", "/v1/articles/a1", Map.of(), "");
    Answer second = site.ask("DELETE", "/v1/articles/a1", Map.of(), "");

    assertThat(first.status()).isEqualTo(204);
    assertThat(first.header("Dateline-Deleted")).isEqualTo("1");
    assertThat(second.status()).isEqualTo(204);
    assertThat(second.header("Dateline-Deleted")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%20sp", "sp%20", "%E2%80%83sp", "%20"})
  void refusesIdsWithWhiteSpaceAround(String id) throws IOException {
    Answer put = site.put("/v1/articles/" + id, "{\"title\":\"A\"}");
    Answer get = site.get("/v1/articles/" + id);
    Answer delete = site.ask("DELETE", "/v1/articles/" + id, Map.of(), "");

    assertThat(put.status()).isEqualTo(400);
    assertThat(put.codes()).containsExactly("invalid-id");
    assertThat(get.status()).isEqualTo(400);
    assertThat(delete.status()).isEqualTo(400);
    assertThat(site.get("/v1/articles/sp").status()).isEqualTo(404);
  }

  @Test
  void answersUnknownIdsWith404() throws IOException {
    Answer answer = site.get("/v1/articles/none");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.codes()).containsExactly("unknown-article");
    assertThat(site.get("/v1/articles/none?q=x").status()).isEqualTo(404);
  }

  @Test
  void answersWithdrawnArticlesWith410() throws IOException {
    site.with(Article.builder().id("a").status(Article.Status.WITHDRAWN));

    Answer plain = site.get("/v1/articles/a");
    Answer marked = site.get("/v1/articles/a?q=act");

    assertThat(plain.status()).isEqualTo(410);
    assertThat(plain.codes()).containsExactly("withdrawn");
    assertThat(plain.header("Content-Type")).startsWith("application/problem+json");
    assertThat(marked.status()).isEqualTo(410);
    assertThat(marked.codes()).containsExactly("withdrawn");
    assertThat(site.get("/v1/articles/a?rows=1").status()).isEqualTo(400);
  }

  @Test
  void putsAndDeletesAWithdrawnArticle() throws IOException {
    site.put("/v1/articles/a", "{\"title\":\"T\"}");

    Answer put = site.put("/v1/articles/a", "{\"status\":\"canceled\"}");

    assertThat(put.status()).isEqualTo(200);
    assertThat(put.text()).contains("\"replaced\":1", "\"withdrawn\"");
    assertThat(site.get("/v1/articles/a").status()).isEqualTo(410);
    assertThat(site.get("/v1/articles/a?in=nowhere").status()).isEqualTo(400);
    assertThat(site.ask("DELETE", "/v1/articles/a", Map.of(), "").header("Dateline-Deleted"))
        .isEqualTo("1");
    assertThat(site.get("/v1/articles/a").status()).isEqualTo(404);
  }

  @Test
  void marksTheWholeTextOnRequest() throws IOException {
    site.with(
        Article.builder().id("a").title("Caesar act").body("The act.\n\nNo match.").language("en"));

    Answer marked = site.get("/v1/articles/a?q=act");
    Answer plain = site.get("/v1/articles/a");

    assertThat(marked.json().getAsJsonObject("highlight").getAsJsonArray("text")).hasSize(3);
    assertThat(marked.text()).contains("Caesar <mark>act</mark>", "The <mark>act</mark>.");
    assertThat(plain.json().has("highlight")).isFalse();
  }

  @Test
  void saysThatTheArticleIsTheSame() throws IOException {
    site.put("/v1/articles/a", "{\"title\":\"First\"}");
    Map<String, String> held = Map.of("If-None-Match", site.get("/v1/articles/a").header("ETag"));

    Answer same = site.get("/v1/articles/a", held);
    site.put("/v1/articles/a", "{\"title\":\"Second\"}");
    Answer changed = site.get("/v1/articles/a", held);

    assertThat(same.status()).isEqualTo(304);
    assertThat(changed.status()).isEqualTo(200);
  }

  @Test
  void keepsScriptsHarmlessEverywhere() throws IOException {
    String attack = "<script>alert('act')</script>";
    site.with(Article.builder().id("x").title("act " + attack).body("act " + attack));

    for (String path : new String[] {"/v1/search?q=act", "/v1/articles/x?q=act"}) {
      Answer answer = site.get(path);
      assertThat(answer.header("Content-Type")).isEqualTo("application/json");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.text()).contains("&lt;script&gt;");
      assertThat(answer.text().replaceAll("\"(title|body|text)\":\"[^\"]*\"", ""))
          .doesNotContain("<script");
    }
  }
}
