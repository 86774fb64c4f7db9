package org.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Aligns two spellings of a name, letter by letter, under given costs: what the training of the
 * costs needs to see of this room.
 */
public final class NameAligner {
  private static final int NEVER = 1_000_000;
  private static final Alignment NONE = new Alignment("", "", List.of(), NEVER);

  /** A step of an alignment: how many letters of the one stand for how many of the other. */
  public record Step(int letters, int others) {}

  /** Two spellings in letters, how they are aligned, and what that costs per letter. */
  public record Alignment(String one, String other, List<Step> steps, double cost) {}

  private final SoundCosts costs;
  private final Spelling one;
  private final Spelling other;
  private int from;
  private int otherFrom;

  /**
   * Aligns under some costs.
   *
   * @param learned lines as in {@code name-costs.tsv}
   */
  public NameAligner(List<String> learned) {
    costs = costs(learned);
    one = new Spelling(costs);
    other = new Spelling(costs);
  }

  /** Distances under other costs than those that ship. */
  public static Function<String, NameDistance> distances(List<String> learned) {
    SoundCosts ready = costs(learned);
    return typed -> NameDistance.from(typed, ready);
  }

  private static SoundCosts costs(List<String> learned) {
    return new SoundCosts(learned, LetterTable.lines("name-sounds.tsv"));
  }

  /** Aligns two names of one word each; without steps when one is not. */
  public Alignment align(String name, String spelling) {
    one.read(name);
    other.read(spelling);
    NameLetters a = one.letters;
    NameLetters b = other.letters;
    if (a.parts != 1 || b.parts != 1 || a.foreign || b.foreign) {
      return NONE;
    }
    boolean between = a.abjad != b.abjad;
    from = between && b.without[0] == 0 ? a.without[0] : 0;
    otherFrom = between && a.without[0] == 0 ? b.without[0] : 0;
    return align(a.length() - from, b.length() - otherFrom);
  }

  private Alignment align(int rows, int columns) {
    int width = columns + 1;
    int[] table = new int[(rows + 1) * width];
    int[] moves = new int[table.length];
    Arrays.fill(table, NEVER);
    table[rows * width + columns] = 0;
    for (int i = rows; i >= 0; i--) {
      for (int j = columns; j >= 0; j--) {
        for (int k = 0; k < Spelling.LENGTHS && i + k <= rows; k++) {
          for (int l = k == 0 ? 1 : 0; l < Spelling.LENGTHS && j + l <= columns; l++) {
            int cost = cost(i, k, j, l) + table[(i + k) * width + j + l];
            if (cost < table[i * width + j]) {
              table[i * width + j] = cost;
              moves[i * width + j] = k * Spelling.LENGTHS + l;
            }
          }
        }
      }
    }
    return table[0] >= NEVER ? NONE : alignment(rows, columns, moves, table[0]);
  }

  private Alignment alignment(int rows, int columns, int[] moves, int cost) {
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      int move = moves[i * (columns + 1) + j];
      Step step = new Step(move / Spelling.LENGTHS, move % Spelling.LENGTHS);
      steps.add(step);
      i += step.letters();
      j += step.others();
    }
    return new Alignment(
        new String(one.letters.letters, from, rows),
        new String(other.letters.letters, otherFrom, columns),
        Collections.unmodifiableList(steps),
        cost / (double) (rows + columns));
  }

  private int cost(int i, int k, int j, int l) {
    int unit = k == 0 ? SoundCosts.NOTHING : one.units[(from + i) * Spelling.LENGTHS + k];
    int otherUnit =
        l == 0 ? SoundCosts.NOTHING : other.units[(otherFrom + j) * Spelling.LENGTHS + l];
    if (unit < 0 || otherUnit < 0) {
      return NEVER;
    }
    if (one.letters.abjad) {
      return other.letters.abjad
          ? costs.abjadAbjad[unit][otherUnit]
          : costs.abjadVoweled[unit][otherUnit];
    }
    return other.letters.abjad
        ? costs.voweledAbjad[unit][otherUnit]
        : costs.voweledVoweled[unit][otherUnit];
  }
}
