package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dateline.Article;
import org.dateline.Match;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.Seed;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.WaitingPlans.Matching;
import org.dateline.query.Planner;
import org.dateline.query.SearchPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of many queries an article matches, before it is in any archive. */
final class WaitingPlansTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults().withFields(List.of("edition"));

  private static WaitingPlans waiting(String... queries) {
    return new WaitingPlans(
        Arrays.stream(queries).map(WaitingPlansTest::plan).toList(), CONFIG, new Analyzers());
  }

  private static SearchPlan plan(String query) {
    SearchRequest request = SearchRequest.of(query).match(Match.ALL).names(false);
    return new Planner(CONFIG).plan(request, Operation.SEARCH, Instant.EPOCH);
  }

  private static Article.Builder article(String title, String body) {
    return Article.builder().id("a").language("en").title(title).body(body);
  }

  private static List<Integer> matched(WaitingPlans plans, Article article) {
    return plans.matching(article, Map.of()).stream().map(Matching::plan).toList();
  }

  private static List<String> pieces(String query, Article article) {
    return waiting(query).matching(article, Map.of()).getFirst().pieces();
  }

  private static boolean matches(String query, Article article) {
    return !matched(waiting(query), article).isEmpty();
  }

  @Test
  void tellsEachPlanThatMatches() {
    WaitingPlans plans = waiting("sanctions", "earthquake", "title:syria", "\"lifting sanctions\"");

    assertThat(matched(plans, article("Syria and sanctions", "").build())).containsExactly(0, 2);
    assertThat(matched(plans, article("Lifting sanctions", "").build())).containsExactly(0, 3);
    assertThat(matched(plans, article("Nothing of it", "At all.").build())).isEmpty();
  }

  @Test
  void tellsNothingWhereNothingWaits() {
    assertThat(matched(waiting(), article("Syria", "").build())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sanctioning",
    "sancti*",
    "s?nctions",
    "sanctoins~1",
    "lead:(sanctions OR embargo)",
    "atleast2(sanctions OR embargo)",
    "sanctions NEAR/3 lifted",
    "sanctions -earthquake",
    "country:SY",
    "source:\"harbour wire\"",
    "date:2025",
    "words:[1 TO 20]",
    "syria"
  })
  void matchesAsASearchWould(String query) {
    Article article =
        article("Talks in Syria", "An embargo and sanctions were lifted on Sunday.")
            .country("SY")
            .source("Harbour Wire")
            .published(LocalDate.parse("2025-12-21"))
            .build();

    assertThat(matches(query, article)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "title:sanctions",
    "atleast3(sanctions OR embargo)",
    "\"sanction\"",
    "sanctions -lifted",
    "country:IQ",
    "date:2024",
    "sanctionz*",
    "earthquake"
  })
  void doesNotMatchAsNoSearchWould(String query) {
    Article article =
        article("Talks in Syria", "An embargo and sanctions were lifted on Sunday.")
            .country("SY")
            .published(LocalDate.parse("2025-12-21"))
            .build();

    assertThat(matches(query, article)).isFalse();
  }

  @Test
  void readsWordsInTheLanguageOfTheArticle() {
    Article german =
        Article.builder().id("a").language("de").title("Die Verhandlungen beginnen").build();

    assertThat(matches("Verhandlung", german)).isTrue();
    assertThat(matches("Verhandlung", german.toBuilder().language("en").build())).isFalse();
  }

  @Test
  void knowsFieldsOfTheArchivesOwn() {
    Article article = article("Syria", "").build();

    assertThat(waiting("edition:late").matching(article, Map.of("edition", List.of("late"))))
        .hasSize(1);
    assertThat(waiting("edition:late").matching(article, Map.of())).isEmpty();
  }

  @Test
  void namesAreMatchedAsTyped() {
    assertThat(matches("Qaddafi", article("Gaddafi speaks", "").build())).isFalse();
    assertThat(matches("Qaddafi", article("Qaddafi speaks", "").build())).isTrue();
  }

  @Test
  void tellsThePiecesAsWritten() {
    Article article =
        article("Caesar Sanctions lifted", "The SANCTIONS, and talks of foreign  ministers.")
            .build();

    assertThat(pieces("sanctions OR \"foreign ministers\"", article))
        .containsExactly("Sanctions", "foreign  ministers");
  }

  @Test
  void tellsThreePiecesAtMost() {
    Article article = article("Oil, gas, coal, wind and sun", "").build();

    assertThat(pieces("oil OR gas OR coal OR wind OR sun", article))
        .containsExactly("Oil", "gas", "coal");
  }

  @Test
  void whatIsExcludedIsNoPiece() {
    assertThat(pieces("oil -earthquake", article("Oil flows", "").build())).containsExactly("Oil");
  }

  @Test
  void valuesHaveNoPiece() {
    assertThat(pieces("country:SY", article("Oil", "").country("SY").build())).isEmpty();
  }

  @Test
  void phrasesOnceMoreAreOnePiece() {
    Article article = article("", "Peace talks, peace talks and more peace talks.").build();

    assertThat(pieces("\"peace talks\"", article)).containsExactly("Peace talks");
  }

  /** Plans are left out by the terms they need; none that matches may be. */
  @Test
  void amongManyEachMatchesAsAlone() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      List<String> queries = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        queries.add(query(random, 3));
      }
      WaitingPlans all = waiting(queries.toArray(String[]::new));
      for (int i = 0; i < 10; i++) {
        Article article = article(words(random, 4), words(random, 12)).build();
        List<Integer> alone = new ArrayList<>();
        for (int plan = 0; plan < queries.size(); plan++) {
          if (!new Marker(resolved(queries.get(plan)), new FacetValues(CONFIG), new Analyzers())
              .matched(article, Map.of())
              .paragraphs()
              .equals(Marker.paragraphs(article))) {
            alone.add(plan);
          }
        }
        // All of these queries ask for a word, so that what matches is marked.
        assertThat(matched(all, article)).as("seed %d, %s", seed, queries).isEqualTo(alone);
      }
    }
  }

  private static ResolvedPlan resolved(String query) {
    return new Resolver(CONFIG, new Analyzers(), new NoVocabulary("en")).resolve(plan(query));
  }

  private static final List<String> WORDS =
      List.of("oil", "gas", "talks", "Syria", "sanctions", "quake", "minister", "river");

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static String words(Random random, int most) {
    StringBuilder words = new StringBuilder(word(random));
    for (int i = random.nextInt(most); i > 0; i--) {
      words.append(' ').append(word(random));
    }
    return words.toString();
  }

  private static String query(Random random, int depth) {
    if (depth == 0) {
      return word(random);
    }
    return switch (random.nextInt(8)) {
      case 0 -> "(" + query(random, depth - 1) + " OR " + query(random, depth - 1) + ")";
      case 1 -> "(" + query(random, depth - 1) + " AND " + query(random, depth - 1) + ")";
      case 2 -> "(" + query(random, depth - 1) + " AND NOT " + word(random) + ")";
      case 3 -> String.format(Locale.ROOT, "atleast2(%s OR %s)", word(random), word(random));
      case 4 -> "\"" + word(random) + " " + word(random) + "\"";
      case 5 -> "title:" + word(random);
      case 6 -> word(random) + " NEAR/2 " + word(random);
      default -> word(random).substring(0, 2) + "*";
    };
  }
}
