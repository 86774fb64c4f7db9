package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.Seed;
import org.dateline.text.Sentences.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void endsAfterStopsQuestionsAndExclamations() {
    assertSentences("en", "He came.", "Who saw him?", "Nobody!", "The end");
  }

  @Test
  void keepsTitlesWithTheirNames() {
    assertSentences("en", "Mr. Smith met Dr. Jones and Gen. Brown.", "They talked.");
  }

  @Test
  void keepsInitialsWithTheirNames() {
    assertSentences("en", "J. R. Baker and Mary A. Stone signed.", "The pact holds.");
  }

  @Test
  void keepsAcronymsInsideSentences() {
    assertSentences("en", "The U.S. Secretary of State called at 9 a.m. Eastern time.", "He left.");
  }

  @Test
  void endsAfterAnAcronymBeforeAStarter() {
    assertSentences("en", "They moved to the U.S.", "The move was easy.");
    assertSentences("en", "He works for Acme Inc.", "It makes bells.");
  }

  @Test
  void keepsNumbersWithTheirAbbreviation() {
    assertSentences(
        "en", "Resolution No. 2254 passed on Dec. 18 at last.", "Nobody said no.", "Why?");
  }

  @Test
  void keepsDecimalsWhole() {
    assertSentences("en", "It rose by 3.5 percent.", "12 people came.");
  }

  @Test
  void goesOnBeforeSmallLetters() {
    assertSentences("en", "“Why now?” he asked.", "Nobody… knew.");
  }

  @Test
  void takesClosingQuotesAlong() {
    assertSentences("en", "He said: “We agree.”", "(She did not.)", "'Enough!'", "It ended.");
  }

  @Test
  void knowsArabicAndUrduMarks() {
    assertSentences("ar", "هل وصل الوزير؟", "نعم، وصل د. أحمد.", "قال: «لن نقبل.»", "ثم غادر.");
    assertSentences("ur", "وزیر آئے۔", "انہوں نے بات کی۔");
  }

  @Test
  void knowsHindiAndArmenianMarks() {
    assertSentences("hi", "वह आया।", "वह गया।");
    assertSentences("hy", "Նա եկավ։", "Նա գնաց։");
  }

  @Test
  void needsNoSpaceInChinese() {
    assertThat(strings("他来了。我们走吧！好吗？", "zh")).containsExactly("他来了。", "我们走吧！", "好吗？");
  }

  @Test
  void keepsOrdinalsInGermanAndTurkish() {
    assertSentences("de", "Am 3. Oktober kam Hr. Braun.", "Er blieb bis zum 12. Mai.");
    assertSentences("tr", "Dr. Kaya 2. Ordu ile görüştü.", "Sonra döndü.");
  }

  @Test
  void leavesWhiteSpaceOut() {
    assertThat(Sentences.of("  One.   Two. ", "en"))
        .containsExactly(new Span(2, 6), new Span(9, 13));
    assertThat(Sentences.of(" \u00a0 ", "en")).isEmpty();
  }

  @Test
  void coversEverythingVisible() {
    long seed = Seed.next();
    Random random = new Random(seed);
    String alphabet = "aB. !?؟\"”)(12…。\uD83D\uDE00ەي\u00a0";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int done = 0;
      for (Span span : Sentences.of(text.toString(), "en")) {
        assertThat(span.length()).as("seed %d, text “%s”", seed, text).isPositive();
        assertThat(text.substring(done, span.start()).replace('\u00a0', ' '))
            .as("seed %d, text “%s”", seed, text)
            .isBlank();
        done = span.end();
      }
      assertThat(text.substring(done).replace('\u00a0', ' ')).as("seed %d", seed).isBlank();
    }
  }

  private static void assertSentences(String language, String... sentences) {
    assertThat(strings(String.join(" ", sentences), language)).containsExactly(sentences);
  }

  private static List<String> strings(String text, String language) {
    return Sentences.of(text, language).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
