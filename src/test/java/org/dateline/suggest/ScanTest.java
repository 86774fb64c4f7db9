package org.dateline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScanTest {
  @Test
  void findsTheQuoteThatIsOpen() {
    assertThat(Scan.of("a \"b").open()).isEqualTo(2);
    assertThat(Scan.of("a “b” «c").open()).isEqualTo(6);
    assertThat(Scan.of("a “b\" c").open()).isEqualTo(-1);
    assertThat(Scan.of("«a \"b").open()).isZero();
  }

  @Test
  void findsTheBracketThatIsOpen() {
    assertThat(Scan.of("(a) (b (c) d").bracket()).isEqualTo(4);
    assertThat(Scan.of("(a))").bracket()).isEqualTo(-1);
    assertThat(Scan.of("(\"(\" a").bracket()).isZero();
    assertThat(Scan.of("(".repeat(1_000)).bracket()).isEqualTo(63);
  }

  @Test
  void startsAfterQuotesAndBrackets() {
    assertThat(Scan.of("\"a\" b").start()).isEqualTo(3);
    assertThat(Scan.of("x(b").start()).isEqualTo(2);
    assertThat(Scan.of("b").start()).isZero();
  }

  @Test
  void quotesWhatHasQuotes() {
    assertThat(Scan.quoted("a b")).isEqualTo("\"a b\"");
    assertThat(Scan.quoted("a \"b\"")).isEqualTo("«a \"b\"»");
    assertThat(Scan.quoted("a «b»")).isEqualTo("\"a «b»\"");
    assertThat(Scan.quoted("a “b” «c»")).isEqualTo("«a “b”  c »");
    assertThat(Scan.canBeQuoted("a “b” «c»")).isFalse();
    assertThat(Scan.canBeQuoted("a “b”")).isTrue();
  }
}
