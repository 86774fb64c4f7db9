package org.dateline.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.*;
import org.dateline.bench.NamePairs.Pair;
import org.dateline.text.NameAligner;
import org.dateline.text.NameDistance;
import org.dateline.text.NameKey;

final class NamesEvaluation {
  static final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] arguments) throws Exception {
    NamePairs names = NamePairs.read(Path.of(arguments[0]));
    int half = 1;
    List<String> lines = arguments.length > 1 ? java.nio.file.Files.readAllLines(Path.of(arguments[1])) : NameTraining.train(names.half(0));
    if (System.getProperty("save") != null) java.nio.file.Files.write(Path.of(System.getProperty("save")), lines);
    long bytes = lines.stream().mapToLong(l -> l.getBytes(StandardCharsets.UTF_8).length + 1).sum();
    out.println("table " + bytes + " bytes");
    NameAligner.Measure measure = NameAligner.measure(lines);
    NamePairs test = names.half(half);
    String[] pool = java.util.stream.Stream.concat(names.latin.stream(), names.arabic.stream()).toArray(String[]::new);
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < pool.length; i++) {
      for (String key : NameKey.of(pool[i])) byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    out.println("keys " + byKey.size());
    List<Pair> ll = test.withinLatin(2);
    List<Pair> la = test.across(2);
    int n = Integer.getInteger("n", 600);
    double[] sl = strangers(names, sample(test.latin, n), pool, byKey, measure);
    double[] sa = strangers(names, sample(test.arabic, n), pool, byKey, measure);
    double[] dl = distances(ll, measure);
    double[] da = distances(la, measure);
    out.printf("LL pairs %d cap %.4f   LA pairs %d cap %.4f%n", dl.length, cap(dl), da.length, cap(da));
    String[] label = {"latin in", "latin across", "arabic in", "arabic across", "latin all", "arabic all"};
    for (int c = 0; c < CURVES.length; c++) {
      out.printf("%-14s", label[c]);
      for (int k : new int[] {0, 1, 2, 3, 4, 6, 8, 12}) out.printf("  %2d: t=%.2f LL %.3f LA %.3f", k, CURVES[c][k], below(dl, CURVES[c][k]), below(da, CURVES[c][k]));
      out.println();
    }
    out.println("threshold, median strangers (latin sep pools in,cross; arabic in,cross) recall LL, LA");
  }

  static double below(double[] d, double t) { return Arrays.stream(d).filter(x -> x < t).count() / (double) d.length; }
  static double cap(double[] d) { return Arrays.stream(d).filter(x -> x < 1e8).count() / (double) d.length; }

  static List<String> sample(Set<String> names, int n) {
    List<String> list = new ArrayList<>(names);
    Collections.shuffle(list, new Random(1));
    return list.subList(0, n);
  }

  static double[] distances(List<Pair> pairs, NameAligner.Measure measure) {
    double[] all = new double[pairs.size()];
    List<String> bad = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      Pair p = pairs.get(i);
      boolean share = !Collections.disjoint(NameKey.of(p.one()), NameKey.of(p.other()));
      all[i] = share ? measure.from(p.one()).to(p.other()) : 1e9;
      if (System.getProperty("show") != null && i % 37 == 0) out.printf("%s %s %.2f %s %s%n", p.one(), p.other(), all[i], NameKey.of(p.one()), NameKey.of(p.other()));
    }
    Arrays.sort(all);
    return all;
  }

  /** Prints the curve: for thresholds, the median number of names let in. */
  static double[] strangers(NamePairs names, List<String> queries, String[] pool, Map<String, List<Integer>> byKey, NameAligner.Measure measure) {
    int most = 60;
    double[][] same = new double[queries.size()][];
    double[][] other = new double[queries.size()][];
    long candidates = 0;
    long t = System.nanoTime();
    int[] sizes = new int[queries.size()];
    for (int q = 0; q < queries.size(); q++) {
      String typed = queries.get(q);
      NameDistance distance = measure.from(typed);
      BitSet seen = new BitSet();
      for (String key : NameKey.of(typed)) for (int i : byKey.getOrDefault(key, List.of())) seen.set(i);
      candidates += sizes[q] = seen.cardinality();
      boolean ql = typed.charAt(0) < 0x590;
      double[] d = new double[sizes[q]];
      boolean[] in = new boolean[sizes[q]];
      int[] id = new int[sizes[q]];
      int k = 0;
      for (int i = seen.nextSetBit(0); i >= 0; i = seen.nextSetBit(i + 1), k++) {
        d[k] = distance.to(pool[i]);
        id[k] = i;
        in[k] = pool[i].charAt(0) < 0x590 == ql;
      }
      for (int pass = 0; pass < 2; pass++) {
        boolean w = pass == 0;
        final int kk = k;
        int[] order = java.util.stream.IntStream.range(0, k).filter(x -> in[x] == w && d[x] < 4).boxed().sorted(Comparator.comparingDouble(x -> d[x])).mapToInt(x -> x).toArray();
        double[] near = new double[most];
        Arrays.fill(near, 99);
        int m = 0;
        for (int x : order) {
          if (m == most) break;
          String s = pool[id[x]];
          if (!s.equals(typed) && !names.isKnown(typed, s)) near[m++] = d[x];
        }
        (w ? same : other)[q] = near;
      }
    }
    Arrays.sort(sizes);
    out.printf("%d queries, candidates mean %d median %d max %d, %.2f us each%n", queries.size(), candidates / queries.size(), sizes[sizes.length / 2], sizes[sizes.length - 1], (System.nanoTime() - t) / 1e3 / candidates);
    // thresholds by count: within each script only, and across only
    SAMES.add(same);
    OTHERS.add(other);
    if (SAMES.size() == 2) curve();
    return new double[0];
  }
  static final List<double[][]> SAMES = new ArrayList<>();
  static final List<double[][]> OTHERS = new ArrayList<>();
  static double[][] pooled(double[][] a, double[][] b, double scale) { return a; }

  static double median(double[][] near, int k) {
    double[] x = Arrays.stream(near).mapToDouble(d -> d[k]).sorted().toArray();
    return x[x.length / 2];
  }

  static void curve() {
    // threshold at which the median query has k strangers: the median over queries of the distance of its k+1st
    double[][] ll = SAMES.get(0), la = OTHERS.get(0), aa = SAMES.get(1), al = OTHERS.get(1);
    CURVES = new double[][] {med(ll), med(la), med(aa), med(al), med(merge(ll, la)), med(merge(aa, al))};
  }
  static double[][] merge(double[][] a, double[][] b) {
    double[][] m = new double[a.length][];
    for (int i = 0; i < m.length; i++) m[i] = java.util.stream.DoubleStream.concat(Arrays.stream(a[i]), Arrays.stream(b[i])).sorted().limit(60).toArray();
    return m;
  }
  static double[] med(double[][] near) {
    double[] r = new double[20];
    for (int k = 0; k < r.length; k++) r[k] = median(near, k);
    return r;
  }
  static double[][] CURVES = {};
}
