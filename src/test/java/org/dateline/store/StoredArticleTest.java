package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.dateline.Article;
import org.dateline.PartialDate;
import org.dateline.Seed;
import org.dateline.config.IndexConfig;
import org.dateline.ingest.Intake;
import org.dateline.ingest.Taken;
import org.dateline.json.ArticleJson;
import org.junit.jupiter.api.Test;

/** Articles kept as shown and as given. */
class StoredArticleTest {
  private static final Intake INTAKE = new Intake(IndexConfig.defaults());

  private static Packer packer() {
    try {
      return new Packer(new Dictionaries(new ByteBuffersDirectory()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article read(Document document) {
    try {
      byte[] json = packer().unpack(document.getBinaryValue("article"));
      return ArticleJson.parse(new String(json, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article readGiven(Document document) {
    return StoredArticle.given(document, read(document));
  }

  private static Article shown(Article given) {
    return ((Taken.Accepted) INTAKE.take(given, Instant.now())).article();
  }

  private static Document stored(Article given) {
    Document document = new Document();
    StoredArticle.store(document, given, shown(given), packer());
    return document;
  }

  private static void assertKept(Article given) {
    Document document = stored(given);
    assertThat(read(document)).isEqualTo(shown(given));
    assertThat(readGiven(document)).isEqualTo(given);
  }

  @Test
  void keepsAnArticleThatNothingWasAddedTo() {
    Article given =
        Article.builder().id("a").title("Rain").body("It rains.").language("en").build();

    assertKept(given);
    assertThat(stored(given).getFields())
        .extracting(IndexableField::name)
        .containsExactly("article");
  }

  @Test
  void keepsThatMembersWereAbsent() {
    assertKept(Article.builder().body("It rains in the city.").build());
    assertKept(Article.builder().url("https://example.org/1").title("Rain").build());
  }

  @Test
  void keepsSpellingsAsGiven() {
    assertKept(
        Article.builder()
            .id(" a ")
            .title("  Rain\n falls ")
            .language("EN-gb")
            .countries(List.of("Syria", "sy", "Nowhere"))
            .topics(List.of("Politics", ""))
            .authors(List.of("Ada  Quill", "Ada Quill"))
            .build());
  }

  @Test
  void keepsListsThatNothingIsLeftOf() {
    assertKept(
        Article.builder().id("a").title("Rain").people(List.of(" ")).topics(List.of("/")).build());
  }

  @Test
  void keepsADatelineInItsBody() {
    Article given =
        Article.builder()
            .id("a")
            .title("Caesar")
            .body("ERBIL (Kurdistan24) - Sanctions were lifted.\nBanks reopened.")
            .build();

    assertThat(shown(given).dateline()).isPresent();
    assertKept(given);
  }

  @Test
  void keepsADatelineGivenApart() {
    assertKept(
        Article.builder()
            .id("a")
            .title("Caesar")
            .body("Sanctions were lifted.")
            .dateline(new Article.Dateline("ERBIL", ""))
            .build());
  }

  @Test
  void keepsWhatIntakeNeverTouches() {
    assertKept(
        Article.builder()
            .id("a")
            .title("Caesar")
            .published(PartialDate.parse("2925-01"))
            .updated(PartialDate.parse("2025-01-02T03:04:05.678Z"))
            .extra("edition", "{\"n\":[1,null,\"é\"]}")
            .build());
  }

  @Test
  void keepsHtmlAsGiven() {
    Article.Builder html = Article.builder().markup(Article.Markup.HTML).title("Rain");
    for (String body :
        List.of(
            "<p>It rains.</p>\r\n<p class=x>Much &amp; long.</p>",
            "<p>It rains.",
            "It rains.",
            "It rains.\n\nMuch &amp; long.",
            "<p>ERBIL (Kurdistan24) - It rains.",
            "<br>",
            "<script>x()</script>",
            "")) {
      assertKept(html.body(body).build());
      assertKept(html.body(body).title("<h1>Rain</h1>").summary("<p>&nbsp;</p>").build());
      assertKept(html.body(body).title("Rain").summary("a<br>b").id("a").build());
    }
  }

  @Test
  void keepsABodyThatNoLayoutTells() {
    assertKept(
        Article.builder()
            .id("a")
            .title("T")
            .body("so\u00ADft\nhy\u00AD\nphen\u0000s \uFFFD")
            .build());
  }

  @Test
  void keepsRandomArticles() {
    long seed = Seed.next();
    RandomArticles articles = new RandomArticles(new Random(seed));
    int kept = 0;
    for (int round = 0; round < 2_000; round++) {
      Article any = articles.article(round % 3 == 0 ? "" : "a" + round);
      Article given = any.toBuilder().status(Article.Status.USABLE).build();
      if (INTAKE.take(given, Instant.now()) instanceof Taken.Accepted) {
        assertThat(readGiven(stored(given))).as("seed %s", seed).isEqualTo(given);
        kept++;
      }
    }
    assertThat(kept).isGreaterThan(1_000);
  }
}
