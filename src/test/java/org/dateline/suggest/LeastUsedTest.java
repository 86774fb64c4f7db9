package org.dateline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeastUsedTest {
  private final LeastUsed<String, List<Integer>> kept = new LeastUsed<>(5, List::size);

  @Test
  void dropsWhatWasUsedLeastRecently() {
    kept.put("a", List.of(1, 2));
    kept.put("b", List.of(3, 4));
    assertThat(kept.get("a")).isPresent();
    kept.put("c", List.of(5, 6));

    assertThat(kept.get("b")).isEmpty();
    assertThat(kept.get("a")).contains(List.of(1, 2));
    assertThat(kept.get("c")).contains(List.of(5, 6));
    assertThat(kept.weighs()).isEqualTo(4);
  }

  @Test
  void weighsWhatIsPutAgainOnce() {
    kept.put("a", List.of(1, 2, 3));
    kept.put("a", List.of(1));
    assertThat(kept.weighs()).isEqualTo(1);
  }

  @Test
  void keepsNothingLargerThanItsBound() {
    kept.put("a", List.of(1, 2, 3, 4, 5, 6));
    assertThat(kept.get("a")).isEmpty();
    assertThat(kept.weighs()).isZero();
  }

  @Test
  void forgetsWhatIsGone() {
    kept.put("a", List.of(1));
    kept.put("b", List.of(2, 3));
    kept.forget(key -> key.equals("b"));
    assertThat(kept.get("b")).isEmpty();
    assertThat(kept.weighs()).isEqualTo(1);
  }
}
