package org.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What it costs to write one sound in another way: a table of units of one to three letters, within
 * the voweled alphabet, within the abjad, and between the two. Costs are hundredths of a nat, the
 * unit of the logarithm of a probability.
 */
final class SoundCosts {
  /** More than any name costs: no way to write it. */
  static final short NEVER = 20_000;

  /** The unit of no letters. */
  static final int NOTHING = 0;

  /** The most letters of a unit. */
  static final int LONGEST = 3;

  /** What the letters of both alphabets are, whether or not a cost is known. */
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzšçčžğñöüäåé" + "ءآؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

  /** Learned and hand-made, as shipped. */
  static final SoundCosts SHIPPED =
      new SoundCosts(LetterTable.lines("name-costs.tsv"), LetterTable.lines("name-sounds.tsv"));

  final Alphabet voweled;
  final Alphabet abjad;

  /** Costs by unit of the one and of the other name. */
  final short[][] voweledVoweled;

  final short[][] voweledAbjad;
  final short[][] abjadVoweled;
  final short[][] abjadAbjad;

  /**
   * @param learned lines of a unit and units it is written as: {@code sh ش=0 س=214}
   * @param rules lines of {@code name-sounds.tsv}
   */
  SoundCosts(List<String> learned, List<String> rules) {
    Map<String, Integer> given = new HashMap<>();
    Map<String, Map<String, Integer>> like = new LinkedHashMap<>();
    for (String line : learned) {
      String[] cells = line.split("\t");
      ways(cells[1]).forEach((way, cost) -> give(given, cells[0], way, cost));
    }
    for (String line : rules) {
      String[] cells = line.split("\t");
      if (cells[0].equals("most")) {
        ways(cells[2]).forEach((way, cost) -> give(given, cells[1], way, cost));
      } else {
        like.put(cells[1], ways(cells[2]));
      }
    }
    List<String> units = new ArrayList<>(like.keySet());
    units.addAll(List.of(LETTERS.split("")));
    like.values().forEach(ways -> units.addAll(ways.keySet()));
    given.keySet().forEach(pair -> units.addAll(List.of(pair.split(" "))));
    units.removeIf(unit -> unit.startsWith("-"));
    voweled = new Alphabet("-v", units.stream().filter(u -> !isAbjad(u)).toList());
    abjad = new Alphabet("-c", units.stream().filter(SoundCosts::isAbjad).toList());
    voweledVoweled = table(voweled, voweled, given);
    voweledAbjad = table(voweled, abjad, given);
    abjadVoweled = table(abjad, voweled, given);
    abjadAbjad = table(abjad, abjad, given);
    for (int pass = 0; pass < 2; pass++) {
      like.forEach(this::derive);
    }
  }

  private static Map<String, Integer> ways(String cell) {
    Map<String, Integer> ways = new LinkedHashMap<>();
    for (String way : cell.split(" ")) {
      int equals = way.lastIndexOf('=');
      ways.put(way.substring(0, equals), Integer.parseInt(way.substring(equals + 1)));
    }
    return ways;
  }

  private static void give(Map<String, Integer> given, String one, String other, int cost) {
    given.merge(one + " " + other, cost, Math::min);
    given.merge(other + " " + one, cost, Math::min);
  }

  static boolean isAbjad(String unit) {
    return unit.equals("-c") || unit.chars().anyMatch(c -> NameLetters.isAbjad((char) c));
  }

  private static short[][] table(Alphabet one, Alphabet other, Map<String, Integer> given) {
    short[][] costs = new short[one.size()][other.size()];
    for (int u = 0; u < one.size(); u++) {
      for (int v = 0; v < other.size(); v++) {
        costs[u][v] = given(one, u, other, v, given);
      }
    }
    return costs;
  }

  /** The cost given for two units, or else for them anywhere in a word. */
  private static short given(
      Alphabet one, int u, Alphabet other, int v, Map<String, Integer> given) {
    if (one.bare(u).equals(other.bare(v))) {
      return 0;
    }
    for (String a : List.of(one.name(u), one.bare(u))) {
      for (String b : List.of(other.name(v), other.bare(v))) {
        Integer cost = given.get(a + " " + b);
        if (cost != null) {
          return (short) (int) cost;
        }
      }
    }
    return NEVER;
  }

  /** Gives a letter the costs of what it is like, where those are less than its own. */
  private void derive(String letter, Map<String, Integer> ways) {
    boolean isAbjad = isAbjad(letter);
    Alphabet own = isAbjad ? abjad : voweled;
    int id = id(own, letter);
    ways.forEach(
        (way, extra) -> {
          boolean wayIsAbjad = isAbjad(way);
          int like = id(wayIsAbjad ? abjad : voweled, way);
          merge(isAbjad ? abjadVoweled : voweledVoweled, voweledOf(isAbjad), id, extra,
              wayIsAbjad ? abjadVoweled[like] : voweledVoweled[like]);
          merge(isAbjad ? abjadAbjad : voweledAbjad, abjadOf(isAbjad), id, extra,
              wayIsAbjad ? abjadAbjad[like] : voweledAbjad[like]);
        });
  }

  /** The tables the other way round. */
  private short[][] voweledOf(boolean isAbjad) {
    return isAbjad ? voweledAbjad : voweledVoweled;
  }

  private short[][] abjadOf(boolean isAbjad) {
    return isAbjad ? abjadAbjad : abjadVoweled;
  }

  private static void merge(
      short[][] costs, short[][] mirror, int id, int extra, short[] like) {
    for (int other = 0; other < like.length; other++) {
      short cost = (short) Math.min(NEVER, like[other] + extra);
      if (cost < costs[id][other]) {
        costs[id][other] = cost;
        mirror[other][id] = cost;
      }
    }
  }

  private static int id(Alphabet alphabet, String unit) {
    if (unit.startsWith("-")) {
      return NOTHING;
    }
    Integer id = alphabet.id(unit);
    if (id == null) {
      throw new IllegalStateException("No such unit: " + unit);
    }
    return id;
  }
}
