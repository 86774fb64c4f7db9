package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words typed joined, hyphenated and apart, as plans. */
class CompoundsTest {
  private final WordList archive =
      new WordList()
          .word("ceasefire", 3)
          .word("cease", 40)
          .word("fire", 90)
          .word("carpet", 30)
          .word("car", 80)
          .word("pet", 5)
          .word("the", 900)
          .word("rapist", 2);

  private Node query(String query) {
    return Shelf.resolve(query, archive).query();
  }

  private static String told(Node node) {
    return switch (node) {
      case Words words -> words.forms().get(0).term();
      case Sequence row -> String.join("-", row.slots().stream().map(slot -> slot.get(0)).toList());
      case Some some ->
          some.least() + "of" + some.nodes().stream().map(CompoundsTest::told).toList();
      default -> node.toString();
    };
  }

  @Test
  void looksForAJoinedWordApart() {
    assertThat(told(query("ceasefire"))).isEqualTo("1of[ceasefir, ceas-fire]");
  }

  @Test
  void looksForAHyphenatedWordJoined() {
    assertThat(told(query("cease-fire"))).isEqualTo("1of[ceas-fire, ceasefir]");
  }

  @Test
  void looksForNeighboursJoined() {
    assertThat(told(query("cease fire now")))
        .isEqualTo("3of[1of[ceas, ceasefir], 1of[fire, ceasefir], now]");
  }

  @Test
  void countsWordsThatMayBeMissing() {
    assertThat(Shelf.resolve("cease fire now", archive).bareWords()).isEqualTo(3);
    assertThat(Shelf.resolve("the cease-fire", archive).bareWords()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"carpet", "therapist", "cart", "fires", "a", "3000000", "xceasefire"})
  void leavesOtherWordsAlone(String typed) {
    assertThat(query(typed)).isInstanceOf(Words.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"car-pet-shop-now", "U.N.-backed", "pre-war", "10-12", "fire-car"})
  void joinsOnlyWhatTheArchiveHolds(String typed) {
    assertThat(query(typed)).isInstanceOf(Sequence.class);
  }

  @Test
  void joinsNothingThatOperatorsStandBetween() {
    assertThat(told(query("cease AND fire"))).isEqualTo("2of[ceas, fire]");
    assertThat(told(query("cease OR fire"))).isEqualTo("1of[ceas, fire]");
    assertThat(query("\"cease fire\"")).isInstanceOf(Sequence.class);
    assertThat(query("\"ceasefire\"")).isInstanceOf(Words.class);
  }

  @Test
  void joinsNothingAcrossFields() {
    assertThat(told(query("title:cease fire"))).isEqualTo("2of[ceas, fire]");
  }

  @Test
  void keepsTheWordFirst() {
    assertThat(((Some) query("ceasefire")).nodes())
        .hasSize(2)
        .first()
        .isEqualTo(
            new Words(
                ResolvedPlan.View.TEXT,
                List.of(new ResolvedPlan.Form("ceasefir", 1)),
                org.dateline.Part.WHOLE,
                "ceasefire"));
  }
}
