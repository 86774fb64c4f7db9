package org.dateline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.bench.NamePairs.Pair;
import org.dateline.text.NameDistance;
import org.dateline.text.NameKey;

/**
 * How near other names are to a name: of all names of the pairs, those that share a key with it and
 * are neither it nor known to be a variant. Tried on some of the Latin names.
 */
final class NameStrangers {
  /** Which strangers count: those in the script of the name, in the other, or in both. */
  enum Kind {
    WITHIN,
    ACROSS,
    BOTH
  }

  private static final int NAMES = 1000;
  private static final int NEAREST = 30;
  private static final double FAR = 99;
  private static final long SEED = 1;

  private final NamePairs names;
  private final Function<String, NameDistance> distances;
  private final String[] all;
  private final Map<String, BitSet> byKey = new HashMap<>();
  private final Map<Kind, List<double[]>> nearest = new HashMap<>();
  private final List<Integer> candidates = new ArrayList<>();
  private final double[] found;
  private long nanos;

  NameStrangers(NamePairs names, NamePairs tried, Function<String, NameDistance> distances) {
    this.names = names;
    this.distances = distances;
    all = Stream.concat(names.latin().stream(), names.arabic().stream()).toArray(String[]::new);
    found = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      for (String key : NameKey.of(all[i])) {
        byKey.computeIfAbsent(key, k -> new BitSet()).set(i);
      }
    }
    List<String> sample = new ArrayList<>(tried.latin());
    Collections.shuffle(sample, new Random(SEED));
    sample.stream().limit(NAMES).forEach(this::measure);
  }

  private void measure(String typed) {
    BitSet near = new BitSet();
    NameKey.of(typed).forEach(key -> near.or(byKey.getOrDefault(key, new BitSet())));
    candidates.add(near.cardinality());
    NameDistance distance = distances.apply(typed);
    long start = System.nanoTime();
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      found[i] = distance.to(all[i]);
    }
    nanos += System.nanoTime() - start;
    near.stream()
        .filter(i -> all[i].equals(typed) || names.isKnown(typed, all[i]))
        .forEach(i -> found[i] = FAR);
    int latin = names.latin().size();
    keep(Kind.WITHIN, near.stream().filter(i -> i < latin).toArray());
    keep(Kind.ACROSS, near.stream().filter(i -> i >= latin).toArray());
    keep(Kind.BOTH, near.stream().toArray());
  }

  private void keep(Kind kind, int[] places) {
    double[] padded =
        Stream.concat(
                Arrays.stream(places).mapToObj(i -> found[i]).sorted(),
                Collections.nCopies(NEAREST, FAR).stream())
            .limit(NEAREST)
            .mapToDouble(d -> d)
            .toArray();
    nearest.computeIfAbsent(kind, k -> new ArrayList<>()).add(padded);
  }

  /** The distance at which the median name has not more strangers than that. */
  double threshold(Kind kind, int strangers) {
    double[] next =
        nearest.getOrDefault(kind, List.of()).stream()
            .mapToDouble(d -> d[strangers])
            .sorted()
            .toArray();
    return next[next.length / 2];
  }

  /** How many candidates the keys give for the median name. */
  int candidates() {
    return candidates.stream().sorted().skip(candidates.size() / 2).findFirst().orElse(0);
  }

  /** The microseconds of a distance. */
  double micros() {
    return nanos / 1e3 / candidates.stream().mapToInt(n -> n).sum();
  }

  /** The distances of pairs; those that share no key are infinitely far. */
  static double[] distances(List<Pair> pairs, Function<String, NameDistance> distances) {
    return pairs.stream()
        .mapToDouble(
            pair ->
                Collections.disjoint(NameKey.of(pair.one()), NameKey.of(pair.other()))
                    ? Double.POSITIVE_INFINITY
                    : distances.apply(pair.one()).to(pair.other()))
        .toArray();
  }

  /** The share of distances below one. */
  static double below(double[] distances, double most) {
    return Arrays.stream(distances).filter(d -> d < most).count() / (double) distances.length;
  }
}
