package org.dateline.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bench.NamePairs.Pair;
import org.dateline.text.NameAligner;
import org.dateline.text.NameAligner.Alignment;

final class NameTraining {
  static final int ROUNDS = Integer.getInteger("nt.rounds", 6);
  static final double NOISE = Double.parseDouble(System.getProperty("nt.noise", "0.07"));
  static final double KAPPA = Double.parseDouble(System.getProperty("nt.kappa", "10"));
  static final int MIN1 = Integer.getInteger("nt.min1", 4);
  static final int MIN2 = Integer.getInteger("nt.min2", 12);
  static final int GAIN = Integer.getInteger("nt.gain", 40);
  static final double SIDE = Double.parseDouble(System.getProperty("nt.side", "0.5"));

  private final Map<String, Map<String, Double>> counts = new HashMap<>();
  private final Map<String, Double> most = new HashMap<>();

  static List<String> train(NamePairs names) {
    List<String> all = new ArrayList<>();
    int latinTimes = Integer.getInteger("nt.lt", 1);
    all.addAll(learn(names.withinLatin(latinTimes), first("v"), "v", "v"));
    all.addAll(learn(names.across(1), first("vc"), "v", "c"));
    all.addAll(learn(names.withinArabic(1), first("c"), "c", "c"));
    return all;
  }

  private static final String VOWELS = "aeiouyöüäåé";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxzšçčžğñ";
  private static final String ABJAD = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآإئؤ";
  private static final String ALIKE = "bب tت jج dد rر zز sس fف qق kك lل mم nن hه wو yي aا iي uو oو eي vف pب gغ xك cك šش çش čش žج ğغ ñن öو üو äا åو éي";

  /** Where alignment starts: vowels are near vowels, letters of like sound near each other. */
  private static List<String> first(String kind) {
    Map<String, StringBuilder> lines = new TreeMap<>();
    if (kind.equals("v")) {
      for (String a : (VOWELS + CONSONANTS).split("")) {
        boolean vowel = VOWELS.contains(a);
        add(lines, a, "-v", vowel ? 150 : 400);
        for (String b : (VOWELS + CONSONANTS).split("")) {
          if (!a.equals(b)) add(lines, a, b, vowel && VOWELS.contains(b) ? 100 : 350);
        }
      }
    } else if (kind.equals("c")) {
      for (String a : ABJAD.split("")) {
        boolean vowel = "اويىةءآإئؤ".contains(a);
        add(lines, a, "-c", vowel ? 150 : 400);
        for (String b : ABJAD.split("")) {
          if (!a.equals(b)) add(lines, a, b, vowel && "اويىةءآإئؤ".contains(b) ? 100 : 350);
        }
      }
    } else {
      for (String a : (VOWELS + CONSONANTS).split("")) {
        add(lines, a, "-c", VOWELS.contains(a) ? 100 : 300);
        for (String b : ABJAD.split("")) {
          add(lines, a, b, ALIKE.contains(a + b) ? 0 : 300);
        }
      }
      for (String b : ABJAD.split("")) add(lines, b, "-v", 200);
    }
    return lines.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList();
  }

  private static void add(Map<String, StringBuilder> lines, String a, String b, int cost) {
    StringBuilder line = lines.computeIfAbsent(a, k -> new StringBuilder());
    line.append(line.length() == 0 ? "" : " ").append(b).append('=').append(cost);
  }

  static List<String> learn(List<Pair> pairs, List<String> start, String nothing, String otherNothing) {
    List<String> costs = start;
    for (int round = 0; round < ROUNDS; round++) {
      NameAligner aligner = new NameAligner(costs);
      List<Alignment> alignments = new ArrayList<>();
      for (Pair pair : pairs) {
        Alignment alignment = aligner.align(pair.one(), pair.other());
        if (!alignment.steps().isEmpty()) {
          alignments.add(alignment);
        }
      }
      alignments.sort(Comparator.comparingDouble(Alignment::cost));
      NameTraining training = new NameTraining();
      boolean mirror = nothing.equals(otherNothing);
      for (Alignment a : alignments.subList(0, (int) (alignments.size() * (1 - NOISE)))) {
        training.count(a, "-" + nothing, "-" + otherNothing, mirror);
        if (mirror) {
          training.countSame(a.one());
          training.countSame(a.other());
        }
      }
      costs = training.costs(round >= 2);
    }
    return costs;
  }

  private void count(Alignment a, String nothing, String otherNothing, boolean mirror) {
    int n = a.steps().size();
    int i = 0;
    int j = 0;
    most.merge(nothing, n + 1.0, Double::sum);
    most.merge("\t" + otherNothing, n + 1.0, Double::sum);
    for (int s = 0; s < n; s++) {
      int k = 0;
      int l = 0;
      for (int t = s; t < n; t++) {
        k += a.steps().get(t).letters();
        l += a.steps().get(t).others();
        if (k > 3 || l > 3) {
          break;
        }
        if (t > s && (k == 0 || l == 0) ) {
          continue;
        }
        String one = k == 0 ? nothing : a.one().substring(i, i + k);
        String other = l == 0 ? otherNothing : a.other().substring(j, j + l);
        boolean begins = i == 0 && j == 0;
        boolean ends = i + k == a.one().length() && j + l == a.other().length();
        tally(one, other, mirror);
        if (begins) {
          tally(mark(one, true, false), mark(other, true, false), mirror);
        }
        if (ends) {
          tally(mark(one, false, true), mark(other, false, true), mirror);
        }
      }
      i += a.steps().get(s).letters();
      j += a.steps().get(s).others();
    }
  }

  static final double SAMES = Double.parseDouble(System.getProperty("nt.same", "2"));

  /** A name is also spelled as it is. */
  private void countSame(String name) {
    for (int i = 0; i < name.length(); i++) {
      for (int k = 1; k <= 3 && i + k <= name.length(); k++) {
        String unit = name.substring(i, i + k);
        counts.computeIfAbsent(unit, x -> new HashMap<>()).merge(unit, SAMES, Double::sum);
        if (i == 0) {
          String u = "^" + unit;
          counts.computeIfAbsent(u, x -> new HashMap<>()).merge(u, SAMES, Double::sum);
        }
        if (i + k == name.length()) {
          String u = unit + "$";
          counts.computeIfAbsent(u, x -> new HashMap<>()).merge(u, SAMES, Double::sum);
        }
      }
    }
  }

  private static String mark(String unit, boolean begins, boolean ends) {
    return unit.startsWith("-") ? unit : (begins ? "^" : "") + unit + (ends ? "$" : "");
  }

  private void tally(String one, String other, boolean mirror) {
    counts.computeIfAbsent(one, k -> new HashMap<>()).merge(other, 1.0, Double::sum);
    if (mirror && !one.equals(other)) {
      counts.computeIfAbsent(other, k -> new HashMap<>()).merge(one, 1.0, Double::sum);
    }
  }

  private List<String> costs(boolean more) {
    counts.forEach((one, others) -> others.forEach((other, n) -> {
      most.merge(one, n, Math::max);
      most.merge("\t" + other, n, Math::max);
    }));
    List<String[]> pairs = new ArrayList<>();
    counts.forEach((one, others) -> others.keySet().forEach(other -> pairs.add(new String[] {one, other})));
    pairs.sort(Comparator.<String[]>comparingInt(p -> size(p[0]) + size(p[1])).thenComparing(p -> p[0]).thenComparing(p -> p[1]));
    Map<String, Integer> known = new HashMap<>();
    Map<String, StringBuilder> lines = new TreeMap<>();
    for (String[] p : pairs) {
      String a = p[0];
      String b = p[1];
      if (bare(a).equals(bare(b))) {
        known.put(a + " " + b, 0);
        continue;
      }
      double n = counts.get(a).get(b);
      boolean single = letters(a) <= 1 && letters(b) <= 1;
      boolean placed = !bare(a).equals(a) || !bare(b).equals(b);
      // a cost
      if (n < (single && !placed ? MIN1 : MIN2) || (!more && (!single || placed))) {
        continue;
      }
      double left = Math.log(most.get(a) / n);
      double right = Math.log(most.get("\t" + b) / n);
      double cost = 100 * ((left + right) / 2);
      int made = single && !placed ? 600 : composed(a, b, known);
      if (!single || placed) {
        cost = (n * cost + KAPPA * Math.min(made, 600)) / (n + KAPPA);
      }
      boolean differs = !single || !placed ? cost < made - GAIN : Math.abs(cost - made) > GAIN;
      if (single && !placed ? cost < 590 : differs) {
        known.put(a + " " + b, (int) Math.round(cost));
        if (!lines.containsKey(b) || !lines.get(b).toString().matches("(.* )?" + java.util.regex.Pattern.quote(a) + "=.*")) {
          add(lines, a, b, (int) Math.round(cost));
        }
      }
    }
    return lines.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList();
  }

  /** The cost of two units made of smaller ones. */
  private static int composed(String a, String b, Map<String, Integer> known) {
    int best = 2000;
    if (!bare(a).equals(a) || !bare(b).equals(b)) {
      best = known.getOrDefault(bare(a) + " " + bare(b), 2000);
    }
    String na = a.startsWith("-") ? "" : a;
    String nb = b.startsWith("-") ? "" : b;
    for (int i = 0; i <= na.length(); i++) {
      for (int j = 0; j <= nb.length(); j++) {
        if ((i == 0 && j == 0) || (i == na.length() && j == nb.length())) {
          continue;
        }
        int left = piece(na.substring(0, i), nb.substring(0, j), a, b, known);
        if (left < best) {
          best = Math.min(best, left + piece(na.substring(i), nb.substring(j), a, b, known));
        }
      }
    }
    return best;
  }

  private static int piece(String x, String y, String a, String b, Map<String, Integer> known) {
    if (x.equals("^") || x.equals("$") || y.equals("^") || y.equals("$")) {
      return 2000;
    }
    String p = x.isEmpty() ? nothing(a) : x;
    String q = y.isEmpty() ? nothing(b) : y;
    if (bare(p).equals(bare(q))) return 0;
    Integer cost = known.get(p + " " + q);
    if (cost == null) {
      cost = known.get(bare(p) + " " + bare(q));
    }
    if (cost != null) {
      return cost;
    }
    int size = letters(p) + letters(q);
    return size <= 2 ? 2000 : composed(p, q, known);
  }

  private static String nothing(String unit) {
    return unit.startsWith("-") ? unit : unit.chars().anyMatch(c -> c >= 0x590 && c < 0x780) ? "-c" : "-v";
  }

  private static String bare(String unit) {
    int from = unit.startsWith("^") ? 1 : 0;
    return unit.startsWith("-") ? unit : unit.substring(from, unit.endsWith("$") ? unit.length() - 1 : unit.length());
  }

  private static int letters(String unit) {
    return unit.startsWith("-") ? 0 : bare(unit).length();
  }

  private static int size(String unit) {
    return unit.startsWith("-") ? 0 : letters(unit) * 3 + (unit.length() - letters(unit));
  }

  public static void main(String[] arguments) throws Exception {
    NamePairs names = NamePairs.read(Path.of(arguments[0]));
    List<String> lines = train(names);
    Files.write(Path.of(arguments[1]), lines);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(lines.size() + " units");
  }
}
