package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.Article;
import org.dateline.Article.Markup;
import org.dateline.IngestReport.Notice;
import org.dateline.PartialDate;
import org.dateline.Seed;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.dateline.json.ArticleMapper.Mapped;
import org.junit.jupiter.api.Test;

/** Records as other systems write them, without a word about it. */
class ArticleMapperShapesTest {
  private static final ArticleMapper MAPPER =
      new ArticleMapper(IndexConfig.defaults(), ImportRules.NONE);

  @Test
  void readsPostsOfWordPress() {
    Mapped mapped =
        MAPPER.fromJson(
            """
            {"id":17,"date":"2026-11-24T13:00:00","date_gmt":"2026-11-24T10:00:00",
             "guid":{"rendered":"https://example.org/?p=17"},
             "modified":"2026-11-25T13:00:00","modified_gmt":"2026-11-25T10:00:00",
             "slug":"talks","status":"publish","type":"post","link":"https://example.org/talks",
             "title":{"rendered":"Talks &#038; more"},
             "content":{"rendered":"<p>Two met.</p>","protected":false},
             "excerpt":{"rendered":"<p>They met.</p>","protected":false},
             "author":7,"categories":[3],"tags":[5,6],
             "_embedded":{"author":[{"id":7,"name":"Ann Lee"}]}}
            """);
    Article article = mapped.article();
    assertThat(article.id()).isEqualTo("17");
    assertThat(article.title()).isEqualTo("Talks &#038; more");
    assertThat(article.body()).isEqualTo("<p>Two met.</p>");
    assertThat(article.summary()).isEqualTo("<p>They met.</p>");
    assertThat(article.published()).contains(PartialDate.parse("2026-11-24T10:00:00Z"));
    assertThat(article.updated()).contains(PartialDate.parse("2026-11-25T10:00:00Z"));
    assertThat(article.url()).isEqualTo("https://example.org/talks");
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(article.markup()).isEqualTo(Markup.HTML);
    assertThat(article.extra()).containsEntry("author", "7").containsEntry("tags", "[5,6]");
    assertThat(mapped.members())
        .containsEntry("title", "title")
        .containsEntry("_embedded.author.name", "authors")
        .containsEntry("author", "")
        .containsEntry("status", "status");
    assertThat(mapped.notices())
        .extracting(Notice::value)
        .containsExactly(
            "date", "guid", "modified", "slug", "type", "author", "categories", "tags");
  }

  @Test
  void readsTimesOfGmtAsSuch() {
    ArticleMapper erbil =
        new ArticleMapper(
            IndexConfig.defaults(),
            ImportRules.NONE.overlaidBy(ImportRules.mapping(Map.of("wann_gmt", "published"))));
    assertThat(erbil.fromJson("{\"wann_gmt\":\"2026-11-24T10:00:00\"}").article().published())
        .contains(PartialDate.parse("2026-11-24T10:00:00Z"));
    assertThat(
            MAPPER
                .fromJson("{\"date\":\"2026-11-24\",\"date_gmt\":\"0000-00-00 00:00:00\"}")
                .article()
                .published())
        .contains(PartialDate.parse("2026-11-24"));
  }

  @Test
  void readsNodesOfDrupalRest() {
    Article article =
        MAPPER
            .fromJson(
                """
                {"nid":[{"value":17}],"uuid":[{"value":"9b-1"}],"langcode":[{"value":"ar"}],
                 "title":[{"value":"Talks"}],"created":[{"value":"2026-11-24T10:00:00+00:00"}],
                 "changed":[{"value":"2026-11-25T10:00:00+00:00"}],"status":[{"value":true}],
                 "body":[{"value":"Two met.","format":"basic_html","processed":"<p>Two met.</p>",
                          "summary":"They met."}]}
                """)
            .article();
    assertThat(article.id()).isEqualTo("9b-1");
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.language()).isEqualTo("ar");
    assertThat(article.body()).isEqualTo("<p>Two met.</p>");
    assertThat(article.summary()).isEqualTo("They met.");
    assertThat(article.published()).contains(PartialDate.parse("2026-11-24T10:00:00Z"));
    assertThat(article.updated()).contains(PartialDate.parse("2026-11-25T10:00:00Z"));
    assertThat(article.markup()).isEqualTo(Markup.HTML);
  }

  @Test
  void readsNodesOfJsonApi() {
    Mapped mapped =
        MAPPER.fromJson(
            """
            {"type":"node--article","id":"9b-1","links":{},
             "attributes":{"drupal_internal__nid":17,"langcode":"en","status":true,
               "title":"Talks","created":"2026-11-24T10:00:00+00:00","promote":false,
               "body":{"value":"x","format":"basic_html","processed":"<p>Two met.</p>",
                       "summary":"They met."}}}
            """);
    Article article = mapped.article();
    assertThat(article.id()).isEqualTo("9b-1");
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.body()).isEqualTo("<p>Two met.</p>");
    assertThat(article.summary()).isEqualTo("They met.");
    assertThat(article.extra())
        .containsEntry("attributes", "{\"drupal_internal__nid\":17,\"promote\":false}");
    assertThat(mapped.members())
        .containsEntry("attributes.title", "title")
        .containsEntry("attributes.body", "body")
        .containsEntry("attributes.promote", "");
    assertThat(mapped.notices()).contains(new Notice("unknown-member", "attributes.promote"));
  }

  @Test
  void readsHitsOfElasticsearch() {
    Mapped mapped =
        MAPPER.fromJson(
            "{\"_index\":\"n\",\"_id\":\"x7\",\"_source\":{\"headline\":\"Talks\",\"text\":\"Two"
                + " met.\",\"@timestamp\":1}}");
    assertThat(mapped.article().id()).isEqualTo("x7");
    assertThat(mapped.article().title()).isEqualTo("Talks");
    assertThat(mapped.article().body()).isEqualTo("Two met.");
    assertThat(mapped.article().extra()).containsEntry("_source", "{\"@timestamp\":1}");
  }

  @Test
  void readsArticlesOfTheGuardian() {
    Article article =
        MAPPER
            .fromJson(
                """
                {"id":"world/2026/nov/24/talks","sectionName":"World news",
                 "webPublicationDate":"2026-11-24T10:00:00Z","webTitle":"Talks",
                 "webUrl":"https://example.org/talks","apiUrl":"https://api",
                 "fields":{"headline":"Talks again","trailText":"They met.","byline":"Ann Lee",
                           "bodyText":"Two met."}}
                """)
            .article();
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.section()).isEqualTo("World news");
    assertThat(article.url()).isEqualTo("https://example.org/talks");
    assertThat(article.summary()).isEqualTo("They met.");
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(article.body()).isEqualTo("Two met.");
    assertThat(article.extra()).containsEntry("fields", "{\"headline\":\"Talks again\"}");
  }

  @Test
  void readsArticlesOfTheNewYorkTimes() {
    Article article =
        MAPPER
            .fromJson(
                """
                {"_id":"nyt://article/1","web_url":"https://example.org/1","abstract":"They met.",
                 "lead_paragraph":"Two met.","headline":{"main":"Talks","kicker":null},
                 "pub_date":"2026-11-24T10:00:00+0000","section_name":"World","news_desk":"Foreign",
                 "byline":{"original":"By ANN LEE","person":[]},"source":"The New York Times"}
                """)
            .article();
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.summary()).isEqualTo("They met.");
    assertThat(article.body()).isEqualTo("Two met.");
    assertThat(article.section()).isEqualTo("World");
    assertThat(article.authors()).containsExactly("ANN LEE");
    assertThat(article.published()).contains(PartialDate.parse("2026-11-24T10:00:00Z"));
    assertThat(article.source()).isEqualTo("The New York Times");
  }

  @Test
  void readsItemsOfNinjs() {
    Article article =
        MAPPER
            .fromJson(
                """
                {"uri":"urn:1","headline":"Talks","body_xhtml":"<p>Two met.</p>",
                 "versioncreated":"2026-11-24T10:00:00Z","firstcreated":"2026-11-23T10:00:00Z",
                 "byline":"By Ann Lee","subject":[{"name":"Diplomacy","code":"1"}],
                 "place":[{"name":"Erbil"}],"person":[{"name":"Rubio"}],
                 "organisation":[{"name":"UN"}],"pubstatus":"withheld"}
                """)
            .article();
    assertThat(article.body()).isEqualTo("<p>Two met.</p>");
    assertThat(article.published()).contains(PartialDate.parse("2026-11-23T10:00:00Z"));
    assertThat(article.updated()).contains(PartialDate.parse("2026-11-24T10:00:00Z"));
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(article.topics()).containsExactly("Diplomacy");
    assertThat(article.places()).containsExactly("Erbil");
    assertThat(article.people()).containsExactly("Rubio");
    assertThat(article.organizations()).containsExactly("UN");
    assertThat(article.status()).isEqualTo(Article.Status.WITHDRAWN);
  }

  @Test
  void publishesTheVersionWhenThereIsNoFirst() {
    Article article = MAPPER.fromJson("{\"versioncreated\":\"2026-11-24\"}").article();
    assertThat(article.published()).contains(PartialDate.parse("2026-11-24"));
    assertThat(article.updated()).contains(PartialDate.parse("2026-11-24"));
  }

  @Test
  void readsDocumentsOfMongoDb() {
    Article article =
        MAPPER
            .fromJson(
                "{\"_id\":{\"$oid\":\"5f01\"},\"title\":\"T\",\"date\":{\"$date\":"
                    + "{\"$numberLong\":\"1511520000000\"}}}")
            .article();
    assertThat(article.id()).isEqualTo("5f01");
    assertThat(article.published()).contains(PartialDate.parse("2017-11-24T10:40:00Z"));
  }

  @Test
  void readsNumbersAsDates() {
    assertThat(MAPPER.fromJson("{\"date\":1511520000}").article().published())
        .contains(PartialDate.parse("2017-11-24T10:40:00Z"));
    assertThat(MAPPER.fromJson("{\"date\":20171124}").article().published())
        .contains(PartialDate.parse("2017-11-24"));
  }

  @Test
  void leavesFlagsThatAreNoDates() {
    Mapped mapped = MAPPER.fromJson("{\"published\":true,\"title\":\"T\"}");
    assertThat(mapped.article().published()).isEmpty();
    assertThat(mapped.article().extra()).containsEntry("given-published", "true");
  }

  @Test
  void lettingTheRecordsOwnMembersWin() {
    Mapped mapped =
        MAPPER.fromJson(
            "{\"title\":\"own\",\"body\":\"B\",\"fields\":{\"title\":\"inner\",\"lang\":\"en\"}}");
    assertThat(mapped.article().title()).isEqualTo("own");
    assertThat(mapped.article().language()).isEmpty();
    assertThat(mapped.article().extra())
        .containsEntry("fields", "{\"title\":\"inner\",\"lang\":\"en\"}");
  }

  @Test
  void findsTheNextNameWhoseValueFits() {
    Article article =
        MAPPER.fromJson("{\"content\":{\"blocks\":[]},\"story\":\"S\",\"title\":\"T\"}").article();
    assertThat(article.body()).isEqualTo("S");
  }

  @Test
  void readsBackArticlesInEveryShape() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      Article article = article(random);
      List<String> members = new ArrayList<>();
      members.add(member(random, article.id(), "id", "_id", "guid", "uuid"));
      members.add(member(random, article.title(), "title", "headline", "Titel", "العنوان"));
      members.add(member(random, article.body(), "body", "content", "text", "النص"));
      members.add(member(random, article.summary(), "summary", "excerpt", "description"));
      members.add(
          "\"authors\":[" + shape(random, article.authors().getFirst(), "name", "label") + "]");
      members.add("\"date\":\"" + article.published().orElseThrow() + "\"");
      String record = "{" + String.join(",", members) + "}";
      if (random.nextInt(3) == 0) {
        String wrapper = List.of("attributes", "_source", "fields").get(random.nextInt(3));
        record = "{\"" + wrapper + "\":" + record + ",\"type\":\"x\"}";
      }
      Article read = MAPPER.fromJson(record).article();
      Article plain = Article.builder().build();
      assertThat(read.toBuilder().markup(plain.markup()).build().toBuilder().build())
          .as("seed %d, round %d: %s", seed, round, record)
          .usingRecursiveComparison()
          .ignoringFields("extra")
          .isEqualTo(article);
    }
  }

  private static Article article(Random random) {
    return Article.builder()
        .id("a" + random.nextInt(1_000))
        .title(text(random))
        .summary(text(random))
        .body(text(random))
        .author("Ann " + text(random))
        .published(java.time.LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 3))
        .build();
  }

  private static String text(Random random) {
    List<String> words = List.of("Talks", "خبر", "<b>x</b>", "a & b", "é", "\"q\"", "x<y");
    StringBuilder text = new StringBuilder("W");
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(' ').append(words.get(random.nextInt(words.size())));
    }
    return text.toString();
  }

  private static String member(Random random, String value, String... names) {
    return "\""
        + names[random.nextInt(names.length)]
        + "\":"
        + shape(random, value, "rendered", "value", "processed", "main", "original", "#text");
  }

  private static String shape(Random random, String value, String... shapes) {
    String json = new ArticleMapperValue.Text(value).toJson();
    String object = "{\"" + shapes[random.nextInt(shapes.length)] + "\":" + json + ",\"n\":1}";
    return switch (random.nextInt(4)) {
      case 0 -> json;
      case 1 -> shapes.length > 2 ? "[" + object + "]" : object;
      case 2 -> shapes.length > 2 ? "[" + json + "]" : json;
      default -> object;
    };
  }
}
