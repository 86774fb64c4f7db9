package org.dateline.highlight;

import java.util.Arrays;
import java.util.List;
import org.dateline.text.Sentences.Span;

/**
 * Scores pieces of a text by the words marked in them: each word counts 1, its first repeat a half,
 * the next a quarter. Pieces asked for one after another overlap much, so what one shows is made of
 * what the one before showed: a mark is counted when it comes in and when it goes. Pieces cut no
 * mark.
 */
final class ShownWords {
  /** The score of a word; whole numbers, so that what was added can be taken away exactly. */
  static final long ONE = 1L << 30;

  /** Further repeats of a word count nothing. */
  private static final int REPEATS = 30;

  private List<Mark> marks = List.of();

  /** The marks shown are those from here to before {@link #end}. */
  private int begin;

  private int end;

  /** How often each word is shown. */
  private int[] times = new int[0];

  private long score;
  private long steps;

  /** Goes on to a text. */
  void read(List<Mark> ofText) {
    while (end > begin) {
      hide(--end);
    }
    marks = ofText;
    begin = 0;
    end = 0;
    int most = ofText.stream().mapToInt(Mark::word).max().orElse(0);
    if (most >= times.length) {
      times = Arrays.copyOf(times, 2 * most + 1);
    }
  }

  /** The score of a piece of the text. */
  long score(Span piece) {
    int first = first(piece.start());
    int last = Math.max(first, first(piece.end()));
    if (first >= end || last <= begin) {
      // Nothing of what was shown stays.
      while (end > begin) {
        hide(--end);
      }
      begin = first;
      end = first;
    }
    while (begin > first) {
      show(--begin);
    }
    while (end < last) {
      show(end++);
    }
    while (begin < first) {
      hide(begin++);
    }
    while (end > last) {
      hide(--end);
    }
    return score;
  }

  private void show(int mark) {
    score += share(times[marks.get(mark).word()]++);
    steps++;
  }

  private void hide(int mark) {
    score -= share(--times[marks.get(mark).word()]);
    steps++;
  }

  private static long share(int before) {
    return before <= REPEATS ? ONE >> before : 0;
  }

  /** How many marks came in and went so far. */
  long steps() {
    return steps;
  }

  /** The first mark that begins at a place or after it. */
  private int first(int place) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
