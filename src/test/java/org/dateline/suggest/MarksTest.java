package org.dateline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {
  @Test
  void quotesWhatHasQuotes() {
    assertThat(Marks.quoted("a b")).isEqualTo("\"a b\"");
    assertThat(Marks.quoted("a \"b\"")).isEqualTo("«a \"b\"»");
    assertThat(Marks.quoted("a «b»")).isEqualTo("\"a «b»\"");
    assertThat(Marks.quoted("a “b” «c»")).isEqualTo("«a “b”  c »");
    assertThat(Marks.canBeQuoted("a “b” «c»")).isFalse();
    assertThat(Marks.canBeQuoted("a “b”")).isTrue();
  }
}
