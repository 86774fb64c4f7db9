package org.dateline.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * Divergence from randomness, I(ne)B2: inverse expected document frequency, the ratio of two
 * Bernoulli processes as after-effect, and normalisation 2 for the length. See Amati and van
 * Rijsbergen, "Probabilistic models of information retrieval based on measuring the divergence from
 * randomness", ACM TOIS 20(4), 2002.
 *
 * <p>With {@code t = tf · log2(1 + c · avgdl / dl)}, the formula is {@code C · t / (1 + t)}, where
 * {@code C = (F + 2) / (n + 1) · log2((N + 1) / (ne + 0.5))} is a constant of the word and the
 * factor of {@code tf} one of 256 values, one per norm. Lucene's {@code DFRSimilarity} of {@code
 * BasicModelIne}, {@code AfterEffectB} (which counts F and n one higher than the paper) and {@code
 * NormalizationH2} gives the same scores but takes logarithms per posting.
 *
 * <p>A text much shorter than the average counts as longer than it is: a headline by itself says
 * less than the article below it, not the same in fewer words.
 *
 * <p>What is indexed of a text is its length alone, as any similarity of Lucene's has it by
 * default, so other parameters need no new index.
 */
final class Ranking extends Similarity {
  private static final int KEPT = 64;

  private final float lengthWeight;
  private final float shortest;
  private final Map<Double, float[]> factorsByLength = new ConcurrentHashMap<>();

  /**
   * Creates the ranking.
   *
   * @param lengthWeight c of normalisation 2
   * @param shortest the length that shorter texts count as, in average lengths
   */
  Ranking(float lengthWeight, float shortest) {
    this.lengthWeight = lengthWeight;
    this.shortest = shortest;
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
    double documents = collection.docCount();
    double constant = 0;
    for (TermStatistics term : terms) {
      double frequency = term.totalTermFreq();
      double expected = documents * (1 - Math.pow((documents - 1) / documents, frequency));
      double surprise = log2((documents + 1) / (expected + 0.5));
      constant += (frequency + 2) / (term.docFreq() + 1.0) * surprise;
    }
    double averageLength = collection.sumTotalTermFreq() / documents;
    return new Scorer((float) (boost * constant), factors(averageLength));
  }

  /** The factors of an average length; kept, since a state of the archive has one per field. */
  private float[] factors(double averageLength) {
    if (factorsByLength.size() > KEPT) {
      factorsByLength.clear();
    }
    return factorsByLength.computeIfAbsent(
        averageLength,
        average -> {
          float[] factors = new float[256];
          for (int norm = 0; norm < factors.length; norm++) {
            double length = Math.max(SmallFloat.byte4ToInt((byte) norm), shortest * average);
            factors[norm] = (float) log2(1 + lengthWeight * average / Math.max(1, length));
          }
          return factors;
        });
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  private static final class Scorer extends SimScorer {
    private final float constant;
    private final float[] factors;

    private Scorer(float constant, float[] factors) {
      this.constant = constant;
      this.factors = factors;
    }

    @Override
    public float score(float freq, long norm) {
      // C − C/(1+t) is monotonic in t even when rounded, which skipping relies on; C·t/(1+t) is
      // not.
      float t = freq * factors[(int) norm & 0xFF];
      return constant - constant / (1 + t);
    }

    @Override
    public Explanation explain(Explanation freq, long norm) {
      float t = freq.getValue().floatValue() * factors[(int) norm & 0xFF];
      return Explanation.match(
          score(freq.getValue().floatValue(), norm),
          "C·t/(1+t) of:",
          Explanation.match(constant, "C, how telling the word is"),
          Explanation.match(t, "t, its frequency corrected for length"));
    }
  }
}
