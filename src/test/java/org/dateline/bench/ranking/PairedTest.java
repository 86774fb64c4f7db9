package org.dateline.bench.ranking;

import java.util.Random;

/**
 * Whether two rankings differ by more than chance: a randomisation test on the differences per
 * query, which assumes no distribution. See Smucker, Allan and Carterette, "A comparison of
 * statistical significance tests for information retrieval evaluation", CIKM 2007.
 */
final class PairedTest {
  private static final int ROUNDS = 20_000;
  private static final long SEED = 2007;

  private PairedTest() {}

  /**
   * The share of random exchanges of the two that differ as much, on either side.
   *
   * @param differences of a measure, per query
   * @return p, between 0 and 1
   */
  static double p(double[] differences) {
    Random random = new Random(SEED);
    double observed = 0;
    for (double difference : differences) {
      observed += difference;
    }
    int asFar = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double sum = 0;
      for (double difference : differences) {
        sum += random.nextBoolean() ? difference : -difference;
      }
      asFar += Math.abs(sum) >= Math.abs(observed) - 1e-12 ? 1 : 0;
    }
    return asFar / (double) ROUNDS;
  }
}
