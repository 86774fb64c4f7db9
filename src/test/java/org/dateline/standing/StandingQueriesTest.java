package org.dateline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.Tag;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The topics that come with Dateline, on sentences that must have them and that must not. */
final class StandingQueriesTest {
  private final StandingQueries topics =
      new StandingQueries(Rules.ofTopics(IndexConfig.defaults()), new Analyzers());

  private List<Tag> tags(Article article) {
    return topics.of(article, Map.of());
  }

  private List<String> topics(String language, String title, String body) {
    return tags(Article.builder().id("a").language(language).title(title).body(body).build())
        .stream()
        .map(Tag::value)
        .toList();
  }

  @Test
  void aWireStoryGetsItsTopics() {
    Article article =
        Article.builder()
            .id("a")
            .language("en")
            .title("Syrian, U.S. Foreign Ministers Discuss Lifting Caesar Sanctions")
            .summary(
                "Ministers discussed accelerating the lifting of Caesar sanctions and strengthening"
                    + " counterterrorism cooperation.")
            .body("The foreign minister held a phone call with the Secretary of State on Sunday.")
            .build();

    assertThat(tags(article))
        .containsExactly(
            Tag.byRule("topic", "conflict/terrorism", List.of("counterterrorism")),
            Tag.byRule(
                "topic",
                "politics/diplomacy",
                List.of("Foreign Ministers", "foreign minister", "Secretary of State")),
            Tag.byRule("topic", "politics/sanctions", List.of("Sanctions")));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Aftershock shakes Hatay, disaster/earthquake",
    "en, Ransomware stops hospital computers, crime/cyber",
    "en, Voters go to the polling stations, politics/elections",
    "en, Central bank leaves interest rates unchanged, economy/central-banks",
    "de, Außenminister reist nach Ankara, politics/diplomacy",
    "de, EU lockert Sanktionen gegen Damaskus, politics/sanctions",
    "fr, Le ministre des Affaires étrangères à Bagdad, politics/diplomacy",
    "es, Un terremoto sacude la costa, disaster/earthquake",
    "tr, Yaptırımlar kaldırıldı, politics/sanctions",
    "ar, وزير الخارجية يصل إلى أنقرة, politics/diplomacy",
    "ar, رفع العقوبات عن سوريا, politics/sanctions"
  })
  void headlinesTellTopics(String language, String title, String topic) {
    assertThat(topics(language, title, "")).contains(topic);
  }

  @ParameterizedTest
  @CsvSource({
    "The union of two crowns, labour/strikes",
    "A universal truth, education/universities",
    "Fossil fuels and their future, science/biology",
    "The Arab League meets, sport/football",
    "Islamic State loses Mosul, religion",
    "In future there will be bonds of friendship, economy/markets"
  })
  void wordsThatLookAlikeDoNot(String title, String topic) {
    assertThat(topics("en", title, "")).doesNotContain(topic);
  }

  @Test
  void aPassingMentionIsNoTopic() {
    String body =
        "The river rose after days of rain.\n\nThe mayor, once an ambassador, spoke of sanctions.";

    assertThat(topics("en", "Bridge closed in Mosul", body)).isEmpty();
  }

  @Test
  void ofTwoOnOnePathTheLowerIsTold() {
    assertThat(topics("en", "Health ministry warns of cholera epidemic", ""))
        .contains("health/pandemic")
        .doesNotContain("health");
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    Article one = Article.builder().id("a").language("en").title("Sanctions and talks").build();
    Article other = Article.builder().id("b").language("de").title("Sanktionen und mehr").build();
    List<Tag> before = tags(one);

    tags(other);

    assertThat(tags(one)).isEqualTo(before).isNotEmpty();
  }

  @Test
  void anArticleWithoutALanguageHasTopics() {
    assertThat(topics("", "Earthquake", "")).contains("disaster/earthquake");
  }
}
