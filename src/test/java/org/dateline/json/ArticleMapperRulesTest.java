package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.Article.Markup;
import org.dateline.IngestReport.Notice;
import org.dateline.InvalidRequestException;
import org.dateline.PartialDate;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
import org.dateline.config.ImportRules.Html;
import org.dateline.config.IndexConfig;
import org.dateline.json.ArticleMapper.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records read by the rules that someone gave. */
class ArticleMapperRulesTest {

  @Test
  void followsPathsIntoObjects() {
    Mapped mapped =
        mapping(Map.of("author.name", "authors", "kopf.text", "title"))
            .fromJson(
                "{\"author\":{\"name\":\"Ann\",\"id\":7},\"kopf\":{\"text\":\"T\"},\"body\":\"B\"}");
    assertThat(mapped.article().authors()).containsExactly("Ann");
    assertThat(mapped.article().title()).isEqualTo("T");
    assertThat(mapped.article().extra()).containsExactly(Map.entry("author", "{\"id\":7}"));
    assertThat(mapped.members())
        .isEqualTo(Map.of("author.name", "authors", "kopf.text", "title", "body", "body"));
    assertThat(mapped.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wer.name      | {\"wer\":[{\"name\":\"Ann\"},{\"x\":1},{\"name\":\"Bo\"}]} | Ann,Bo",
        "wer.0.name    | {\"wer\":[{\"name\":\"Ann\"},{\"name\":\"Bo\"}]}           | Ann",
        "wer.1.name    | {\"wer\":[{\"name\":\"Ann\"},{\"name\":\"Bo\"}]}           | Bo",
        "wer.2.name    | {\"wer\":[{\"name\":\"Ann\"}]}                             | ",
        "a.b.c         | {\"a\":[{\"b\":[{\"c\":\"Ann\"},{\"c\":[\"Bo\"]}]}]}       | Ann,Bo",
        "a.b           | {\"a.b\":\"Ann\",\"a\":{\"b\":\"Bo\"}}                     | Ann",
        "a.b           | {\"a\":\"Ann\"}                                            | ",
      })
  void followsPathsThroughLists(String path, String record, String authors) {
    assertThat(mapping(Map.of(path, "authors")).fromJson(record).article().authors())
        .isEqualTo(authors == null ? List.of() : List.of(authors.split(",")));
  }

  @Test
  void letsPathsWinOverNames() {
    Mapped mapped =
        mapping(Map.of("title.web", "title"))
            .fromJson("{\"title\":{\"web\":\"W\",\"rendered\":\"R\"},\"headline\":\"H\"}");
    assertThat(mapped.article().title()).isEqualTo("W");
    assertThat(mapped.article().extra())
        .containsEntry("given-title", "{\"rendered\":\"R\"}")
        .containsEntry("headline", "\"H\"");
    assertThat(mapped.members()).containsEntry("title.web", "title").containsEntry("headline", "");
  }

  @Test
  void mapsWithinWrappersByTheNameAlone() {
    Article article =
        mapping(Map.of("field_ort", "places"))
            .fromJson("{\"attributes\":{\"title\":\"T\",\"field_ort\":\"Erbil\"}}")
            .article();
    assertThat(article.places()).containsExactly("Erbil");
  }

  @ParameterizedTest
  @CsvSource({"land, country", "x, date", "y, author", "z, headline", "k, Titel", "t, topic"})
  void mapsToOtherNamesOfOurs(String theirs, String target) {
    Mapped mapped = mapping(Map.of(theirs, target)).fromJson("{\"" + theirs + "\":\"2026-11-24\"}");
    assertThat(mapped.members()).containsOnlyKeys(theirs);
    assertThat(mapped.members().get(theirs)).isIn(ArticleJson.MEMBERS);
    assertThat(mapped.notices()).isEmpty();
  }

  @Test
  void refusesTargetsThatNobodyKnows() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> mapping(Map.of("ausgabe", "edition")))
        .satisfies(
            e -> assertThat(e.problems()).extracting(Problem::code).contains("unknown-member"));
  }

  @Test
  void fillsWhatIsAbsent() {
    ArticleMapper mapper =
        setting(
            Map.of("source", "Rudaw", "language", "ckb", "countries", "IQ; SY", "desk_no", "7"));
    Article filled = mapper.fromJson("{\"title\":\"T\",\"source\":\" \"}").article();
    assertThat(filled.source()).isEqualTo("Rudaw");
    assertThat(filled.language()).isEqualTo("ckb");
    assertThat(filled.countries()).containsExactly("IQ", "SY");
    assertThat(filled.extra()).containsExactly(Map.entry("desk_no", "\"7\""));
    Article given =
        mapper
            .fromJson("{\"publisher\":\"K24\",\"lang\":\"en\",\"country\":\"TR\",\"desk_no\":8}")
            .article();
    assertThat(given.source()).isEqualTo("K24");
    assertThat(given.language()).isEqualTo("en");
    assertThat(given.countries()).containsExactly("TR");
    assertThat(given.extra()).containsExactly(Map.entry("desk_no", "8"));
  }

  @Test
  void fillsEmptyCells() {
    Article article =
        setting(Map.of("author", "Staff", "date", "2026-05", "status", "withdrawn"))
            .fromCells(Map.of("title", "T", "author", "", "date", "0000-00-00"))
            .article();
    assertThat(article.authors()).containsExactly("Staff");
    assertThat(article.published()).contains(PartialDate.parse("2026-05"));
    assertThat(article.status()).isEqualTo(Article.Status.WITHDRAWN);
  }

  @ParameterizedTest
  @CsvSource({
    "published, soon, invalid-date",
    "status, gone, invalid-value",
    "markup, x, invalid-value"
  })
  void refusesFillingsThatDoNotFit(String member, String value, String code) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> setting(Map.of(member, value)))
        .satisfies(e -> assertThat(e.problems()).extracting(Problem::code).containsExactly(code));
  }

  @Test
  void splitsWhereItIsTold() {
    ArticleMapper comma = splitting(",");
    assertThat(comma.fromCells(Map.of("countries", "SY, US;TR")).article().countries())
        .containsExactly("SY", "US;TR");
    assertThat(comma.fromJson("{\"countries\":\"SY, US\"}").article().countries())
        .containsExactly("SY", "US");
    assertThat(comma.fromJson("{\"countries\":[\"SY, US\",\"TR\"]}").article().countries())
        .containsExactly("SY", "US", "TR");
    assertThat(comma.fromJson("{\"title\":\"A, B\"}").article().title()).isEqualTo("A, B");
    assertThat(splitting("\\n").fromCells(Map.of("topics", "a\nb")).article().topics())
        .containsExactly("a", "b");
  }

  @Test
  void splitsNoJsonUnlessTold() {
    assertThat(plain().fromJson("{\"author\":\"Lee; Ray\"}").article().authors())
        .containsExactly("Lee; Ray");
    assertThat(plain().fromCells(Map.of("author", "Lee; Ray")).article().authors())
        .containsExactly("Lee", "Ray");
  }

  @Test
  void readsDatesInTheOrderTold() {
    ArticleMapper monthFirst =
        new ArticleMapper(
            IndexConfig.defaults(), rules("", Map.of(), Map.of(), Html.AUTO, Optional.of(false)));
    Mapped mapped = monthFirst.fromJson("{\"date\":\"05/04/2017\"}");
    assertThat(mapped.article().published()).contains(PartialDate.parse("2017-05-04"));
    assertThat(mapped.notices()).containsExactly(new Notice("date-order-assumed", "month-first"));
  }

  @Test
  void takesTheRulesWordForHtml() {
    assertThat(html(Html.ON).fromJson("{\"body\":\"x\"}").article().markup())
        .isEqualTo(Markup.HTML);
    assertThat(html(Html.OFF).fromJson("{\"body\":\"<p>x\"}").article().markup())
        .isEqualTo(Markup.PLAIN);
    assertThat(html(Html.AUTO).fromJson("{\"body\":\"<p>x\"}").article().markup())
        .isEqualTo(Markup.HTML);
  }

  @Test
  void passesOverEmptyCells() {
    Mapped mapped = plain().fromCells(Map.of("title", "T", "summary", "", "rank", ""));
    assertThat(mapped.article().summary()).isEmpty();
    assertThat(mapped.article().extra()).isEmpty();
    assertThat(mapped.members()).containsOnlyKeys("title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\N", "NULL"})
  void takesWordsOfDatabasesForText(String word) {
    assertThat(plain().fromCells(Map.of("title", word)).article().title()).isEqualTo(word);
    assertThat(plain().fromJson("{\"title\":\"NULL\"}").article().title()).isEqualTo("NULL");
  }

  @Test
  void readsDumpsOfWordPress() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("ID", "17");
    row.put("post_author", "7");
    row.put("post_date", "2026-11-24 13:00:00");
    row.put("post_date_gmt", "2026-11-24 10:00:00");
    row.put("post_content", "Two met.\n\n<blockquote>So</blockquote>");
    row.put("post_title", "Talks");
    row.put("post_status", "publish");
    Article article = plain().fromCells(row).article();
    assertThat(article.id()).isEqualTo("17");
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.authors()).isEmpty();
    assertThat(article.published()).contains(PartialDate.parse("2026-11-24T10:00:00Z"));
    assertThat(article.markup()).isEqualTo(Markup.HTML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "'=1", "''-x", "-5", "@a", "'quoted'", "+", "'", "plain", "\tx"})
  void readsBackOurOwnTables(String value) throws IOException {
    Article article =
        Article.builder()
            .id(value.strip())
            .title("T")
            .body(value)
            .published(LocalDate.of(2026, 11, 24))
            .country("SY")
            .country("TR")
            .dateline(new Article.Dateline("ERBIL", "K24"))
            .build();
    StringWriter out = new StringWriter();
    ArticleCsv.writeRow(out, article);
    Map<String, String> row = new LinkedHashMap<>();
    List<String> cells = CsvReader.builder().ofSingleCsvRecord(out.toString()).getFields();
    for (int i = 0; i < cells.size(); i++) {
      row.put(ArticleCsv.COLUMNS.get(i), cells.get(i));
    }
    Mapped mapped = plain().fromCells(row);
    assertThat(mapped.article()).isEqualTo(article);
    assertThat(mapped.members()).containsEntry("datelinePlace", "dateline");
    assertThat(mapped.notices()).isEmpty();
  }

  @Test
  void keepsApostrophesOfOtherTables() {
    assertThat(plain().fromCells(Map.of("title", "'-x")).article().title()).isEqualTo("'-x");
  }

  @Test
  void fillsInWhatATextLacks() {
    Article text = Article.builder().id("a.txt").title("T").body(" <p>\nB").build();
    Mapped mapped =
        setting(Map.of("source", "Rudaw", "countries", "SY;TR", "title", "X", "rank", "1"))
            .fromText(text);
    assertThat(mapped.article())
        .isEqualTo(
            text.toBuilder()
                .source("Rudaw")
                .country("SY")
                .country("TR")
                .extra("rank", "\"1\"")
                .build());
    assertThat(mapped.members()).isEmpty();
    assertThat(mapped.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "url", "guid", "Web URL"})
  void setsNothingThatTellsRecordsApart(String name) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> setting(Map.of(name, "x")))
        .withMessageContaining("“" + name + "=x” would make one article of all records");
  }

  @Test
  void saysWhichWordsCanBeSet() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> setting(Map.of("markup", "rtf")))
        .withMessageContaining("“markup=rtf” is no word for markup, which is plain or html.");
  }

  @Test
  void takesTextsForHtmlWhenTold() {
    Article text = Article.builder().title("T").body("<p>x").build();
    assertThat(html(Html.ON).fromText(text).article().markup()).isEqualTo(Markup.HTML);
    assertThat(html(Html.AUTO).fromText(text).article().markup()).isEqualTo(Markup.PLAIN);
    assertThat(html(Html.OFF).fromText(text).article().markup()).isEqualTo(Markup.PLAIN);
  }

  @Test
  void leavesPartsOfTextsWhatTheyAre() {
    Article text = Article.builder().title("T").body("a;b").build();
    assertThat(mapping(Map.of("title", "section")).fromText(text).article()).isEqualTo(text);
  }

  private static ArticleMapper plain() {
    return mapping(Map.of());
  }

  private static ArticleMapper mapping(Map<String, String> map) {
    return new ArticleMapper(IndexConfig.defaults(), ImportRules.mapping(map));
  }

  private static ArticleMapper setting(Map<String, String> set) {
    return new ArticleMapper(
        IndexConfig.defaults(), rules("", Map.of(), set, Html.AUTO, Optional.empty()));
  }

  private static ArticleMapper splitting(String split) {
    return new ArticleMapper(
        IndexConfig.defaults(), rules(split, Map.of(), Map.of(), Html.AUTO, Optional.empty()));
  }

  private static ArticleMapper html(Html html) {
    return new ArticleMapper(
        IndexConfig.defaults(), rules("", Map.of(), Map.of(), html, Optional.empty()));
  }

  private static ImportRules rules(
      String split,
      Map<String, String> map,
      Map<String, String> set,
      Html html,
      Optional<Boolean> dayFirst) {
    return new ImportRules(
        Optional.empty(), "", "", List.of(), split, map, set, Optional.of(html), dayFirst);
  }
}
