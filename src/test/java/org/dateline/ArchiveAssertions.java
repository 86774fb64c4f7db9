package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.SearchParameter.Operation;

/** Assertions in the words of the archive. */
final class ArchiveAssertions {
  private ArchiveAssertions() {}

  /** These articles match and no others, in whatever order. */
  static void assertHits(SearchResult result, String... ids) {
    assertThat(ids(result)).containsExactlyInAnyOrder(ids);
    assertThat(result.total()).isEqualTo(ids.length);
  }

  /** These articles match and no others, in this order. */
  static void assertHitsInOrder(SearchResult result, String... ids) {
    assertThat(ids(result)).containsExactly(ids);
    assertThat(result.total()).isEqualTo(ids.length);
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  /** The request is refused; what is wrong with it. */
  static List<Problem> refusal(ThrowingCallable call) {
    InvalidRequestException refusal = catchThrowableOfType(InvalidRequestException.class, call);
    assertThat(refusal).as("nothing was refused").isNotNull();
    assertThat(refusal.problems()).isNotEmpty();
    return refusal.problems();
  }

  /** The request is refused because of these parameters. */
  static List<Problem> assertRefuses(ThrowingCallable call, String... parameters) {
    List<Problem> problems = refusal(call);
    List<Problem.Where> places = new ArrayList<>();
    for (String parameter : parameters) {
      places.add(new Problem.InParameter(parameter));
    }
    assertThat(problems).extracting(Problem::where).containsAll(places);
    return problems;
  }

  /** The values of a facet as {@code value=count}. */
  static List<String> counts(Facet facet) {
    return facet.values().stream().map(v -> v.value() + "=" + v.count()).toList();
  }

  /** The values of a facet of an answer as {@code value=count}. */
  static List<String> counts(SearchResult result, String facet) {
    return counts(facet(result, facet));
  }

  /** A facet of an answer. */
  static Facet facet(SearchResult result, String name) {
    assertThat(result.facets()).containsKey(name);
    return Objects.requireNonNull(result.facets().get(name));
  }

  static void assertWellFormed(SearchResult result) {
    assertThat(result.hits()).hasSizeLessThanOrEqualTo(result.size());
    assertThat(result.total()).isGreaterThanOrEqualTo(result.hits().size());
    assertThat(ids(result)).doesNotHaveDuplicates();
    assertThat(result.partialReason()).isEmpty();
    for (Hit hit : result.hits()) {
      hit.highlight().passages().forEach(MarkedHtml::assertWellFormed);
      hit.highlight()
          .title()
          .ifPresent(
              title -> {
                assertThat(title.text()).isEqualTo(hit.title());
                MarkedHtml.assertWellFormed(title);
              });
    }
  }

  /**
   * Each count of these facets is the total of the same search filtered by that value, in place of
   * what else its facet is filtered by; and each value counts something, or is selected.
   */
  static void assertCountsEqualFilteredTotals(
      Archive archive, SearchRequest request, List<String> facets) {
    SearchResult result = archive.search(request.facet(facets.toArray(String[]::new)));
    assertThat(result.facets()).hasSize(facets.size());
    for (Facet facet : result.facets().values()) {
      String parameter = facet.name().replaceFirst("/.*", "");
      for (Facet.Value value : facet.values()) {
        assertThat(archive.search(filtered(request, parameter, value.value())).total())
            .as("%s=%s of %s", parameter, value.value(), request)
            .isEqualTo(value.count());
        assertThat(value.count() > 0 || value.selected()).isTrue();
      }
    }
  }

  /** The search filtered by one value of a facet only. */
  private static SearchRequest filtered(SearchRequest request, String parameter, String value) {
    Map<String, List<String>> given = new LinkedHashMap<>(request.parameters());
    given.remove(parameter);
    SearchRequest others = SearchParameter.read(Operation.SEARCH, given, ArchiveKit.OWN_FIELDS);
    return SearchParameter.named(parameter)
        .map(row -> others.with(row, value))
        .orElseGet(() -> others.filter(parameter, value))
        .size(1)
        .highlight(false);
  }

  /** Buckets follow each other without a hole; with {@code missing} they are the total. */
  static void assertBucketsAddUp(Archive archive, SearchRequest request, List<Interval> intervals) {
    for (Interval interval : intervals) {
      SearchResult result = archive.search(request.interval(interval));
      Timeline timeline = result.timeline().orElseThrow();
      assertThat(timeline.interval()).isNotEqualTo(Interval.AUTO);
      assertThat(timeline.buckets().stream().mapToLong(Timeline.Bucket::count).sum())
          .as("buckets of %s by %s", request, interval)
          .isEqualTo(result.total() - timeline.missing());
      for (int i = 1; i < timeline.buckets().size(); i++) {
        assertThat(timeline.buckets().get(i).from())
            .isEqualTo(timeline.buckets().get(i - 1).to().plusDays(1));
      }
    }
  }

  /** An export gives as many articles as the search finds, each once. */
  static void assertExportsEveryMatch(Archive archive, SearchRequest request) {
    List<String> exported = new ArrayList<>();
    try (ArticleIterator articles = archive.export(request)) {
      articles.forEachRemaining(article -> exported.add(article.id()));
    }
    assertThat(exported)
        .doesNotHaveDuplicates()
        .hasSize(Math.toIntExact(archive.search(request.match(Match.ALL)).total()));
  }
}
