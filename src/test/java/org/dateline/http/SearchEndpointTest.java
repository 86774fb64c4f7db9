package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchEndpointTest {
  private final Site site =
      new Site()
          .with(
              article("a").title("Caesar act repealed").country("SY").source("Harbour Wire"),
              article("b").title("Trade act signed").country("US").source("Tom & Sons, Ltd"),
              article("c").title("أسعد الشيباني يصل إلى دمشق").language("ar").country("SY"));

  private static Article.Builder article(String id) {
    return Article.builder().id(id).language("en").body("The text of an article.");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void answersWithHitsAndTotal() throws IOException {
    Answer answer = site.get("/v1/search?q=act&sort=newest");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.json().get("total").getAsInt()).isEqualTo(2);
    assertThat(answer.hits()).containsExactly("a", "b");
  }

  @Test
  void understandsArabicThatIsNotEscaped() throws IOException {
    assertThat(site.get("/v1/search?q=الشيباني").hits()).containsExactly("c");
    assertThat(site.get("/v1/search?q=%D8%A7%D9%84%D8%B4%D9%8A%D8%A8%D8%A7%D9%86%D9%8A").hits())
        .containsExactly("c");
  }

  @Test
  void takesPlusForASpace() throws IOException {
    assertThat(site.get("/v1/search?q=caesar+act").hits()).containsExactly("a");
    assertThat(site.get("/v1/search?source=Tom+%26+Sons,+Ltd").hits()).containsExactly("b");
  }

  @Test
  void answersPostAsItAnswersGet() throws IOException {
    Answer asked =
        site.get("/v1/search?q=act&country=SY&facet=country&facet=source:3&highlight=off");
    Answer posted =
        site.post(
            "/v1/search",
            "{\"q\":\"act\",\"country\":[\"Syria\"],\"facet\":[\"country\",\"source:3\"],"
                + "\"highlight\":false}");

    assertThat(posted.status()).isEqualTo(200);
    assertThat(posted.json().get("hits")).isEqualTo(asked.json().get("hits"));
    assertThat(posted.json().get("facets")).isEqualTo(asked.json().get("facets"));
  }

  @Test
  void namesEveryMistakeAtOnce() throws IOException {
    Answer answer = site.get("/v1/search?q=act&rows=3&sort=best&size=nine");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.codes())
        .containsExactly("unknown-parameter", "invalid-value", "invalid-value");
    assertThat(answer.text()).contains("\"parameter\":\"rows\"", "\"suggestion\":\"size\"");
  }

  @Test
  void suggestsTheNearestCountry() throws IOException {
    Answer answer = site.get("/v1/search?country=Syrai");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.codes()).containsExactly("unknown-country");
    assertThat(answer.text()).contains("Syria");
  }

  @Test
  void refusesEscapesThatAreNotUtf8() throws IOException {
    Answer answer = site.get("/v1/search?q=%FF%FE");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.codes()).containsExactly("bad-escape");
    assertThat(answer.text()).contains("\"parameter\":\"q\"");
  }

  @Test
  void namesPostForLongQueries() throws IOException {
    String query = "a".repeat(2_001);

    Answer asked = site.get("/v1/search?q=" + query);
    Answer posted = site.post("/v1/search", "{\"q\":\"" + query + "\"}");

    assertThat(asked.status()).isEqualTo(400);
    assertThat(asked.codes()).containsExactly("query-too-long");
    assertThat(asked.text()).contains("POST /v1/search");
    assertThat(posted.status()).isEqualTo(200);
  }

  @Test
  void refusesQueriesBeyondEveryLimit() throws IOException {
    Answer answer = site.post("/v1/search", "{\"q\":\"" + "a".repeat(16_001) + "\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("16");
  }

  @Test
  void refusesTooLargePagesAndWindows() throws IOException {
    assertThat(site.get("/v1/search?size=101").status()).isEqualTo(400);
    Answer far = site.get("/v1/search?size=100&page=101");
    assertThat(far.status()).isEqualTo(400);
    assertThat(far.text()).contains("cursor");
  }

  @Test
  void refusesJsonThatIsBroken() throws IOException {
    assertThat(site.post("/v1/search", "{\"q\":").codes()).containsExactly("invalid-json");
    assertThat(site.post("/v1/search", "").codes()).containsExactly("invalid-json");
    assertThat(site.post("/v1/search", "[".repeat(40)).codes()).containsExactly("invalid-json");
  }

  @Test
  void wantsParametersOfPostInTheBody() throws IOException {
    assertThat(site.post("/v1/search?q=act", "{}").codes())
        .containsExactly("parameters-in-address");
  }

  @Test
  void refusesMoreParametersThanAnybodyNeeds() throws IOException {
    Answer answer = site.get("/v1/search?" + "source=x&".repeat(201));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.codes()).containsExactly("too-many-parameters");
  }

  @Test
  void refusesCursorsOfOtherQueries() throws IOException {
    String cursor =
        site.get("/v1/search?q=act&size=1&sort=newest").json().get("next").getAsString();

    Answer other = site.get("/v1/search?q=trade&size=1&sort=newest&cursor=" + cursor);
    Answer same = site.get("/v1/search?q=act&size=1&sort=newest&cursor=" + cursor);

    assertThat(other.status()).isEqualTo(400);
    assertThat(other.codes()).containsExactly("cursor-of-another-query");
    assertThat(same.hits()).containsExactly("b");
  }

  @Test
  void saysThatNothingHasChanged() throws IOException {
    Answer first = site.get("/v1/search?q=act&sort=newest");
    Map<String, String> held = Map.of("If-None-Match", first.header("ETag"));

    Answer again = site.get("/v1/search?q=act&sort=newest", held);
    site.with(article("d").title("Another act"));
    Answer changed = site.get("/v1/search?q=act&sort=newest", held);

    assertThat(first.header("ETag")).startsWith("W/\"");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(changed.status()).isEqualTo(200);
  }

  /** Twice, since a period in which the cursor is kept can end in between. */
  @Test
  void saysThatNothingHasChangedWithAFurtherPage() throws IOException {
    for (String sort : List.of("relevance", "newest")) {
      String path = "/v1/search?q=act&size=1&sort=" + sort;
      List<Integer> statuses = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Answer first = site.get(path);
        assertThat(first.json().has("next")).isTrue();
        statuses.add(site.get(path, Map.of("If-None-Match", first.header("ETag"))).status());
      }
      assertThat(statuses).as(sort).contains(304);
    }
  }

  @Test
  void tellsOtherPagesApart() throws IOException {
    Answer first = site.get("/v1/search?q=act&size=1");
    Answer second = site.get("/v1/search?q=act&size=1&page=2");
    Answer longer = site.get("/v1/search?q=act&size=2");

    assertThat(List.of(first.header("ETag"), second.header("ETag"), longer.header("ETag")))
        .doesNotHaveDuplicates();
  }

  @Test
  void answersManyRequestsOnOneConnection() throws IOException {
    try (RawClient client = site.connect()) {
      for (int i = 0; i < 50; i++) {
        client.send("GET /v1/search?q=act HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(client.read().json().get("total").getAsInt()).isEqualTo(2);
      }
    }
  }

  @Test
  void answersRequestsSentTogether() throws IOException {
    try (RawClient client = site.connect()) {
      client.send("GET /v1/search?q=act HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(5));
      for (int i = 0; i < 5; i++) {
        assertThat(client.read().json().get("total").getAsInt()).isEqualTo(2);
      }
    }
  }

  @Test
  void listsOtherSpellingsOfNames() throws IOException {
    site.with(article("d").title("Rubio meets Shaybani").body("Rubio met Shaybani."));

    Answer answer = site.get("/v1/search?q=shaybani");

    assertThat(answer.hits()).containsExactly("d", "c");
    assertThat(answer.json().get("asTyped").getAsInt()).isEqualTo(1);
    assertThat(answer.json().getAsJsonObject("query").get("names").toString())
        .isEqualTo(
            "[{\"typed\":\"shaybani\",\"found\":"
                + "[{\"text\":\"الشيباني\",\"count\":1,\"script\":\"Arab\"}]}]");
  }

  @Test
  void refusesSpellingsThatAreNotMeant() throws IOException {
    site.with(article("d").title("Rubio meets Shaybani").body("Rubio met Shaybani."));

    for (String refusal : List.of("not.name=الشيباني", "names=off")) {
      Answer answer = site.get("/v1/search?q=shaybani&" + refusal);
      assertThat(answer.hits()).containsExactly("d");
      assertThat(answer.json().has("asTyped")).isFalse();
      assertThat(answer.json().getAsJsonObject("query").has("names")).isFalse();
    }
    Answer posted =
        site.post("/v1/search", "{\"q\":\"shaybani\",\"not.name\":[\"Shibani\",\"الشيباني\"]}");
    assertThat(posted.hits()).containsExactly("d");
  }

  @Test
  void understandsAddressesWithHost() throws IOException {
    assertThat(site.get("http://localhost/v1/search?q=caesar").hits()).containsExactly("a");
  }
}
