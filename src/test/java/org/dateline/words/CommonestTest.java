package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.BytesRef;
import org.dateline.match.Vocabulary;
import org.junit.jupiter.api.Test;

class CommonestTest {

  @Test
  void keepsNoMoreWordsThanAreWanted() {
    Commonest commonest = new Commonest(3);
    for (int i = 0; i < 10_000; i++) {
      commonest.add(new BytesRef("w" + i), i % 100);
      assertThat(commonest.size()).isLessThanOrEqualTo(3);
    }

    assertThat(commonest.words().complete()).isFalse();
    assertThat(commonest.words().words())
        .extracting(Vocabulary.Counted::text)
        .containsExactly("w1099", "w1199", "w1299");
  }
}
