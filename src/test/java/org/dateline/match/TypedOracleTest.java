package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.ArticleIterator;
import org.dateline.Hit;
import org.dateline.Match;
import org.dateline.Passage;
import org.dateline.Patience;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Seed;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.LuceneArchive;
import org.dateline.query.Clause;
import org.junit.jupiter.api.Test;

/**
 * Random queries with every operator, typed as people type them and asked of an archive: which
 * articles it finds and which of their words it marks, beside an answer that knows no engine.
 */
class TypedOracleTest {
  private static final int ARCHIVES = 12;
  private static final int ARTICLES = 200;
  private static final int QUERIES = 200;

  /** Of so many queries one is of nothing but words. */
  private static final int BARE_IN = 5;

  private static final int MARKED = 4;

  private final long seed = Seed.next();

  @Test
  void findsAndMarksWhatTheOracleDoes() {
    IntStream.range(0, ARCHIVES).parallel().forEach(number -> new Round(number).run());
  }

  /** Queries to one archive. */
  private final class Round {
    private final int number;
    private final Random random;
    private final RandomClauses clauses;
    private final TypedClause typing;
    private final List<NaiveArticle> pages;

    private Round(int number) {
      this.number = number;
      this.random = new Random(seed + number);
      this.clauses = RandomClauses.typed(random);
      this.typing = new TypedClause(random);
      this.pages =
          IntStream.range(0, ARTICLES).mapToObj(i -> NaiveArticle.random("a" + i, random)).toList();
    }

    private void run() {
      try (LuceneArchive archive =
          LuceneArchive.inMemory(Patience.config(), InstantSource.system())) {
        archive.index(pages.stream().map(NaiveArticle::article)).orThrow();
        for (int i = 0; i < QUERIES; i++) {
          if (i % BARE_IN == 0) {
            checkBare(archive, clauses.bareWords());
          }
          Clause clause = clauses.clause(random.nextInt(4));
          String typed = typing.type(clause);
          String name = "seed %s, %s: %s\n%s".formatted(seed, number, typed, clause);
          SearchResult result = check(archive, clause, typed, name);
          SearchResult again = archive.search(request(result.query().text()));
          assertThat(again.query().text()).as(name).isEqualTo(result.query().text());
          assertThat(again.total()).as(name).isEqualTo(result.total());
        }
      }
    }

    /** All of a few words, else as many of them as any one article has; any of more words. */
    private void checkBare(LuceneArchive archive, List<Clause> words) {
      String typed = words.stream().map(typing::type).collect(Collectors.joining(" "));
      String name = "seed %s, %s: %s".formatted(seed, number, typed);
      Map<String, Long> had = new TreeMap<>();
      for (NaiveArticle page : pages) {
        NaiveAnswer answer = new NaiveAnswer(page);
        long count = words.stream().filter(word -> answer.marks(word).isPresent()).count();
        had.put(page.article().id(), count);
      }
      long most = Collections.max(had.values());
      boolean few = words.size() <= IndexConfig.defaults().weights().allWords();
      Set<String> expected = new TreeSet<>(had.keySet());
      expected.removeIf(id -> had.get(id) < (few ? Math.max(1, most) : 1));

      SearchRequest request = SearchRequest.of(typed).size(100);
      SearchResult result = archive.search(request);
      assertThat(result.total()).as(name).isEqualTo(expected.size());
      assertThat(result.query().relaxed())
          .as(name)
          .isEqualTo(most > 0 && (!few || most < words.size()));
      Set<String> found = new TreeSet<>();
      for (SearchResult page = result; ; ) {
        page.hits().stream().map(Hit::id).forEach(found::add);
        if (page.next().isEmpty()) {
          break;
        }
        page = archive.search(request.cursor(page.next().get()));
      }
      assertThat(found).as(name).isEqualTo(expected);
      NaiveArticle page = pages.get(random.nextInt(ARTICLES));
      Set<Integer> marks = new TreeSet<>();
      words.forEach(word -> new NaiveAnswer(page).marks(word).ifPresent(marks::addAll));
      assertThat(marked(archive, SearchRequest.of(typed), page))
          .as("%s\nin %s", name, page.article())
          .isEqualTo(page.places(marks));
    }

    /** Asks and compares. */
    private SearchResult check(LuceneArchive archive, Clause clause, String typed, String name) {
      SearchResult result = archive.search(request(typed));
      String told = name + "\nunderstood: " + result.query().text() + "\n" + result.warnings();
      Set<String> expected = new TreeSet<>();
      List<NaiveArticle> some = new ArrayList<>(List.of(pages.get(random.nextInt(ARTICLES))));
      for (NaiveArticle page : pages) {
        if (new NaiveAnswer(page).marks(clause).isPresent()) {
          expected.add(page.article().id());
          if (some.size() < MARKED) {
            some.add(page);
          }
        }
      }
      assertThat(result.partialReason()).as(told).isEmpty();
      assertThat(result.total()).as(told).isEqualTo(expected.size());
      assertThat(found(archive, request(typed))).as(told).isEqualTo(expected);
      for (NaiveArticle page : some) {
        Set<Integer> marks = new NaiveAnswer(page).marks(clause).orElse(Set.of());
        assertThat(marked(archive, request(typed), page))
            .as("%s\nin %s", told, page.article())
            .isEqualTo(page.places(marks));
      }
      return result;
    }
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query).match(Match.ALL).size(1);
  }

  private static Set<String> found(LuceneArchive archive, SearchRequest request) {
    Set<String> ids = new TreeSet<>();
    try (ArticleIterator all = archive.export(request)) {
      all.forEachRemaining(article -> ids.add(article.id()));
    }
    return ids;
  }

  private static Map<Integer, List<Integer>> marked(
      LuceneArchive archive, SearchRequest request, NaiveArticle page) {
    List<Passage> text = archive.article(page.article().id(), request).orElseThrow().text();
    Map<Integer, List<Integer>> marks = new TreeMap<>();
    for (int i = 0; i < text.size(); i++) {
      if (!text.get(i).ranges().isEmpty()) {
        marks.put(i, text.get(i).ranges().stream().map(range -> range.start()).sorted().toList());
      }
    }
    return marks;
  }
}
