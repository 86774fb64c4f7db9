package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.dateline.ArchiveAssertions.assertHitsInOrder;
import static org.dateline.ArchiveAssertions.counts;
import static org.dateline.ArchiveAssertions.ids;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order that blends relevance with freshness. Its half-life is 30 days unless told. */
interface RecentContract extends ArchiveKit {

  private Article.Builder aged(String id, double days) {
    Instant published = Instant.now().minusMillis((long) (days * Duration.ofDays(1).toMillis()));
    return article(id).published(PartialDate.parse(published.toString()));
  }

  private SearchResult recent(String query) {
    return search(SearchRequest.of(query).sort(Sort.RECENT));
  }

  private double score(SearchResult result, String id) {
    return result.hits().stream()
        .filter(hit -> hit.id().equals(id))
        .findFirst()
        .orElseThrow()
        .score()
        .orElseThrow();
  }

  @Test
  default void halvesTheScoreWithEachHalfLife() {
    given(
        aged("now", 0).title("Rain"),
        aged("month", 30).title("Rain"),
        aged("months", 60).title("Rain"),
        aged("days", 10).title("Rain"));

    SearchResult recent = recent("rain");
    double full = search("rain").hits().get(0).score().orElseThrow();

    assertThat(recent.sort()).isEqualTo(Sort.RECENT);
    assertHitsInOrder(recent, "now", "days", "month", "months");
    assertThat(score(recent, "now")).isEqualTo(full, offset(0.01 * full));
    assertThat(score(recent, "days")).isEqualTo(full * Math.pow(2, -1 / 3.0), offset(0.01 * full));
    assertThat(score(recent, "month")).isEqualTo(full / 2, offset(0.01 * full));
    assertThat(score(recent, "months")).isEqualTo(full / 4, offset(0.01 * full));
  }

  @Test
  default void weighsRelevanceAgainstAge() {
    given(
        aged("passing", 1).title("Weather").body("Rain, but mostly " + "sunshine ".repeat(90)),
        aged("about", 5).title("Rain").body("Rain and rain and more rain."),
        aged("old", 900).title("Rain").body("Rain and rain and more rain."));

    assertHitsInOrder(recent("rain"), "about", "passing", "old");
    assertHitsInOrder(search("rain"), "about", "old", "passing");
  }

  @Test
  default void relevanceLooksAtDatesWhereScoresAreEqualOnly() {
    given(aged("b", 0).title("Rain"), aged("a", 9_000).title("Rain"), article("c").title("Rain"));

    SearchResult result = search("rain");

    assertHitsInOrder(result, "b", "a", "c");
    assertThat(result.hits()).extracting(Hit::score).containsOnly(result.hits().get(0).score());
  }

  @Test
  default void tellsVeryOldArticlesApart() {
    given(
        article("z").title("Rain").published(PartialDate.parse("1911-02-03")),
        article("y").title("Rain").published(PartialDate.parse("1910-02-03")),
        article("x").title("Rain").published(PartialDate.parse("1812-02-03")),
        article("w").title("Rain").published(PartialDate.parse("1812-02-02")));

    assertHitsInOrder(recent("rain"), "z", "y", "x", "w");
  }

  @Test
  default void takesAnUndatedArticleForAsOldAsTheOldest() {
    given(
        article("undated").title("Rain rain rain"),
        article("oldest").title("Rain").body("And " + "sunshine ".repeat(90)),
        aged("newer", 100).title("Rain").body("And " + "sunshine ".repeat(90)),
        article("elsewhere").title("Snow").published(PartialDate.parse("1987-03-01")));
    given(
        article("oldest")
            .title("Rain")
            .body("And " + "sunshine ".repeat(90))
            .published(PartialDate.parse("1987-03-01")));

    SearchResult result = recent("rain");

    assertHitsInOrder(result, "newer", "undated", "oldest");
  }

  @Test
  default void takesAFutureDateForNow() {
    given(
        aged("tomorrow", -1).title("Rain"),
        aged("better", -0.5).title("Rain rain").body("Rain."),
        aged("before", 3).title("Rain"));

    SearchResult result = recent("rain");

    assertHitsInOrder(result, "better", "tomorrow", "before");
    assertThat(score(result, "better"))
        .isEqualTo(search("rain").hits().get(0).score().orElseThrow(), offset(1e-4));
  }

  @Test
  default void takesAMonthFromWhenItBegan() {
    String month = Instant.now().atZone(ZoneOffset.UTC).minusMonths(3).toString().substring(0, 7);
    given(
        article("month").title("Rain").published(PartialDate.parse(month)),
        article("first").title("Rain").published(PartialDate.parse(month + "-01")),
        article("second").title("Rain").published(PartialDate.parse(month + "-02")));

    assertHitsInOrder(recent("rain"), "second", "first", "month");
  }

  @Test
  default void ordersByDateWhereNothingIsScored() {
    given(aged("old", 50).title("Rain").country("SY"), aged("new", 2).title("Snow").country("SY"));

    for (SearchRequest request :
        List.of(SearchRequest.of(""), SearchRequest.of("country:SY"), SearchRequest.of("*"))) {
      SearchResult result = search(request.sort(Sort.RECENT));
      assertHitsInOrder(result, "new", "old");
      assertThat(result.sort()).as("%s", request).isEqualTo(Sort.NEWEST);
      assertThat(result.hits()).allMatch(hit -> hit.score().isEmpty());
    }
  }

  @Test
  default void findsAndCountsWhatRelevanceDoes() {
    givenANewsroom();
    SearchRequest request =
        SearchRequest.of("act OR ceasefire")
            .notSource("Quay Gazette")
            .facet("country", "topic", "date")
            .interval(Interval.MONTH);

    SearchResult relevant = search(request);
    SearchResult recent = search(request.sort(Sort.RECENT));

    assertThat(recent.total()).isEqualTo(relevant.total()).isEqualTo(3);
    assertThat(ids(recent)).containsExactlyInAnyOrderElementsOf(ids(relevant));
    assertThat(recent.facets()).isEqualTo(relevant.facets());
    assertThat(recent.timeline()).isEqualTo(relevant.timeline());
    assertThat(counts(recent, "country")).contains("SY=2");
  }

  @Test
  default void keepsItsInstantOverPages() {
    for (int i = 0; i < 40; i++) {
      given(
          aged("r" + i, i % 11 - 1)
              .title("Rain")
              .body("Rain ".repeat(1 + i % 7) + "and other words ".repeat(i % 5)));
    }
    given(article("undated").title("Rain"));
    SearchRequest request = SearchRequest.of("rain").sort(Sort.RECENT);
    List<String> whole = ids(search(request.size(100)));
    List<String> seen = new ArrayList<>();
    List<Double> scores = new ArrayList<>();

    Optional<String> next = Optional.empty();
    do {
      SearchResult page = search(next.map(request.size(6)::cursor).orElse(request.size(6)));
      seen.addAll(ids(page));
      page.hits().forEach(hit -> scores.add(hit.score().orElseThrow()));
      // What comes meanwhile is older than nothing, and is not in the snapshot.
      given(aged("n" + seen.size(), 0).title("Rain rain"));
      next = page.next();
    } while (next.isPresent());

    assertThat(seen).isEqualTo(whole).hasSize(41);
    assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  default void exportsInThatOrder() {
    given(aged("a", 80).title("Rain"), aged("b", 3).title("Rain"), article("c").title("Rain rain"));

    List<String> exported = new ArrayList<>();
    try (ArticleIterator articles = archive().export(SearchRequest.of("rain").sort(Sort.RECENT))) {
      articles.forEachRemaining(article -> exported.add(article.id()));
    }

    assertThat(exported).containsExactlyElementsOf(ids(recent("rain")));
  }

  @Test
  default void explainsFreshnessAsAFactor() {
    given(aged("a", 45).title("Rain").body("Rain and snow."), article("b").title("Rain"));

    for (Hit hit :
        search(
                SearchRequest.of("rain snow")
                    .match(Match.ANY)
                    .sort(Sort.RECENT)
                    .explain(Explain.WHY))
            .hits()) {
      Why why = hit.why().orElseThrow();
      Why.Figure factor = why.figures().getLast();
      double score = hit.score().orElseThrow();

      assertThat(factor.multiplies()).isTrue();
      assertThat(factor.text()).startsWith("freshness: ").contains("halves every 30 days");
      assertThat(factor.value()).isEqualTo(Math.pow(2, -1.5), offset(0.02));
      assertThat(figuresOf(why)).isEqualTo(score, offset(1e-4 * score));
      Why.ScorePart tree = why.score().orElseThrow();
      assertThat(tree.value()).isEqualTo(score, offset(1e-4 * score));
      assertThat(tree.details()).hasSize(2);
      assertThat(tree.details().get(1).description()).startsWith("freshness");
      assertThat(tree.details().get(0).value() * tree.details().get(1).value())
          .isEqualTo(score, offset(1e-4 * score));
    }
  }

  /** What the figures say that a score is. */
  static double figuresOf(Why why) {
    double sum = 0;
    double factor = 1;
    for (Why.Figure figure : why.figures()) {
      if (figure.multiplies()) {
        factor *= figure.value();
      } else {
        sum += figure.value();
      }
    }
    return sum * factor;
  }
}
