package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.AfterEffectB;
import org.apache.lucene.search.similarities.BasicModelIne;
import org.apache.lucene.search.similarities.DFRSimilarity;
import org.apache.lucene.search.similarities.NormalizationH2;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;

/** The scores of words, measured against Lucene's own divergence from randomness. */
class RankingTest {
  private static final float C = 0.8f;

  private static Similarity reference(float c) {
    return new DFRSimilarity(new BasicModelIne(), new AfterEffectB(), new NormalizationH2(c));
  }

  private static Random seeded() {
    long seed = Seed.next();
    return new Random(seed);
  }

  /** The statistics of a field and one term in it. */
  private record Statistics(CollectionStatistics collection, TermStatistics term) {
    static Statistics random(Random random) {
      long documents = 1L + random.nextInt(random.nextBoolean() ? 20 : 5_000_000);
      long docFreq = 1 + random.nextLong(documents);
      long termFreq = docFreq + random.nextLong(docFreq * 20);
      long words = termFreq + random.nextLong(documents * 500);
      long postings = Math.max(documents, docFreq);
      return new Statistics(
          new CollectionStatistics(
              "text", documents, documents, Math.max(words, postings), postings),
          new TermStatistics(new BytesRef("rain"), docFreq, termFreq));
    }

    SimScorer scorer(Similarity similarity, float boost) {
      return similarity.scorer(boost, collection, term);
    }
  }

  private static byte norm(int length) {
    return SmallFloat.intToByte4(length);
  }

  @Test
  void scoresLikeLuceneOnRandomStatistics() {
    Random random = seeded();
    for (int round = 0; round < 2_000; round++) {
      float c = 0.1f + random.nextFloat() * 5;
      float boost = random.nextBoolean() ? 1 : 0.01f + random.nextFloat() * 4;
      Statistics statistics = Statistics.random(random);
      SimScorer ours = statistics.scorer(new Ranking(c, 0), boost);
      SimScorer lucenes = statistics.scorer(reference(c), boost);
      float highest = ours.score(Integer.MAX_VALUE, norm(1));
      for (int i = 0; i < 50; i++) {
        float freq = 1 + random.nextInt(random.nextBoolean() ? 5 : 10_000);
        long norm = norm(1 + random.nextInt(random.nextBoolean() ? 300 : 1_000_000));
        float expected = lucenes.score(freq, norm);
        assertThat(ours.score(freq, norm))
            .as("%s c=%s boost=%s freq=%s norm=%s", statistics, c, boost, freq, norm)
            .isCloseTo(expected, offset(expected * 1e-4f + highest * 1e-6f));
      }
    }
  }

  @Test
  void neverScoresMoreFrequentWordsLess() {
    Random random = seeded();
    for (int round = 0; round < 200; round++) {
      SimScorer scorer = Statistics.random(random).scorer(new Ranking(C, 0), 1);
      long norm = norm(1 + random.nextInt(2_000));
      float before = 0;
      for (int freq = 1; freq < 2_000; freq++) {
        float score = scorer.score(freq, norm);
        assertThat(score).isGreaterThanOrEqualTo(before).isGreaterThan(0);
        before = score;
      }
    }
  }

  @Test
  void neverScoresLongerArticlesMore() {
    Random random = seeded();
    for (int round = 0; round < 200; round++) {
      SimScorer scorer = Statistics.random(random).scorer(new Ranking(C, 0), 1);
      float freq = 1 + random.nextInt(50);
      float before = Float.MAX_VALUE;
      for (int norm = 0; norm < 256; norm++) {
        float score = scorer.score(freq, norm);
        assertThat(score).isLessThanOrEqualTo(before).isFinite();
        before = score;
      }
    }
  }

  @Test
  void takesNoArticleForShorterThanAllowed() {
    CollectionStatistics field = new CollectionStatistics("text", 1_000, 1_000, 100_000, 50_000);
    SimScorer scorer =
        new Ranking(C, 0.25f).scorer(1, field, new TermStatistics(new BytesRef("rare"), 3, 4));

    assertThat(scorer.score(1, norm(4))).isEqualTo(scorer.score(1, norm(24)));
    assertThat(scorer.score(1, norm(24))).isGreaterThan(scorer.score(1, norm(40)));
  }

  @Test
  void takesNormsAsBytesOfEitherSign() {
    SimScorer scorer = Statistics.random(seeded()).scorer(new Ranking(C, 0), 1);

    assertThat(scorer.score(3, (byte) 200)).isEqualTo(scorer.score(3, 200));
  }

  @Test
  void scoresRareWordsHigher() {
    CollectionStatistics field = new CollectionStatistics("text", 1_000, 1_000, 100_000, 50_000);
    SimScorer rare =
        new Ranking(C, 0).scorer(1, field, new TermStatistics(new BytesRef("rare"), 3, 4));
    SimScorer common =
        new Ranking(C, 0).scorer(1, field, new TermStatistics(new BytesRef("common"), 700, 900));

    assertThat(rare.score(1, norm(100))).isGreaterThan(common.score(1, norm(100)));
  }

  @Test
  void explainsTheScoreItGives() {
    SimScorer scorer = Statistics.random(seeded()).scorer(new Ranking(C, 0), 1);

    Explanation explanation = scorer.explain(Explanation.match(3f, "freq"), norm(100));

    assertThat(explanation.getValue().floatValue()).isEqualTo(scorer.score(3, norm(100)));
    assertThat(explanation.getDetails()).hasSize(2);
  }

  @Test
  void scoresLikeLuceneOnARealIndex() throws IOException {
    Random random = seeded();
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory, random);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher ours = new IndexSearcher(reader);
        ours.setSimilarity(new Ranking(C, 0));
        IndexSearcher lucenes = new IndexSearcher(reader);
        lucenes.setSimilarity(reference(C));
        for (Query query : queries()) {
          assertSameScores(lucenes.search(query, 500).scoreDocs, ours, query);
        }
      }
    }
  }

  private static void write(Directory directory, Random random) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int doc = 0; doc < 500; doc++) {
        StringBuilder text = new StringBuilder();
        for (int word = 1 + random.nextInt(60); word > 0; word--) {
          text.append('w').append((int) (20 * Math.pow(random.nextDouble(), 2))).append(' ');
        }
        Document document = new Document();
        document.add(new TextField("text", text.toString(), Field.Store.NO));
        writer.addDocument(document);
        if (doc % 100 == 50) {
          writer.commit();
        }
      }
    }
  }

  private static Query[] queries() {
    Term one = new Term("text", "w1");
    Term two = new Term("text", "w15");
    return new Query[] {
      new TermQuery(one),
      new TermQuery(two),
      new PhraseQuery("text", "w1", "w2"),
      new SynonymQuery.Builder("text").addTerm(one, 1).addTerm(two, 0.5f).build(),
      new BooleanQuery.Builder()
          .add(new TermQuery(one), Occur.MUST)
          .add(new TermQuery(two), Occur.SHOULD)
          .build()
    };
  }

  private static void assertSameScores(ScoreDoc[] expected, IndexSearcher ours, Query query)
      throws IOException {
    assertThat(expected).isNotEmpty();
    for (ScoreDoc doc : expected) {
      assertThat(ours.explain(query, doc.doc).getValue().floatValue())
          .as("%s", query)
          .isCloseTo(doc.score, offset(1e-4f * Math.max(1, doc.score)));
    }
    assertThat(ours.search(query, 500).scoreDocs).hasSameSizeAs(expected);
  }
}
