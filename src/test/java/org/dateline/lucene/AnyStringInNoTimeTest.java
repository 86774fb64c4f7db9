package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.ArchiveException;
import org.dateline.Article;
import org.dateline.Explain;
import org.dateline.Interval;
import org.dateline.InvalidRequestException;
import org.dateline.ParsedQuery;
import org.dateline.Patience;
import org.dateline.Problem;
import org.dateline.QueryClause;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Seed;
import org.dateline.Suggestion;
import org.dateline.TypedStrings;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed, the time of a search may be up at any point: before it begins, and in the
 * midst of anything. The answer is what there was time for and says so, or it is the whole answer.
 */
class AnyStringInNoTimeTest {
  /** The microseconds of a search; where they end, the machine decides. */
  private static final List<Integer> SHORT = List.of(30, 100, 300, 1_000);

  private final long seed = Seed.next();
  private final List<Article> articles = new TypedStrings(seed).articles(120);
  private final LuceneArchive patient = archive(Patience.config());
  private final LuceneArchive timeless = archive(Patience.none());

  private LuceneArchive archive(IndexConfig config) {
    LuceneArchive archive =
        LuceneArchive.inMemory(config, InstantSource.fixed(Instant.parse("2025-10-05T12:00:00Z")));
    archive.index(articles.stream()).orThrow();
    return archive;
  }

  @AfterEach
  void close() {
    patient.close();
    timeless.close();
  }

  private List<String> strings() {
    TypedStrings strings = new TypedStrings(seed);
    return Stream.of(
            TypedStrings.naughty(),
            strings.large(),
            IntStream.range(0, 400).mapToObj(i -> strings.next()).toList())
        .flatMap(List::stream)
        .toList();
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query)
        .facet("country", "topic")
        .interval(Interval.MONTH)
        .explain(Explain.CLAUSES, Explain.WHY)
        .size(3);
  }

  /** A search, or nothing when the query is longer or has more clauses than is allowed. */
  private static <T> List<T> asked(String name, Function<SearchRequest, T> asking, String query) {
    try {
      return List.of(asking.apply(request(query)));
    } catch (InvalidRequestException e) {
      assertThat(e.problems())
          .as(name)
          .extracting(Problem::code)
          .isSubsetOf("query-too-long", "too-many-clauses");
      return List.of();
    } catch (RuntimeException | Error e) {
      throw new AssertionError(name, e);
    }
  }

  /** What a search tells of all it found, but for the time it took. */
  private static void checkSearch(String name, SearchResult cut, SearchResult whole) {
    if (cut.partialReason().isEmpty()) {
      assertThat(cut.total()).as(name).isEqualTo(whole.total());
      assertThat(cut.facets()).as(name).isEqualTo(whole.facets());
      assertThat(cut.timeline()).as(name).isEqualTo(whole.timeline());
      assertThat(cut.query().relaxed()).as(name).isEqualTo(whole.query().relaxed());
    } else {
      assertThat(cut.total()).as(name).isLessThanOrEqualTo(whole.total());
    }
    assertThat(cut.query().text()).as(name).isEqualTo(whole.query().text());
    assertThat(cut.hits()).as(name).hasSizeLessThanOrEqualTo((int) Math.min(3, whole.total()));
  }

  private static void checkParsed(String name, ParsedQuery cut, ParsedQuery whole) {
    assertThat(cut.understood()).as(name).isEqualTo(whole.understood());
    List<QueryClause> counted = flat(cut.tree());
    List<QueryClause> all = flat(whole.tree());
    assertThat(counted).as(name).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      if (counted.get(i).hits().isPresent() || cut.partialReason().isEmpty()) {
        assertThat(counted.get(i).hits()).as(name).isEqualTo(all.get(i).hits());
      }
    }
  }

  private static List<QueryClause> flat(QueryClause tree) {
    List<QueryClause> flat = new ArrayList<>(List.of(tree));
    tree.clauses().forEach(clause -> flat.addAll(flat(clause)));
    return flat;
  }

  private void checkAll(LuceneArchive hurried, String query, String name) {
    List<SearchResult> whole = asked(name, patient::search, query);
    List<SearchResult> cut = asked(name, hurried::search, query);
    assertThat(cut).as(name).hasSameSizeAs(whole);
    whole.forEach(result -> checkSearch(name, cut.getFirst(), result));
    List<ParsedQuery> parsed = asked(name, r -> patient.parse(SearchRequest.of(query)), query);
    List<ParsedQuery> hasty = asked(name, r -> hurried.parse(SearchRequest.of(query)), query);
    parsed.forEach(result -> checkParsed(name, hasty.getFirst(), result));
    asked(name, r -> hurried.article("a1", SearchRequest.of(query)), query);
    for (List<Suggestion> few :
        asked(name, r -> hurried.suggest(SearchRequest.of(query).size(4)), query)) {
      for (Suggestion suggestion : few) {
        suggestion.count().ifPresent(count -> assertThat(count).as(name).isPositive());
      }
    }
  }

  @Test
  void answersWhenThereIsNoTimeAtAll() {
    List<String> strings = strings();
    IntStream.range(0, strings.size())
        .parallel()
        .forEach(i -> checkAll(timeless, strings.get(i), name(i, strings.get(i))));
  }

  private String name(int number, String query) {
    return "seed " + seed + ", " + number + ": " + query;
  }

  @Test
  void tellsThatTheTimeWasUp() {
    for (String query : List.of("caesar", "oil price", "oil* NEAR/5 act~", "-oil", "country:SY")) {
      SearchResult result = timeless.search(request(query));

      assertThat(result.partialReason()).as(query).isPresent();
      assertThat(result.total()).as(query).isZero();
      assertThat(result.query().clauses()).as(query).allMatch(c -> c.hits().isEmpty());
      assertThat(timeless.suggest(SearchRequest.of(query))).as(query).isEmpty();
    }
  }

  /** A list of facet values or of days that lacks some is none. */
  @Test
  void countsNothingByHalves() {
    for (String query : List.of("caesar", "oil*", "")) {
      SearchRequest request = SearchRequest.of(query);
      for (Function<LuceneArchive, Object> count :
          List.<Function<LuceneArchive, Object>>of(
              archive -> archive.facet("country", request),
              archive -> archive.timeline(request.interval(Interval.MONTH)))) {
        try {
          assertThat(count.apply(timeless)).as(query).isEqualTo(count.apply(patient));
        } catch (ArchiveException e) {
          assertThat(e.reason()).as(query).isEqualTo(ArchiveException.Reason.BUSY);
        }
      }
    }
  }

  @Test
  void answersWhereverTheTimeEnds() {
    List<String> strings = strings();
    for (int micros : SHORT) {
      try (LuceneArchive hurried = archive(Patience.config(Duration.ofNanos(1_000L * micros)))) {
        IntStream.range(0, strings.size())
            .filter(i -> i % 3 == 0)
            .forEach(
                i -> checkAll(hurried, strings.get(i), micros + " µs, " + name(i, strings.get(i))));
      }
    }
  }
}
