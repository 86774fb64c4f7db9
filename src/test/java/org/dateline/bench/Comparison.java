package org.dateline.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One figure of both sides, measured in turns. */
final class Comparison {
  private final String what;
  private final int decimals;
  private final boolean moreIsBetter;
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> theirs = new ArrayList<>();

  private Comparison(String what, int decimals, boolean moreIsBetter) {
    this.what = what;
    this.decimals = decimals;
    this.moreIsBetter = moreIsBetter;
  }

  /** A figure of which more is better. */
  static Comparison ofRates(String what, int decimals) {
    return new Comparison(what, decimals, true);
  }

  /** A figure of which less is better. */
  static Comparison ofCosts(String what, int decimals) {
    return new Comparison(what, decimals, false);
  }

  /** A figure of which is told how many times the other's it is. */
  static Comparison ofTimes(String what, int decimals) {
    return new Comparison(what, decimals, true);
  }

  /** Adds the figures of two turns that followed each other. */
  void add(double our, double their) {
    ours.add(our);
    theirs.add(their);
  }

  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** How many times better Dateline was, turn by turn. */
  private double[] ratios() {
    double[] ratios = new double[ours.size()];
    for (int i = 0; i < ratios.length; i++) {
      double ratio = ours.get(i) / theirs.get(i);
      ratios[i] = moreIsBetter ? ratio : 1 / ratio;
    }
    Arrays.sort(ratios);
    return ratios;
  }

  static void head(PrintStream out, String title, String their) {
    head(out, title, "Dateline", their, "ratio");
  }

  static void head(PrintStream out, String title, String our, String their, String ratio) {
    out.printf("%n%-46s %12s %12s   %s (from to)%n", title, our, their, ratio);
  }

  void print(PrintStream out) {
    double[] ratios = ratios();
    out.printf(
        Locale.ROOT,
        "%-46s %12s %12s   %.2f  (%.2f %.2f)%n",
        what,
        written(median(ours)),
        written(median(theirs)),
        median(Arrays.stream(ratios).boxed().toList()),
        ratios[0],
        ratios[ratios.length - 1]);
  }

  private String written(double value) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
