package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.dateline.TypedStrings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent as a query, a server answers in JSON, and never with an error of its own. */
class AnyStringOverHttpTest {
  private static final int ROUNDS = 1_500;

  /** What an address takes; the rest is for POST. */
  private static final int LONGEST_BY_GET = 2_000;

  private final long seed = System.nanoTime();
  private final TypedStrings strings = new TypedStrings(seed);
  private final Site site = new Site();

  AnyStringOverHttpTest() {
    System.out.println("AnyStringOverHttpTest seed " + seed);
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
    StringBuilder json =
        new StringBuilder("{\"size\":3,\"facet\":\"country\",\"interval\":\"month\",");
    json.append("\"q\":\"");
    for (int i = 0; i < query.length(); i++) {
      json.append("\\u").append(HexFormat.of().toHexDigits(query.charAt(i)));
    }
    return json.append("\"}").toString();
  }

  private static boolean isWhole(String query) {
    return query.equals(new String(query.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  private JsonObject get(RawClient client, String query) throws IOException {
    client.head(
        "GET /v1/search?size=3&facet=country&interval=month&q=" + encoded(query) + " HTTP/1.1",
        "Host: localhost:" + site.server().port());
    return checked(client.read(), query);
  }

  private JsonObject post(RawClient client, String query) throws IOException {
    byte[] body = json(query).getBytes(StandardCharsets.US_ASCII);
    client.head(
        "POST /v1/search HTTP/1.1",
        "Host: localhost:" + site.server().port(),
        "Content-Type: application/json",
        "Content-Length: " + body.length);
    return checked(client.send(body).read(), query);
  }

  /** The answer: of a search, or which limit was exceeded. */
  private JsonObject checked(Answer answer, String query) {
    String name = "seed " + seed + ": " + encoded(query);
    assertThat(answer.whole()).as(name).isTrue();
    JsonObject json = JsonParser.parseString(answer.text()).getAsJsonObject();
    if (answer.status() == 200) {
      assertThat(json.has("total") && json.has("hits")).as(name).isTrue();
    } else {
      assertThat(answer.status()).as(name).isEqualTo(400);
      assertThat(answer.header("Content-Type")).as(name).startsWith("application/problem+json");
      assertThat(answer.codes()).as(name).isSubsetOf("query-too-long", "too-many-clauses");
    }
    json.remove("tookMillis");
    json.remove("instance");
    json.remove("next");
    return json;
  }

  private void check(RawClient client, String query) throws IOException {
    JsonObject posted = post(client, query);
    JsonObject got = query.length() <= LONGEST_BY_GET ? get(client, query) : posted;
    if (isWhole(query)) {
      assertThat(got).as("seed " + seed + ": " + encoded(query)).isEqualTo(posted);
    }
  }

  @Test
  void everyStringIsAnsweredInJson() throws IOException {
    try (RawClient client = site.connect()) {
      for (int round = 0; round < ROUNDS; round++) {
        check(client, strings.next());
      }
    }
  }

  @Test
  void naughtyStringsAreAnsweredInJson() throws IOException {
    try (RawClient client = site.connect()) {
      for (String naughty : TypedStrings.naughty()) {
        check(client, naughty);
      }
    }
  }

  @Test
  void longQueriesAreAnsweredInJson() throws IOException {
    List<String> large = strings.large();
    try (RawClient client = site.connect()) {
      for (int i = 0; i < large.size(); i += 4) {
        post(client, large.get(i));
        get(client, large.get(i).substring(0, Math.min(LONGEST_BY_GET + 1, large.get(i).length())));
      }
    }
  }
}
