package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.Article;
import org.dateline.Article.Dateline;
import org.dateline.ArticleId;
import org.dateline.IngestReport.Notice;
import org.dateline.PartialDate;
import org.dateline.Problem;
import org.dateline.Seed;
import org.dateline.config.IndexConfig;
import org.dateline.ingest.Taken.Accepted;
import org.dateline.ingest.Taken.Refused;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final IndexConfig CONFIG = IndexConfig.defaults();

  private final Intake intake = new Intake(CONFIG);

  @Test
  void keepsTheIdGiven() {
    assertThat(accepted(story().id(" kt-1 ")).article().id()).isEqualTo("kt-1");
  }

  @Test
  void makesTheIdFromTheAddress() {
    assertThat(accepted(story().url(" https://example.org/1 ")).article().id())
        .isEqualTo(ArticleId.ofUrl("https://example.org/1"));
  }

  @Test
  void makesTheIdFromTheContent() {
    String id = accepted(story()).article().id();
    assertThat(id).hasSize(32).isEqualTo(accepted(story()).article().id());
    assertThat(accepted(story().body("Another text.")).article().id()).isNotEqualTo(id);
    assertThat(accepted(story().published(LocalDate.of(2025, 1, 2))).article().id())
        .isNotEqualTo(id);
  }

  @Test
  void refusesIdsThatAreTooLong() {
    assertThat(accepted(story().id("ی".repeat(256))).article().id()).hasSize(256);
    assertRefused("invalid-id", story().id("ی".repeat(257)));
  }

  @Test
  void refusesIdsWithControlCharacters() {
    assertRefused("invalid-id", story().id("a\nb"));
    assertRefused("invalid-id", story().id("a\uD83D"));
  }

  @Test
  void refusesAnArticleWithoutText() {
    assertRefused(
        "no-text", Article.builder().id("1").title(" \n").body("\u00a0\n\n").summary("x"));
  }

  @Test
  void refusesAnArticleThatIsTooLong() {
    int most = CONFIG.limits().articleCharacters();
    String word = "word ";
    assertRefused("article-too-long", story().body(word.repeat(most / word.length() + 1)));
  }

  @Test
  void takesATitleFromTheBody() {
    Accepted taken =
        accepted(
            Article.builder()
                .body(
                    "ERBIL (Kurdistan24) - The minister of transport said on Monday that the new"
                        + " bridge, long awaited, opens in May."));
    assertThat(taken.article().title())
        .isEqualTo("The minister of transport said on Monday that the new bridge, long…");
    assertThat(taken.notices()).containsExactly(new Notice("title-derived", ""));
  }

  @Test
  void takesAShortFirstParagraphWhole() {
    assertThat(accepted(Article.builder().body("The bridge opens.\n\nMore.")).article().title())
        .isEqualTo("The bridge opens.");
  }

  @Test
  void limitsTitlesOfLongWords() {
    String title = accepted(Article.builder().body("x".repeat(5_000))).article().title();
    assertThat(title).hasSizeLessThanOrEqualTo(100).endsWith("…");
  }

  @Test
  void makesTitleAndSummaryOneLine() {
    Article article = accepted(story().title("A\n bridge ").summary("One.\n\nTwo.")).article();
    assertThat(article.title()).isEqualTo("A bridge");
    assertThat(article.summary()).isEqualTo("One. Two.");
  }

  @Test
  void takesTheDatelineOffTheBody() {
    Article article = accepted(story().body("ERBIL (Kurdistan24) - The bridge opened.")).article();
    assertThat(article.body()).isEqualTo("The bridge opened.");
    assertThat(article.dateline()).contains(new Dateline("ERBIL", "Kurdistan24"));
  }

  @Test
  void takesAnEqualDatelineOffToo() {
    Article article =
        accepted(
                story()
                    .dateline(new Dateline("Erbil", ""))
                    .body("ERBIL (Kurdistan24) - The bridge opened."))
            .article();
    assertThat(article.body()).isEqualTo("The bridge opened.");
    assertThat(article.dateline()).contains(new Dateline("Erbil", "Kurdistan24"));
  }

  @Test
  void takesADatelineGivenAsOneTextApart() {
    Article article = accepted(story().dateline(new Dateline("SALVADOR, Feb 26 -", ""))).article();
    assertThat(article.dateline()).contains(new Dateline("SALVADOR", ""));
  }

  @Test
  void leavesADifferentDatelineInTheBody() {
    String body = "ERBIL (Kurdistan24) - The bridge opened.";
    Article article = accepted(story().dateline(new Dateline("PARIS", "AFP")).body(body)).article();
    assertThat(article.body()).isEqualTo(body);
    assertThat(article.dateline()).contains(new Dateline("PARIS", "AFP"));
  }

  @Test
  void leavesABodyThatIsOnlyADateline() {
    Article article = accepted(story().body("ERBIL (Kurdistan24) -")).article();
    assertThat(article.body()).isEqualTo("ERBIL (Kurdistan24) -");
    assertThat(article.dateline()).isEmpty();
  }

  @Test
  void dropsAParagraphThatIsOnlyADateline() {
    Article article =
        accepted(story().body("ERBIL (Kurdistan24) -\n\nThe bridge.\n\nIt is new.")).article();
    assertThat(article.body()).isEqualTo("The bridge.\n\nIt is new.");
  }

  @Test
  void takesAWireStoryApart() {
    Article article =
        accepted(
                Article.builder()
                    .title("Ministers Discuss Lifting Sanctions")
                    .summary("Two ministers spoke by telephone on Sunday.")
                    .body(
                        "ERBIL (Kurdistan24) - The foreign minister held a call on Sunday, during"
                            + " which the two sides spoke about sanctions and other matters.\nThe"
                            + " ministry said in a statement that the call had also touched on the"
                            + " security of the region, and on trade.\nNeither side said more."))
            .article();
    assertThat(article.dateline()).contains(new Dateline("ERBIL", "Kurdistan24"));
    assertThat(article.body())
        .startsWith("The foreign minister")
        .endsWith("\n\nNeither side said more.");
    assertThat(article.body().split(Paragraphs.BORDER)).hasSize(3);
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void bringsCountriesToCodes() {
    Accepted taken =
        accepted(story().countries(List.of("Syria", " SYR", "", "Iraq", "Atlantis", "Atlantis ")));
    assertThat(taken.article().countries()).containsExactly("SY", "IQ", "Atlantis");
    assertThat(taken.notices()).containsExactly(new Notice("unknown-country", "Atlantis"));
  }

  @Test
  void bringsTopicsToPaths() {
    List<String> given = List.of("Politics/Diplomacy", "cocoa", "/my//own/", "/", "cocoa");
    assertThat(accepted(story().topics(given)).article().topics())
        .startsWith("politics/diplomacy")
        .endsWith("my/own")
        .hasSize(3);
  }

  @Test
  void dropsBlankAndRepeatedValues() {
    Article article =
        accepted(story().authors(List.of(" Sara\nAmin", "", "Sara Amin")).people(List.of("\u00a0")))
            .article();
    assertThat(article.authors()).containsExactly("Sara Amin");
    assertThat(article.people()).isEmpty();
  }

  @Test
  void bringsTheLanguageToItsCode() {
    assertThat(accepted(story().language("English")).article().language()).isEqualTo("en");
    assertThat(accepted(story().language("de-AT")).article().language()).isEqualTo("de");
  }

  @Test
  void detectsAMissingLanguage() {
    assertThat(accepted(story()).article().language()).isEqualTo("en");
    assertThat(accepted(Article.builder().title("Erbil")).article().language()).isEmpty();
  }

  @Test
  void tellsSoraniFromKurmanji() {
    Article.Builder sorani =
        Article.builder().language("ku").title("وەزیرەکان لەسەر پردێکی نوێ ڕێککەوتن");
    assertThat(accepted(sorani).article().language()).isEqualTo("ckb");
    assertThat(accepted(story().language("ku")).article().language()).isEqualTo("ku");
  }

  @Test
  void fixesTheDayInTheArchivesZone() {
    Instant late = Instant.parse("2025-12-31T22:30:00Z");
    Accepted utc = accepted(story().published(late));
    assertThat(utc.day()).contains(LocalDate.of(2025, 12, 31));
    Intake baghdad = new Intake(in(ZoneId.of("Asia/Baghdad")));
    Accepted local = (Accepted) baghdad.take(story().published(late).build(), NOW);
    assertThat(local.day()).contains(LocalDate.of(2026, 1, 1));
    assertThat(local.month()).contains(YearMonth.of(2026, 1));
  }

  @Test
  void knowsOnlyTheMonthOfSome() {
    Accepted taken = accepted(story().published(PartialDate.parse("2025-05")));
    assertThat(taken.day()).isEmpty();
    assertThat(taken.month()).contains(YearMonth.of(2025, 5));
  }

  @Test
  void treatsImplausibleDatesAsNone() {
    for (String date : List.of("2026-03-04", "2026-03-03T12:00:01Z", "1399-12-31", "9999-12")) {
      Accepted taken = accepted(story().published(PartialDate.parse(date)));
      assertThat(taken.article().published()).contains(PartialDate.parse(date));
      assertThat(taken.day()).isEmpty();
      assertThat(taken.month()).isEmpty();
      assertThat(taken.problems()).extracting(Problem::code).containsExactly("implausible-date");
    }
  }

  @Test
  void allowsTwoDaysAheadAndOldPrints() {
    for (String date : List.of("2026-03-03T12:00:00Z", "2026-03-03", "1400-01-01", "1400-01")) {
      Accepted taken = accepted(story().published(PartialDate.parse(date)));
      assertThat(taken.month()).isPresent();
      assertThat(taken.problems()).isEmpty();
    }
  }

  @Test
  void survivesTheEndsOfTime() {
    for (Instant instant : List.of(Instant.MIN, Instant.MAX)) {
      assertThat(accepted(story().published(instant)).month()).isEmpty();
    }
    assertThat(accepted(story().published(LocalDate.MAX)).month()).isEmpty();
    assertThat(accepted(story().published(LocalDate.MIN)).month()).isEmpty();
  }

  @Test
  void keepsWhatItDoesNotKnow() {
    assertThat(accepted(story().extra("edition", "\" a  b\"")).article().extra())
        .containsEntry("edition", "\" a  b\"");
  }

  @Test
  void changesNothingTheSecondTime() {
    long seed = Seed.next();
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "ERBIL (Kurdistan24) - ",
            "PARIS, May 3 -",
            "(AFP) — ",
            "The minister",
            "said on",
            "\n",
            "\n\n",
            "\n    ",
            " ",
            "\u00a0",
            "-   item",
            "1. item",
            "a\u00AD\n",
            "bridge. ",
            "\0",
            "\uD83D",
            "\uD83D\uDE00",
            "الوزير",
            "x".repeat(70),
            "،",
            "\u2028",
            "Syria",
            "ku",
            "/",
            "—",
            "--",
            "…",
            "(",
            ")",
            "<p>",
            "<br>",
            "&nbsp;",
            "<td>",
            "word ".repeat(15));
    int accepted = 0;
    for (int round = 0; round < 3_000; round++) {
      Article given =
          Article.builder()
              .id(random.nextInt(3) == 0 ? text(pieces, 2, random) : "")
              .markup(random.nextBoolean() ? Article.Markup.HTML : Article.Markup.PLAIN)
              .title(random.nextBoolean() ? text(pieces, 4, random) : "")
              .summary(text(pieces, 3, random))
              .body(text(pieces, 20, random))
              .language(random.nextBoolean() ? "" : text(pieces, 2, random))
              .source(text(pieces, 2, random))
              .topic(text(pieces, 3, random))
              .country(text(pieces, 2, random))
              .dateline(new Dateline(text(pieces, 3, random), text(pieces, 1, random)))
              .build();
      Article start = random.nextBoolean() ? given : withoutDateline(given);
      if (intake.take(start, NOW) instanceof Accepted first) {
        accepted++;
        Accepted second = (Accepted) intake.take(first.article(), NOW);
        assertThat(second.article()).as("seed %d, %s", seed, start).isEqualTo(first.article());
        assertThat(first.article().body()).as("seed %d", seed).doesNotContain("\n\n\n", "  ", "\0");
      }
    }
    assertThat(accepted).as("seed %d", seed).isGreaterThan(1_000);
  }

  private static String text(List<String> pieces, int most, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  private static Article withoutDateline(Article article) {
    return Article.builder()
        .id(article.id())
        .markup(article.markup())
        .title(article.title())
        .body(article.body())
        .language(article.language())
        .build();
  }

  private static IndexConfig in(ZoneId zone) {
    return new IndexConfig(
        zone,
        CONFIG.dayFirst(),
        CONFIG.countries(),
        CONFIG.topics(),
        CONFIG.stopWords(),
        CONFIG.synonyms(),
        CONFIG.limits(),
        CONFIG.weights(),
        CONFIG.languages(),
        CONFIG.fields(),
        CONFIG.imports(),
        CONFIG.settings());
  }

  private static Article.Builder story() {
    return Article.builder()
        .title("New bridge opened")
        .body("The bridge over the river was opened on Monday, and thousands came to see it.");
  }

  private Accepted accepted(Article.Builder given) {
    Taken taken = intake.take(given.build(), NOW);
    assertThat(taken).isInstanceOf(Accepted.class);
    return (Accepted) taken;
  }

  private void assertRefused(String code, Article.Builder given) {
    Optional<String> refused =
        intake.take(given.build(), NOW) instanceof Refused refusal
            ? Optional.of(refusal.problem().code())
            : Optional.empty();
    assertThat(refused).contains(code);
  }
}
