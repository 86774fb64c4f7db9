package org.dateline.text;

import java.util.Arrays;

/**
 * How far a spelling of a name is from one that was typed, by sound, in any of the scripts whose
 * letters there are rules for: Latin, Arabic (as Arabic, Persian, Urdu and Sorani write it),
 * Cyrillic, Hebrew and Greek. Names in other scripts are only like themselves.
 *
 * <p>The distance is that of an edit between letters: letters, or two or three of them together,
 * stand for others at the cost a table gives, which is little for what transliteration changes
 * (<i>kh, ch, x, خ</i>) and much for the rest. The cheapest way over all of both names, found by
 * dynamic programming, is divided by how much there is to hear in them, a consonant counting as
 * more than three vowels, so that distances of short and long names can be compared.
 *
 * <p>The scale: 0 sounds the same, up to {@link #SAME} is a spelling of the same name, up to twice
 * that may be one, and above is another name. Distances within a script and between scripts are
 * brought to this scale each by a factor of its own.
 *
 * <p>Names may have several words. Then each is compared with its counterpart, in order, articles
 * and “son of” aside and written together or apart, and the farthest pair counts.
 *
 * <p>An instance holds what was typed and room to compute; it belongs to one thread at a time.
 */
public final class NameDistance {
  /** Two names not farther from each other than this are spellings of one. */
  public static final double SAME = 1.0;

  /** The distance of what cannot be compared. */
  private static final double FAR = 9;

  /** Farther is another name, and the way to it is not followed to its end. */
  private static final double ANOTHER = 2;

  private static final int NO_WAY = SoundCosts.NEVER;

  /** How much is heard in every name, before its letters. */
  private static final float ANY_NAME = 1;

  /** What {@link #SAME} costs, by what is heard, within the voweled alphabet. */
  private static final float VOWELED = 56;

  /** Within the abjad. */
  private static final float ABJAD = 67;

  /** Between the two, where one does not say what the other says. */
  private static final float BETWEEN = 72;

  /** Hebrew and Sorani leave out what others of their alphabet write. */
  private static final float TERSE = 1.25f;

  /** Between alphabets there are more strangers just beyond {@link #SAME} than within one. */
  private static final double BEYOND = 8;

  private final SoundCosts costs;
  private final Spelling typed;
  private final Spelling other;
  private final int[] table = new int[(NameLetters.MOST + 1) * (NameLetters.MOST + 1)];
  private int from;
  private int otherFrom;
  private int to;
  private int otherTo;

  private NameDistance(String typed, SoundCosts costs) {
    this.costs = costs;
    this.typed = new Spelling(costs);
    this.other = new Spelling(costs);
    this.typed.read(typed);
  }

  /**
   * Distances from a name.
   *
   * @param typed one word or several, in any script; what is not a letter is passed over, and only
   *     the first 64 letters count
   */
  public static NameDistance from(String typed) {
    return from(typed, SoundCosts.SHIPPED);
  }

  static NameDistance from(String typed, SoundCosts costs) {
    return new NameDistance(typed, costs);
  }

  /**
   * The distance to a spelling; the same as that from the spelling to what was typed.
   *
   * @param spelling one word or several, in any script
   * @return 0 or more; see the scale above
   */
  public double to(String spelling) {
    other.read(spelling);
    NameLetters a = typed.letters;
    NameLetters b = other.letters;
    if (a.foreign || b.foreign || a.parts == 0 || b.parts == 0) {
      return Arrays.equals(a.letters, 0, a.length(), b.letters, 0, b.length()) ? 0 : FAR;
    }
    return a.parts == 1 && b.parts == 1 ? words(0, 0, 0, 0) : aligned(0, 0);
  }

  /** The farthest pair in the best alignment of the words from these on. */
  private double aligned(int i, int j) {
    int left = typed.letters.parts - i;
    int otherLeft = other.letters.parts - j;
    if (left == 0 || otherLeft == 0) {
      return left == otherLeft ? 0 : FAR;
    }
    if (Math.abs(left - otherLeft) > 2) {
      return FAR;
    }
    double best = FAR;
    for (int k = 0; k <= Math.max(0, left - otherLeft); k++) {
      best = Math.min(best, aligned(i, k, j, 0, best));
    }
    for (int k = 1; k <= otherLeft - left; k++) {
      best = Math.min(best, aligned(i, 0, j, k, best));
    }
    return best;
  }

  /** The same with that many more words taken as one with the first. */
  private double aligned(int i, int more, int j, int otherMore, double best) {
    double here = words(i, i + more, j, j + otherMore);
    return here < best ? Math.max(here, aligned(i + more + 1, j + otherMore + 1)) : FAR;
  }

  /** The distance of some words, written together, to some of the other name. */
  private double words(int first, int last, int otherFirst, int otherLast) {
    NameLetters a = typed.letters;
    NameLetters b = other.letters;
    from = a.starts[first];
    to = a.end(last);
    otherFrom = b.starts[otherFirst];
    otherTo = b.end(otherLast);
    align();
    int without = a.without[first];
    int otherWithout = b.without[otherFirst];
    double best = distance(without, otherWithout);
    if ((without > from) != (otherWithout > otherFrom)) {
      best = Math.min(best, distance(from, otherFrom));
    }
    return best;
  }

  private double distance(int i, int j) {
    int cost = table[(i - from) * (otherTo - otherFrom + 1) + j - otherFrom];
    double distance = cost / (scale() * heard(i, j));
    boolean between = typed.letters.abjad != other.letters.abjad;
    if (distance > ANOTHER) {
      return FAR;
    }
    return Math.min(FAR, between && distance > SAME ? SAME + (distance - SAME) * BEYOND : distance);
  }

  private float heard(int i, int j) {
    return ANY_NAME + (typed.weight(i, to) + other.weight(j, otherTo)) / 2;
  }

  private float scale() {
    NameLetters a = typed.letters;
    NameLetters b = other.letters;
    float scale = a.abjad != b.abjad ? BETWEEN : a.abjad ? ABJAD : VOWELED;
    return a.terse == b.terse ? scale : scale * TERSE;
  }

  /**
   * Fills the table of what it costs to write what is left from a place on as what is left of the
   * other name. From the end, so that a name with and without its article needs one table.
   */
  private void align() {
    int rows = to - from;
    int columns = otherTo - otherFrom;
    int width = columns + 1;
    int limit = (int) (ANOTHER * scale() * heard(from, otherFrom));
    short[][] matrix = matrix();
    Arrays.fill(table, 0, (rows + 1) * width, NO_WAY);
    int hopeless = 0;
    for (int i = rows; i >= 0 && hopeless < Spelling.LENGTHS; i--) {
      int cheapest = NO_WAY;
      for (int j = columns; j >= 0; j--) {
        int cost = i == rows && j == columns ? 0 : cheapest(matrix, i, j, rows, columns);
        table[i * width + j] = cost;
        cheapest = Math.min(cheapest, cost);
      }
      hopeless = cheapest > limit ? hopeless + 1 : 0;
    }
  }

  private short[][] matrix() {
    if (typed.letters.abjad) {
      return other.letters.abjad ? costs.abjadAbjad : costs.abjadVoweled;
    }
    return other.letters.abjad ? costs.voweledAbjad : costs.voweledVoweled;
  }

  private int cheapest(short[][] matrix, int i, int j, int rows, int columns) {
    int width = columns + 1;
    int lengths = Math.min(SoundCosts.LONGEST, rows - i);
    int otherLengths = Math.min(SoundCosts.LONGEST, columns - j);
    int place = (from + i) * Spelling.LENGTHS;
    int otherPlace = (otherFrom + j) * Spelling.LENGTHS;
    int best = NO_WAY;
    for (int k = 0; k <= lengths; k++) {
      int unit = k == 0 ? SoundCosts.NOTHING : typed.units[place + k];
      if (unit >= 0) {
        short[] row = matrix[unit];
        int rest = (i + k) * width + j;
        if (k > 0 && table[rest] + row[SoundCosts.NOTHING] < best) {
          best = table[rest] + row[SoundCosts.NOTHING];
        }
        for (int l = 1; l <= otherLengths; l++) {
          int otherUnit = other.units[otherPlace + l];
          if (otherUnit >= 0 && table[rest + l] + row[otherUnit] < best) {
            best = table[rest + l] + row[otherUnit];
          }
        }
      }
    }
    return best;
  }
}
