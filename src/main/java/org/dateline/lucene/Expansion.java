package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.dateline.Article;
import org.dateline.Problem;
import org.dateline.Sort;
import org.dateline.analysis.Analyzers;
import org.dateline.match.Fields;
import org.dateline.match.ResolvedPlan;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.store.ArticleReader;

/**
 * The words that the best articles of a query share and others lack. They help to order the hits of
 * a long query, whose writer had an article in mind more than words.
 *
 * <p>A word of the best articles has the probability {@code p}, the mean of its share of each
 * article's words weighted by the articles' scores, and counts by its part of the divergence from
 * the whole archive, {@code p · log2(p / q)}. See Carpineto, de Mori, Romano and Bigi, "An
 * information-theoretic approach to automatic query expansion", ACM TOIS 19(1), 2001. Where few of
 * the articles agree on a word it is left out; where one article is far ahead of all others it is
 * what was looked for, and there is nothing to add. One for each search; not thread-safe.
 */
final class Expansion {
  /** How many articles are read. */
  private static final int ARTICLES = 10;

  /** How many of them must have a word. */
  private static final int AGREEING = 2;

  /** How many words are taken. */
  private static final int WORDS = 16;

  /** UTF-16 code units read of an article: the beginning says what it is about. */
  private static final int READ = 1_000;

  /** The score of the second article, as a share of the first's, below which the first is it. */
  private static final float FAR_AHEAD = 0.7f;

  private static final int TOLD = 5;

  private static final Comparator<Stem> BEST_FIRST =
      Comparator.comparingDouble((Stem stem) -> -stem.gain).thenComparing(stem -> stem.term);

  private final Tools tools;
  private final IndexReader reader;
  private final Map<String, Stem> stems = new HashMap<>();
  private final List<Stem> chosen = new ArrayList<>();

  /** A stem of the best articles. */
  private static final class Stem {
    private final String term;
    private final String written;
    private int lastArticle = -1;
    private int articles;
    private double probability;
    private double gain;

    private Stem(String term, String written) {
      this.term = term;
      this.written = written;
    }
  }

  Expansion(Tools tools, IndexReader reader) {
    this.tools = tools;
    this.reader = reader;
  }

  /**
   * The stems to add.
   *
   * @param searcher with a time limit
   * @param query without its filters, so that none changes the order of what it leaves
   * @param weight of the best stem, beside 1 for a word of the query
   * @return the stems with their weights, best first; empty when nothing is to be added
   */
  List<Form> of(IndexSearcher searcher, Query query, float weight) throws IOException {
    TopFieldDocs best =
        searcher.search(
            query,
            new TopFieldCollectorManager(HitOrder.of(Sort.RELEVANCE), ARTICLES, null, ARTICLES));
    int count = best.scoreDocs.length;
    if (count < AGREEING || score(best, 1) < FAR_AHEAD * score(best, 0)) {
      return List.of();
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += score(best, i);
    }
    ArticleReader articles = new ArticleReader(reader, tools.benches().get().packer);
    for (int i = 0; i < count; i++) {
      count(articles.shown(best.scoreDocs[i].doc), i, score(best, i) / sum);
    }
    choose();
    return chosen.stream()
        .map(s -> new Form(s.term, (float) Math.min(1, weight * s.gain / chosen.get(0).gain)))
        .toList();
  }

  /** Takes the stems of the highest gain; how common a stem is is looked up where it may be one. */
  private void choose() throws IOException {
    double all = reader.getSumTotalTermFreq(Fields.TEXT);
    List<Stem> agreed =
        stems.values().stream()
            .filter(stem -> stem.articles >= AGREEING)
            .sorted(Comparator.comparingDouble((Stem stem) -> -stem.probability))
            .toList();
    PriorityQueue<Stem> best = new PriorityQueue<>(BEST_FIRST.reversed());
    for (Stem stem : agreed) {
      double most = stem.probability * Math.log(stem.probability * all / AGREEING);
      if (best.size() == WORDS && most < best.element().gain) {
        break;
      }
      // Where reading stopped within a word, its beginning may be no word.
      double share = reader.totalTermFreq(new Term(Fields.TEXT, stem.term)) / all;
      stem.gain = share > 0 ? stem.probability * Math.log(stem.probability / share) : 0;
      if (stem.gain > 0) {
        best.add(stem);
      }
      if (best.size() > WORDS) {
        best.remove();
      }
    }
    chosen.addAll(best);
    chosen.sort(BEST_FIRST);
  }

  private static float score(TopFieldDocs best, int rank) {
    return (Float) ((FieldDoc) best.scoreDocs[rank]).fields[0];
  }

  private void count(Article article, int number, double weight) {
    String begin = beginning(article);
    Set<String> stopWords = tools.config().stopWords().of(article.language());
    List<Stem> found = new ArrayList<>();
    int[] length = {0};
    Analyzers analyzers = tools.benches().get().analyzers;
    analyzers.words(
        begin,
        article.language(),
        (word, start, end) -> {
          length[0]++;
          if (word.stem().length() > 1 && !stopWords.contains(word.exact())) {
            found.add(
                stems.computeIfAbsent(word.stem(), s -> new Stem(s, begin.substring(start, end))));
          }
        });
    for (Stem stem : found) {
      stem.probability += weight / length[0];
      if (stem.lastArticle != number) {
        stem.lastArticle = number;
        stem.articles++;
      }
    }
  }

  /** Title, summary and body; a title that was taken from the body is not read twice. */
  private static String beginning(Article article) {
    String title = article.title();
    int shared = Math.max(1, title.length() - 1); // A title that was cut ends in an ellipsis.
    String text = article.summary() + "\n" + article.body();
    if (!title.isEmpty() && !article.body().startsWith(title.substring(0, shared))) {
      text = title + "\n" + text;
    }
    return text.substring(0, Math.min(READ, text.length()));
  }

  /**
   * Tells what was added to the words of a plan.
   *
   * @return empty when all of it was typed
   */
  Optional<Problem> notice(ResolvedPlan plan) {
    Set<String> typed = plan.stems();
    List<String> added =
        chosen.stream()
            .filter(stem -> !typed.contains(stem.term))
            .map(stem -> "“" + stem.written + "”")
            .toList();
    if (added.isEmpty()) {
      return Optional.empty();
    }
    String words = String.join(", ", added.subList(0, Math.min(TOLD, added.size())));
    return Optional.of(
        Problem.of(
            "expanded",
            "Of the articles found those come first that also have what the best ones share: "
                + words
                + (added.size() > TOLD ? " and other words." : ".")));
  }
}
