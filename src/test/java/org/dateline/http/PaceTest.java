package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final Pace pace = new Pace(Duration.ofSeconds(30));

  private void second(int bytes) {
    pace.waited(Duration.ofSeconds(1).toNanos());
    pace.moved(bytes);
  }

  @Test
  void letsTheFirstTimePass() {
    for (int i = 0; i < 30; i++) {
      second(1);
      assertThat(pace.isTooSlow()).isFalse();
    }
  }

  @Test
  void refusesAByteNowAndThen() {
    for (int i = 0; i < 31; i++) {
      second(1);
    }
    assertThat(pace.isTooSlow()).isTrue();
  }

  @Test
  void letsASlowLineGoOn() {
    for (int i = 0; i < 7_200; i++) {
      second(1_000);
      assertThat(pace.isTooSlow()).isFalse();
    }
  }

  @Test
  void countsWhatCameBefore() {
    pace.moved(1_000_000);
    for (int i = 0; i < 1_000; i++) {
      second(0);
      assertThat(pace.isTooSlow()).isFalse();
    }
    second(0);
    assertThat(pace.isTooSlow()).isTrue();
  }
}
