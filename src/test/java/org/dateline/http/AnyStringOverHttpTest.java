package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.dateline.Seed;
import org.dateline.TypedStrings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent as a query, a server answers in JSON, and never with an error of its own. */
class AnyStringOverHttpTest {
  private static final int ROUNDS = 1_500;

  /** Of so many strings one is asked for in every way. */
  private static final int TOLD_IN = 5;

  /** What an address takes; the rest is for POST. */
  private static final int LONGEST_BY_GET = 2_000;

  private final long seed = Seed.next();
  private final TypedStrings strings = new TypedStrings(seed);
  private final Site site = new Site();

  AnyStringOverHttpTest() {
    site.archive().index(strings.articles(100).stream()).orThrow();
  }

  @AfterEach
  void close() {
    site.close();
  }

  /** Every byte as an escape. Half a character becomes a question mark. */
  private static String encoded(String query) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : query.getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append(HexFormat.of().toHexDigits(b));
    }
    return encoded.toString();
  }

  /** Every code unit as an escape, so that half a character arrives as it is. */
  private static String json(String query) {
    StringBuilder json = new StringBuilder("\"q\":\"");
    for (int i = 0; i < query.length(); i++) {
      json.append("\\u").append(HexFormat.of().toHexDigits(query.charAt(i)));
    }
    return json.append("\"").toString();
  }

  private static boolean isWhole(String query) {
    return query.equals(new String(query.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  private JsonObject get(RawClient client, String path, String query) throws IOException {
    client.head(
        "GET " + path + "q=" + encoded(query) + " HTTP/1.1",
        "Host: localhost:" + site.server().port());
    return checked(client.read(), query);
  }

  private JsonObject post(RawClient client, String path, String members, String query)
      throws IOException {
    byte[] body = ("{" + members + json(query) + "}").getBytes(StandardCharsets.US_ASCII);
    client.head(
        "POST " + path + " HTTP/1.1",
        "Host: localhost:" + site.server().port(),
        "Content-Type: application/json",
        "Content-Length: " + body.length);
    return checked(client.send(body).read(), query);
  }

  private String name(String query) {
    return "seed " + seed + ": " + encoded(query);
  }

  /** The answer, or which limit was exceeded. */
  private JsonObject checked(Answer answer, String query) {
    assertThat(answer.whole()).as(name(query)).isTrue();
    JsonObject json = JsonParser.parseString(answer.text()).getAsJsonObject();
    if (answer.status() != 200) {
      assertThat(answer.status()).as(name(query)).isEqualTo(400);
      assertThat(answer.header("Content-Type"))
          .as(name(query))
          .startsWith("application/problem+json");
      assertThat(answer.codes())
          .as(name(query))
          .isNotEmpty()
          .isSubsetOf("query-too-long", "too-many-clauses");
    }
    json.remove("tookMillis");
    json.remove("instance");
    json.remove("next");
    return json;
  }

  private static boolean isAnswer(JsonObject json) {
    return !json.has("errors");
  }

  private JsonObject search(RawClient client, String query) throws IOException {
    String members = "\"size\":3,\"facet\":\"country\",\"interval\":\"month\",";
    JsonObject posted = post(client, "/v1/search", members, query);
    assertThat(!isAnswer(posted) || (posted.has("total") && posted.has("hits")))
        .as(name(query))
        .isTrue();
    if (query.length() <= LONGEST_BY_GET) {
      JsonObject got = get(client, "/v1/search?size=3&facet=country&interval=month&", query);
      assertThat(!isWhole(query) || got.equals(posted)).as(name(query)).isTrue();
    }
    return posted;
  }

  /** It is taken apart and explained as it is searched for, and completed. */
  private void checkTold(RawClient client, String query, JsonObject found) throws IOException {
    JsonObject parsed = post(client, "/v1/parse", "", query);
    JsonObject explained =
        post(client, "/v1/search", "\"size\":3,\"explain\":[\"clauses\",\"why\"],", query);
    assertThat(isAnswer(parsed)).as(name(query)).isEqualTo(isAnswer(found));
    assertThat(isAnswer(explained)).as(name(query)).isEqualTo(isAnswer(found));
    if (isAnswer(found)) {
      assertThat(parsed.get("understood"))
          .as(name(query))
          .isEqualTo(found.getAsJsonObject("query").get("understood"));
      assertThat(parsed.has("tree")).as(name(query)).isTrue();
      assertThat(explained.get("total")).as(name(query)).isEqualTo(found.get("total"));
      assertThat(explained.getAsJsonObject("query").has("clauses")).as(name(query)).isTrue();
      for (JsonElement hit : explained.getAsJsonArray("hits")) {
        assertThat(hit.getAsJsonObject().has("why")).as(name(query)).isTrue();
      }
    }
    if (query.length() <= LONGEST_BY_GET) {
      JsonObject got = get(client, "/v1/parse?", query);
      assertThat(!isWhole(query) || got.equals(parsed)).as(name(query)).isTrue();
      JsonObject suggested = get(client, "/v1/suggest?size=4&", query);
      assertThat(suggested.has("suggestions")).as(name(query)).isEqualTo(isAnswer(suggested));
    }
  }

  @Test
  void everyStringIsAnsweredInJson() throws IOException {
    try (RawClient client = site.connect()) {
      for (int round = 0; round < ROUNDS; round++) {
        String query = strings.next();
        JsonObject found = search(client, query);
        if (round % TOLD_IN == 0) {
          checkTold(client, query, found);
        }
      }
    }
  }

  @Test
  void naughtyStringsAreAnsweredInJson() throws IOException {
    try (RawClient client = site.connect()) {
      for (String naughty : TypedStrings.naughty()) {
        checkTold(client, naughty, search(client, naughty));
      }
    }
  }

  @Test
  void longQueriesAreAnsweredInJson() throws IOException {
    List<String> large = strings.large();
    try (RawClient client = site.connect()) {
      for (int i = 0; i < large.size(); i += 4) {
        String query = large.get(i);
        checkTold(client, query, search(client, query));
        String cut = query.substring(0, Math.min(LONGEST_BY_GET + 1, query.length()));
        for (String path : List.of("/v1/search?", "/v1/parse?", "/v1/suggest?")) {
          get(client, path, cut);
        }
      }
    }
  }
}
