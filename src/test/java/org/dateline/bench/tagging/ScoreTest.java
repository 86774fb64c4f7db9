package org.dateline.bench.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class ScoreTest {
  @Test
  void countsEveryTagOnce() {
    Score score = new Score();

    score.add(Set.of("SY", "US"), Set.of("SY", "US", "IQ"));
    score.add(Set.of("FR"), Set.of());

    assertThat(score.precision()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(score.recall()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(score.f1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(score.articles()).isEqualTo(2);
  }

  @Test
  void givesRareCountriesEqualShare() {
    Score score = new Score();

    score.add(Set.of("US"), Set.of("US"));
    score.add(Set.of("US"), Set.of("US"));
    score.add(Set.of("FR"), Set.of());

    assertThat(score.macroF1()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void isZeroWhenNothingIsRight() {
    Score score = new Score();

    score.add(Set.of("US"), Set.of("FR"));

    assertThat(score.f1()).isZero();
    assertThat(score.precision()).isZero();
  }
}
