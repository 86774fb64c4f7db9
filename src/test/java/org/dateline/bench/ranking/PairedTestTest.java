package org.dateline.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairedTestTest {

  @Test
  void noDifferenceIsChance() {
    assertThat(PairedTest.p(new double[20])).isEqualTo(1);
  }

  @Test
  void oneQueryProvesNothing() {
    assertThat(PairedTest.p(new double[] {0.3})).isEqualTo(1);
  }

  @Test
  void sameGainEverywhereIsAsRareAsAllHeads() {
    double[] five = new double[5];
    Arrays.fill(five, 0.1);

    // All of five signs alike, on either side: 2 of 32.
    assertThat(PairedTest.p(five)).isCloseTo(2.0 / 32, within(0.01));
  }

  @Test
  void lossesCountAsGainsDo() {
    double[] gains = {0.1, 0.2, 0.05, -0.1, 0.3};
    double[] losses = Arrays.stream(gains).map(d -> -d).toArray();

    assertThat(PairedTest.p(losses)).isEqualTo(PairedTest.p(gains));
  }
}
