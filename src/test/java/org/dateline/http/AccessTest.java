package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessTest {
  private static final String ARTICLE = "{\"title\":\"T\"}";
  private static final String DESK = "https://desk.example.org";

  private Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  private void serve(ServerOptions options) {
    site.close();
    site = new Site(options);
  }

  private int put(Map<String, String> more) throws IOException {
    Map<String, String> headers = new HashMap<>(Site.JSON);
    headers.putAll(more);
    return site.ask("PUT", "/v1/articles/a", headers, ARTICLE).status();
  }

  @Test
  void writesOnLoopbackByDefault() throws IOException {
    assertThat(put(Map.of())).isEqualTo(201);
  }

  @Test
  void refusesWritesWhenReadOnly() throws IOException {
    serve(new ServerOptions().readOnly(true));

    assertThat(put(Map.of())).isEqualTo(403);
    assertThat(site.ask("DELETE", "/v1/articles/a", Map.of(), "").status()).isEqualTo(403);
    assertThat(site.ask("POST", "/v1/articles", Site.LINES, ARTICLE).codes())
        .containsExactly("read-only");
    assertThat(site.post("/v1/search", "{}").status()).isEqualTo(200);
  }

  @Test
  void onlyReadsOffLoopbackUnlessAllowed() throws IOException {
    serve(new ServerOptions().host("0.0.0.0"));
    assertThat(put(Map.of())).isEqualTo(403);
    assertThat(site.get("/v1/search").status()).isEqualTo(200);

    serve(new ServerOptions().host("0.0.0.0").allowWrites(true));
    assertThat(put(Map.of())).isEqualTo(201);
  }

  @Test
  void asksWritersForTheKey() throws IOException {
    serve(new ServerOptions().apiKey("secret"));

    Answer without = site.put("/v1/articles/a", ARTICLE);
    assertThat(without.status()).isEqualTo(401);
    assertThat(without.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(without.codes()).containsExactly("key-missing");
    assertThat(put(Map.of("Authorization", "Bearer wrong"))).isEqualTo(401);
    assertThat(put(Map.of("Authorization", "Basic secret"))).isEqualTo(401);
    assertThat(put(Map.of("Authorization", "bearer secret"))).isEqualTo(201);
    assertThat(site.get("/v1/search").status()).isEqualTo(200);
  }

  @Test
  void answersOnlyToItsOwnNames() throws IOException {
    for (String own : new String[] {"localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:8080"}) {
      assertThat(site.get("/v1/search", Map.of("Host", own)).status()).as(own).isEqualTo(200);
    }
    Answer other = site.get("/v1/search", Map.of("Host", "rebound.example"));
    assertThat(other.status()).isEqualTo(421);
    assertThat(other.codes()).containsExactly("host-not-allowed");
    assertThat(site.get("/", Map.of("Host", "localhost.example")).status()).isEqualTo(421);
  }

  @Test
  void answersToNamesThatAreAllowed() throws IOException {
    serve(new ServerOptions().allowedHosts("archive.example"));

    assertThat(site.get("/livez", Map.of("Host", "archive.example:443")).status()).isEqualTo(200);
    assertThat(site.get("/livez", Map.of("Host", "other.example")).status()).isEqualTo(421);
  }

  @Test
  void answersToAddressesWhenListeningOnAll() throws IOException {
    serve(new ServerOptions().host("0.0.0.0"));

    assertThat(site.get("/livez", Map.of("Host", "192.0.2.7:8080")).status()).isEqualTo(200);
    assertThat(site.get("/livez", Map.of("Host", "rebound.example")).status()).isEqualTo(421);
  }

  @Test
  void wantsAHost() throws IOException {
    try (RawClient client = site.connect()) {
      Answer answer = client.send("GET /livez HTTP/1.0\r\n\r\n").read();
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.codes()).containsExactly("host-missing");
    }
  }

  @Test
  void letsNoOtherSiteReadByDefault() throws IOException {
    Answer answer = site.get("/v1/search", Map.of("Origin", DESK));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void letsConfiguredSitesRead() throws IOException {
    serve(new ServerOptions().corsOrigins(DESK));

    Answer allowed = site.get("/v1/search", Map.of("Origin", DESK));
    assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo(DESK);
    assertThat(allowed.header("Vary")).contains("Origin");
    Answer wrong = site.get("/v1/search?sort=x", Map.of("Origin", DESK));
    assertThat(wrong.header("Access-Control-Allow-Origin")).isEqualTo(DESK);
    Answer other = site.get("/v1/search", Map.of("Origin", "https://other.example"));
    assertThat(other.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void letsNoOtherSiteWrite() throws IOException {
    serve(new ServerOptions().corsOrigins(DESK));

    assertThat(put(Map.of("Origin", DESK))).isEqualTo(403);
    assertThat(put(Map.of("Origin", "http://localhost:" + site.server().port()))).isEqualTo(201);
  }

  @Test
  void letsConfiguredSitesWriteWhenToldSo() throws IOException {
    serve(new ServerOptions().corsOrigins(DESK).corsWrites(true));

    assertThat(put(Map.of("Origin", DESK))).isEqualTo(201);
    assertThat(put(Map.of("Origin", "https://other.example"))).isEqualTo(403);
  }

  private Answer preflight(String path, String method) throws IOException {
    return site.ask(
        "OPTIONS", path, Map.of("Origin", DESK, "Access-Control-Request-Method", method), "");
  }

  @Test
  void answersPreflightsForReadsOnly() throws IOException {
    serve(new ServerOptions().corsOrigins(DESK));

    Answer search = preflight("/v1/search", "POST");
    assertThat(search.status()).isEqualTo(204);
    assertThat(search.header("Access-Control-Allow-Methods")).isEqualTo("POST");
    assertThat(search.header("Access-Control-Allow-Headers")).contains("Content-Type");
    assertThat(preflight("/v1/articles/a", "GET").header("Access-Control-Allow-Origin"))
        .isEqualTo(DESK);
    assertThat(preflight("/v1/articles/a", "PUT").header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(preflight("/v1/articles", "POST").header("Access-Control-Allow-Origin")).isEmpty();
  }
}
