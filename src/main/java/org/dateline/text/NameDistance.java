package org.dateline.text;

import java.util.Arrays;

public final class NameDistance {
  public static final double SAME = 1.0;

  private static final double FAR = 9;
  private static final int FAR_CENTS = 20_000;

  private final SoundCosts costs;
  private final Spelling typed;
  private final Spelling other;
  private final int[] table = new int[(NameLetters.MOST + 1) * (NameLetters.MOST + 1)];
  private int from;
  private int to;
  private int otherFrom;
  private int otherTo;

  private NameDistance(String typed, SoundCosts costs) {
    this.costs = costs;
    this.typed = new Spelling(costs);
    this.other = new Spelling(costs);
    this.typed.read(typed);
  }

  public static NameDistance from(String typed) {
    return new NameDistance(typed, SoundCosts.SHIPPED);
  }

  static NameDistance from(String typed, SoundCosts costs) {
    return new NameDistance(typed, costs);
  }

  public double to(String spelling) {
    other.read(spelling);
    NameLetters a = typed.letters;
    NameLetters b = other.letters;
    if (a.foreign || b.foreign || a.parts == 0 || b.parts == 0) {
      return isEqual(a, b) ? 0 : FAR;
    }
    if (a.parts == 1 && b.parts == 1) {
      return parts(0, 0, 0, 0);
    }
    return aligned(0, 0);
  }

  private static boolean isEqual(NameLetters a, NameLetters b) {
    return Arrays.equals(a.letters, 0, a.length(), b.letters, 0, b.length());
  }

  /** The worst pair of parts in the best alignment of the parts from these on. */
  private double aligned(int i, int j) {
    NameLetters a = typed.letters;
    NameLetters b = other.letters;
    if (i == a.parts || j == b.parts) {
      return i == a.parts && j == b.parts ? 0 : FAR;
    }
    double best = FAR;
    int more = a.parts - i - (b.parts - j);
    if (Math.abs(more) > 2) {
      return FAR;
    }
    for (int k = 0; k <= 2; k++) {
      for (int l = 0; l <= 2; l++) {
        if ((k == 0 || l == 0) && i + k < a.parts && j + l < b.parts && (more == 0 || k * more >= 0 && l * more <= 0)) {
          double here = parts(i, i + k, j, j + l);
          if (here < best) {
            best = Math.min(best, Math.max(here, aligned(i + k + 1, j + l + 1)));
          }
        }
      }
    }
    return best;
  }

  /** The distance of some parts, written together, to some of the other name. */
  private double parts(int first, int last, int otherFirst, int otherLast) {
    NameLetters a = typed.letters;
    NameLetters b = other.letters;
    from = a.starts[first];
    to = a.end(last);
    otherFrom = b.starts[otherFirst];
    otherTo = b.end(otherLast);
    align();
    int without = a.without[first];
    int otherWithout = b.without[otherFirst];
    double best = distance(from, otherFrom);
    if (without > from) {
      best = Math.min(best, distance(without, otherFrom));
    }
    if (otherWithout > otherFrom) {
      best = Math.min(best, distance(from, otherWithout));
      if (without > from) {
        best = Math.min(best, distance(without, otherWithout));
      }
    }
    return best;
  }

  private double distance(int i, int j) {
    int cost = table[(i - from) * width() + j - otherFrom];
    return cost / scale(i, j);
  }

  static double A = Double.parseDouble(System.getProperty("nd.a", "1"));
  static double V = Double.parseDouble(System.getProperty("nd.v", "0.3"));
  static double TERSE = Double.parseDouble(System.getProperty("nd.terse", "1.3"));
  static double TVV = Double.parseDouble(System.getProperty("nd.vv", "100"));
  static double TVC = Double.parseDouble(System.getProperty("nd.vc", "130"));
  static double TCC = Double.parseDouble(System.getProperty("nd.cc", "120"));

  private double scale(int i, int j) {
    double t = typed.letters.abjad ? other.letters.abjad ? TCC : TVC : other.letters.abjad ? TVC : TVV;
    if (typed.letters.terse != other.letters.terse) t *= TERSE;
    return t * (A + 0.5 * (typed.weight(i, to) + other.weight(j, otherTo)));
  }

  private int width() {
    return otherTo - otherFrom + 1;
  }

  /** Fills the table of the costs of what is left from two places on, from the end. */
  private void align() {
    int rows = to - from + 1;
    int columns = width();
    short[][] matrix = typed.letters.abjad
        ? other.letters.abjad ? costs.abjadAbjad : costs.abjadVoweled
        : other.letters.abjad ? costs.voweledAbjad : costs.voweledVoweled;
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        int best = i == rows - 1 && j == columns - 1 ? 0 : FAR_CENTS;
        for (int k = 0; k <= SoundCosts.LONGEST && i + k < rows; k++) {
          int u = k == 0 ? SoundCosts.NOTHING : typed.unit(from + i, k, to);
          if (u < 0) {
            continue;
          }
          short[] row = matrix[u];
          for (int l = k == 0 ? 1 : 0; l <= SoundCosts.LONGEST && j + l < columns; l++) {
            int v = l == 0 ? SoundCosts.NOTHING : other.unit(otherFrom + j, l, otherTo);
            if (v >= 0) {
              int cost = row[v] + table[(i + k) * columns + j + l];
              if (cost < best) {
                best = cost;
              }
            }
          }
        }
        table[i * columns + j] = best;
      }
    }
  }
}
