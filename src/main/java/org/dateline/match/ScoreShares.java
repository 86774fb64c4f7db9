package org.dateline.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.dateline.match.ResolvedPlan.AtLeast;
import org.dateline.match.ResolvedPlan.Everything;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Near;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Not;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Words;

/**
 * What each word and phrase of a plan adds to the score of an article. Scores are sums over the
 * tree of the plan, so what each leaf scores by itself, where all above it match, adds up to the
 * score. One for each request; not thread-safe.
 */
public final class ScoreShares {
  private final QueryCompiler compiler;
  private final ResolvedPlan plan;
  private final PlanTerms terms;
  private final Optional<Query> everyWord;
  private final IndexSearcher searcher;
  private final IdentityHashMap<Object, Weight> weights = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Map<Query, Node>> near = new IdentityHashMap<>();
  private final Map<Integer, Node> leaves = new TreeMap<>();

  /**
   * What the score of an article is made of.
   *
   * @param words what the words and phrases add, by the numbers they have in {@link Marker#asked}
   * @param everything what is added to every article
   * @param everyWord what it adds that the article has every word of a query that asks for one
   * @param expansion what the words add that nobody typed
   */
  public record Shares(
      SortedMap<Integer, Double> words, double everything, double everyWord, double expansion) {}

  /**
   * Prepares to tell shares.
   *
   * @param compiler that made the query searched with
   * @param plan the plan it was made of
   * @param searcher of the same state of the archive, with the similarity of the compiler
   */
  public ScoreShares(QueryCompiler compiler, ResolvedPlan plan, IndexSearcher searcher) {
    this.compiler = compiler;
    this.plan = plan;
    this.terms = new PlanTerms(plan.query());
    this.everyWord = compiler.everyWord(plan);
    this.searcher = searcher;
  }

  /**
   * The shares of an article.
   *
   * @param document its number; the plan finds it
   * @return what adds up to its score
   * @throws IOException when the index cannot be read
   */
  public Shares of(int document) throws IOException {
    OfArticle article = new OfArticle(document);
    article.add(plan.query());
    double every = 0;
    if (everyWord.isPresent()) {
      Query query = everyWord.get();
      every = Math.max(0, article.score(weight(query, () -> query)));
    }
    double expansion = 0;
    for (Form stem : plan.expansion()) {
      Weight weight = weight(stem, () -> OneClauseQuery.word(Fields.TEXT, List.of(stem)));
      expansion += Math.max(0, article.score(weight));
    }
    return new Shares(article.words, article.everything, every, expansion);
  }

  /**
   * How many articles have a word or phrase, whatever else they have.
   *
   * @param word its number, one that was told among the shares of an article
   * @param counting where it is counted
   * @return the number; a lower bound when the searcher's time was up
   * @throws IOException when the index cannot be read
   */
  public int articles(int word, IndexSearcher counting) throws IOException {
    Node leaf = leaves.get(word);
    return leaf == null ? 0 : counting.count(compiler.unit(leaf));
  }

  /**
   * How many articles there are.
   *
   * @param counting where they are counted
   * @return the number, without those withdrawn
   * @throws IOException when the index cannot be read
   */
  public static int articles(IndexSearcher counting) throws IOException {
    return counting.count(EveryArticleQuery.INSTANCE);
  }

  private Weight weight(Object of, Supplier<Query> query) throws IOException {
    Weight weight = weights.get(of);
    if (weight == null) {
      weight = searcher.createWeight(searcher.rewrite(query.get()), ScoreMode.COMPLETE, 1);
      weights.put(of, weight);
    }
    return weight;
  }

  /** The shares of one article as they are found. */
  private final class OfArticle {
    private static final float NO_MATCH = -1;

    private final LeafReaderContext segment;
    private final int document;
    private final SortedMap<Integer, Double> words = new TreeMap<>();
    private double everything;

    private OfArticle(int document) {
      List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
      this.segment = segments.get(ReaderUtil.subIndex(document, segments));
      this.document = document - segment.docBase;
    }

    private float score(Weight weight) throws IOException {
      Scorer scorer = weight.scorer(segment);
      return scorer != null && scorer.iterator().advance(document) == document
          ? scorer.score()
          : NO_MATCH;
    }

    private float score(Node node) throws IOException {
      return score(weight(node, () -> compiler.unit(node)));
    }

    private void add(Node node) throws IOException {
      switch (node) {
        case Words w -> addLeaf(w);
        case Sequence s -> addLeaf(s);
        case Everything e -> everything += Math.max(0, score(e));
        case Near n -> addNear(n, n.operands());
        case AtLeast often -> addNear(often, List.of(often.node()));
        case Some some -> add(some);
        case Not n -> {}
        case ResolvedPlan.Nothing n -> {}
        case ResolvedPlan.Value v -> {}
        case ResolvedPlan.Dated d -> {}
        case ResolvedPlan.Length l -> {}
        case ResolvedPlan.Id i -> {}
      }
    }

    private void addLeaf(Node leaf) throws IOException {
      float score = score(leaf);
      if (score > 0) {
        int word = terms.word(leaf);
        leaves.putIfAbsent(word, leaf);
        words.merge(word, (double) score, Double::sum);
      }
    }

    private void addNear(Node node, List<Node> operands) throws IOException {
      if (score(node) == NO_MATCH) {
        return;
      }
      Map<Query, Node> scoring = near.get(node);
      if (scoring == null) {
        scoring = compiler.scoring(operands);
        near.put(node, scoring);
      }
      for (Node leaf : scoring.values()) {
        addLeaf(leaf);
      }
    }

    private void add(Some some) throws IOException {
      // The query itself matches; an article that was not found by a part of it gets nothing of it.
      if (some != plan.query() && score(some) == NO_MATCH) {
        return;
      }
      List<Node> all = new ArrayList<>(some.nodes());
      all.addAll(some.optional());
      for (Node node : all) {
        add(node);
      }
    }
  }
}
