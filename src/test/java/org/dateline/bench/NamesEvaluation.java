package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dateline.text.NameAligner;
import org.dateline.text.NameDistance;
import org.dateline.text.NameKey;
import org.dateline.text.NameLists;
import org.dateline.text.NameLists.Recall;

/**
 * How many spellings of a name are found, and how many other names with them: on our own lists, and
 * on a folder of pairs of names, half of them to learn from and half to try; and what is found in
 * articles. Run by {@code make eval-names}.
 */
final class NamesEvaluation {
  private static final int[] STRANGERS = {0, 1, 2, 3, 4, 6, 10};

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private NamesEvaluation() {}

  /**
   * Prints the figures.
   *
   * @param arguments {@code --pairs} and the folder of the pairs, {@code --articles} and files of
   *     articles to ask for names, {@code --queries} and a file of what to ask, one on a line
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      given.put(arguments[i], arguments[i + 1]);
    }
    NamesEvaluation evaluation = new NamesEvaluation();
    evaluation.ourLists(new NameLists());
    if (given.containsKey("--pairs")) {
      evaluation.pairs(NamePairs.read(Path.of(given.getOrDefault("--pairs", ""))));
    }
    if (given.containsKey("--articles")) {
      String queries = given.getOrDefault("--queries", "");
      NamesFound.in(Options.files(given.getOrDefault("--articles", "")))
          .print(
              evaluation.out,
              queries.isEmpty() ? NamesFound.QUERIES : Files.readAllLines(Path.of(queries)));
    }
  }

  private void ourLists(NameLists lists) {
    print("within Latin letters", lists.withinLatin());
    print("across scripts", lists.acrossScripts());
    print("false meetings", lists.strangers());
    out.println("  " + lists.falseMeetings());
  }

  private void print(String what, Recall recall) {
    out.printf(
        Locale.ROOT,
        "%-22s %.3f  %,6d of %,6d%n",
        what,
        recall.share(),
        recall.met(),
        recall.pairs());
  }

  private void pairs(NamePairs names) {
    List<String> learned = NameTraining.train(names.half(0));
    NamePairs unseen = names.half(1);
    Function<String, NameDistance> distances = NameAligner.distances(learned);
    NameStrangers strangers = new NameStrangers(names, unseen, distances);
    double[] latin = NameStrangers.distances(unseen.withinLatin(NamePairs.SEEN), distances);
    double[] across = NameStrangers.distances(unseen.across(NamePairs.SEEN), distances);
    out.printf(
        Locale.ROOT,
        "%nPairs seen twice, of names not learned from: %,d within Latin letters, %,d across%n"
            + "share a key: %.3f and %.3f; %,d candidates by key (median), %.1f µs each%n%n",
        latin.length,
        across.length,
        NameStrangers.below(latin, Double.MAX_VALUE),
        NameStrangers.below(across, Double.MAX_VALUE),
        strangers.candidates(),
        strangers.micros());
    out.println("strangers let in   of one's script     of the other        of both");
    out.println("(median)           Latin  found        Latin-Arabic  found Latin  Latin-Arabic");
    for (int most : STRANGERS) {
      double within = strangers.threshold(NameStrangers.Kind.WITHIN, most);
      double other = strangers.threshold(NameStrangers.Kind.ACROSS, most);
      double both = strangers.threshold(NameStrangers.Kind.BOTH, most);
      out.printf(
          Locale.ROOT,
          "%8d           %.2f  %.3f         %.2f  %.3f         %.2f  %.3f  %.3f%n",
          most,
          within,
          NameStrangers.below(latin, within),
          other,
          NameStrangers.below(across, other),
          both,
          NameStrangers.below(latin, both),
          NameStrangers.below(across, both));
    }
    out.printf(
        Locale.ROOT,
        "at the distance of a spelling (%.1f): %.3f, %.3f; most keys of a name: %d%n",
        NameDistance.SAME,
        NameStrangers.below(latin, NameDistance.SAME),
        NameStrangers.below(across, NameDistance.SAME),
        NameKey.MOST);
  }
}
