package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.bench.Side.Extent;

/** Asks both sides for pages in turns. */
final class SearchTurns {
  private static final int LEAST_WARM_UPS = 3;
  private static final int MOST_WARM_UPS = 6;
  private static final double STEADY = 0.05;
  private static final int WARM_CONNECTIONS = 4;
  private static final int IN_PROCESS_TURNS = 3;
  private static final double IN_PROCESS_SECONDS = 0.4;
  private static final int EXAMPLES = 4;

  private final Side ours;
  private final Side theirs;
  private final Queries queries;
  private final Options options;
  private final Load ourLoad;
  private final Load theirLoad;

  SearchTurns(Side ours, Side theirs, Queries queries, Options options) {
    this.ours = ours;
    this.theirs = theirs;
    this.queries = queries;
    this.options = options;
    this.ourLoad = new Load(ours, queries.pages());
    this.theirLoad = new Load(theirs, queries.pages());
  }

  /** Whether both find the same, so that the same is measured. */
  void compareTotals(PrintStream out) throws IOException {
    List<String> differing = new ArrayList<>();
    for (String query : queries.pages()) {
      long our = ours.total(query);
      long their = theirs.total(query);
      if (our != their) {
        differing.add("“" + query + "” " + our + " and " + their);
      }
    }
    int all = queries.pages().size();
    out.printf("%nTotals are the same for %d of %d queries", all - differing.size(), all);
    if (!differing.isEmpty()) {
      out.printf(
          "; otherwise: %s",
          String.join(", ", differing.subList(0, Math.min(EXAMPLES, differing.size()))));
    }
    out.printf(".%nSegments: Dateline %d, raw Lucene %d.%n", ours.segments(), theirs.segments());
  }

  /** Asks until both are as fast as in the turn before, or long enough. */
  void warmUp() throws Exception {
    double our = 0;
    double their = 0;
    for (int i = 0; i < MOST_WARM_UPS; i++) {
      double ourNext = ourLoad.run(WARM_CONNECTIONS, options.seconds()).searches();
      double theirNext = theirLoad.run(WARM_CONNECTIONS, options.seconds()).searches();
      boolean steady = ourNext < our * (1 + STEADY) && theirNext < their * (1 + STEADY);
      if (steady && i >= LEAST_WARM_UPS) {
        return;
      }
      our = Math.max(our, ourNext);
      their = Math.max(their, theirNext);
    }
  }

  void overHttp(PrintStream out) throws Exception {
    Comparison.head(out, "The page over HTTP", theirs.name());
    Comparison bytes = Comparison.ofCosts("bytes of an answer", 0);
    for (int connections : new int[] {1, 8}) {
      String at = connections == 1 ? ", 1 connection" : ", " + connections + " connections";
      Comparison rate = Comparison.ofRates("searches/s" + at, 0);
      Comparison p50 = Comparison.ofCosts("p50 in ms" + at, 2);
      Comparison cpu = Comparison.ofCosts("µs of CPU, client included" + at, 0);
      Comparison p99 = Comparison.ofCosts("p99 in ms" + at, 2);
      for (int round = 0; round < options.rounds(); round++) {
        Load.Turn our = ourLoad.run(connections, options.seconds());
        Load.Turn their = theirLoad.run(connections, options.seconds());
        rate.add(our.searches(), their.searches());
        p50.add(our.p50(), their.p50());
        p99.add(our.p99(), their.p99());
        cpu.add(our.cpu(), their.cpu());
        bytes.add(our.bytes(), their.bytes());
      }
      rate.print(out);
      p50.print(out);
      p99.print(out);
      cpu.print(out);
    }
    bytes.print(out);
  }

  void inProcess(PrintStream out) throws IOException {
    Comparison.head(out, "µs of CPU for a page, without HTTP", theirs.name());
    for (Extent extent : Extent.values()) {
      compare("the queries above, " + extent.text, queries.pages(), extent).print(out);
    }
    for (Map.Entry<String, List<String>> kind : queries.byKind().entrySet()) {
      compare(kind.getKey() + ", with marks", kind.getValue(), Extent.MARKS).print(out);
    }
  }

  private Comparison compare(String what, List<String> asked, Extent extent) throws IOException {
    Comparison micros = Comparison.ofCosts(what, 0);
    micros(ours, asked, extent);
    micros(theirs, asked, extent);
    for (int turn = 0; turn < IN_PROCESS_TURNS; turn++) {
      micros.add(micros(ours, asked, extent), micros(theirs, asked, extent));
    }
    return micros;
  }

  private static double micros(Side side, List<String> asked, Extent extent) throws IOException {
    long started = System.nanoTime();
    long cpu = CpuTime.ofThread();
    int pages = 0;
    while (Indexed.secondsSince(started) < IN_PROCESS_SECONDS) {
      // The whole list each time, so that both sides are asked the same.
      for (String query : asked) {
        side.page(query, extent);
      }
      pages += asked.size();
    }
    return (CpuTime.ofThread() - cpu) / 1e3 / pages;
  }
}
