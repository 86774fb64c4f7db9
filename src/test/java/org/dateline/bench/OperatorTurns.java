package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.bench.Side.Extent;

/**
 * Asks Dateline for pages of each operator of its query language, by calls of the library. Raw
 * Lucene has no parser for most of them, so nothing stands beside.
 */
final class OperatorTurns {
  private static final int OF_A_KIND = 50;
  private static final int PREFIX = 4;
  private static final int NAME_TURNS = 5;

  private final DatelineSide side;
  private final double seconds;
  private final List<String> words;
  private final List<String> pairs;

  OperatorTurns(DatelineSide side, Queries queries, Options options) {
    this.side = side;
    this.seconds = options.seconds() / 2;
    this.words = queries.byKind().getOrDefault("one word", List.of());
    this.pairs = queries.byKind().getOrDefault("two words", List.of());
  }

  /** Queries of each operator, made of words that stand together in a title. */
  private Map<String, List<String>> queries() {
    Map<String, List<String>> queries = new LinkedHashMap<>();
    queries.put("words: a b", ofPairs((a, b) -> a + " " + b));
    queries.put("phrase: \"a b\"", ofPairs((a, b) -> "\"" + a + " " + b + "\""));
    queries.put("loose phrase: \"b a\"~5", ofPairs((a, b) -> "\"" + b + " " + a + "\"~5"));
    queries.put("near: a NEAR/8 b", near());
    queries.put("near, in order: a PRE/8 b", ofPairs((a, b) -> a + " PRE/8 " + b));
    queries.put("near, of choices: (a OR c) NEAR/8 (b OR d)", nearChoices());
    queries.put("sentence: a /s b", ofPairs((a, b) -> a + " /s " + b));
    queries.put("wildcard: abcd*", wildcards());
    queries.put("fuzzy: a~", ofWords("", "~"));
    queries.put("not: a NOT b", ofPairs((a, b) -> a + " NOT " + b));
    queries.put("or: a OR b", ofPairs((a, b) -> a + " OR " + b));
    queries.put("field: title:(a b)", ofPairs((a, b) -> "title:(" + a + " " + b + ")"));
    queries.put("often: atleast2(a)", ofWords("atleast2(", ")"));
    queries.values().removeIf(List::isEmpty);
    return queries;
  }

  private List<String> ofPairs(BinaryOperator<String> operator) {
    return pairs.stream()
        .map(pair -> pair.split(" "))
        .map(pair -> operator.apply(pair[0], pair[1]))
        .distinct()
        .limit(OF_A_KIND)
        .toList();
  }

  private List<String> near() {
    return ofPairs((a, b) -> a + " NEAR/8 " + b);
  }

  private List<String> nearChoices() {
    List<String> ones = ofPairs((a, b) -> a);
    List<String> others = ofPairs((a, b) -> b);
    int last = Math.min(ones.size(), others.size()) - 1;
    return IntStream.range(0, Math.max(0, last))
        .mapToObj(
            i ->
                "(%s OR %s) NEAR/8 (%s OR %s)"
                    .formatted(ones.get(i), ones.get(i + 1), others.get(i), others.get(i + 1)))
        .toList();
  }

  private List<String> wildcards() {
    return words.stream()
        .filter(word -> word.length() > PREFIX)
        .map(word -> word.substring(0, PREFIX) + "*")
        .distinct()
        .limit(OF_A_KIND)
        .toList();
  }

  private List<String> ofWords(String before, String after) {
    return words.stream().limit(OF_A_KIND).map(word -> before + word + after).toList();
  }

  void run(PrintStream out) throws IOException {
    out.printf("%n%-46s %12s %12s   %s%n", "Operators", "p50 in ms", "p99 in ms", "found");
    for (Map.Entry<String, List<String>> kind : queries().entrySet()) {
      List<String> asked = kind.getValue();
      long[] totals = new long[asked.size()];
      for (int i = 0; i < totals.length; i++) {
        totals[i] = side.page(asked.get(i), Extent.MARKS);
      }
      Arrays.sort(totals);
      print(out, kind.getKey(), asked, query -> side.page(query, Extent.MARKS));
      out.printf(Locale.ROOT, "   %,d%n", totals[totals.length / 2]);
    }
    names(out);
    List<String> near = near().stream().filter(query -> side.best(query).isPresent()).toList();
    if (!near.isEmpty()) {
      print(out, "the best article of NEAR, all of it marked", near, side::marked);
      out.println();
    }
    export(out);
  }

  /** What it costs that names are found in other spellings: turns with and without, in pairs. */
  private void names(PrintStream out) throws IOException {
    List<String> asked =
        Stream.concat(words.stream(), pairs.stream()).limit(4L * OF_A_KIND).toList();
    double[] ratios = new double[NAME_TURNS];
    for (int turn = 0; turn < NAME_TURNS; turn++) {
      long[] off = time(asked, query -> side.pageAsTyped(query, Extent.MARKS));
      long[] on = time(asked, query -> side.page(query, Extent.MARKS));
      ratios[turn] = (double) mean(on) / mean(off);
    }
    Arrays.sort(ratios);
    out.printf(
        Locale.ROOT,
        "%-46s %12.2f times a page with names=off%n",
        "names in other spellings",
        ratios[NAME_TURNS / 2]);
  }

  private static long mean(long[] nanos) {
    return (long) Arrays.stream(nanos).average().orElse(1);
  }

  /** What is measured. */
  @FunctionalInterface
  private interface Asking {
    long ask(String query) throws IOException;
  }

  private void print(PrintStream out, String what, List<String> asked, Asking asking)
      throws IOException {
    time(asked, asking);
    long[] nanos = time(asked, asking);
    out.printf(
        Locale.ROOT,
        "%-46s %12.2f %12.2f",
        what,
        nanos[nanos.length / 2] / 1e6,
        nanos[Math.min(nanos.length - 1, nanos.length * 99 / 100)] / 1e6);
  }

  /** Asks the whole list again and again; how long each took, in order. */
  private long[] time(List<String> asked, Asking asking) throws IOException {
    long started = System.nanoTime();
    Stream.Builder<Long> nanos = Stream.builder();
    do {
      for (String query : asked) {
        long now = System.nanoTime();
        asking.ask(query);
        nanos.add(System.nanoTime() - now);
      }
    } while (Indexed.secondsSince(started) < seconds);
    return nanos.build().mapToLong(Long::longValue).sorted().toArray();
  }

  private void export(PrintStream out) {
    Optional<String> some = words.stream().findFirst();
    for (String query : Stream.concat(Stream.of(""), some.stream()).toList()) {
      side.export(query);
      long started = System.nanoTime();
      long exported = side.export(query);
      double took = Indexed.secondsSince(started);
      String what = query.isEmpty() ? "export of every article" : "export of “" + query + "”";
      out.printf(Locale.ROOT, "%-46s %,12.0f articles/s %,18d%n", what, exported / took, exported);
    }
  }
}
