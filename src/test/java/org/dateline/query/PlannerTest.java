package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dateline.query.Queries.CONFIG;
import static org.dateline.query.Queries.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.Interval;
import org.dateline.InvalidRequestException;
import org.dateline.Match;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.Problem.InParameter;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.Sort;
import org.dateline.query.SearchPlan.FacetAsked;
import org.dateline.query.SearchPlan.Filter;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private final Planner planner = new Planner(CONFIG);

  @Test
  void plansAPlainRequest() {
    SearchPlan plan = plan(SearchRequest.of("caesar sanctions"));
    assertThat(plan.clause()).isEqualTo(Queries.parse("caesar sanctions").clause());
    assertThat(plan.understood()).isEqualTo("caesar sanctions");
    assertThat(plan.match()).isEqualTo(Match.AUTO);
    assertThat(plan.sort()).isEqualTo(Sort.RELEVANCE);
    assertThat(plan.page()).isEqualTo(1);
    assertThat(plan.size()).isEqualTo(10);
    assertThat(plan.range()).isEqualTo(new DateRange(Optional.empty(), Optional.empty()));
    assertThat(plan.filters()).isEmpty();
    assertThat(plan.facets()).isEmpty();
    assertThat(plan.interval()).isEmpty();
    assertThat(plan.highlight()).isTrue();
    assertThat(plan.warnings()).isEmpty();
    assertThat(plan.now()).isEqualTo(NOW);
  }

  @Test
  void resolvesTheValuesOfFilters() {
    SearchPlan plan =
        plan(
            SearchRequest.of("")
                .country("Syria", "SYR", "سوريا", "Iraq")
                .notCountry("Iran")
                .topic("/politics/diplomacy/", "Sports", "un/heard")
                .language("AR", "zh-Hant")
                .date("2025", "2025-12", "today", "2025-12-21T23:30-02:00")
                .source("Harbour Wire"));
    assertThat(plan.filters())
        .containsExactly(
            new Filter("country", List.of("SY", "IQ"), List.of("IR")),
            new Filter("topic", List.of("politics/diplomacy", "sport", "un/heard"), List.of()),
            new Filter("date", List.of("2025", "2025-12", "2026-01-15", "2025-12-22"), List.of()),
            new Filter("source", List.of("Harbour Wire"), List.of()),
            new Filter("language", List.of("ar", "zh-hant"), List.of()));
  }

  @Test
  void ignoresEmptyFilters() {
    assertThat(plan(SearchRequest.of("").country("").source(" ")).filters()).isEmpty();
  }

  @Test
  void refusesAnUnknownCountry() {
    List<Problem> problems = problems(SearchRequest.of("").country("Syrai").notCountry("Irak-on"));
    assertThat(problems).extracting(Problem::code).containsOnly("unknown-country");
    assertThat(problems)
        .extracting(Problem::where)
        .containsExactly(new InParameter("country"), new InParameter("not.country"));
    assertThat(problems.getFirst().suggestion()).contains("Syria");
  }

  @Test
  void takesACountryTheArchiveHolds() {
    SearchRequest request = SearchRequest.of("country:Ruritania").country("Ruritania");
    SearchPlan plan = planner.plan(request, Operation.SEARCH, NOW, "Ruritania"::equals);
    assertThat(plan.filters())
        .containsExactly(new Filter("country", List.of("Ruritania"), List.of()));
    assertThat(plan.warnings()).isEmpty();
  }

  @Test
  void readsFirstAndLastDay() {
    assertThat(plan(SearchRequest.of("").from("2025").to("2025-06")).range())
        .isEqualTo(
            new DateRange(
                Optional.of(LocalDate.of(2025, 1, 1)), Optional.of(LocalDate.of(2025, 6, 30))));
    assertThat(plan(SearchRequest.of("").from("7d")).range())
        .isEqualTo(new DateRange(Optional.of(LocalDate.of(2026, 1, 8)), Optional.empty()));
  }

  @Test
  void refusesAnEmptyRange() {
    Problem problem = problem(SearchRequest.of("").from("2025-06").to("2025-01"));
    assertThat(problem.code()).isEqualTo("empty-range");
    assertThat(problem.message()).contains("“2025-06”", "“2025-01”");
  }

  @Test
  void refusesDatesByTheirParameter() {
    List<Problem> problems = problems(SearchRequest.of("").from("soon").to("later").date("7d"));
    assertThat(problems).extracting(Problem::code).containsOnly("invalid-date");
    assertThat(problems)
        .extracting(Problem::where)
        .containsExactly(new InParameter("from"), new InParameter("to"), new InParameter("date"));
    assertThat(problems.getFirst().message()).contains("2025-12-21", "7d", "yesterday");
  }

  @Test
  void readsFacetsWithCountAndPath() {
    SearchRequest request =
        SearchRequest.of("")
            .facet("country", "source:20", "date", "date/2025", "date/2025-12:3", "date/2024/07")
            .facet("topic/politics", "topic/Sports:5", "source:30");
    assertThat(plan(request).facets())
        .containsExactly(
            new FacetAsked("country", "country", "", 10),
            new FacetAsked("source", "source", "", 30),
            new FacetAsked("date", "date", "", 10),
            new FacetAsked("date/2025", "date", "2025", 10),
            new FacetAsked("date/2025-12", "date", "2025-12", 3),
            new FacetAsked("date/2024/07", "date", "2024-07", 10),
            new FacetAsked("topic/politics", "topic", "politics", 10),
            new FacetAsked("topic/Sports", "topic", "sport", 5));
  }

  @Test
  void refusesFacetsItCannotCount() {
    for (String facet :
        List.of("country:abc", "country:0", "country:1001", "country:", "country:99999999999")) {
      Problem problem = problem(SearchRequest.of("").facet(facet));
      assertThat(problem.code()).as(facet).isEqualTo("invalid-facet");
      assertThat(problem.suggestion()).contains("country:10");
    }
    for (String facet : List.of("country/SY", "date/2025-13", "date/2025-12-21", "date/soon")) {
      assertThat(problem(SearchRequest.of("").facet(facet)).code())
          .as(facet)
          .isEqualTo("invalid-facet");
    }
  }

  @Test
  void suggestsTheNearestFacet() {
    Problem problem = problem(SearchRequest.of("").facet("contry:5"));
    assertThat(problem.code()).isEqualTo("unknown-facet");
    assertThat(problem.suggestion()).contains("country");
    assertThat(problem.where()).isEqualTo(new InParameter("facet"));
  }

  @Test
  void readsAFacetByItsName() {
    assertThat(planner.facet("date/2025", 50))
        .isEqualTo(new FacetAsked("date/2025", "date", "2025", 50));
    InvalidRequestException refused =
        catchThrowableOfType(InvalidRequestException.class, () -> planner.facet("countries", 10));
    assertThat(refused.problems().getFirst().suggestion()).contains("country");
  }

  @Test
  void boundsSizeAndWindow() {
    assertThat(plan(SearchRequest.of("").size(100).page(100)).page()).isEqualTo(100);
    assertThat(problem(SearchRequest.of("").size(101)))
        .extracting(Problem::code, Problem::where)
        .containsExactly("size-too-large", new InParameter("size"));
    Problem problem = problem(SearchRequest.of("").size(100).page(101));
    assertThat(problem.code()).isEqualTo("window-too-large");
    assertThat(problem.message()).contains("10,000");
    assertThat(problem.suggestion().orElseThrow()).contains("cursor");
    assertThat(problem(SearchRequest.of("").size(100).page(Integer.MAX_VALUE)).code())
        .isEqualTo("window-too-large");
  }

  @Test
  void refusesACursorWithAPage() {
    assertThat(problem(SearchRequest.of("").cursor("abc").page(1)).code())
        .isEqualTo("cursor-with-page");
    assertThat(plan(SearchRequest.of("").cursor("abc").size(20)).cursor()).contains("abc");
  }

  @Test
  void boundsLengthAndClauses() {
    Problem length = problem(SearchRequest.of("a".repeat(16_001)));
    assertThat(length.code()).isEqualTo("query-too-long");
    assertThat(length.message()).contains("16,001", "16,000");
    assertThat(length.where()).isEqualTo(new InParameter("q"));
    assertThat(plan(SearchRequest.of("a".repeat(16_000))).clause()).isNotNull();
    Problem clauses = problem(SearchRequest.of(words(257)));
    assertThat(clauses.code()).isEqualTo("too-many-clauses");
    assertThat(clauses.message()).contains("257", "256");
    assertThat(plan(SearchRequest.of(words(256))).clause()).isNotNull();
    assertThat(plan(SearchRequest.of("a ".repeat(1000))).clause()).isNotNull();
  }

  @Test
  void tellsEverythingWrongAtOnce() {
    SearchRequest request =
        SearchRequest.of(words(300))
            .country("Syrai")
            .date("never")
            .from("soon")
            .facet("contry", "source:x")
            .size(1000)
            .page(2)
            .cursor("abc");
    assertThat(problems(request))
        .extracting(Problem::code)
        .containsExactly(
            "too-many-clauses",
            "invalid-date",
            "unknown-country",
            "invalid-date",
            "unknown-facet",
            "invalid-facet",
            "size-too-large",
            "cursor-with-page");
  }

  @Test
  void strictMakesWarningsErrors() {
    SearchRequest request = SearchRequest.of("\"caesar (act");
    assertThat(plan(request).warnings())
        .extracting(Problem::code)
        .containsExactly("unbalanced-quote", "unbalanced-bracket");
    assertThat(problems(request.strict(true).size(1000)))
        .extracting(Problem::code)
        .containsExactly("size-too-large", "unbalanced-quote", "unbalanced-bracket");
  }

  @Test
  void exportsNeedAllWords() {
    SearchRequest request = SearchRequest.of("caesar sanctions");
    assertThat(planner.plan(request, Operation.EXPORT, NOW).match()).isEqualTo(Match.ALL);
    assertThat(planner.plan(request.match(Match.ANY), Operation.EXPORT, NOW).match())
        .isEqualTo(Match.ANY);
  }

  @Test
  void timelinesHaveAnInterval() {
    SearchRequest request = SearchRequest.of("caesar");
    assertThat(planner.plan(request, Operation.TIMELINE, NOW).interval()).contains(Interval.AUTO);
    assertThat(plan(request.interval(Interval.DAY)).interval()).contains(Interval.DAY);
  }

  @Test
  void ignoresWhatAnOperationDoesNotTake() {
    SearchRequest request =
        SearchRequest.of("caesar").country("Syrai").facet("contry").size(1000).from("soon");
    SearchPlan plan = planner.plan(request, Operation.ARTICLE, NOW);
    assertThat(plan.filters()).isEmpty();
    assertThat(plan.facets()).isEmpty();
    assertThat(plan.range().from()).isEmpty();
  }

  @Test
  void keepsWhatIsShown() {
    SearchPlan plan =
        plan(
            SearchRequest.of("title:a b")
                .in(Part.TITLE)
                .fields("summary", "imageUrl")
                .highlight(false)
                .sort(Sort.OLDEST)
                .match(Match.ANY));
    assertThat(plan.fields()).containsExactly("summary", "imageUrl");
    assertThat(plan.highlight()).isFalse();
    assertThat(plan.sort()).isEqualTo(Sort.OLDEST);
    assertThat(plan.match()).isEqualTo(Match.ANY);
    assertThat(plan.understood()).isEqualTo("a OR b");
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
  }

  @Test
  void fingerprintsTellQueriesApart() {
    SearchRequest request = SearchRequest.of("caesar").country("SY", "IQ").from("7d");
    String fingerprint = plan(request).fingerprint();
    assertThat(fingerprint).matches("[0-9a-f]{12}");
    for (SearchRequest other :
        List.of(
            request.query("Caesar"),
            request.country("IR"),
            request.notCountry("IR"),
            request.sort(Sort.NEWEST),
            request.match(Match.ANY),
            request.in(Part.TITLE),
            request.to("today"))) {
      assertThat(plan(other).fingerprint()).as(other.toString()).isNotEqualTo(fingerprint);
    }
  }

  @Test
  void fingerprintsIgnoreWhatChangesNothing() {
    SearchRequest request = SearchRequest.of("caesar").country("SY", "IQ").from("7d");
    String fingerprint = plan(request).fingerprint();
    for (SearchRequest other :
        List.of(
            SearchRequest.of("caesar").country("IQ", "SY").from("7d"),
            request.sort(Sort.RELEVANCE).match(Match.AUTO),
            request.in(Part.BODY, Part.SUMMARY, Part.TITLE),
            request.size(50).cursor("abc").facet("topic").fields("summary").strict(true))) {
      assertThat(plan(other).fingerprint()).as(other.toString()).isEqualTo(fingerprint);
    }
    assertThat(planner.plan(request, Operation.SEARCH, NOW.plusSeconds(86_400)).fingerprint())
        .isEqualTo(fingerprint);
  }

  @Test
  void readsWhatHttpGives() {
    SearchRequest request =
        SearchParameter.read(
            Operation.SEARCH,
            Map.of("q", List.of("a -b"), "country", List.of("SY,US"), "facet", List.of("topic:5")));
    SearchPlan plan = plan(request);
    assertThat(plan.understood()).isEqualTo("+a -b");
    assertThat(plan.filters())
        .containsExactly(new Filter("country", List.of("SY", "US"), List.of()));
    assertThat(plan.facets()).containsExactly(new FacetAsked("topic", "topic", "", 5));
  }

  private SearchPlan plan(SearchRequest request) {
    return planner.plan(request, Operation.SEARCH, NOW);
  }

  private List<Problem> problems(SearchRequest request) {
    InvalidRequestException refused =
        catchThrowableOfType(InvalidRequestException.class, () -> plan(request));
    assertThat(refused).as("refused").isNotNull();
    return refused.problems();
  }

  private Problem problem(SearchRequest request) {
    List<Problem> problems = problems(request);
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }
}
