package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DirectoryReader;
import org.dateline.Archive;
import org.dateline.NameFound;
import org.dateline.SearchRequest;
import org.dateline.bench.Side.Extent;
import org.dateline.lucene.LuceneArchive;

/**
 * What it costs that names are found in other spellings: pages of queries with a name in each, by
 * calls of the library on one thread, in turns with {@code names=off}; and each asked first.
 */
final class NameTurns {
  private static final int QUERIES = 60;
  private static final double WARM_SECONDS = 3;

  private static final PageTurn.Page ON =
      (side, query) -> DatelineSide.page(side, SearchRequest.of(query), Extent.MARKS);
  private static final PageTurn.Page OFF =
      (side, query) -> DatelineSide.page(side, SearchRequest.of(query).names(false), Extent.MARKS);

  private final Path archive;
  private final Corpus corpus;
  private final Options options;

  NameTurns(Path archive, Corpus corpus, Options options) {
    this.archive = archive;
    this.corpus = corpus;
    this.options = options;
  }

  void run(PrintStream out) throws IOException {
    List<String> asked;
    List<String> others;
    try (DirectoryReader reader = NamesIndexing.open(archive)) {
      NameQueries queries = new NameQueries(reader);
      asked = queries.drawn(corpus, QUERIES);
      others = queries.drawn(corpus, QUERIES);
    }
    if (asked.isEmpty() || others.isEmpty()) {
      out.printf("%nThere are no names in the titles, so none are asked for.%n");
      return;
    }
    List<String> spelled;
    try (Archive side = LuceneArchive.openReadOnly(archive)) {
      spelled = spellings(out, side, asked);
      PageTurn.of(side, others, ON, WARM_SECONDS);
      PageTurn.of(side, others, OFF, WARM_SECONDS);
    }
    double[][] first = firstAndAgain(asked, ON);
    double[][] firstOff = firstAndAgain(asked, OFF);
    Comparison.head(out, "A page with a name in its query", "names", "names=off", "times");
    compare(out, "", asked);
    compare(out, " of names with other spellings", spelled);
    compare(out, " of names with none", without(asked, spelled));
    Comparison.head(
        out, "Asked in an archive just opened, ms of CPU", "names", "names=off", "times");
    for (int again = 0; again < 2; again++) {
      String when = again == 0 ? "the first time" : "again";
      print(out, when + ", p50", PageTurn.at(first[again], 0.5), PageTurn.at(firstOff[again], 0.5));
      print(out, when + ", p90", PageTurn.at(first[again], 0.9), PageTurn.at(firstOff[again], 0.9));
      print(out, when + ", most", PageTurn.at(first[again], 1), PageTurn.at(firstOff[again], 1));
    }
  }

  private static void print(PrintStream out, String what, double on, double off) {
    Comparison once = Comparison.ofTimes(what, 2);
    once.add(on, off);
    once.print(out);
  }

  /** What is asked, and what is found besides; tells the queries that have other spellings. */
  private static List<String> spellings(PrintStream out, Archive side, List<String> asked)
      throws IOException {
    double[] counts =
        asked.stream()
            .flatMap(query -> names(side, query).stream())
            .mapToDouble(name -> name.found().size())
            .sorted()
            .toArray();
    List<String> spelled = asked.stream().filter(query -> !names(side, query).isEmpty()).toList();
    double[] ofQueries =
        asked.stream()
            .mapToDouble(
                query ->
                    names(side, query).stream().map(NameFound::found).mapToInt(List::size).sum())
            .sorted()
            .toArray();
    out.printf(
        Locale.ROOT,
        "%n%d queries of one to three words of a title, a name in each: %s …%n"
            + "%d of them have names with other spellings here, %d names: %.0f spellings of such a"
            + " name (median), %.0f at most; of a query %.0f and %.0f%n"
            + "articles found (median): %.0f, with names=off %.0f; such queries %.0f and %.0f%n",
        asked.size(),
        String.join(" · ", asked.subList(0, Math.min(7, asked.size()))),
        spelled.size(),
        counts.length,
        PageTurn.at(counts, 0.5),
        PageTurn.at(counts, 1),
        PageTurn.at(ofQueries, 0.5),
        PageTurn.at(ofQueries, 1),
        found(side, asked, ON),
        found(side, asked, OFF),
        found(side, spelled, ON),
        found(side, spelled, OFF));
    return spelled;
  }

  private static List<NameFound> names(Archive side, String query) {
    return side.search(SearchRequest.of(query).size(1).highlight(false)).query().names();
  }

  private static double found(Archive side, List<String> asked, PageTurn.Page page)
      throws IOException {
    double[] totals = new double[asked.size()];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = page.of(side, asked.get(i));
    }
    Arrays.sort(totals);
    return PageTurn.at(totals, 0.5);
  }

  private static List<String> without(List<String> all, List<String> some) {
    return all.stream().filter(query -> !some.contains(query)).toList();
  }

  private void compare(PrintStream out, String which, List<String> asked) throws IOException {
    if (asked.isEmpty()) {
      return;
    }
    Comparison p50 = Comparison.ofTimes("p50 in ms" + which, 2);
    Comparison cpu = Comparison.ofTimes("µs of CPU" + which, 0);
    Comparison rate = Comparison.ofTimes("searches/s, one thread", 0);
    try (Archive side = LuceneArchive.openReadOnly(archive)) {
      PageTurn.of(side, asked, ON, options.seconds() / 2);
      PageTurn.of(side, asked, OFF, options.seconds() / 2);
      for (int round = 0; round < options.rounds(); round++) {
        PageTurn our = PageTurn.of(side, asked, ON, options.seconds() / 2);
        PageTurn their = PageTurn.of(side, asked, OFF, options.seconds() / 2);
        p50.add(our.p50(), their.p50());
        cpu.add(our.micros(), their.micros());
        rate.add(1_000 / our.mean(), 1_000 / their.mean());
      }
    }
    p50.print(out);
    cpu.print(out);
    if (which.isEmpty()) {
      rate.print(out);
    }
  }

  /**
   * Opens the archive, asks each query once and once more; the code is warm by other queries.
   *
   * @return milliseconds of this thread's CPU for each, ascending, the first time and again
   */
  private double[][] firstAndAgain(List<String> asked, PageTurn.Page page) throws IOException {
    double[][] took = new double[2][asked.size()];
    try (Archive side = LuceneArchive.openReadOnly(archive)) {
      for (double[] turn : took) {
        for (int i = 0; i < turn.length; i++) {
          long cpu = CpuTime.ofThread();
          page.of(side, asked.get(i));
          turn[i] = (CpuTime.ofThread() - cpu) / 1e6;
        }
        Arrays.sort(turn);
      }
    }
    return took;
  }
}
