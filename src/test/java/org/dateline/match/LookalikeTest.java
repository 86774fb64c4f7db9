package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.match.Vocabulary.Like;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms that stand for all words like one. */
final class LookalikeTest {
  private static Lookalike like(Like like) {
    return Lookalike.of(Lookalike.term(like)).orElseThrow();
  }

  private static Lookalike pattern(String pattern) {
    return like(new Like.Pattern(pattern));
  }

  @ParameterizedTest
  @CsvSource({
    "sanction*, sanctions",
    "sanction*, sanction",
    "*ism, terrorism",
    "s?ria, syria",
    "*, anything",
    "a*b*c, aXbXbc",
    "*na*na, banana",
    "?, \uD83D\uDE00"
  })
  void aPatternFitsItsWords(String pattern, String word) {
    assertThat(pattern(pattern).fits(word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sanction*, anction",
    "*ism, terrorisms",
    "s?ria, sria",
    "s?ria, syriac",
    "a*b*c, acb",
    "ab, a"
  })
  void aPatternFitsNoOtherWord(String pattern, String word) {
    assertThat(pattern(pattern).fits(word)).isFalse();
  }

  @Test
  void aPatternOfStarsIsFast() {
    assertThat(pattern("*a".repeat(200) + "b").fits("a".repeat(5_000))).isFalse();
  }

  @Test
  void nearWordsDifferByTheirEdits() {
    Lookalike near = like(new Like.Near("shaibani", 1));

    assertThat(near.fits("shaibani")).isTrue();
    assertThat(near.fits("shaybani")).isTrue();
    assertThat(near.fits("shabani")).isTrue();
    assertThat(near.fits("shaybany")).isFalse();
  }

  @Test
  void nearWordsBeginAlike() {
    assertThat(like(new Like.Near("bani", 1)).fits("vani")).isFalse();
  }

  @Test
  void theFirstLetterIsThatOfTheWords() {
    assertThat(pattern("sanction*").first()).isEqualTo('s');
    assertThat(pattern("*ism").first()).isEqualTo('*');
    assertThat(like(new Like.Near("bani", 2)).first()).isEqualTo('b');
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "sanction*", "\u0001s", "\u0002"})
  void wordsStandForThemselves(String term) {
    assertThat(Lookalike.of(term)).isEmpty();
  }
}
