package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.Article;
import org.dateline.PartialDate;
import org.dateline.Seed;
import org.dateline.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
  private static final Article FULL =
      Article.builder()
          .id("a1")
          .title("Talks in Erbil")
          .summary("Two sides met.")
          .body("First paragraph.\n\nSecond <b>paragraph</b> & more.")
          .published(Instant.parse("2025-12-21T18:04:00Z"))
          .updated(new PartialDate.Day(LocalDate.of(2025, 12, 22)))
          .url("https://example.org/a1?x=1&y=2")
          .source("Harbour Wire")
          .authors(List.of("Ann Lee", "Bo Oz"))
          .section("World")
          .language("en")
          .countries(List.of("SY", "US"))
          .topics(List.of("politics/diplomacy"))
          .people(List.of("Rubio"))
          .organizations(List.of("UN"))
          .places(List.of("Palmyra"))
          .dateline(new Article.Dateline("ERBIL", "Kurdistan24"))
          .extra("imageUrl", "\"https://example.org/i.jpg\"")
          .extra("words", "{\"all\":[1,2.50,1e400],\"checked\":true,\"by\":null}")
          .build();

  @Test
  void writesMembersInOneOrder() {
    assertThat(ArticleJson.toJson(FULL))
        .isEqualTo(
            "{\"id\":\"a1\",\"title\":\"Talks in Erbil\",\"summary\":\"Two sides met.\","
                + "\"body\":\"First paragraph.\\n\\nSecond <b>paragraph</b> & more.\","
                + "\"published\":\"2025-12-21T18:04:00Z\",\"updated\":\"2025-12-22\","
                + "\"url\":\"https://example.org/a1?x=1&y=2\",\"source\":\"Harbour Wire\","
                + "\"authors\":[\"Ann Lee\",\"Bo Oz\"],\"section\":\"World\",\"language\":\"en\","
                + "\"countries\":[\"SY\",\"US\"],\"topics\":[\"politics/diplomacy\"],"
                + "\"people\":[\"Rubio\"],\"organizations\":[\"UN\"],\"places\":[\"Palmyra\"],"
                + "\"dateline\":{\"place\":\"ERBIL\",\"agency\":\"Kurdistan24\"},"
                + "\"imageUrl\":\"https://example.org/i.jpg\","
                + "\"words\":{\"all\":[1,2.50,1e400],\"checked\":true,\"by\":null}}");
  }

  @Test
  void readsBackWhatItWrote() {
    assertThat(ArticleJson.parse(ArticleJson.toJson(FULL))).isEqualTo(FULL);
  }

  @Test
  void leavesAbsentMembersOut() {
    assertThat(ArticleJson.toJson(Article.builder().build())).isEqualTo("{}");
  }

  @Test
  void writesOnlyTheMembersAskedFor() throws IOException {
    StringWriter text = new StringWriter();
    ArticleJson.write(new JsonWriter(text), FULL, Set.of("imageUrl", "title", "absent"));
    assertThat(text.toString())
        .isEqualTo("{\"title\":\"Talks in Erbil\",\"imageUrl\":\"https://example.org/i.jpg\"}");
  }

  @Test
  void keepsThePrecisionOfDates() {
    Article article =
        Article.builder().published(new PartialDate.Month(YearMonth.of(2026, 5))).build();
    assertThat(ArticleJson.parse(ArticleJson.toJson(article)).published())
        .contains(new PartialDate.Month(YearMonth.of(2026, 5)));
  }

  @Test
  void keepsAnyTextThroughUtf8() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(12); i > 0; i--) {
        switch (random.nextInt(4)) {
          case 0 -> text.append((char) random.nextInt(0x30));
          case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
          case 2 -> text.appendCodePoint(0x1F600 + random.nextInt(20));
          default -> text.append((char) random.nextInt(0x10000));
        }
      }
      Article article =
          Article.builder()
              .title(text.toString())
              .body(text.toString())
              .person(text.toString())
              .build();
      byte[] stored = ArticleJson.toJson(article).getBytes(StandardCharsets.UTF_8);
      assertThat(ArticleJson.parse(new String(stored, StandardCharsets.UTF_8)))
          .as("seed %d", seed)
          .isEqualTo(article);
    }
  }

  @Test
  void keepsUnknownMembersAsCompactText() {
    Article article =
        ArticleJson.parse("{\"title\":\"t\", \"rank\" : { \"a\" : [ 1.0, -0, \"\\ud800\" ] } }");
    assertThat(article.extra()).containsEntry("rank", "{\"a\":[1.0,-0,\"\\ud800\"]}");
  }

  @Test
  void writesAnExtraThatIsNoJsonAsText() {
    Article article = Article.builder().extra("edition", "late \"city\"").build();
    assertThat(ArticleJson.toJson(article)).isEqualTo("{\"edition\":\"late \\\"city\\\"\"}");
  }

  @Test
  void letsNoExtraMemberStandForOurs() {
    Article article = Article.builder().title("ours").extra("title", "\"theirs\"").build();
    assertThat(ArticleJson.toJson(article)).isEqualTo("{\"title\":\"ours\"}");
  }

  @Test
  void keepsTheStatusOfOthers() {
    for (String json :
        List.of("{\"status\":\"draft\"}", "{\"status\":[1]}", "{\"markup\":\"wiki \\\"3\\\"\"}")) {
      Article article = ArticleJson.parse(json);
      assertThat(article.extra()).hasSize(1);
      assertThat(ArticleJson.toJson(article)).isEqualTo(json);
    }
    assertThat(ArticleJson.parse("{\"status\":\"withdrawn\",\"markup\":\"html\"}"))
        .isEqualTo(
            Article.builder().status(Article.Status.WITHDRAWN).markup(Article.Markup.HTML).build());
  }

  @Test
  void letsNoExtraWithdrawAnArticle() {
    for (String word : List.of("\"withdrawn\"", " \"withdrawn\" ", "withdrawn")) {
      Article article = Article.builder().title("Rain").extra("status", word).build();
      assertThat(ArticleJson.toJson(article)).isEqualTo("{\"title\":\"Rain\"}");
    }
  }

  @Test
  void tellsWhereValuesCameFrom() {
    Article article =
        Article.builder()
            .id("a")
            .countries(List.of("SY"))
            .tagged(List.of(Tag.byRule("country", "SY", List.of("Syrian minister"))))
            .build();

    assertThat(ArticleJson.toJson(article))
        .isEqualTo(
            "{\"id\":\"a\",\"countries\":[\"SY\"],\"tagged\":[{\"facet\":\"country\",\"value\":\"SY\","
                + "\"origin\":\"rule\",\"evidence\":[\"Syrian minister\"]}]}");
    assertThat(ArticleJson.parse(ArticleJson.toJson(article))).isEqualTo(article);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"sanctions\"]",
        "\"yes\"",
        "[]",
        "[{\"facet\":\"country\",\"value\":\"SY\"}]",
        "[{\"facet\":\"country\",\"value\":\"SY\",\"origin\":\"somebody\"}]"
      })
  void keepsWhatOthersCallTagged(String json) {
    Article article = ArticleJson.parse("{\"id\":\"a\",\"tagged\":" + json + "}");

    assertThat(article.tagged()).isEmpty();
    assertThat(ArticleJson.toJson(article)).isEqualTo("{\"id\":\"a\",\"tagged\":" + json + "}");
  }

  @Test
  void readsNullAsAbsent() {
    assertThat(ArticleJson.parse("{\"title\":null,\"countries\":null}"))
        .isEqualTo(Article.builder().build());
  }

  @Test
  void refusesWhatIsNoArticle() {
    for (String json : List.of("[]", "{\"title\":[]}", "{\"published\":\"soon\"}", "{} {}", "{")) {
      assertThatThrownBy(() -> ArticleJson.parse(json))
          .as(json)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
