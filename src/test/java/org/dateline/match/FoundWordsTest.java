package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.Part;
import org.dateline.Seed;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.WordScan.Found;
import org.junit.jupiter.api.Test;

/** Words found in an article, by their terms. */
class FoundWordsTest {
  private final long seed = Seed.next();
  private final Random random = new Random(seed);

  private static Found found(int position, int stem, int exact) {
    return new Found(
        position, 0, Part.BODY, 2 * position, 2 * position + 1, terms(stem), terms(exact), true);
  }

  private static int[] terms(int term) {
    return term < 0 ? new int[0] : new int[] {term};
  }

  private static List<Integer> places(FoundWords words, int term) {
    return IntStream.range(words.begin(term), words.end(term)).mapToObj(words::place).toList();
  }

  @Test
  void knowsThePlacesOfEachTerm() {
    FoundWords words = new FoundWords(List.of(found(0, 2, -1), found(4, -1, 0), found(5, 2, 0)), 4);

    assertThat(places(words, 0)).containsExactly(1, 2);
    assertThat(places(words, 1)).isEmpty();
    assertThat(places(words, 2)).containsExactly(0, 2);
    assertThat(places(words, 3)).isEmpty();
    assertThat(words.count(new int[] {0, 2, 3})).isEqualTo(4);
    assertThat(words.first(new int[] {0, 2}, 2, View.EXACT)).isZero();
    assertThat(words.first(new int[] {2}, 2, View.EXACT)).isNegative();
  }

  @Test
  void tellsTheFirstOfSeveralTerms() {
    Found several = new Found(0, 0, Part.BODY, 0, 1, new int[] {}, new int[] {3, 1}, true);
    FoundWords words = new FoundWords(List.of(several), 4);

    assertThat(places(words, 1)).containsExactly(0);
    assertThat(places(words, 3)).containsExactly(0);
    assertThat(words.first(new int[] {0, 1, 3}, 0, View.EXACT)).isEqualTo(1);
    assertThat(words.first(new int[] {3}, 0, View.EXACT)).isEqualTo(3);
  }

  @Test
  void knowsNoPlacesWithoutWords() {
    FoundWords words = new FoundWords(List.of(), 2);

    assertThat(words.size()).isZero();
    assertThat(places(words, 1)).isEmpty();
  }

  @Test
  void keepsThePlacesOfATermInOrder() {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      all.add(found(i, random.nextInt(6) - 1, random.nextInt(6) + 5));
    }
    FoundWords words = new FoundWords(all, 11);
    for (int term = 0; term < 11; term++) {
      int wanted = term;
      assertThat(places(words, term))
          .as("seed %d", seed)
          .containsExactlyElementsOf(
              IntStream.range(0, all.size())
                  .filter(
                      i ->
                          IntStream.of(all.get(i).stems()).anyMatch(t -> t == wanted)
                              || IntStream.of(all.get(i).exacts()).anyMatch(t -> t == wanted))
                  .boxed()
                  .toList());
    }
  }
}
