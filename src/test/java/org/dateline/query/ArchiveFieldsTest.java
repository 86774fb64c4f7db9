package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.query.Queries.CONFIG;
import static org.dateline.query.Queries.NOW;

import java.util.List;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.Problem.InParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.dateline.query.SearchPlan.FacetAsked;
import org.dateline.query.SearchPlan.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests to an archive with fields of its own. */
class ArchiveFieldsTest {
  private static final IndexConfig OWN =
      CONFIG.withFields(List.of("edition", "desk2", "print_Run"));

  private final Planner planner = new Planner(OWN);
  private final Planner waiting = new Planner(OWN, List.of("edition"));

  private static SearchPlan plan(Planner planner, SearchRequest request) {
    return planner.plan(request, Operation.SEARCH, NOW);
  }

  private static List<Problem> problems(Planner planner, SearchRequest request) {
    InvalidRequestException refused =
        catchThrowableOfType(InvalidRequestException.class, () -> plan(planner, request));
    assertThat(refused).as("refused").isNotNull();
    return refused.problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "edition:late             | edition:late",
        "EDITION:late             | edition:late",
        "edition:\"late city\"      | edition:\"late city\"",
        "rain NOT edition:late    | +rain -edition:late",
        "edition:(late noon)      | edition:late OR edition:noon",
        "desk2:foreign            | desk2:foreign",
        "print_run:3              | print_Run:3",
        "-Print_Run:3             | -print_Run:3",
        "B2B:trade                | B2B:trade",
        "desk_2:foreign           | desk_2:foreign",
        "10:30                    | 10:30"
      })
  void understandsItsOwnFields(String typed, String understood) {
    SearchPlan plan = plan(planner, SearchRequest.of(typed));

    assertThat(plan.understood()).isEqualTo(understood);
    assertThat(plan.warnings()).isEmpty();
    assertThat(plan(planner, SearchRequest.of(understood)).understood()).isEqualTo(understood);
  }

  @Test
  void suggestsItsOwnFields() {
    assertThat(plan(planner, SearchRequest.of("editon:late")).warnings())
        .extracting(Problem::code, Problem::suggestion)
        .containsExactly(tuple("unknown-field", Optional.of("edition:")));
    assertThat(problems(planner, SearchRequest.of("").facet("editon")))
        .extracting(Problem::code, Problem::suggestion)
        .containsExactly(tuple("unknown-facet", Optional.of("edition")));
    assertThat(problems(planner, SearchRequest.of("").notFilter("editon", "late")))
        .extracting(Problem::code, Problem::suggestion)
        .containsExactly(tuple("unknown-parameter", Optional.of("not.edition")));
  }

  @Test
  void plansItsOwnFiltersAndFacets() {
    SearchPlan plan =
        plan(
            planner,
            SearchRequest.of("")
                .filter("edition", "late", "noon")
                .notFilter("edition", "early")
                .country("SY")
                .facet("edition:20"));

    assertThat(plan.filters())
        .containsExactly(
            new Filter("country", List.of("SY"), List.of()),
            new Filter("edition", List.of("late", "noon"), List.of("early")));
    assertThat(plan.facets()).containsExactly(new FacetAsked("edition", "edition", "", 20));
  }

  @Test
  void refusesOwnFieldsAsTrees() {
    assertThat(problems(planner, SearchRequest.of("").facet("edition/late")))
        .extracting(Problem::code)
        .containsExactly("invalid-facet");
  }

  @Test
  void fingerprintsTellOwnFiltersApart() {
    SearchRequest request = SearchRequest.of("caesar").filter("edition", "late", "noon");
    String fingerprint = plan(planner, request).fingerprint();

    for (SearchRequest other :
        List.of(
            SearchRequest.of("caesar"),
            SearchRequest.of("caesar").filter("edition", "late"),
            SearchRequest.of("caesar").filter("desk2", "late", "noon"),
            SearchRequest.of("caesar").notFilter("edition", "late", "noon"),
            request.notFilter("edition", "early"))) {
      assertThat(plan(planner, other).fingerprint()).as(other.toString()).isNotEqualTo(fingerprint);
    }
    assertThat(
            plan(planner, SearchRequest.of("caesar").filter("edition", "noon", "late"))
                .fingerprint())
        .isEqualTo(fingerprint);
  }

  @Test
  void refusesFieldsThatWaitForReindex() {
    List<Problem> problems =
        problems(
            waiting,
            SearchRequest.of("")
                .filter("edition", "late")
                .notFilter("edition", "noon")
                .facet("edition:5", "desk2"));

    assertThat(problems)
        .extracting(Problem::code, Problem::where)
        .containsExactlyInAnyOrder(
            tuple("reindex-needed", new InParameter("edition")),
            tuple("reindex-needed", new InParameter("not.edition")),
            tuple("reindex-needed", new InParameter("facet")));
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.message()).contains("“edition”");
              assertThat(problem.suggestion()).hasValue("dateline reindex --archive FOLDER");
            });
    assertThat(
            catchThrowableOfType(InvalidRequestException.class, () -> waiting.facet("edition", 5)))
        .isNotNull();
  }

  @Test
  void warnsOfFieldsThatWaitForReindex() {
    SearchPlan plan = plan(waiting, SearchRequest.of("rain edition:late desk2:foreign"));

    assertThat(plan.understood()).isEqualTo("+rain +edition:late +desk2:foreign");
    assertThat(plan.warnings()).extracting(Problem::code).containsExactly("reindex-needed");
    assertThat(plan.warnings().get(0).where()).isEqualTo(new Problem.InQuery(5, 17));
    assertThat(problems(waiting, SearchRequest.of("edition:late").strict(true)))
        .extracting(Problem::code)
        .containsExactly("reindex-needed");
  }
}
