package org.dateline.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.Seed;
import org.dateline.text.Sentences.Span;
import org.junit.jupiter.api.Test;

/** Pieces of texts scored by the words marked in them. */
class ShownWordsTest {
  private final long seed = Seed.next();
  private final Random random = new Random(seed);
  private final ShownWords shown = new ShownWords();

  /** Marks of one letter each. */
  private List<Mark> marks(int count, int words) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      marks.add(new Mark(2 * i, 2 * i + 1, random.nextInt(words)));
    }
    return marks;
  }

  private static long counted(List<Mark> marks, Span piece) {
    Map<Integer, Integer> times = new HashMap<>();
    for (Mark mark : marks) {
      if (mark.start() >= piece.start() && mark.end() <= piece.end()) {
        times.merge(mark.word(), 1, Integer::sum);
      }
    }
    long score = 0;
    for (int often : times.values()) {
      for (int i = 0; i < often; i++) {
        score += i < 31 ? ShownWords.ONE >> i : 0;
      }
    }
    return score;
  }

  @Test
  void countsRepeatsHalfEach() {
    shown.read(List.of(new Mark(0, 1, 7), new Mark(2, 3, 7), new Mark(4, 5, 0)));

    assertThat(shown.score(new Span(0, 1))).isEqualTo(ShownWords.ONE);
    assertThat(shown.score(new Span(0, 3))).isEqualTo(ShownWords.ONE * 3 / 2);
    assertThat(shown.score(new Span(2, 5))).isEqualTo(ShownWords.ONE * 2);
    assertThat(shown.score(new Span(5, 9))).isZero();
  }

  @Test
  void scoresPiecesInAnyOrder() {
    for (int text = 0; text < 50; text++) {
      List<Mark> marks = marks(random.nextInt(200), 1 + random.nextInt(5));
      shown.read(marks);
      for (int i = 0; i < 50; i++) {
        int start = random.nextInt(400);
        Span piece = new Span(start, start + 1 + random.nextInt(200));
        assertThat(shown.score(piece)).as("seed %d", seed).isEqualTo(counted(marks, piece));
      }
    }
  }

  @Test
  void countsEachMarkInAndOut() {
    List<Mark> marks = marks(20_000, 3);
    shown.read(marks);
    for (int start = 0; start < 40_000; start += 2) {
      shown.score(new Span(start, start + 2_000));
    }

    assertThat(shown.steps()).isLessThanOrEqualTo(2 * 20_000);
  }
}
