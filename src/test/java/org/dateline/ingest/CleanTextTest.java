package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
  @Test
  void collapsesWhiteSpaceOfAllKinds() {
    assertThat(CleanText.line(" a\u00a0\tb\r\nc\u3000 d\u2028")).isEqualTo("a b c d");
  }

  @Test
  void dropsNulCharacters() {
    assertThat(CleanText.line("a\0b \0 c\0")).isEqualTo("ab c");
  }

  @Test
  void replacesLoneSurrogates() {
    assertThat(CleanText.line("a\uD83Db \uDE00")).isEqualTo("a\uFFFDb \uFFFD");
    assertThat(CleanText.line("\uD83D\0\uDE00")).isEqualTo("\uFFFD\uFFFD");
  }

  @Test
  void keepsWholePairsAndJoiners() {
    String text = "\uD83D\uDE00 سال\u200Cها e\u0301";
    assertThat(CleanText.line(text)).isSameAs(text);
  }

  @Test
  void hasNothingToDoWithEmptyText() {
    assertThat(CleanText.line("")).isEmpty();
    assertThat(CleanText.line(" \u00a0 ")).isEmpty();
  }
}
