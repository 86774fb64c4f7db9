package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.DidYouMean;
import org.dateline.Explain;
import org.dateline.Hit;
import org.dateline.Interval;
import org.dateline.InvalidRequestException;
import org.dateline.MarkedArticle;
import org.dateline.Match;
import org.dateline.ParsedQuery;
import org.dateline.Passage;
import org.dateline.Patience;
import org.dateline.Problem;
import org.dateline.QueryClause;
import org.dateline.Range;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Seed;
import org.dateline.Suggestion;
import org.dateline.Timeline;
import org.dateline.TypedStrings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed, an archive answers: with hits, marks, counts, always the same, and what it
 * says it understood means the same.
 */
class AnyStringTest {
  /** With the variants of the naughty strings, and those sent over HTTP, more than 100,000. */
  private static final int ROUNDS = 96_000;

  private static final int AT_ONCE = 500;
  private static final int PAGE = 3;

  /** The limits that are told, and nothing else is refused. */
  private static final Set<String> LIMITS = Set.of("query-too-long", "too-many-clauses");

  private final long seed = Seed.next();
  private final List<Article> articles = new TypedStrings(seed).articles(120);
  private final LuceneArchive archive =
      LuceneArchive.inMemory(
          Patience.config(), InstantSource.fixed(Instant.parse("2025-10-05T12:00:00Z")));

  AnyStringTest() {
    archive.index(articles.stream()).orThrow();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  /** How much is asked of a string; each asks what the one before does, and more. */
  private enum Depth {
    ANSWERED,
    UNDERSTOOD_AGAIN,
    EXPORTED_AND_READ;

    static Depth of(int number) {
      return number % 24 == 0 ? EXPORTED_AND_READ : number % 8 == 0 ? UNDERSTOOD_AGAIN : ANSWERED;
    }
  }

  /** What is asked of a string, beside that it is answered. */
  private void check(String query, Supplier<String> name, Depth depth) {
    SearchResult result;
    try {
      result = archive.search(request(query));
    } catch (InvalidRequestException e) {
      assertThat(e.problems()).as(name).extracting(Problem::code).isSubsetOf(LIMITS);
      return;
    } catch (RuntimeException | Error e) {
      throw new AssertionError(name.get(), e);
    }
    assertThat(result.partialReason()).as(name).isEmpty();
    assertThat(result.total()).as(name).isBetween(0L, (long) articles.size());
    assertThat(result.hits()).as(name).hasSize((int) Math.min(PAGE, result.total()));
    Timeline timeline = result.timeline().orElseThrow();
    long dated = timeline.buckets().stream().mapToLong(Timeline.Bucket::count).sum();
    assertThat(dated + timeline.missing()).as(name).isEqualTo(result.total());
    for (Hit hit : result.hits()) {
      hit.highlight().title().ifPresent(title -> checkRanges(title, name));
      hit.highlight().passages().forEach(passage -> checkRanges(passage, name));
    }
    if (depth != Depth.ANSWERED && result.query().text().length() <= TypedStrings.LONGEST) {
      SearchResult again = archive.search(request(result.query().text()));
      assertThat(again.query().text()).as(name).isEqualTo(result.query().text());
      assertThat(again.query().relaxed()).as(name).isEqualTo(result.query().relaxed());
      assertThat(again.total()).as(name).isEqualTo(result.total());
    }
    if (depth == Depth.EXPORTED_AND_READ) {
      assertSame(archive.search(request(query)), result, name);
      checkAll(query, result, name);
    }
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query).facet("country").interval(Interval.MONTH).size(PAGE);
  }

  private static void checkRanges(Passage passage, Supplier<String> name) {
    int end = 0;
    for (Range range : passage.ranges()) {
      assertThat(range.start()).as(name).isGreaterThanOrEqualTo(end).isLessThan(range.end());
      end = range.end();
    }
    assertThat(end).as(name).isLessThanOrEqualTo(passage.text().length());
  }

  private static void assertSame(SearchResult again, SearchResult result, Supplier<String> name) {
    assertThat(again.hits()).as(name).isEqualTo(result.hits());
    assertThat(again.facets()).as(name).isEqualTo(result.facets());
    assertThat(again.timeline()).as(name).isEqualTo(result.timeline());
    assertThat(again.warnings()).as(name).isEqualTo(result.warnings());
    assertThat(again.total()).as(name).isEqualTo(result.total());
  }

  /** The export has what the total says, and each hit can be read with its marks. */
  private void checkAll(String query, SearchResult result, Supplier<String> name) {
    SearchRequest whole = SearchRequest.of(query).match(Match.ALL);
    Set<String> exported = new TreeSet<>();
    try (ArticleIterator all = archive.export(whole)) {
      all.forEachRemaining(article -> exported.add(article.id()));
    }
    checkTold(query, result, exported.size(), name);
    if (!result.query().relaxed()) {
      assertThat(exported).as(name).hasSize((int) result.total());
      assertThat(result.hits()).as(name).extracting(Hit::id).isSubsetOf(exported);
    }
    for (Hit hit : result.hits().subList(0, Math.min(2, result.hits().size()))) {
      MarkedArticle marked = archive.article(hit.id(), SearchRequest.of(query)).orElseThrow();
      marked.text().forEach(passage -> checkRanges(passage, name));
      boolean shown =
          hit.highlight().passages().stream().anyMatch(passage -> !passage.ranges().isEmpty());
      boolean inText = marked.text().stream().anyMatch(passage -> !passage.ranges().isEmpty());
      assertThat(!shown || inText).as(name).isTrue();
    }
  }

  /** What is told beside the hits is what searches for it find. */
  private void checkTold(String query, SearchResult result, int whole, Supplier<String> name) {
    ParsedQuery parsed = archive.parse(SearchRequest.of(query));
    assertThat(parsed.partialReason()).as(name).isEmpty();
    assertThat(parsed.understood()).as(name).isEqualTo(result.query().text());
    // Of a few words parse counts what has all, even when a search asks for fewer then.
    boolean many = result.query().relaxed() && parsed.tree().kind() == QueryClause.Kind.OR;
    assertThat(parsed.tree().hits()).as(name).hasValue(many ? result.total() : whole);
    assertThat(parsed.warnings()).as(name).isEqualTo(ofReading(result));
    checkPlaces(parsed.tree(), query.length(), name);
    if (parsed.understood().length() <= TypedStrings.LONGEST) {
      ParsedQuery again = archive.parse(SearchRequest.of(parsed.understood()));
      assertThat(again.understood()).as(name).isEqualTo(parsed.understood());
      assertThat(placeless(again.tree())).as(name).isEqualTo(placeless(parsed.tree()));
    }
    for (QueryClause clause : firsts(parsed.tree())) {
      assertThat(clause.hits()).as(name).hasValue(totalOf(clause.text()));
    }
    SearchResult told = archive.search(request(query).explain(Explain.CLAUSES, Explain.WHY));
    assertThat(told.total()).as(name).isEqualTo(result.total());
    assertThat(told.hits()).as(name).extracting(Hit::id).isEqualTo(ids(result));
    assertThat(told.hits()).as(name).allMatch(hit -> hit.why().isPresent());
    boolean several =
        Set.of(QueryClause.Kind.AND, QueryClause.Kind.OR).contains(parsed.tree().kind());
    if (several) {
      assertThat(told.query().clauses()).as(name).isEqualTo(parsed.tree().clauses());
    }
    checkSuggestions(query, name);
    result.query().didYouMean().ifPresent(other -> checkOther(other, result, name));
  }

  /** What was told but for what was found out by searching, which parse does not. */
  private static List<Problem> ofReading(SearchResult result) {
    return result.warnings().stream().filter(w -> !w.code().equals("expanded")).toList();
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  private long totalOf(String query) {
    return archive.search(SearchRequest.of(query).match(Match.ALL).size(1)).total();
  }

  private static void checkPlaces(QueryClause clause, int length, Supplier<String> name) {
    assertThat(clause.start()).as(name).isBetween(0, clause.end());
    assertThat(clause.end()).as(name).isLessThanOrEqualTo(length);
    clause.clauses().forEach(inner -> checkPlaces(inner, length, name));
  }

  /** Without its places, which are those in another text. */
  private static QueryClause placeless(QueryClause clause) {
    return new QueryClause(
        clause.kind(),
        clause.text(),
        0,
        0,
        clause.hits(),
        clause.clauses().stream().map(AnyStringTest::placeless).toList());
  }

  /** The first clauses, and the first of each first one. */
  private static List<QueryClause> firsts(QueryClause tree) {
    List<QueryClause> some = new ArrayList<>();
    for (QueryClause at = tree; !at.clauses().isEmpty() && some.size() < 8; ) {
      some.addAll(at.clauses().subList(0, Math.min(3, at.clauses().size())));
      at = at.clauses().getFirst();
    }
    return some;
  }

  private void checkSuggestions(String query, Supplier<String> name) {
    List<Suggestion> suggestions = archive.suggest(SearchRequest.of(query).size(6));
    assertThat(suggestions).as(name).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();
    for (Suggestion suggestion : suggestions) {
      Supplier<String> one = () -> name.get() + "\nsuggested: " + suggestion;
      if (suggestion.kind() == Suggestion.Kind.HEADLINE) {
        assertThat(archive.article(suggestion.id().orElseThrow())).as(one).isPresent();
        totalOf(suggestion.query());
      } else {
        assertThat(suggestion.count()).as(one).hasValue(totalOf(suggestion.query()));
      }
    }
  }

  private void checkOther(DidYouMean other, SearchResult result, Supplier<String> name) {
    Supplier<String> one = () -> name.get() + "\nor: " + other;
    SearchResult found = archive.search(request(other.query()));
    boolean many =
        archive.parse(SearchRequest.of(other.query())).tree().kind() == QueryClause.Kind.OR;
    assertThat(found.query().relaxed() && !many).as(one).isFalse();
    assertThat(found.total()).as(one).isEqualTo(other.hits());
    assertThat(other.hits()).as(one).isGreaterThan(result.query().relaxed() ? 0 : result.total());
  }

  private static void inParallel(int from, int to, Consumer<Integer> task) {
    IntStream.range(from, to).parallel().forEach(task::accept);
  }

  @Test
  void everyStringIsAnswered() {
    inParallel(
        0,
        ROUNDS / AT_ONCE,
        block -> {
          TypedStrings strings = new TypedStrings(seed + block);
          for (int i = 0; i < AT_ONCE; i++) {
            String query = strings.next();
            check(query, () -> "seed " + seed + ", " + block + ": " + escaped(query), Depth.of(i));
          }
        });
  }

  @Test
  void naughtyStringsAreAnswered() {
    assertThat(TypedStrings.naughty()).hasSizeGreaterThan(150);
    inParallel(
        0,
        TypedStrings.naughty().size(),
        i -> {
          String naughty = TypedStrings.naughty().get(i);
          check(naughty, () -> escaped(naughty), Depth.EXPORTED_AND_READ);
          for (String query :
              List.of(
                  "title:" + naughty,
                  "caesar " + naughty + " oil",
                  "(" + naughty + ") NEAR/5 (" + naughty + " OR act)",
                  "\"" + naughty + "\"~3",
                  naughty + "*",
                  "atleast2(" + naughty + ")")) {
            check(query, () -> escaped(query), Depth.UNDERSTOOD_AGAIN);
          }
        });
  }

  @Test
  void largeStringsAreAnswered() {
    List<String> large = new TypedStrings(seed).large();
    inParallel(
        0,
        large.size(),
        i -> {
          String query = large.get(i);
          Supplier<String> name = () -> "seed " + seed + ", " + i + ": " + escaped(query);
          check(query, name, Depth.ANSWERED);
          checkAnswered(query, name);
        });
  }

  /** Completed and taken apart it is, too, within the limits. */
  private void checkAnswered(String query, Supplier<String> name) {
    try {
      ParsedQuery parsed = archive.parse(SearchRequest.of(query));
      assertThat(parsed.partialReason()).as(name).isEmpty();
      checkPlaces(parsed.tree(), query.length(), name);
      assertThat(archive.suggest(SearchRequest.of(query)).size()).as(name).isLessThanOrEqualTo(10);
    } catch (InvalidRequestException e) {
      assertThat(e.problems()).as(name).extracting(Problem::code).isSubsetOf(LIMITS);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(name.get(), e);
    }
  }

  private static String escaped(String query) {
    return query
        .chars()
        .mapToObj(c -> c < ' ' || c > 126 ? String.format("\\u%04X", c) : String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
