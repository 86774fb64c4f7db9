package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.IngestReport.Notice;
import org.dateline.InvalidRequestException;
import org.dateline.PartialDate;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleMapperTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();
  private static final ArticleMapper MAPPER = new ArticleMapper(CONFIG, ImportRules.NONE);

  @Test
  void readsOurOwnMembers() {
    Article article =
        Article.builder()
            .id("a1")
            .title("Talks")
            .summary("Two met.")
            .body("Text.\n")
            .published(Instant.parse("2025-12-21T18:04:00Z"))
            .updated(new PartialDate.Day(LocalDate.of(2025, 12, 22)))
            .url("https://example.org/a1")
            .source("Harbour Wire")
            .author("Ann Lee")
            .section("World")
            .language("en")
            .countries(List.of("SY", "US"))
            .topic("politics/diplomacy")
            .person("Rubio")
            .organization("UN")
            .place("Palmyra")
            .dateline(new Article.Dateline("ERBIL", "Kurdistan24"))
            .build();
    assertThat(MAPPER.fromJson(ArticleJson.toJson(article)).article()).isEqualTo(article);
  }

  @ParameterizedTest
  @CsvSource({
    "_id, id",
    "guid, id",
    "article_id, id",
    "docid, id",
    "headline, title",
    "Heading, title",
    "name, title",
    "TITLE, title",
    "standfirst, summary",
    "description, summary",
    "abstract, summary",
    "lead, summary",
    "excerpt, summary",
    "subtitle, summary",
    "teaser, summary",
    "text, body",
    "content, body",
    "article, body",
    "story, body",
    "fullText, body",
    "full_text, body",
    "articleBody, body",
    "link, url",
    "uri, url",
    "permalink, url",
    "web_url, url",
    "webUrl, url",
    "publisher, source",
    "outlet, source",
    "newspaper, source",
    "source-name, source",
    "author, authors",
    "byline, authors",
    "creator, authors",
    "category, section",
    "desk, section",
    "lang, language",
    "country, countries",
    "Country-Code, countries",
    "topic, topics",
    "subject, topics",
    "subjects, topics",
    "person, people",
    "persons, people",
    "organisation, organizations",
    "organisations, organizations",
    "orgs, organizations",
    "place, places",
    "location, places",
    "locations, places",
  })
  void understandsOtherNames(String theirs, String ours) {
    ArticleMapper.Mapped mapped = MAPPER.fromJson("{\"" + theirs + "\":\"x y\"}");
    assertThat(mapped.article()).isEqualTo(MAPPER.fromJson("{\"" + ours + "\":\"x y\"}").article());
    assertThat(mapped.members()).containsExactly(Map.entry(theirs, ours));
    assertThat(mapped.notices()).isEmpty();
    assertThat(MAPPER.understands(theirs)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "date, published", "published_at, published", "publishedDate, published",
    "pubDate, published", "datetime, published", "publication_date, published",
    "datePublished, published", "created, published", "created_at, published",
    "modified, updated", "updated_at, updated", "lastModified, updated",
  })
  void understandsOtherNamesOfDates(String theirs, String ours) {
    assertThat(MAPPER.fromJson("{\"" + theirs + "\":\"2026-05-01\"}").article())
        .isEqualTo(MAPPER.fromJson("{\"" + ours + "\":\"2026-05-01\"}").article());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tags", "keywords", "categories", "imageUrl"})
  void leavesFreeWordsAlone(String name) {
    ArticleMapper.Mapped mapped = MAPPER.fromJson("{\"" + name + "\":[\"a\"]}");
    assertThat(mapped.article().extra()).containsExactly(Map.entry(name, "[\"a\"]"));
    assertThat(mapped.notices()).containsExactly(new Notice("unknown-member", name));
    assertThat(MAPPER.understands(name)).isFalse();
  }

  @Test
  void prefersOurNameToOthers() {
    ArticleMapper.Mapped mapped =
        MAPPER.fromJson("{\"headline\":\"theirs\",\"Title\":\"like ours\",\"title\":\"ours\"}");
    assertThat(mapped.article().title()).isEqualTo("ours");
    assertThat(mapped.article().extra())
        .containsExactly(Map.entry("headline", "\"theirs\""), Map.entry("Title", "\"like ours\""));
    assertThat(mapped.notices())
        .containsExactly(
            new Notice("unknown-member", "headline"), new Notice("unknown-member", "Title"));
  }

  @Test
  void prefersTheStrongerOfTwoOtherNames() {
    Article article = MAPPER.fromJson("{\"name\":\"a.txt\",\"headline\":\"News\"}").article();
    assertThat(article.title()).isEqualTo("News");
    assertThat(article.extra()).containsEntry("name", "\"a.txt\"");
  }

  @Test
  void passesOverNamesWithoutValue() {
    ArticleMapper.Mapped mapped =
        MAPPER.fromJson("{\"summary\":\"\",\"body\":null,\"text\":\"T\",\"description\":\"D\"}");
    assertThat(mapped.article().summary()).isEqualTo("D");
    assertThat(mapped.article().body()).isEqualTo("T");
    assertThat(mapped.article().extra()).isEmpty();
    assertThat(mapped.notices()).isEmpty();
  }

  @Test
  void followsTheNamesMapped() {
    ArticleMapper mapper =
        new ArticleMapper(CONFIG, ImportRules.mapping(Map.of("kop", "title", "tekst", "body")));
    Article article = mapper.fromJson("{\"kop\":\"K\",\"tekst\":\"T\",\"text\":\"E\"}").article();
    assertThat(article.title()).isEqualTo("K");
    assertThat(article.body()).isEqualTo("T");
    assertThat(article.extra()).containsExactly(Map.entry("text", "\"E\""));
  }

  @Test
  void keepsOurOwnNameThatWasMappedOver() {
    ArticleMapper mapper = new ArticleMapper(CONFIG, ImportRules.mapping(Map.of("kop", "title")));
    Article article = mapper.fromJson("{\"title\":\"T\",\"kop\":\"K\"}").article();
    assertThat(article.title()).isEqualTo("K");
    assertThat(article.extra()).containsExactly(Map.entry("given-title", "\"T\""));
    assertThat(ArticleJson.parse(ArticleJson.toJson(article))).isEqualTo(article);
  }

  @Test
  void refusesToMapToUnknownNames() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> new ArticleMapper(CONFIG, ImportRules.mapping(Map.of("kop", "titl"))))
        .satisfies(
            e -> assertThat(e.problems()).extracting(Problem::code).contains("unknown-member"))
        .withMessageContaining("“kop=titl”")
        .withMessageContaining("title");
  }

  @Test
  void keepsUnknownMembersAsCompactJson() {
    Article article =
        MAPPER.fromJson("{ \"rank\" : { \"a\" : [ 1.50 , true, null ] }, \"x\": null }").article();
    assertThat(article.extra())
        .containsExactly(Map.entry("rank", "{\"a\":[1.50,true,null]}"), Map.entry("x", "null"));
  }

  @Test
  void takesOneValueForList() {
    assertThat(MAPPER.fromJson("{\"author\":\" Ann Lee \"}").article().authors())
        .containsExactly("Ann Lee");
  }

  @Test
  void takesNamesOfObjectsInLists() {
    Article article =
        MAPPER
            .fromJson(
                "{\"people\":[{\"id\":1,\"name\":\"Ann\"},\"Bo\",{\"label\":\"Cy\"},null,7],"
                    + "\"source\":{\"id\":null,\"name\":\"Harbour Wire\"}}")
            .article();
    assertThat(article.people()).containsExactly("Ann", "Bo", "Cy", "7");
    assertThat(article.source()).isEqualTo("Harbour Wire");
  }

  @Test
  void takesNumbersForIdAndTitle() {
    Article article = MAPPER.fromJson("{\"id\":17,\"title\":1984}").article();
    assertThat(article.id()).isEqualTo("17");
    assertThat(article.title()).isEqualTo("1984");
  }

  @Test
  void trimsTitlesAndKeepsBodies() {
    Article article =
        MAPPER.fromJson("{\"title\":\"  A\\n\",\"body\":\"    In.\\n\\n Out \\n\"}").article();
    assertThat(article.title()).isEqualTo("A");
    assertThat(article.body()).isEqualTo("    In.\n\n Out \n");
  }

  @Test
  void takesTheTextOfADatelineWhole() {
    assertThat(MAPPER.fromJson("{\"dateline\":\"  SALVADOR, Feb 26 - \"}").article().dateline())
        .contains(new Article.Dateline("SALVADOR, Feb 26 -", ""));
  }

  @Test
  void findsNothingInEmptyDatelines() {
    assertThat(MAPPER.fromJson("{\"dateline\":\" - \"}").article().dateline()).isEmpty();
  }

  @Test
  void tellsWhenTheOrderOfDatesWasAssumed() {
    assertThat(MAPPER.fromJson("{\"date\":\"05/04/2017\"}").notices())
        .containsExactly(new Notice("date-order-assumed", "day-first"));
    assertThat(MAPPER.fromJson("{\"date\":\"13/04/2017\"}").notices())
        .containsExactly(new Notice("date-order-shown", "day-first"));
    assertThat(MAPPER.fromJson("{\"date\":\"04/13/2017\"}").notices())
        .containsExactly(new Notice("date-order-shown", "month-first"));
    assertThat(MAPPER.fromJson("{\"date\":\"04/04/2017\"}").notices()).isEmpty();
  }

  @Test
  void refusesWhatIsNoDate() {
    assertProblem("{\"date\":\"soon\"}", "invalid-date", "“date” is “soon”, which is not a date.");
    assertProblem("{\"published\":[1]}", "wrong-type", "“published” is a list");
  }

  @Test
  void refusesValuesOfTheWrongKind() {
    assertProblem("{\"title\":{}}", "wrong-type", "“title” is an object, where text is expected.");
    assertProblem("{\"body\":5}", "wrong-type", "“body” is a number");
    assertProblem("{\"people\":[[\"a\"]]}", "wrong-type", "“people” is a list");
    assertProblem("{\"dateline\":true}", "wrong-type", "“dateline” is true");
  }

  @Test
  void doesNotForceOtherNamesToFit() {
    ArticleMapper.Mapped mapped = MAPPER.fromJson("{\"content\":{\"a\":1},\"title\":\"T\"}");
    assertThat(mapped.article().extra()).containsEntry("content", "{\"a\":1}");
    assertThat(mapped.notices()).containsExactly(new Notice("unknown-member", "content"));
  }

  @Test
  void tellsEverythingThatIsWrong() {
    assertThat(problems("{\"title\":{},\"date\":\"soon\",\"body\":false}"))
        .extracting(Problem::code)
        .containsExactly("wrong-type", "invalid-date", "wrong-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\":1,}",
        "{'a':1}",
        "{a:1}",
        "{\"a\":1} x",
        "{\"a\":01}",
        "{\"a\":\"\t\"}",
        "{\"a\":NaN}",
        "{\"a\":\"\\'\"}",
        "{\"a\":1}{\"b\":2}",
        "{\"a\":True}",
        "{\"a\" 1}",
        "{\"a\":1 /* c */}",
        "{\"a\":\"\\ud8\"}"
      })
  void refusesWhatIsNoStrictJson(String record) {
    Problem problem = problems(record).getFirst();
    assertThat(problem.code()).as(record).isEqualTo("invalid-json");
    assertThat(problem.message())
        .startsWith("This record is not valid JSON: ")
        .doesNotContain("http", "setStrictness", "LENIENT");
  }

  @Test
  void namesThePlaceOfBadJson() {
    assertThat(problems("{\"title\":\"T\",\"rank\":nope}").getFirst().message())
        .isEqualTo("This record is not valid JSON: Something is wrong at character 21, in “rank”.");
  }

  @Test
  void refusesWhatIsNoObject() {
    for (String record : List.of("[]", "\"text\"", "1", "null")) {
      assertThat(problems(record)).extracting(Problem::code).containsExactly("not-an-object");
    }
  }

  @Test
  void refusesMembersGivenTwice() {
    assertProblem(
        "{\"title\":\"a\",\"title\":\"b\"}", "duplicate-member", "“title” is given twice");
    assertProblem("{\"x\":[{\"y\":1,\"y\":1}]}", "duplicate-member", "“y” is given twice");
  }

  @Test
  void refusesDeepNestingByName() {
    String deepest = "[".repeat(31) + "]".repeat(31);
    assertThat(MAPPER.fromJson("{\"x\":" + deepest + "}").article().extra())
        .containsEntry("x", deepest);
    assertProblem("{\"x\":[" + deepest + "]}", "nesting-too-deep", "“x” is nested more than 32");
    assertProblem("{\"bomb\":" + "{\"a\":".repeat(100_000), "nesting-too-deep", "“bomb”");
  }

  @Test
  void readsRowsOfTables() {
    ArticleMapper.Mapped mapped =
        MAPPER.fromCells(
            Map.of("Headline", "T", "Country", "SY; US|", "date", "2026-05", "edition", "late"));
    assertThat(mapped.article().title()).isEqualTo("T");
    assertThat(mapped.article().countries()).containsExactly("SY", "US");
    assertThat(mapped.article().published()).contains(PartialDate.parse("2026-05"));
    assertThat(mapped.article().extra()).containsExactly(Map.entry("edition", "\"late\""));
  }

  @Test
  void readsEmptyCellsAsAbsent() {
    assertThat(MAPPER.fromCells(Map.of("title", "T", "edition", "", "date", "")))
        .isEqualTo(
            new ArticleMapper.Mapped(
                Article.builder().title("T").build(), Map.of("title", "title"), List.of()));
  }

  private static void assertProblem(String record, String code, String message) {
    assertThat(problems(record))
        .as(record)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.message()).contains(message);
            });
  }

  private static List<Problem> problems(String record) {
    return catchThrowableOfType(InvalidRequestException.class, () -> MAPPER.fromJson(record))
        .problems();
  }
}
