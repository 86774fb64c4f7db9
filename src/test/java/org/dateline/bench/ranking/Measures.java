package org.dateline.bench.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good one order of articles is, as TREC's {@code trec_eval} measures it.
 *
 * @param averagePrecision the mean of the precision at each relevant article, those not found as 0
 * @param ndcg10 normalised discounted cumulative gain of the first ten
 * @param precision10 how many of the first ten are relevant, as a share
 * @param reciprocalRank one divided by the rank of the first relevant article
 * @param recall100 how many of the relevant ones are among the first hundred, as a share
 */
record Measures(
    double averagePrecision,
    double ndcg10,
    double precision10,
    double reciprocalRank,
    double recall100) {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  /**
   * Measures an order.
   *
   * @param ids of the articles found, best first
   * @param relevant how relevant the articles are that are
   */
  static Measures of(List<String> ids, Map<String, Integer> relevant) {
    double precisions = 0;
    int found = 0;
    int inTen = 0;
    int inHundred = 0;
    double gain = 0;
    double first = 0;
    for (int i = 0; i < ids.size(); i++) {
      int relevance = relevant.getOrDefault(ids.get(i), 0);
      if (relevance == 0) {
        continue;
      }
      found++;
      precisions += found / (i + 1.0);
      first = found == 1 ? 1.0 / (i + 1) : first;
      inTen += i < TEN ? 1 : 0;
      inHundred += i < HUNDRED ? 1 : 0;
      gain += i < TEN ? discounted(relevance, i) : 0;
    }
    return new Measures(
        precisions / relevant.size(),
        gain / idealGain(relevant.values()),
        inTen / (double) TEN,
        first,
        inHundred / (double) relevant.size());
  }

  private static double discounted(int relevance, int rank) {
    return relevance * Math.log(2) / Math.log(rank + 2.0);
  }

  private static double idealGain(Collection<Integer> relevances) {
    List<Integer> best = relevances.stream().sorted(Comparator.reverseOrder()).limit(TEN).toList();
    double gain = 0;
    for (int i = 0; i < best.size(); i++) {
      gain += discounted(best.get(i), i);
    }
    return gain;
  }

  /** The means of measures over queries. */
  static Measures mean(Collection<Measures> all) {
    return new Measures(
        mean(all, Measures::averagePrecision),
        mean(all, Measures::ndcg10),
        mean(all, Measures::precision10),
        mean(all, Measures::reciprocalRank),
        mean(all, Measures::recall100));
  }

  private static double mean(Collection<Measures> all, ToDoubleFunction<Measures> measure) {
    return all.stream().mapToDouble(measure).average().orElse(0);
  }
}
