package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The streams of an article's fields, and that they stay beside each other. */
class ArticleStreamsTest {
  private static final List<String> PIECES =
      List.of(
          "sanctions",
          "The",
          "U.S.-backed",
          "don't",
          "Türkiye’s",
          "al-Shaibani",
          "l'État",
          "cafe\u0301",
          "ŞIRNAK",
          "العقوبات",
          "كُردستان",
          "می‌خواهم",
          "سزاکان",
          "制裁",
          "シリア",
          "ｓｙｒｉａ",
          "한국어",
          "ประเทศไทย",
          "दिल्ली",
          "🇸🇾",
          "👩‍👩‍👧",
          "3,000.50",
          "10:30",
          "a_b",
          "@reuters",
          "x".repeat(300),
          "é".repeat(256),
          "😀".repeat(130),
          "\uD83D",
          "\uDE00x",
          "\u0000",
          "\u200F",
          "\u00AD",
          "—",
          "’",
          "-",
          "\n",
          "\t ");

  private static final String OTHER =
      "Ministers met on the quay and spoke of bread, rain and roads until dawn";

  private final ArticleStreams streams =
      new ArticleStreams(new Analyzers(), (language, word) -> false);

  private void assertSamePositions() {
    assertThat(Streams.positions(streams.exact())).isEqualTo(Streams.positions(streams.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Sanctions on Syria's banks weren't lifted",
        "al-Shaibani U.N.-backed co-operation --- e-mail",
        "l'État d’Israël ‘quoted’ rock'n'roll '''",
        "👩‍👩‍👧 🇸🇾 😀 a😀b",
        "制裁 シリア 한국어 ประเทศไทย",
        "رفع العقوبات عن سوريا، كُردستان می‌خواهم",
        "the of and to a",
        "running runs ran's 'S s' ' 's"
      })
  void keepsBothViewsAtTheSamePositions(String text) {
    for (String language : Locale.getISOLanguages()) {
      streams.set(text, text, List.of(text, text), language);
      assertSamePositions();
    }
  }

  @Test
  void keepsBothViewsTogetherForRandomTexts() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<String> paragraphs = new ArrayList<>();
      for (int p = random.nextInt(4); p > 0; p--) {
        paragraphs.add(text(random));
      }
      String language = List.of("en", "ar", "ckb", "de", "tr", "", "zh").get(random.nextInt(7));
      streams.set(text(random), text(random), paragraphs, language);
      assertSamePositions();
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void placesWordsAsTheAnalyzersTellThem() {
    String text = "Envoys’ 3,000 talks, 制裁 and cafe\u0301s";
    List<String> told = new ArrayList<>();
    new Analyzers().words(text, "en", (word, start, end) -> told.add(word.exact()));

    streams.set(text, "", List.of(), "en");

    assertThat(Streams.terms(streams.exact())).isEqualTo(told);
  }

  @Test
  void leavesAGapBetweenPartsAndParagraphs() {
    streams.set("One two", "three", List.of("four five", "six"), "en");

    assertThat(Streams.positions(streams.exact())).containsExactly(0, 1, 3, 5, 6, 8);
    assertThat(streams.summaryStart()).isEqualTo(3);
    assertThat(streams.bodyStart()).isEqualTo(5);
  }

  @Test
  void leavesTheGapOfAnEmptyPart() {
    streams.set("", "", List.of("word"), "en");

    assertThat(Streams.positions(streams.text())).containsExactly(2);
    assertThat(streams.summaryStart()).isEqualTo(1);
    assertThat(streams.bodyStart()).isEqualTo(2);
  }

  @Test
  void marksWhereParagraphsAndSentencesBegin() {
    streams.set(
        "Talks end. What now?",
        "",
        List.of("Mr. Dow left. “He” came back, U.S. envoys said.", "***", "Nobody… cared"),
        "en");

    assertThat(Streams.borders(streams.exact(), ArticleStreams.PARAGRAPH))
        .containsExactly(0, 6, 17);
    assertThat(Streams.borders(streams.exact(), ArticleStreams.SENTENCE))
        .containsExactly(0, 2, 6, 9, 17);
    assertThat(Streams.borders(streams.text(), ArticleStreams.SENTENCE)).isEmpty();
  }

  @Test
  void tellsHowLongLeadAndArticleAre() {
    streams.set("One two", "three", List.of("four five", "six"), "en");

    assertThat(streams.leadLength()).isEqualTo(2);
    assertThat(streams.wordCount()).isEqualTo(6);

    streams.set("One", "", List.of(), "en");

    assertThat(streams.leadLength()).isZero();
    assertThat(streams.wordCount()).isEqualTo(1);
  }

  @Test
  void holdsTheTitleByItself() {
    streams.set("Sanctions lifted", "Banks", List.of("Reopened"), "en");

    assertThat(Streams.terms(streams.title())).containsExactly("sanction", "lift");
    assertThat(Streams.terms(streams.text())).containsExactly("sanction", "lift", "bank", "reopen");
  }

  @Test
  void holdsTheOpeningWithItsWeights() throws IOException {
    streams.set("Sanctions", "Banks", List.of("Reopened", OTHER), "en");

    assertThat(frequencies(streams.opening()))
        .containsExactly(entry("sanction", 6), entry("bank", 2), entry("reopen", 2));
  }

  @Test
  void countsATitleByItselfOnce() throws IOException {
    streams.set("Sanctions", "", List.of(OTHER), "en");

    assertThat(frequencies(streams.opening())).containsExactly(entry("sanction", 1));
  }

  @Test
  void leavesStopWordsOutOfTheOpening() throws IOException {
    ArticleStreams withStopWords =
        new ArticleStreams(new Analyzers(), (language, word) -> word.equals("the"));
    withStopWords.set("The sanctions", "", List.of("End the talks", OTHER), "en");

    assertThat(frequencies(withStopWords.opening()))
        .containsExactly(entry("sanction", 6), entry("end", 2), entry("talk", 2));
  }

  @Test
  void holdsNoOpeningOfNextToNoText() throws IOException {
    streams.set("Sanctions end", "", List.of("Details follow", "Soon"), "en");

    assertThat(frequencies(streams.opening())).isEmpty();
  }

  private static Map<String, Integer> frequencies(TokenStream stream) throws IOException {
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    try (stream) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      TermFrequencyAttribute frequency = stream.getAttribute(TermFrequencyAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        frequencies.put(term.getBytesRef().utf8ToString(), frequency.getTermFrequency());
      }
      stream.end();
    }
    return frequencies;
  }

  @Test
  void forgetsTheArticleBefore() {
    streams.set("a ".repeat(5_000), "b", List.of("c"), "en");
    streams.set("one", "", List.of(), "ar");

    assertThat(Streams.terms(streams.text())).containsExactly("one");
    assertThat(Streams.terms(streams.title())).containsExactly("one");
    assertThat(Streams.positions(streams.exact())).containsExactly(0);
  }

  @Test
  void growsWithALongArticle() {
    streams.set("", "", List.of("word ".repeat(50_000)), "en");

    assertThat(Streams.read(streams.text())).hasSize(50_000);
    assertSamePositions();
  }

  @Test
  void holdsNothingOfAnEmptyArticle() throws IOException {
    streams.set("", "", List.of(), "");

    assertThat(Streams.read(streams.text())).isEmpty();
    assertThat(Streams.read(streams.exact())).isEmpty();
    assertThat(Streams.read(streams.title())).isEmpty();
    assertThat(frequencies(streams.opening())).isEmpty();
  }
}
