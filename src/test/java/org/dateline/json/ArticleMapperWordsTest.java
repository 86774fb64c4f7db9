package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.dateline.Article;
import org.dateline.Article.Markup;
import org.dateline.IngestReport.Notice;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.dateline.json.ArticleMapper.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and values in other words than ours, and texts in HTML. */
class ArticleMapperWordsTest {
  private static final ArticleMapper MAPPER =
      new ArticleMapper(IndexConfig.defaults(), ImportRules.NONE);

  @ParameterizedTest
  @CsvSource({
    "العنوان, title",
    "عُنْوَان, title",
    "النص, body",
    "التاريخ, published",
    "تاريخ النشر, published",
    "الكاتب, authors",
    "المصدر, source",
    "الرابط, url",
    "الدولة, countries",
    "دوله, countries",
    "الموضوع, topics",
    "Titel, title",
    "Überschrift, title",
    "Datum, published",
    "Autor, authors",
    "Quelle, source",
    "titre, title",
    "texte, body",
    "résumé, summary",
    "auteur, authors",
    "título, title",
    "Titulo, title",
    "fecha, published",
    "autor, authors",
    "başlık, title",
    "BAŞLIK, title",
    "tarih, published",
    "yazar, authors",
    "ülke, countries",
    "заголовок, title",
    "Дата, published",
    "текст, body",
    "автор, authors",
    "متن, body",
    "تاریخ, published",
    "نویسنده, authors",
    "کشور, countries",
    "سەردێڕ, title",
    "بەروار, published",
    "المعرف, id",
    "الرقم, id",
    "المحرر, authors",
    "المكان, places",
    "الشخصيات, people",
    "ناونیشان, title",
    "دەق, body",
    "سەرچاوە, source",
    "نووسەر, authors",
    "nid, id",
    "Land, countries",
    "kop, title",
    "tekst, body",
    "dc:creator, authors",
    "content:encoded, body",
    "Post Title, title",
    "post_content, body",
  })
  void understandsNamesInOtherLanguages(String theirs, String ours) {
    assertThat(MAPPER.meaning(theirs)).contains(ours);
  }

  @ParameterizedTest
  @CsvSource({
    "withdrawn, WITHDRAWN",
    "Canceled, WITHDRAWN",
    "cancelled, WITHDRAWN",
    "retracted, WITHDRAWN",
    "withheld, WITHDRAWN",
    "usable, USABLE",
    "publish, USABLE",
    "published, USABLE",
    "live, USABLE",
    "active, USABLE",
  })
  void readsStatusInOtherWords(String word, Article.Status status) {
    Mapped mapped = MAPPER.fromJson("{\"id\":\"a\",\"status\":\"" + word + "\"}");
    assertThat(mapped.article().status()).isEqualTo(status);
    assertThat(mapped.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft",
        "Draft",
        "auto-draft",
        "pending",
        "private",
        "trash",
        "future",
        "inherit",
        "revision",
        "embargoed",
        "scheduled",
        "unpublished",
        "hidden",
        "Entwurf",
        "مسودة"
      })
  void takesNoTextOfDrafts(String word) {
    Mapped mapped =
        MAPPER.fromJson(
            "{\"id\":\"a\",\"title\":\"T\",\"body\":\"B\",\"x\":\"secret\",\"post_status\":\"%s\"}"
                .formatted(word));
    String lower = word.toLowerCase(Locale.ROOT);
    assertThat(mapped.article())
        .isEqualTo(
            Article.builder()
                .id("a")
                .status(Article.Status.WITHDRAWN)
                .extra(ArticleMapper.NOT_PUBLISHED, '"' + lower + '"')
                .build());
    assertThat(mapped.notices()).contains(new Notice("not-published", lower));
  }

  @Test
  void findsArticlesWithoutWordForTheirStatus() {
    for (String status : new String[] {"0", "1", "false", "true"}) {
      Mapped mapped = MAPPER.fromJson("{\"id\":\"a\",\"title\":\"T\",\"status\":" + status + "}");
      assertThat(mapped.article().status()).isEqualTo(Article.Status.USABLE);
    }
  }

  @Test
  void tellsOfAnotherStatus() {
    Mapped mapped = MAPPER.fromJson("{\"title\":\"T\",\"status\":\"spiked\"}");
    assertThat(mapped.article().status()).isEqualTo(Article.Status.USABLE);
    assertThat(mapped.article().extra()).containsExactly(Map.entry("given-status", "\"spiked\""));
    assertThat(mapped.notices()).containsExactly(new Notice("unknown-status", "spiked"));
    assertThat(MAPPER.fromJson("{\"status\":[\"a\"]}").notices())
        .containsExactly(new Notice("unknown-member", "status"));
  }

  @Test
  void believesTimestampsThatAreDates() {
    assertThat(published("\"timestamp\":1487000000")).isEqualTo("2017-02-13T15:33:20Z");
    assertThat(published("\"Timestamp\":\"2017-02-13\"")).isEqualTo("2017-02-13");
    assertThat(published("\"timestamp\":1487000000,\"created\":\"2016-02\"")).isEqualTo("2016-02");
    for (String other : new String[] {"12", "\"soon\"", "9487000000", "\"1901-01-01\"", "true"}) {
      assertThat(published("\"timestamp\":" + other)).as(other).isEmpty();
    }
  }

  private static String published(String members) {
    return MAPPER
        .fromJson("{\"title\":\"T\"," + members + "}")
        .article()
        .published()
        .map(Object::toString)
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>A",
        "a<br>b",
        "a<BR/>b",
        "a<br />b",
        "x <div class=\"a\">b",
        "<h2>x</h2>",
        "b</p>",
        "<ul><li>x",
        "One.<P>Two.<BR>x",
        "<P>One.</P>",
        "<P ALIGN=LEFT>One."
      })
  void knowsHtmlByItsBlocks(String body) {
    String record = "{\"title\":\"T\",\"body\":\"" + body.replace("\"", "\\\"") + "\"}";
    assertThat(MAPPER.fromJson(record).article().markup()).isEqualTo(Markup.HTML);
    assertThat(MAPPER.fromJson(record).article().body()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < p > b",
        "<b>bold</b>",
        "1<p",
        "<pink>",
        "<p <",
        "<",
        "x</",
        "<p",
        "PHILLIPS <P> RAISES PRICES. <P> RISES",
        "<Li Ka-shing Ltd>",
        "<p or q>"
      })
  void takesOtherTextForPlain(String body) {
    assertThat(MAPPER.fromJson("{\"body\":\"" + body + "\"}").article().markup())
        .isEqualTo(Markup.PLAIN);
  }

  @Test
  void takesTheRecordsWordForItsMarkup() {
    assertThat(MAPPER.fromJson("{\"body\":\"x\",\"markup\":\"html\"}").article().markup())
        .isEqualTo(Markup.HTML);
    assertThat(MAPPER.fromJson("{\"body\":\"<p>\",\"markup\":\"plain\"}").article().markup())
        .isEqualTo(Markup.PLAIN);
  }
}
