package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dateline.InvalidRequestException;

/**
 * Measures Dateline beside a program on Lucene alone, in five to six minutes, and prints a table.
 * Its last column tells how many times better Dateline is: over 1 it is faster, or smaller.
 */
final class Benchmark {
  /** Held, or the logging system forgets their levels. */
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("org.dateline"),
          Logger.getLogger("org.xnio"),
          Logger.getLogger("org.jboss"),
          Logger.getLogger("io.undertow"),
          Logger.getLogger("org.apache.lucene"));

  private final Options options;
  private final PrintStream out;

  private Benchmark(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Runs it.
   *
   * @param arguments see {@link Options#USAGE}
   */
  public static void main(String[] arguments) throws Exception {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    Options options;
    try {
      options = Options.read(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path target = Path.of("target");
    Path folder =
        Files.isDirectory(target)
            ? Files.createTempDirectory(target, "bench-")
            : Files.createTempDirectory("dateline-bench-");
    try {
      new Benchmark(options, out).run(folder);
    } catch (InvalidRequestException | NoSuchFileException e) {
      System.err.println("Cannot be read: " + e.getMessage());
    } finally {
      Indexed.delete(folder);
    }
  }

  private void run(Path folder) throws Exception {
    long started = System.nanoTime();
    Corpus corpus = Corpus.of(options.files(), options.articles(), folder);
    Queries queries = Queries.of(options.queries(), corpus);
    printSetting(corpus, queries);
    IndexingTurns indexing = new IndexingTurns(corpus, folder);
    if (options.only().isPresent()) {
      only(options.only().get(), indexing, corpus, queries, folder);
      return;
    }
    indexing.run(out);
    try (DatelineSide ours = new DatelineSide(indexing.ours());
        Side theirs = new RawSide(indexing.stock())) {
      SearchTurns searching = new SearchTurns(ours, theirs, queries, options);
      searching.compareTotals(out);
      searching.warmUp();
      searching.overHttp(out);
      searching.inProcess(out);
      new OperatorTurns(ours, queries, options).run(out);
    }
    new RankingTurns(indexing.ours(), queries, options).run(out);
    names(corpus, folder);
    out.printf(
        Locale.ROOT,
        "%nA ratio over 1 says how many times better Dateline is: the median of turns that followed"
            + " each other, and their range.%nTook %.0f seconds.%n",
        Indexed.secondsSince(started));
  }

  private void printSetting(Corpus corpus, Queries queries) {
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "JDK %s, %d cores, %,d MB of heap at most%n",
        Runtime.version(),
        runtime.availableProcessors(),
        runtime.maxMemory() >> 20);
    out.printf(
        Locale.ROOT,
        "%s: %,d articles, %.1f MB of text, %,d bytes each; %d queries%n",
        corpus.name(),
        corpus.articles(),
        corpus.textBytes() / 1e6,
        corpus.textBytes() / corpus.articles(),
        queries.pages().size());
  }

  /** What names and many languages cost, of the articles given or of others in many languages. */
  private void names(Corpus corpus, Path folder) throws IOException {
    Corpus world =
        options.files().isEmpty()
            ? Corpus.world(options.articles(), folder.resolve("world"))
            : corpus;
    NamesIndexing indexing = new NamesIndexing(world, folder.resolve("names"));
    indexing.run(out);
    new LanguageTurns(world).run(out);
    new NameTurns(indexing.archive(), world, options).run(out);
  }

  /** One phase of Dateline again and again, for a profiler. */
  private void only(
      String phase, IndexingTurns indexing, Corpus corpus, Queries queries, Path folder)
      throws Exception {
    if (phase.equals("names")) {
      names(corpus, folder);
      return;
    }
    if (phase.equals("index")) {
      for (int round = 0; round < options.rounds(); round++) {
        Indexed indexed = indexing.dateline(corpus.file());
        out.printf(Locale.ROOT, "%,.0f articles/s%n", indexed.articles() / indexed.seconds());
      }
      return;
    }
    indexing.dateline(corpus.file());
    if (phase.equals("ranking")) {
      new RankingTurns(indexing.ours(), queries, options).run(out);
      return;
    }
    try (DatelineSide ours = new DatelineSide(indexing.ours())) {
      if (phase.equals("operators")) {
        new OperatorTurns(ours, queries, options).run(out);
        return;
      }
      Load load = new Load(ours, queries.pages());
      for (int round = 0; round < options.rounds(); round++) {
        Load.Turn turn = load.run(8, options.seconds());
        out.printf(Locale.ROOT, "%,.0f searches/s, %,.0f µs of CPU%n", turn.searches(), turn.cpu());
      }
    }
  }
}
