package org.dateline.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Aligns two spellings of a name, letter by letter, under given costs: what the training of the
 * costs needs to see of this room.
 */
public final class NameAligner {
  private static final int NEVER = 1_000_000;

  /** A step of an alignment: how many letters of the one stand for how many of the other. */
  public record Step(int letters, int others) {}

  /** Two spellings in letters, how they are aligned, and what that costs per letter. */
  public record Alignment(String one, String other, List<Step> steps, double cost) {}

  private final SoundCosts costs;
  private final Spelling one;
  private final Spelling other;

  /**
   * @param learned lines as in {@code name-costs.tsv}
   */
  public NameAligner(List<String> learned) {
    costs = costs(learned);
    one = new Spelling(costs);
    other = new Spelling(costs);
  }

  static SoundCosts costs(List<String> learned) {
    return new SoundCosts(learned, LetterTable.lines("name-sounds.tsv"));
  }

  /** A name in the letters it is read as, without a particle written together with it. */
  public static String letters(String name) {
    NameLetters letters = new NameLetters();
    letters.read(name);
    return letters.parts == 0 ? "" : new String(letters.letters, letters.without[0], letters.end(0) - letters.without[0]);
  }

  /** Aligns two names of one word each; empty when one is not. */
  public Alignment align(String name, String spelling) {
    one.read(name);
    other.read(spelling);
    NameLetters a = one.letters;
    NameLetters b = other.letters;
    if (a.parts != 1 || b.parts != 1 || a.foreign || b.foreign) {
      return new Alignment("", "", List.of(), NEVER);
    }
    int from = a.without[0] > 0 && b.without[0] == 0 && b.abjad != a.abjad ? a.without[0] : 0;
    int start = b.without[0] > 0 && a.without[0] == 0 && b.abjad != a.abjad ? b.without[0] : 0;
    int rows = a.length() - from + 1;
    int columns = b.length() - start + 1;
    int[] table = new int[rows * columns];
    int[] move = new int[rows * columns];
    short[][] matrix = a.abjad
        ? b.abjad ? costs.abjadAbjad : costs.abjadVoweled
        : b.abjad ? costs.voweledAbjad : costs.voweledVoweled;
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        int best = i == rows - 1 && j == columns - 1 ? 0 : NEVER;
        for (int k = 0; k <= 3 && i + k < rows; k++) {
          for (int l = k == 0 ? 1 : 0; l <= 3 && j + l < columns; l++) {
            int u = k == 0 ? 0 : one.units[(from + i) * Spelling.LENGTHS + k];
            int v = l == 0 ? 0 : other.units[(start + j) * Spelling.LENGTHS + l];
            if (u >= 0 && v >= 0) {
              int cost = matrix[u][v] + table[(i + k) * columns + j + l];
              if (cost < best) {
                best = cost;
                move[i * columns + j] = k * 4 + l;
              }
            }
          }
        }
        table[i * columns + j] = best;
      }
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0, j = 0; i < rows - 1 || j < columns - 1; ) {
      int m = move[i * columns + j];
      if (m == 0) {
        return new Alignment("", "", List.of(), NEVER);
      }
      steps.add(new Step(m / 4, m % 4));
      i += m / 4;
      j += m % 4;
    }
    return new Alignment(new String(a.letters, from, rows - 1), new String(b.letters, start, columns - 1),
        Collections.unmodifiableList(steps), table[0] / (double) (rows + columns));
  }

  /** The distance under given costs. */
  public static NameDistance distance(String typed, List<String> learned) {
    return NameDistance.from(typed, costs(learned));
  }

  /** Costs made ready once. */
  public static Measure measure(List<String> learned) {
    SoundCosts ready = costs(learned);
    return typed -> NameDistance.from(typed, ready);
  }

  /** Makes distances from typed names. */
  public interface Measure {
    /** The distance from a name. */
    NameDistance from(String typed);
  }
}
