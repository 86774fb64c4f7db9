package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.dateline.Article;
import org.dateline.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told about a query: how it is understood, why a hit is one, how it may go on. */
class TellingEndpointsTest {
  private final TellingArchive archive = new TellingArchive();
  private final Site site =
      new Site(archive, new ServerOptions())
          .with(Article.builder().id("a").title("The act").language("en").country("SY"));

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void tellsHowAQueryIsUnderstood() throws IOException {
    Answer answer = site.get("/v1/parse?q=act");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.text())
        .startsWith("{\"understood\":\"act\",\"tree\":{\"kind\":\"and\",\"text\":\"act\"")
        .contains("\"hits\":41", "\"partial\":true", "\"code\":\"some-repair\"");
  }

  @Test
  void parsesByPostAsByGet() throws IOException {
    Answer asked = site.get("/v1/parse?q=act&country=SY&match=any&strict=false");
    Answer posted =
        site.post(
            "/v1/parse", "{\"q\":\"act\",\"country\":[\"SY\"],\"match\":\"any\",\"strict\":false}");

    assertThat(posted.status()).isEqualTo(200);
    assertThat(posted.json()).isEqualTo(asked.json());
    assertThat(archive.asked().get(0)).isEqualTo(archive.asked().get(1));
  }

  @Test
  void namesPostForLongQueries() throws IOException {
    String query = "a".repeat(2_001);

    Answer asked = site.get("/v1/parse?q=" + query);
    Answer posted = site.post("/v1/parse", "{\"q\":\"" + query + "\"}");

    assertThat(asked.status()).isEqualTo(400);
    assertThat(asked.codes()).containsExactly("query-too-long");
    assertThat(asked.text()).contains("POST /v1/parse");
    assertThat(posted.status()).isEqualTo(200);
  }

  @Test
  void parsesNothingWithParametersOfOthers() throws IOException {
    Answer asked = site.get("/v1/parse?q=act&size=3&sort=newest");
    Answer posted = site.post("/v1/parse", "{\"q\":\"act\",\"explain\":\"clauses\"}");

    assertThat(asked.codes()).containsExactly("unknown-parameter", "unknown-parameter");
    assertThat(asked.text()).contains("\"parameter\":\"size\"", "\"parameter\":\"sort\"");
    assertThat(posted.codes()).containsExactly("unknown-parameter");
    assertThat(site.post("/v1/parse?q=act", "{}").codes()).containsExactly("parameters-in-address");
    assertThat(site.post("/v1/parse", "{\"q\":").codes()).containsExactly("invalid-json");
  }

  @Test
  void takesJsonOnlyAsJson() throws IOException {
    Answer answer = site.ask("POST", "/v1/parse", Map.of("Content-Type", "text/plain"), "{}");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(site.ask("DELETE", "/v1/parse", Map.of(), "").header("Allow"))
        .contains("GET", "POST");
  }

  @Test
  void completesWhatIsTyped() throws IOException {
    Answer answer = site.get("/v1/suggest?q=Sanction&size=2&country=SY&not.topic=sport");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text())
        .isEqualTo(
            "{\"suggestions\":["
                + "{\"kind\":\"word\",\"text\":\"sanctions\",\"query\":\"sanctions\",\"count\":41},"
                + "{\"kind\":\"headline\",\"text\":\"Sanctions end\","
                + "\"query\":\"“Sanctions end”\",\"id\":\"a\"}]}");
    assertThat(archive.asked())
        .containsExactly(SearchRequest.of("Sanction").size(2).country("SY").notTopic("sport"));
  }

  @Test
  void suggestsNothingWithParametersOfOthers() throws IOException {
    Answer answer = site.get("/v1/suggest?q=a&strict=true&page=2&sizes=3");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.codes())
        .containsExactly("unknown-parameter", "unknown-parameter", "unknown-parameter");
    assertThat(answer.text())
        .contains("\"parameter\":\"strict\"", "\"parameter\":\"page\"", "\"suggestion\":\"size\"");
    assertThat(site.get("/v1/suggest?q=a&size=nine").codes()).containsExactly("invalid-value");
    assertThat(site.post("/v1/suggest", "{}").status()).isEqualTo(405);
  }

  @Test
  void suggestsNothingForWhatIsTooLong() throws IOException {
    Answer answer = site.get("/v1/suggest?q=" + "a".repeat(2_001));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.codes()).containsExactly("query-too-long");
    assertThat(answer.text()).doesNotContain("POST");
    assertThat(site.get("/v1/suggest?q=" + "a".repeat(2_000)).status()).isEqualTo(200);
  }

  @Test
  void saysThatNothingHasChanged() throws IOException {
    for (String path : new String[] {"/v1/suggest?q=s", "/v1/parse?q=s"}) {
      String tag = site.get(path).header("ETag");
      assertThat(tag).as(path).startsWith("W/\"");
      assertThat(site.get(path, Map.of("If-None-Match", tag)).status()).as(path).isEqualTo(304);
      assertThat(site.get(path + "o", Map.of("If-None-Match", tag)).status())
          .as(path)
          .isEqualTo(200);
    }
  }

  @Test
  void explainsASearchWhenAsked() throws IOException {
    Answer plain = site.get("/v1/search?q=act");
    Answer explained = site.get("/v1/search?q=act&explain=clauses,why");

    assertThat(plain.text()).doesNotContain("\"clauses\"", "\"why\"");
    assertThat(plain.text()).contains("\"didYouMean\":{\"query\":\"caesar\",\"hits\":12}");
    assertThat(explained.text())
        .contains(
            "\"clauses\":[{\"kind\":\"word\",\"text\":\"act\"",
            "\"why\":{\"reasons\":[\"“act” in the title\",",
            "\"figures\":[{\"text\":\"“act” in the title, in 1 article\",\"adds\":5.0},",
            "\"score\":{\"value\":2.5");
    assertThat(site.get("/v1/search?q=act&explain=everything").codes())
        .containsExactly("invalid-value");
  }

  @Test
  void countsThemByTheirRoutes() throws IOException {
    site.get("/v1/suggest?q=secret");
    site.post("/v1/parse", "{\"q\":\"secret\"}");

    assertThat(site.get("/metrics").text())
        .contains(
            "{method=\"GET\",route=\"/v1/suggest\",status=\"200\"} 1",
            "{method=\"POST\",route=\"/v1/parse\",status=\"200\"} 1")
        .doesNotContain("secret");
  }
}
