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
  }

  /** However many are open, one of them is told, and what stands after it is read. */
  @Test
  void readsOnInAnyNumberOfBrackets() {
    for (int open : new int[] {1, 63, 64, 65, 1_000}) {
      String brackets = "(".repeat(open);
      Scan scan = Scan.of(brackets + "a \"b\" c");

      assertThat(scan.open()).isEqualTo(-1);
      assertThat(scan.start()).isEqualTo(open + 5);
      assertThat(scan.bracket()).isBetween(0, open - 1);
      assertThat(Scan.of(brackets + "a" + ")".repeat(open)).bracket()).isEqualTo(-1);
      assertThat(Scan.of(brackets + "\"a").open()).isEqualTo(open);
    }
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
