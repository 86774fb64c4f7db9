package org.dateline.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final double TOLERANCE = 1e-9;

  @Test
  void averagesThePrecisionAtEachRelevantArticle() {
    Measures measures =
        Measures.of(List.of("a", "x", "b", "y"), Map.of("a", 1, "b", 1, "never found", 1));

    // Found at ranks 1 and 3, and one not at all: (1/1 + 2/3 + 0) / 3.
    assertThat(measures.averagePrecision()).isCloseTo(5.0 / 9, within(TOLERANCE));
    assertThat(measures.precision10()).isCloseTo(0.2, within(TOLERANCE));
    assertThat(measures.recall100()).isCloseTo(2.0 / 3, within(TOLERANCE));
    assertThat(measures.reciprocalRank()).isEqualTo(1);
  }

  @Test
  void discountsGainByTheLogarithmOfRank() {
    Measures measures = Measures.of(List.of("x", "b", "a"), Map.of("a", 2, "b", 1));

    // 1/log2(3) + 2/log2(4), of at best 2/log2(2) + 1/log2(3).
    double log3 = Math.log(3) / Math.log(2);
    assertThat(measures.ndcg10()).isCloseTo((1 / log3 + 1) / (2 + 1 / log3), within(TOLERANCE));
    assertThat(measures.reciprocalRank()).isEqualTo(0.5);
  }

  @Test
  void countsNoGainBeyondTheTenth() {
    List<String> ids = IntStream.range(0, 11).mapToObj(i -> "a" + i).toList();

    Measures measures = Measures.of(ids, Map.of("a10", 1));

    assertThat(measures.ndcg10()).isZero();
    assertThat(measures.precision10()).isZero();
    assertThat(measures.averagePrecision()).isCloseTo(1.0 / 11, within(TOLERANCE));
    assertThat(measures.recall100()).isEqualTo(1);
  }

  @Test
  void measuresNothingFoundAsZero() {
    assertThat(Measures.of(List.of(), Map.of("a", 1))).isEqualTo(new Measures(0, 0, 0, 0, 0));
  }

  @Test
  void averagesMeasuresOverQueries() {
    Measures mean =
        Measures.mean(List.of(new Measures(1, 1, 1, 1, 1), new Measures(0, 0.5, 0, 0, 1)));

    assertThat(mean).isEqualTo(new Measures(0.5, 0.75, 0.5, 0.5, 1));
  }
}
