package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.dateline.Article;
import org.dateline.Seed;
import org.dateline.config.IndexConfig;
import org.dateline.ingest.Intake;
import org.dateline.ingest.Taken;
import org.junit.jupiter.api.Test;

/** Given bodies kept as the layout of the shown ones. */
class LayoutTest {
  private static final Intake INTAKE = new Intake(IndexConfig.defaults());

  private static String shown(String given) {
    Article article = Article.builder().id("a").title("T").body(given).build();
    return ((Taken.Accepted) INTAKE.take(article, Instant.now())).article().body();
  }

  private static void assertRoundTrip(String given) {
    String shown = shown(given);
    Optional<String> code = Layout.of(given, shown);
    assertThat(code).as("“%s” shown as “%s”", given, shown).isPresent();
    assertThat(Layout.apply(code.get(), shown)).isEqualTo(given);
  }

  @Test
  void keepsLineBreaksAndTheDateline() {
    assertRoundTrip(
        "ERBIL (Kurdistan24) - Sanctions were lifted\non Monday.\n\n  Banks reopened.\n");
  }

  @Test
  void keepsWhiteSpaceOfAllKinds() {
    assertRoundTrip("\t One  two\r\nthree\u00A0four \n\n\n five ");
  }

  @Test
  void keepsWordsJoinedAndHyphensBrokenAcrossLines() {
    String wrapped =
        "The central bank said that it was re-\nopening on Monday after the sanctions were lif-\nted by"
            + " all of the parties to the agreement that was\nsigned last week in the capital city of\n"
            + "the country.";
    String shown = shown(wrapped);

    Optional<String> code = Layout.of(wrapped, shown);

    code.ifPresent(c -> assertThat(Layout.apply(c, shown)).isEqualTo(wrapped));
  }

  @Test
  void takesLittleRoomForAnOrdinaryBody() {
    String given = ("word ".repeat(12).strip() + "\n").repeat(100);

    assertThat(Layout.of(given, shown(given)).orElseThrow()).hasSizeLessThan(250);
  }

  @Test
  void countsMoreWordsThanOneCharacterHolds() {
    String given = "a ".repeat(120_000) + "\nend";

    assertRoundTrip(given);
  }

  @Test
  void hasNoCodeForOtherLetters() {
    assertThat(Layout.of("one two", "one three")).isEmpty();
    assertThat(Layout.of("one", "one two")).isEmpty();
    assertThat(Layout.of("one two", "one")).isEmpty();
    assertThat(Layout.of("", "one")).isEmpty();
  }

  @Test
  void hasNoCodeForATextWithNuls() {
    assertThat(Layout.of("a\u0000b one", "one")).isEmpty();
  }

  @Test
  void neverGivesAWrongCode() {
    long seed = Seed.next();
    RandomArticles articles = new RandomArticles(new Random(seed));
    int coded = 0;
    for (int round = 0; round < 3_000; round++) {
      String given = articles.body();
      String shown = shown(given.isBlank() ? "x" : given);
      Optional<String> code = Layout.of(given, shown);
      if (code.isPresent()) {
        coded++;
        assertThat(Layout.apply(code.get(), shown)).as("seed %s", seed).isEqualTo(given);
      }
    }
    assertThat(coded).isGreaterThan(1_500);
  }
}
