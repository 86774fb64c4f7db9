package org.dateline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.text.NameAligner.Alignment;
import org.dateline.text.NameAligner.Step;

/**
 * How often units of letters were aligned with each other, and the costs that follow: for two units
 * the mean, over both, of the logarithm of how much more often the unit goes with the one it likes
 * best. Nothing, as a unit, is between any two letters, mostly with nothing.
 *
 * <p>A unit of several letters has a cost of its own where that is clearly less than what its
 * pieces cost together; one at the beginning or the end of a word where it clearly differs.
 */
final class UnitCounts {
  /** The most letters of a unit. */
  private static final int LONGEST = 3;

  /** How often letters, and longer units, must be seen together. */
  private static final int LEAST = 4;

  private static final int LEAST_LONG = 12;

  /** How many sightings the cost made of the pieces counts as much as. */
  private static final double PRIOR = 10;

  /** What makes a unit worth its place in the table, in hundredths. */
  private static final int GAIN = 40;

  private static final int TOO_MUCH = 600;
  private static final int NEVER = 2000;

  private final String nothing;
  private final String otherNothing;
  private final Map<String, Map<String, Double>> counts = new HashMap<>();
  private final Map<String, Double> most = new HashMap<>();
  private final Map<String, Double> otherMost = new HashMap<>();
  private final Map<String, Integer> known = new HashMap<>();

  /**
   * Nothing counted yet.
   *
   * @param nothing what stands for no letters in the alphabet of the one: {@code -v} or {@code -c}
   * @param otherNothing the same of the other
   */
  UnitCounts(String nothing, String otherNothing) {
    this.nothing = nothing;
    this.otherNothing = otherNothing;
  }

  private boolean isMirrored() {
    return nothing.equals(otherNothing);
  }

  /** Counts all runs of steps of an alignment that make units of at most three letters. */
  void count(Alignment alignment) {
    List<Step> steps = alignment.steps();
    most.merge(nothing, steps.size() + 1.0, Double::sum);
    otherMost.merge(otherNothing, steps.size() + 1.0, Double::sum);
    int from = 0;
    int otherFrom = 0;
    for (int first = 0; first < steps.size(); first++) {
      int to = from;
      int otherTo = otherFrom;
      for (int last = first; last < steps.size(); last++) {
        to += steps.get(last).letters();
        otherTo += steps.get(last).others();
        if (to - from > LONGEST || otherTo - otherFrom > LONGEST) {
          break;
        }
        if (last == first || (to > from && otherTo > otherFrom)) {
          tally(alignment, from, to, otherFrom, otherTo);
        }
      }
      from += steps.get(first).letters();
      otherFrom += steps.get(first).others();
    }
    if (isMirrored()) {
      // A name is also spelled as it is; without that, what differs would seem to be the rule.
      countSame(alignment.one());
      countSame(alignment.other());
    }
  }

  private void tally(Alignment alignment, int from, int to, int otherFrom, int otherTo) {
    String one = to == from ? nothing : alignment.one().substring(from, to);
    String other =
        otherTo == otherFrom ? otherNothing : alignment.other().substring(otherFrom, otherTo);
    add(one, other, 1);
    if (from == 0 && otherFrom == 0) {
      add(first(one), first(other), 1);
    }
    if (to == alignment.one().length() && otherTo == alignment.other().length()) {
      add(last(one), last(other), 1);
    }
  }

  private void countSame(String name) {
    for (int from = 0; from < name.length(); from++) {
      for (int to = from + 1; to <= Math.min(name.length(), from + LONGEST); to++) {
        String unit = name.substring(from, to);
        add(unit, unit, 2);
        if (from == 0) {
          add(first(unit), first(unit), 2);
        }
        if (to == name.length()) {
          add(last(unit), last(unit), 2);
        }
      }
    }
  }

  private static String first(String unit) {
    return unit.startsWith("-") ? unit : "^" + unit;
  }

  private static String last(String unit) {
    return unit.startsWith("-") ? unit : unit + "$";
  }

  private void add(String one, String other, double times) {
    counts.computeIfAbsent(one, k -> new HashMap<>()).merge(other, times, Double::sum);
    if (isMirrored() && !one.equals(other)) {
      counts.computeIfAbsent(other, k -> new HashMap<>()).merge(one, times, Double::sum);
    }
  }

  /**
   * The costs, as lines of a unit and what it is written as.
   *
   * @param longer whether units of more than a letter, or of a place in the word, are wanted
   */
  List<String> costs(boolean longer) {
    List<String[]> pairs = new ArrayList<>();
    counts.forEach(
        (one, others) ->
            others.forEach(
                (other, times) -> {
                  most.merge(one, times, Math::max);
                  otherMost.merge(other, times, Math::max);
                  pairs.add(new String[] {one, other});
                }));
    pairs.sort(
        Comparator.<String[]>comparingInt(p -> size(p[0]) + size(p[1]))
            .thenComparing(p -> p[0])
            .thenComparing(p -> p[1]));
    Map<String, Map<String, Integer>> table = new TreeMap<>();
    for (String[] pair : pairs) {
      String one = pair[0];
      String other = pair[1];
      boolean simple = size(one) <= LONGEST && size(other) <= LONGEST;
      if ((longer || simple) && isWorth(one, other, simple)) {
        int cost = known.getOrDefault(one + " " + other, 0);
        if (!table.getOrDefault(other, Map.of()).containsKey(one)) {
          table.computeIfAbsent(one, k -> new TreeMap<>()).put(other, cost);
        }
      }
    }
    return table.entrySet().stream().map(e -> e.getKey() + "\t" + line(e.getValue())).toList();
  }

  private static String line(Map<String, Integer> costs) {
    StringBuilder line = new StringBuilder();
    costs.forEach(
        (unit, cost) ->
            line.append(line.isEmpty() ? "" : " ").append(unit).append('=').append(cost));
    return line.toString();
  }

  /** Whether two units get a cost of their own, which then is known. */
  private boolean isWorth(String one, String other, boolean simple) {
    if (bare(one).equals(bare(other))) {
      return false;
    }
    double times = counts.getOrDefault(one, Map.of()).getOrDefault(other, 0.0);
    if (times < (simple ? LEAST : LEAST_LONG)) {
      return false;
    }
    double cost =
        50
            * (Math.log(most.getOrDefault(one, times) / times)
                + Math.log(otherMost.getOrDefault(other, times) / times));
    int made = simple ? TOO_MUCH : made(one, other);
    if (!simple) {
      cost = (times * cost + PRIOR * Math.min(made, TOO_MUCH)) / (times + PRIOR);
    }
    boolean letters = size(bare(one)) <= LONGEST && size(bare(other)) <= LONGEST;
    boolean worth =
        simple ? cost < TOO_MUCH - 10 : letters ? Math.abs(cost - made) > GAIN : cost < made - GAIN;
    if (worth) {
      known.put(one + " " + other, (int) Math.round(cost));
    }
    return worth;
  }

  /** The least cost of two units made of pieces, or of the units anywhere in a word. */
  private int made(String one, String other) {
    int best = cost(bare(one), bare(other));
    String a = one.startsWith("-") ? "" : one;
    String b = other.startsWith("-") ? "" : other;
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        boolean whole = (i == 0 && j == 0) || (i == a.length() && j == b.length());
        int left = whole ? NEVER : piece(a.substring(0, i), b.substring(0, j));
        if (left < best) {
          best = Math.min(best, left + piece(a.substring(i), b.substring(j)));
        }
      }
    }
    return best;
  }

  private int piece(String a, String b) {
    if (isMark(a) || isMark(b)) {
      return NEVER;
    }
    String one = a.isEmpty() ? nothing : a;
    String other = b.isEmpty() ? otherNothing : b;
    int cost = Math.min(cost(one, other), cost(bare(one), bare(other)));
    boolean simple = size(bare(one)) <= LONGEST && size(bare(other)) <= LONGEST;
    return cost < NEVER || simple ? cost : made(one, other);
  }

  private int cost(String one, String other) {
    return one.equals(other) ? 0 : known.getOrDefault(one + " " + other, NEVER);
  }

  private static boolean isMark(String unit) {
    return unit.equals("^") || unit.equals("$");
  }

  private static String bare(String unit) {
    int from = unit.startsWith("^") ? 1 : 0;
    return unit.startsWith("-")
        ? unit
        : unit.substring(from, unit.endsWith("$") ? unit.length() - 1 : unit.length());
  }

  /** Three for a letter, one for a mark. */
  private static int size(String unit) {
    int letters = unit.startsWith("-") ? 0 : bare(unit).length();
    return letters * 3 + (unit.startsWith("-") ? 0 : unit.length() - letters);
  }
}
