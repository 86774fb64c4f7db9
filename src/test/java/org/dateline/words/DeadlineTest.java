package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a request may take, and a part of it. */
class DeadlineTest {
  private static final Deadline LONG = new Deadline(Duration.ofHours(1));

  @Test
  void keepsTheTimeOfAShareApart() {
    Deadline deadline = new Deadline(Duration.ofHours(1));
    Deadline share = deadline.share(Integer.MAX_VALUE); // Two microseconds.
    while (!share.shouldExit()) {
      Thread.onSpinWait();
    }

    assertThat(share.cutSomething()).isTrue();
    assertThat(deadline.cutSomething()).isFalse();
    assertThat(deadline.shouldExit()).isFalse();
  }

  @Test
  void sharesNoMoreThanIsLeft() {
    assertThat(new Deadline(Duration.ofHours(-1)).share(1).shouldExit()).isTrue();
    assertThat(LONG.share(2).shouldExit()).isFalse();
  }
}
