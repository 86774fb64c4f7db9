package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.Article;
import org.dateline.Duplicates;
import org.dateline.IngestReport;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BulkEndpointTest {
  private final Site site =
      new Site(new ServerOptions().stallTime(Duration.ofMillis(300)).bulkBytes(8 << 20));

  @AfterEach
  void close() {
    site.close();
  }

  private static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"id\":\"a" + i + "\",\"title\":\"Article " + i + "\"}\n")
        .collect(Collectors.joining());
  }

  private Answer bulk(String body) throws IOException {
    return site.ask("POST", "/v1/articles", Site.LINES, body);
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> gzip() {
    Map<String, String> headers = new HashMap<>(Site.LINES);
    headers.put("Content-Encoding", "gzip");
    return headers;
  }

  private long total() {
    return site.archive().search(org.dateline.SearchRequest.of("")).total();
  }

  @Test
  void indexesLines() throws IOException {
    Answer answer = bulk(lines(3));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("created").getAsInt()).isEqualTo(3);
    assertThat(answer.json().has("outcomes")).isFalse();
    assertThat(total()).isEqualTo(3);
  }

  @Test
  void indexesAnArrayWhateverItIsCalled() throws IOException {
    String array = " [\n {\"id\":\"a\",\n \"title\":\"A\"},\n {\"id\":\"b\",\"title\":\"B\"}]";

    assertThat(site.post("/v1/articles", array).json().get("created").getAsInt()).isEqualTo(2);
    assertThat(bulk(array).json().get("unchanged").getAsInt()).isEqualTo(2);
  }

  @Test
  void readsObjectsOnOneLine() throws IOException {
    String joined = "{\"id\":\"a\",\"title\":\"A\"}{\"id\":\"b\",\"title\":\"B\"}";

    assertThat(site.post("/v1/articles", joined).json().get("created").getAsInt()).isEqualTo(2);
    assertThat(bulk(joined).json().get("unchanged").getAsInt()).isEqualTo(2);
  }

  @Test
  void refusesABrokenLineAlone() throws IOException {
    Answer answer =
        bulk("{\"id\":\"a\",\"title\":\"A\"}\n{\"id\":\n{\"id\":\"c\",\"title\":\"C\"}\n");

    JsonObject report = answer.json();
    assertThat(answer.status()).isEqualTo(200);
    assertThat(report.get("created").getAsInt()).isEqualTo(2);
    assertThat(report.get("refused").getAsInt()).isEqualTo(1);
    JsonObject problem = report.getAsJsonArray("problems").get(0).getAsJsonObject();
    assertThat(problem.get("line").getAsInt()).isEqualTo(2);
  }

  @Test
  void tellsWhatBecameOfEachArticle() throws IOException {
    bulk(lines(1));

    Answer answer =
        site.ask("POST", "/v1/articles?results=all", Site.LINES, lines(2) + "{\"source\":\"x\"}\n");

    assertThat(answer.json().getAsJsonArray("outcomes").toString())
        .contains("{\"id\":\"a0\",\"status\":\"unchanged\"},{\"id\":\"a1\",\"status\":\"created\"}")
        .contains("\"status\":\"refused\"");
  }

  @Test
  void refusesParametersItDoesNotKnow() throws IOException {
    Answer answer = site.ask("POST", "/v1/articles?result=all", Site.LINES, lines(1));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("\"suggestion\":\"results\"");
    assertThat(site.ask("POST", "/v1/articles?results=some", Site.LINES, "").status())
        .isEqualTo(400);
  }

  @Test
  void leavesDuplicatesOutOnRequest() throws IOException {
    String lines = "{\"id\":\"a\",\"title\":\"A\"}\n{\"id\":\"b\",\"title\":\"A\"}\n";

    Answer answer = site.ask("POST", "/v1/articles?duplicates=skip&results=all", Site.LINES, lines);

    assertThat(answer.json().get("skipped").getAsInt()).isEqualTo(1);
    assertThat(answer.text())
        .contains("{\"id\":\"b\",\"status\":\"skipped\"}")
        .contains("{\"code\":\"duplicate\",\"value\":\"\",\"count\":1}");
    assertThat(bulk(lines).json().get("created").getAsInt()).isEqualTo(1);
    assertThat(total()).isEqualTo(2);
  }

  @Test
  void countsWhatIsRepeated() throws IOException {
    JsonObject report = bulk(lines(3) + lines(2)).json();

    assertThat(report.get("created").getAsInt()).isEqualTo(3);
    assertThat(report.get("repeated").getAsInt()).isEqualTo(2);
  }

  @Test
  void refusesImportsThatNobodyNamed() throws IOException {
    Answer answer = site.ask("POST", "/v1/articles?as=rudaw-cms", Site.LINES, lines(1));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.codes()).containsExactly("unknown-import");
    assertThat(answer.text()).contains("“rudaw-cms”", "\"parameter\":\"as\"");
    assertThat(site.put("/v1/articles/a?as=rudaw-cms", "{\"title\":\"A\"}").codes())
        .containsExactly("unknown-import");
    assertThat(total()).isZero();
  }

  @Test
  void refusesALineAloneThatIsNotUtf8() throws IOException {
    byte[] body = (lines(2) + "{\"title\":\"\u00E9\"}\n").getBytes(StandardCharsets.ISO_8859_1);
    Answer answer = site.ask("POST", "/v1/articles", Site.LINES, body);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("\"created\":2", "invalid-utf8");
    byte[] all = "{\"title\":\"\u00E9\"}\n".repeat(9).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(site.ask("POST", "/v1/articles", Site.LINES, all).text())
        .contains("\"refused\":9")
        .doesNotContain("wrong-encoding", "Say the encoding");
  }

  @Test
  void takesNoEncodingFromImports() throws IOException {
    ImportRules rules =
        new ImportRules(
            Optional.of("csv"),
            "windows-1256",
            "",
            List.of("id"),
            "",
            Map.of("kop", "title"),
            Map.of(),
            Optional.of(ImportRules.Html.ON),
            Optional.empty());
    ImportRules taken = taken(rules, "as=k");

    assertThat(taken.encoding()).isEqualTo("utf-8");
    assertThat(taken.format()).isEmpty();
    assertThat(taken.columns()).isEmpty();
    assertThat(taken.map()).isEqualTo(rules.map());
    assertThat(taken.html()).contains(ImportRules.Html.ON);
    assertThat(taken(rules, "as=k", "html=auto").html()).contains(ImportRules.Html.AUTO);
  }

  private static ImportRules taken(ImportRules named, String... pairs) {
    IndexConfig usual = IndexConfig.defaults();
    IndexConfig config =
        new IndexConfig(
            usual.zone(),
            usual.dayFirst(),
            usual.countries(),
            usual.topics(),
            usual.stopWords(),
            usual.synonyms(),
            usual.limits(),
            usual.weights(),
            usual.languages(),
            usual.fields(),
            Map.of("k", named),
            List.of());
    Map<String, List<String>> given = new HashMap<>();
    for (String pair : pairs) {
      given.put(pair.split("=")[0], List.of(pair.split("=")[1]));
    }
    return ImportParameters.take(given, config);
  }

  @Test
  void takesHtmlAsItIsTold() throws IOException {
    for (String html : new String[] {"auto", "on", "off"}) {
      assertThat(site.ask("POST", "/v1/articles?html=" + html, Site.LINES, lines(1)).status())
          .isEqualTo(200);
      assertThat(site.put("/v1/articles/a0?html=" + html, "{\"title\":\"A\"}").status())
          .isEqualTo(200);
    }
    assertThat(site.ask("POST", "/v1/articles?html=yes", Site.LINES, lines(1)).codes())
        .containsExactly("invalid-value");
    assertThat(site.put("/v1/articles/a?html=yes", "{\"title\":\"A\"}").codes())
        .containsExactly("invalid-value");
  }

  @Test
  void unpacksGzip() throws IOException {
    Answer answer = site.ask("POST", "/v1/articles", gzip(), packed(lines(500)));

    assertThat(answer.json().get("created").getAsInt()).isEqualTo(500);
  }

  @Test
  void refusesWhatIsNotPackedAsSaid() throws IOException {
    Answer plain = site.ask("POST", "/v1/articles", gzip(), lines(1));
    Map<String, String> brotli = new HashMap<>(Site.LINES);
    brotli.put("Content-Encoding", "br");
    Answer other = site.ask("POST", "/v1/articles", brotli, lines(1));

    assertThat(plain.status()).isEqualTo(400);
    assertThat(plain.codes()).containsExactly("invalid-gzip");
    assertThat(other.status()).isEqualTo(415);
    assertThat(other.text()).contains("Content-Encoding: gzip");
  }

  @Test
  void takesBodiesBeyondOneMegabyte() throws IOException {
    String long1 = "x ".repeat(600_000);
    String body =
        IntStream.range(0, 3)
            .mapToObj(i -> "{\"id\":\"a" + i + "\",\"body\":\"" + long1 + "\"}\n")
            .collect(Collectors.joining());

    assertThat(bulk(body).json().get("created").getAsInt()).isEqualTo(3);
  }

  @Test
  void refusesBodiesBeyondItsLimit() throws IOException {
    Answer answer = bulk(" ".repeat((8 << 20) + 1));

    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void stopsUnpackingAtItsLimit() throws IOException {
    Answer answer =
        site.ask("POST", "/v1/articles", gzip(), packed(lines(2) + " ".repeat(9 << 20)));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.codes()).containsExactly("body-not-read-to-the-end");
    assertThat(total()).isEqualTo(2);
  }

  @Test
  void keepsWhatCameBeforeTheCut() throws IOException {
    byte[] cut = packed(lines(2_000));

    Answer answer =
        site.ask("POST", "/v1/articles", gzip(), Arrays.copyOf(cut, cut.length * 3 / 4));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.codes()).endsWith("body-not-read-to-the-end");
    JsonObject last = answer.json().getAsJsonArray("errors").get(0).getAsJsonObject();
    assertThat(last.get("line").getAsLong()).isEqualTo(total() + 1);
    assertThat(total()).isBetween(100L, 1_999L);
  }

  @Test
  void namesTheLineReachedWhenTooSlow() throws IOException {
    try (RawClient client = site.connect()) {
      client.head(
          "POST /v1/articles HTTP/1.1",
          "Host: localhost",
          "Content-Length: 100000",
          "Content-Type: application/x-ndjson");
      client.send(lines(5) + "{\"id\":");
      Answer answer = client.read();

      assertThat(answer.status()).isEqualTo(408);
      assertThat(answer.codes()).containsExactly("body-not-read-to-the-end");
      assertThat(answer.text()).contains("\"line\":6", "articles: 5");
      assertThat(total()).isEqualTo(5);
    }
  }

  @Test
  void namesTheLineReachedAfterManyProblems() throws IOException {
    byte[] body = packed("bad\n".repeat(1_500) + lines(3));

    Answer answer = site.ask("POST", "/v1/articles", gzip(), Arrays.copyOf(body, body.length - 8));

    JsonArray errors = answer.json().getAsJsonArray("errors");
    JsonObject last = errors.get(errors.size() - 1).getAsJsonObject();
    assertThat(answer.status()).isEqualTo(400);
    assertThat(errors).hasSize(1_001);
    assertThat(last.get("code").getAsString()).isEqualTo("body-not-read-to-the-end");
    assertThat(last.get("line").getAsLong()).isEqualTo(1_504);
    assertThat(last.get("message").getAsString()).contains("through line 1503; articles: 3.");
  }

  @Test
  void tellsWhatIsInWhenTheArchiveFails() throws IOException {
    WrappedArchive full =
        new WrappedArchive() {
          private boolean used;

          @Override
          public IngestReport index(Stream<Article> articles, Duplicates duplicates) {
            if (used) {
              throw new ArchiveException(Reason.DISK_FULL, "The disk is full.");
            }
            used = true;
            return super.index(articles, duplicates);
          }
        };
    try (Site other = new Site(full, new ServerOptions())) {
      Answer answer = other.ask("POST", "/v1/articles", Site.LINES, lines(20_010));

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.codes()).containsExactly("archive-disk-full");
      assertThat(answer.text())
          .contains("The disk is full. The body is indexed through line 20000; articles: 20000.");
    }
  }

  @Test
  void indexesWhileTheBodyComes() throws IOException {
    try (RawClient client = site.connect()) {
      client.head(
          "POST /v1/articles HTTP/1.1",
          "Host: localhost",
          "Transfer-Encoding: chunked",
          "Content-Type: application/x-ndjson");
      String lines = lines(40_000);
      client.send(Integer.toHexString(lines.length()) + "\r\n" + lines + "\r\n0\r\n\r\n");

      assertThat(client.read().json().get("created").getAsInt()).isEqualTo(40_000);
    }
  }

  @Test
  void readsAnEmptyBodyAsNothing() throws IOException {
    Answer answer = bulk("");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("created").getAsInt()).isZero();
  }

  @Test
  void asksForTheRightHeader() throws IOException {
    Answer answer =
        site.ask("POST", "/v1/articles", Map.of("Content-Type", "text/plain"), lines(1));

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.text()).contains("Content-Type: application/json", "application/x-ndjson");
    assertThat(total()).isZero();
  }
}
