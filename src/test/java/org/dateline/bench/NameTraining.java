package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.bench.NamePairs.Pair;
import org.dateline.text.NameAligner;
import org.dateline.text.NameAligner.Alignment;

/**
 * Learns what it costs to write a sound in another way from pairs of names, and writes the table
 * that ships: pairs are aligned under the costs of the round before, the worst are dropped as no
 * variants at all, units are counted, and costs made of the counts. Run by {@code make
 * train-names}.
 */
final class NameTraining {
  private static final int ROUNDS = 6;

  /** From this round on, units of several letters are learned too. */
  private static final int LONGER = 2;

  /** The share of pairs that are no variants at all. */
  private static final double NOISE = 0.07;

  private static final List<String> HEADER =
      List.of(
          "# What it costs to write a sound in another way, in hundredths of a nat. Made by make",
          "# train-names (org.dateline.bench.NameTraining) from 64,000 pairs of names in Latin and",
          "# Arabic letters, CC0 and Apache-2.0; not edited by hand. unit <tab> unit=cost ...",
          "# -v and -c are nothing at all, among Latin and among Arabic letters; ^ and $ the",
          "# beginning and the end of a word.");

  private static final String VOWELS = "aeiouyöüäåé";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxzšçčžğñ";
  private static final String WEAK = "اويىةءآإئؤ";
  private static final String ABJAD = WEAK + "بتثجحخدذرزسشصضطظعغفقكلمنه";

  /** Letters that are alike to begin with. */
  private static final String ALIKE =
      "bب tت jج dد rر zز sس fف qق kك lل mم nن hه wو yي aا iي uو oو eي vف pب gغ xك cك šش çش čش žج"
          + " ğغ ñن öو üو äا åو éي";

  private NameTraining() {}

  /**
   * Writes the table.
   *
   * @param arguments the folder of the pairs, and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("The folder of the pairs and the file to write are needed.");
      System.exit(2);
    }
    List<String> lines = train(NamePairs.read(Path.of(arguments[0])));
    Files.write(Path.of(arguments[1]), Stream.concat(HEADER.stream(), lines.stream()).toList());
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .printf("%d units, in %s%n", lines.size(), arguments[1]);
  }

  /** The costs learned from pairs, as lines of the table. */
  static List<String> train(NamePairs names) {
    List<String> lines = new ArrayList<>();
    lines.addAll(learn(names.withinLatin(NamePairs.SEEN), "-v", "-v"));
    lines.addAll(learn(names.across(1), "-v", "-c"));
    lines.addAll(learn(names.withinArabic(1), "-c", "-c"));
    return lines;
  }

  private static List<String> learn(List<Pair> pairs, String nothing, String otherNothing) {
    List<String> costs = first(nothing, otherNothing);
    for (int round = 0; round < ROUNDS; round++) {
      NameAligner aligner = new NameAligner(costs);
      List<Alignment> alignments =
          pairs.stream()
              .map(pair -> aligner.align(pair.one(), pair.other()))
              .filter(alignment -> !alignment.steps().isEmpty())
              .sorted(Comparator.comparingDouble(Alignment::cost))
              .toList();
      UnitCounts counts = new UnitCounts(nothing, otherNothing);
      alignments.stream().limit(Math.round(alignments.size() * (1 - NOISE))).forEach(counts::count);
      costs = counts.costs(round >= LONGER);
    }
    return costs;
  }

  /** Where alignment starts: vowels are near vowels, letters of like sound near each other. */
  private static List<String> first(String nothing, String otherNothing) {
    String letters = nothing.equals("-v") ? VOWELS + CONSONANTS : ABJAD;
    String others = otherNothing.equals("-v") ? VOWELS + CONSONANTS : ABJAD;
    Map<String, StringBuilder> lines = new TreeMap<>();
    for (String one : letters.split("")) {
      add(lines, one, otherNothing, isWeak(one) ? 130 : 350);
      for (String other : others.split("")) {
        boolean near = isWeak(one) && isWeak(other);
        add(lines, one, other, ALIKE.contains(one + other) ? 0 : near ? 100 : 320);
      }
    }
    for (String other : others.split("")) {
      add(lines, other, nothing, isWeak(other) ? 130 : 350);
    }
    return lines.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList();
  }

  private static boolean isWeak(String letter) {
    return VOWELS.contains(letter) || WEAK.contains(letter);
  }

  private static void add(Map<String, StringBuilder> lines, String one, String other, int cost) {
    StringBuilder line = lines.computeIfAbsent(one, k -> new StringBuilder());
    line.append(line.isEmpty() ? "" : " ").append(other).append('=').append(cost);
  }
}
