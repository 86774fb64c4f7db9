package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {
  private static List<String> folded(String text) {
    Words words = Words.of(text);
    return IntStream.range(0, words.count()).mapToObj(words::folded).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'Syria’s envoy', 'syria,s,envoy'",
    "'U.S.-led talks', 'u,s,led,talks'",
    "'Côte d’Ivoire', 'cote,d,ivoire'",
    "'Kurdistan24', kurdistan24",
    "'São Paulo', 'sao,paulo'",
    "'الجمهورية', 'الجمهوريه'",
    "'--', ''"
  })
  void cutsAndFoldsWords(String text, String words) {
    assertThat(String.join(",", folded(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"New York", "U.S", "Guinea-Bissau", "N’Djamena", "St. Louis"})
  void joinsTheWordsOfAName(String text) {
    assertThat(Words.of(text).isJoined(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Paris, Texas", "Mexico. City", "Sudan\n\nSouth", "Iran (Iraq", "Iran"})
  void keepsOtherWordsApart(String text) {
    assertThat(Words.of(text).isJoined(0)).isFalse();
  }

  @Test
  void foldsEveryArabicLetterAsNormalFormsDo() {
    for (char c = '\u0621'; c <= '\u06D3'; c++) {
      String word = "س" + c;
      String byNormalForm = Words.folded(word + "é");

      assertThat(Words.folded(word) + "e").as("U+%04X", (int) c).isEqualTo(byNormalForm);
    }
  }

  @Test
  void writesAbbreviationsToTheirEnd() {
    assertThat(Words.of("the U.S. said").written(1, 2)).isEqualTo("U.S.");
    assertThat(Words.of("in Iran.").written(1, 1)).isEqualTo("Iran");
  }

  @Test
  void tellsHeadlinesFromSentences() {
    assertThat(Words.of("Chad Smith wins again").isSentence()).isTrue();
    assertThat(Words.of("Ministers Discuss Lifting of Sanctions").isSentence()).isFalse();
    assertThat(Words.of("TURKEY RAISES RATES").isAllCapitals()).isTrue();
    assertThat(Words.of("1987").isAllCapitals()).isFalse();
  }

  @Test
  void holdsAsManyWordsAsThereAre() {
    Words words = Words.of("word ".repeat(1_000));

    assertThat(words.count()).isEqualTo(1_000);
    assertThat(words.word(999)).isEqualTo("word");
  }
}
