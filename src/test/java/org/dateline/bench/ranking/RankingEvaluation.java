package org.dateline.bench.ranking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.Match;

/**
 * Prints how well Dateline orders judged collections, beside BM25 on one field and BM25 over best
 * fields: MAP, nDCG@10, P@10, MRR and recall@100, the gain over the first in percent, and how
 * likely chance alone would make as large a difference of MAP.
 */
final class RankingEvaluation {
  private static final List<Path> SAMPLES =
      Stream.of("articles.jsonl", "museum-desk.json", "sport-desk.csv")
          .map(Path.of("sample-data")::resolve)
          .toList();

  private final PrintStream out;
  private final Path runs;

  private RankingEvaluation(PrintStream out, Path runs) {
    this.out = out;
    this.runs = runs;
  }

  /**
   * Runs it.
   *
   * @param arguments a folder for run files, then folders of judged collections; the judged set of
   *     the sample articles, which lie below the folder it runs in, always comes first
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RankingEvaluation evaluation =
        new RankingEvaluation(out, Files.createDirectories(Path.of(arguments[0])));
    evaluation.print(
        JudgedCollection.read("own", SAMPLES, Path.of("src", "test", "resources", "judged")));
    for (int i = 1; i < arguments.length; i++) {
      for (JudgedCollection collection : JudgedCollection.readAll(Path.of(arguments[i]))) {
        evaluation.print(collection);
      }
    }
  }

  private void print(JudgedCollection collection) throws IOException {
    Map<String, String> queries = collection.answered();
    out.printf(
        Locale.ROOT,
        "%n%s: %,d articles, %d queries%n",
        collection.name(),
        collection.articles().size(),
        queries.size());
    out.printf(
        "  %-33s %7s %7s %7s %7s %7s %8s %8s %7s%n",
        "", "MAP", "nDCG@10", "P@10", "MRR", "R@100", "MAP +%", "nDCG +%", "p");
    List<Measures> baseline = new ArrayList<>();
    for (Ranker ranker : rankers(collection)) {
      try (ranker) {
        List<Measures> measured = measure(collection, queries, ranker);
        if (baseline.isEmpty()) {
          baseline.addAll(measured);
        }
        print(ranker.name(), measured, baseline);
      }
    }
  }

  private static List<Ranker> rankers(JudgedCollection collection) throws IOException {
    return List.of(
        LuceneRanker.oneField(collection),
        LuceneRanker.bestFields(collection),
        DatelineRanker.byDefault(collection, Match.AUTO),
        DatelineRanker.byDefault(collection, Match.ANY),
        DatelineRanker.withoutOpening(collection));
  }

  private List<Measures> measure(
      JudgedCollection collection, Map<String, String> queries, Ranker ranker) throws IOException {
    List<Measures> measured = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (Map.Entry<String, String> query : queries.entrySet()) {
      List<Ranker.Scored> order = ranker.order(query.getValue());
      Map<String, Integer> relevant = collection.judgments().getOrDefault(query.getKey(), Map.of());
      measured.add(Measures.of(order.stream().map(Ranker.Scored::id).toList(), relevant));
      for (int i = 0; i < order.size(); i++) {
        Ranker.Scored scored = order.get(i);
        run.add(
            String.format(
                Locale.ROOT,
                "%s Q0 %s %d %f %s",
                query.getKey(),
                scored.id(),
                i + 1,
                scored.score(),
                tag(ranker)));
      }
    }
    Files.write(runs.resolve(collection.name() + "." + tag(ranker) + ".run"), run);
    return measured;
  }

  private static String tag(Ranker ranker) {
    return ranker.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private void print(String name, List<Measures> measured, List<Measures> baseline) {
    Measures mean = Measures.mean(measured);
    Measures base = Measures.mean(baseline);
    double[] differences = new double[measured.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = measured.get(i).averagePrecision() - baseline.get(i).averagePrecision();
    }
    out.printf(
        Locale.ROOT,
        "  %-33s %7.3f %7.3f %7.3f %7.3f %7.3f %+8.1f %+8.1f %7.4f%n",
        name,
        mean.averagePrecision(),
        mean.ndcg10(),
        mean.precision10(),
        mean.reciprocalRank(),
        mean.recall100(),
        100 * (mean.averagePrecision() / base.averagePrecision() - 1),
        100 * (mean.ndcg10() / base.ndcg10() - 1),
        PairedTest.p(differences));
  }
}
