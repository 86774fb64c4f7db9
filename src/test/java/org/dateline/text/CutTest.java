package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void cutsBetweenWords() {
    String text = "trade talks resume";
    assertThat(text.substring(0, Cut.before(text, 9))).isEqualTo("trade ");
    assertThat(text.substring(Cut.after(text, 9))).isEqualTo(" resume");
  }

  @Test
  void leavesAGoodPlaceAlone() {
    String text = "trade talks";
    assertThat(Cut.before(text, 5)).isEqualTo(5);
    assertThat(Cut.after(text, 6)).isEqualTo(6);
    assertThat(Cut.before(text, 0)).isZero();
    assertThat(Cut.after(text, text.length())).isEqualTo(text.length());
  }

  @Test
  void cutsVeryLongWords() {
    String text = "x".repeat(300);
    assertThat(Cut.before(text, 150)).isBetween(100, 150);
    assertThat(Cut.after(text, 150)).isBetween(150, 200);
  }

  @Test
  void cutsTextWithoutSpaces() {
    String text = "部长们就修建一座新的跨河大桥达成一致".repeat(10);
    assertThat(Cut.before(text, 100)).isBetween(80, 100);
  }

  @Test
  void keepsAccentsWithTheirLetter() {
    String text = "e\u0301".repeat(100);
    assertThat(Cut.before(text, 101)).isEven().isBetween(60, 100);
    assertThat(Cut.after(text, 101)).isEven().isBetween(102, 142);
  }

  @Test
  void keepsSurrogatePairsWhole() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = 0; i < 150; i++) {
        built.append(random.nextInt(30) == 0 ? " " : random.nextBoolean() ? "\uD83D\uDE00" : "a");
      }
      String text = built.toString();
      int at = random.nextInt(text.length() + 1);
      int before = Cut.before(text, at);
      int after = Cut.after(text, at);
      assertThat(before).as("seed %d", seed).isBetween(0, at);
      assertThat(after).as("seed %d", seed).isBetween(at, text.length());
      assertThat(isInsidePair(text, before) || isInsidePair(text, after))
          .as("seed %d", seed)
          .isFalse();
    }
  }

  private static boolean isInsidePair(String text, int i) {
    return i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
  }
}
