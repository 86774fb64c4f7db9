package org.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  private final Map<String, Map<String, Integer>> learned = new HashMap<>();
  private final Map<String, Map<String, Integer>> most = new HashMap<>();
  private final Map<String, Map<String, Integer>> least = new HashMap<>();

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
    Map<String, Map<String, Integer>> like = new LinkedHashMap<>();
    for (String line : learned) {
      String[] cells = line.split("\t");
      ways(cells[1]).forEach((way, cost) -> give(this.learned, cells[0], way, cost));
    }
    for (String line : rules) {
      String[] cells = line.split("\t");
      switch (cells[0]) {
        case "like" -> like.put(cells[1], ways(cells[2]));
        case "most" -> ways(cells[2]).forEach((way, cost) -> give(most, cells[1], way, cost));
        default -> ways(cells[2]).forEach((way, cost) -> give(least, cells[1], way, cost));
      }
    }
    List<String> units = new ArrayList<>(like.keySet());
    units.addAll(List.of(LETTERS.split("")));
    like.values().forEach(ways -> units.addAll(ways.keySet()));
    Stream.of(this.learned, most, least).forEach(pairs -> units.addAll(pairs.keySet()));
    units.removeIf(unit -> unit.startsWith("-"));
    voweled = new Alphabet("-v", units.stream().filter(u -> !isAbjad(u)).toList());
    abjad = new Alphabet("-c", units.stream().filter(SoundCosts::isAbjad).toList());
    voweledVoweled = table(voweled, voweled);
    voweledAbjad = table(voweled, abjad);
    abjadVoweled = table(abjad, voweled);
    abjadAbjad = table(abjad, abjad);
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

  private static void give(
      Map<String, Map<String, Integer>> given, String one, String other, int cost) {
    given.computeIfAbsent(one, u -> new HashMap<>()).merge(other, cost, Math::min);
    given.computeIfAbsent(other, u -> new HashMap<>()).merge(one, cost, Math::min);
  }

  static boolean isAbjad(String unit) {
    return unit.equals("-c") || unit.chars().anyMatch(c -> NameLetters.isAbjad((char) c));
  }

  /** Of millions of pairs few are given, so what is given is looked up by unit, not by pair. */
  private short[][] table(Alphabet one, Alphabet other) {
    String[] names = new String[other.size()];
    String[] bares = new String[other.size()];
    for (int v = 0; v < names.length; v++) {
      names[v] = other.name(v);
      bares[v] = other.bare(v);
    }
    short[][] costs = new short[one.size()][names.length];
    for (int u = 0; u < one.size(); u++) {
      String bare = one.bare(u);
      Given usually = Given.of(learned, one.name(u), bare);
      Given atMost = Given.of(most, one.name(u), bare);
      Given atLeast = Given.of(least, one.name(u), bare);
      for (int v = 0; v < names.length; v++) {
        if (!bare.equals(bares[v])) {
          int cost = usually.to(names[v], bares[v]);
          cost = cost == Given.NOTHING ? usual(bare, bares[v]) : cost;
          int limit = atMost.to(names[v], bares[v]);
          cost = limit == Given.NOTHING ? cost : Math.min(cost, limit);
          costs[u][v] = (short) Math.max(cost, atLeast.to(names[v], bares[v]));
        }
      }
    }
    return costs;
  }

  /**
   * The costs given for a unit.
   *
   * @param here for the unit as it is, perhaps only at the beginning or end of a word
   * @param anywhere for the same letters anywhere in a word
   */
  private record Given(Map<String, Integer> here, Map<String, Integer> anywhere) {
    private static final int NOTHING = -1;

    private static Given of(Map<String, Map<String, Integer>> pairs, String name, String bare) {
      return new Given(
          pairs.getOrDefault(name, Map.of()),
          name.equals(bare) ? Map.of() : pairs.getOrDefault(bare, Map.of()));
    }

    /** The cost for two units, or else for them anywhere in a word. */
    private int to(String name, String bare) {
      if (here.isEmpty() && anywhere.isEmpty()) {
        return NOTHING;
      }
      Integer cost = here.get(name);
      cost = cost == null ? anywhere.get(name) : cost;
      if (cost == null && name.length() != bare.length()) {
        cost = here.get(bare);
        cost = cost == null ? anywhere.get(bare) : cost;
      }
      return cost == null ? NOTHING : cost;
    }
  }

  /** What a letter costs that is left out, or written as any other. */
  private static int usual(String a, String b) {
    if (a.startsWith("-") || b.startsWith("-")) {
      String letter = a.startsWith("-") ? b : a;
      return letter.length() > 1 || letter.startsWith("-") ? NEVER : isWeak(letter) ? 350 : 500;
    }
    if (a.length() > 1 || b.length() > 1) {
      return NEVER;
    }
    return isWeak(a) == isWeak(b) ? isWeak(a) ? 400 : 600 : 700;
  }

  private static boolean isWeak(String letter) {
    return NameLetters.isVowel(letter.charAt(0));
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
          merge(
              isAbjad ? abjadVoweled : voweledVoweled,
              voweledOf(isAbjad),
              id,
              extra,
              wayIsAbjad ? abjadVoweled[like] : voweledVoweled[like]);
          merge(
              isAbjad ? abjadAbjad : voweledAbjad,
              abjadOf(isAbjad),
              id,
              extra,
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

  private static void merge(short[][] costs, short[][] mirror, int id, int extra, short[] like) {
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
