package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.dateline.Why.Figure;
import org.dateline.Why.ScorePart;
import org.dateline.match.Fields;
import org.dateline.match.ScoreShares;
import org.dateline.words.Deadline;

/**
 * Tells how the scores of hits came about: in words with figures, and as the tree that Lucene has
 * for it. The query is weighed once for all of a page.
 */
final class ScoreTold {
  /** A reader looks at no more; the others are summed up. */
  private static final int MOST = 8;

  private static final Comparator<Figure> LARGEST_FIRST =
      Comparator.comparingDouble(Figure::value).reversed();

  private final ScoreShares shares;
  private final Optional<Freshness> freshness;
  private final List<LeafReaderContext> leaves;
  private final Weight weight;
  private final Counts counts;

  /** How many articles have a word, counted once for a page and within a time of its own. */
  private static final class Counts {
    private final ScoreShares shares;
    private final IndexSearcher searcher;
    private final Deadline deadline;
    private final Map<Integer, Integer> counted = new HashMap<>();
    private int all = -1;

    private Counts(ScoreShares shares, IndexSearcher searcher, Deadline deadline) {
      this.shares = shares;
      this.searcher = searcher;
      this.deadline = deadline;
    }

    /** {@code , in 41 of 21,577 articles}; nothing when there was no time to count. */
    String of(List<Integer> words) throws IOException {
      int most = 0;
      for (int word : words) {
        most = Math.max(most, of(word));
      }
      return most == 0
          ? ""
          : String.format(Locale.ROOT, ", in %,d of %,d article%s", most, all, all == 1 ? "" : "s");
    }

    private int of(int word) throws IOException {
      Integer known = counted.get(word);
      if (known == null) {
        known = deadline.shouldExit() ? 0 : count(word);
        counted.put(word, known);
      }
      return known;
    }

    private int count(int word) throws IOException {
      if (all < 0) {
        all = ScoreShares.articles(searcher);
      }
      int articles = shares.articles(word, searcher);
      return deadline.cutSomething() ? 0 : articles;
    }
  }

  /**
   * Prepares to tell.
   *
   * @param shares what the words of the query add
   * @param searcher of the same state of the archive
   * @param query as it was run
   * @param freshness what scores are multiplied by; empty in the order by relevance alone
   * @param counting the time there is for counting the articles of each word
   */
  ScoreTold(
      ScoreShares shares,
      IndexSearcher searcher,
      Query query,
      Optional<Freshness> freshness,
      Deadline counting)
      throws IOException {
    IndexReader reader = searcher.getIndexReader();
    this.shares = shares;
    this.freshness = freshness;
    this.leaves = reader.leaves();
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    IndexSearcher timed = new IndexSearcher(reader);
    timed.setTimeout(counting);
    this.counts = new Counts(shares, timed, counting);
  }

  /** The tree of a hit's score. */
  ScorePart tree(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    ScorePart relevance = part(weight.explain(leaf, document - leaf.docBase));
    if (freshness.isEmpty()) {
      return relevance;
    }
    Figure factor = factor(freshness.get(), document);
    return new ScorePart(
        relevance.value() * factor.value(),
        "score × freshness of:",
        List.of(relevance, new ScorePart(factor.value(), factor.text(), List.of())));
  }

  private LeafReaderContext leaf(int document) {
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  private static ScorePart part(Explanation explanation) {
    return new ScorePart(
        explanation.getValue().doubleValue(),
        explanation.getDescription(),
        Stream.of(explanation.getDetails()).map(ScoreTold::part).toList());
  }

  /**
   * The figures of a hit's score.
   *
   * @param words what the article has of each word of the query, by its number
   */
  List<Figure> figures(int document, List<String> words) throws IOException {
    ScoreShares.Shares found = shares.of(document);
    List<Figure> largest = largest(found, words);
    List<Figure> figures = new ArrayList<>(largest.subList(0, Math.min(MOST, largest.size())));
    if (found.everyWord() > 0) {
      figures.add(new Figure("every word of the query is in it", found.everyWord(), false));
    }
    if (found.expansion() > 0) {
      figures.add(new Figure("words that the best articles share", found.expansion(), false));
    }
    figures.sort(LARGEST_FIRST);
    if (largest.size() > MOST) {
      List<Figure> others = largest.subList(MOST, largest.size());
      figures.add(sum(others.size() + " more of the words asked for", others));
    }
    if (freshness.isPresent()) {
      figures.add(factor(freshness.get(), document));
    }
    return figures;
  }

  /** Words that stand at the same places, as a name and its spelling typed, are one figure. */
  private List<Figure> largest(ScoreShares.Shares found, List<String> words) throws IOException {
    Map<String, List<Integer>> alike = new LinkedHashMap<>();
    for (int word : found.words().keySet()) {
      alike.computeIfAbsent(words.get(word), sentence -> new ArrayList<>()).add(word);
    }
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> same : alike.entrySet()) {
      double sum =
          same.getValue().stream().mapToDouble(word -> found.words().getOrDefault(word, 0.0)).sum();
      figures.add(new Figure(same.getKey() + counts.of(same.getValue()), sum, false));
    }
    if (found.everything() > 0) {
      figures.add(new Figure("“*”, which every article has", found.everything(), false));
    }
    figures.sort(LARGEST_FIRST);
    return figures;
  }

  private static Figure sum(String text, List<Figure> figures) {
    return new Figure(text, figures.stream().mapToDouble(Figure::value).sum(), false);
  }

  private Figure factor(Freshness fresh, int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    int doc = document - leaf.docBase;
    double days = fresh.days(leaf, doc);
    boolean dated = DocValues.getNumeric(leaf.reader(), Fields.PUBLISHED).advanceExact(doc);
    String age =
        String.format(
            Locale.ROOT,
            "freshness: %s%,.1f days old, and a score halves every %s days",
            dated ? "" : "without a date, so as the oldest article ",
            days,
            number(fresh.halfLife()));
    return new Figure(age, fresh.factor(days), true);
  }

  /** A whole number without a point. */
  private static String number(float value) {
    return value == Math.rint(value) && value < 1e7
        ? Integer.toString((int) value)
        : Float.toString(value);
  }
}
