package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.ArchiveAssertions.assertRefuses;
import static org.dateline.ArchiveAssertions.counts;
import static org.dateline.ArchiveAssertions.facet;
import static org.dateline.ArchiveAssertions.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members of the input that the archivist made filters and facets. */
interface OwnFieldsContract extends ArchiveKit {

  private void givenEditions() {
    given(
        article("a").title("Rain").extra("edition", "\"late\"").extra("desk", "\"Foreign\""),
        article("b").title("Rain").extra("edition", "[\"late\",\"late city\"]"),
        article("c").title("Rain").extra("edition", "\"early, city\"").source("Harbour Wire"),
        article("d").title("Rain").source("Harbour Wire"));
  }

  @Test
  default void filtersByAFieldOfItsOwn() {
    givenEditions();
    SearchRequest rain = SearchRequest.of("rain");

    assertHits(search(rain.filter("edition", "late")), "a", "b");
    assertHits(search(rain.filter("edition", "late city", "early, city")), "b", "c");
    assertHits(search(rain.notFilter("edition", "late")), "c", "d");
    assertHits(search(rain.filter("edition", "late").filter("desk", "Foreign")), "a");
    assertHits(search(rain.filter("edition", "late").notFilter("edition", "late city")), "a");
    assertHits(search(rain.filter("edition", "noon")));
  }

  @Test
  default void findsAFieldOfItsOwnInAQuery() {
    givenEditions();

    assertHits(search("edition:late"), "a", "b");
    assertHits(search("rain Edition:\"late city\""), "b");
    assertHits(search("rain NOT edition:late"), "c", "d");
    assertHits(search("edition:(late \"early, city\")"), "a", "b", "c");
    assertThat(search("Edition:late").query().text()).isEqualTo("edition:late");
    assertThat(search("editon:late").warnings())
        .extracting(Problem::code, Problem::suggestion)
        .contains(tuple("unknown-field", Optional.of("edition:")));
  }

  @Test
  default void marksWordsBesideAFieldOfItsOwn() {
    givenEditions();

    assertThat(search("rain edition:\"late city\"").hits().get(0).highlight().title().orElseThrow())
        .extracting(Passage::html)
        .asString()
        .containsIgnoringCase("<mark>rain</mark>");
  }

  @Test
  default void tellsAFieldOfItsOwn() {
    givenEditions();

    for (SearchRequest request :
        List.of(
            SearchRequest.of("edition:\"late city\""),
            SearchRequest.of("").filter("edition", "late city", "noon"))) {
      assertThat(search(request.explain(Explain.WHY)).hits())
          .singleElement()
          .extracting(hit -> hit.why().orElseThrow().reasons())
          .isEqualTo(List.of("with late city (edition)"));
    }
  }

  @Test
  default void countsAFieldOfItsOwn() {
    givenEditions();
    SearchRequest request = SearchRequest.of("rain").facet("edition:2", "desk");
    SearchResult result = search(request);

    assertThat(counts(result, "edition")).containsExactly("late=2", "early, city=1");
    assertThat(facet(result, "edition").other()).isEqualTo(1);
    assertThat(facet(result, "edition").missing()).isEqualTo(1);
    assertThat(facet(result, "desk").missing()).isEqualTo(3);
    assertThat(counts(archive().facet("edition", SearchRequest.of("").prefix("LATE"))))
        .containsExactly("late=2", "late city=1");
  }

  @Test
  default void listsASelectedValueOfItsOwnWithoutArticles() {
    givenEditions();
    SearchRequest request =
        SearchRequest.of("").source("Harbour Wire").filter("edition", "late").facet("edition");

    assertThat(facet(search(request), "edition").values())
        .containsExactly(
            new Facet.Value("early, city", "early, city", 1, false),
            new Facet.Value("late", "late", 0, true));
    ArchiveAssertions.assertCountsEqualFilteredTotals(
        archive(), SearchRequest.of("").filter("edition", "late"), FACETS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "edition  | \" late \"                                | late",
        "Edition  | \"late\"                                  | late",
        "E_di-tion| \"late\"                                  | late",
        "edition  | 7                                         | 7",
        "edition  | 1.50                                      | 1.50",
        "edition  | true                                      | true",
        "edition  | [1,\"1\",false,\" \",null,\"b\"]          | 1;false;b",
        "edition  | {\"id\":3,\"name\":\"late\"}              | late",
        "edition  | [{\"value\":\"late\"},{\"label\":\"noon\"}] | late;noon",
        "edition  | {\"id\":3}                                | ''",
        "edition  | null                                      | ''",
        "edition  | \"\"                                      | ''"
      })
  default void readsValuesOfEveryShape(String member, String json, String values) {
    given(article("a").title("Rain").extra(member, json));

    assertThat(facet(search(SearchRequest.of("").facet("edition")), "edition").values())
        .extracting(Facet.Value::value)
        .containsExactlyInAnyOrderElementsOf(
            values.isEmpty() ? List.of() : List.of(values.split(";")));
  }

  @Test
  default void leavesOutValuesThatAreNoNames() {
    given(
        article("a").title("Rain").extra("edition", "\"" + "x".repeat(1_000) + "\""),
        article("b").title("Rain").extra("edition", "\"" + "y".repeat(1_001) + "\""));

    assertThat(counts(search(SearchRequest.of("").facet("edition")), "edition"))
        .containsExactly("x".repeat(1_000) + "=1");
  }

  @Test
  default void believesTheMemberWrittenJustSo() {
    given(
        article("a")
            .title("Rain")
            .extra("Edition", "\"noon\"")
            .extra("edition", "\"late\"")
            .extra("EDITION", "\"early\""));

    assertHits(search("edition:late"), "a");
  }

  @Test
  default void givesItsOwnFieldsBack() {
    given(article("a").title("Rain").extra("edition", "[\"late\",3]"));

    assertThat(search(SearchRequest.of("").fields("edition")).hits().get(0).article().extra())
        .containsEntry("edition", "[\"late\",3]");
    assertThat(archive().article("a").orElseThrow().extra())
        .containsEntry("edition", "[\"late\",3]");
  }

  @Test
  default void appliesItsOwnFiltersToEveryOperation() {
    givenEditions();
    SearchRequest request = SearchRequest.of("rain").filter("edition", "late");

    assertThat(counts(archive().facet("desk", request))).containsExactly("Foreign=1");
    assertThat(archive().timeline(request).missing()).isEqualTo(2);
    ArchiveAssertions.assertExportsEveryMatch(archive(), request);
  }

  @Test
  default void pagesThroughItsOwnFilters() {
    givenEditions();
    SearchRequest request =
        SearchRequest.of("").filter("edition", "late").sort(Sort.NEWEST).size(1);
    SearchResult first = search(request);
    List<String> all = new ArrayList<>(ids(first));
    all.addAll(ids(search(request.cursor(first.next().orElseThrow()))));

    assertThat(all).containsExactlyInAnyOrder("a", "b");
    assertRefuses(
        () -> search(request.notFilter("edition", "late city").cursor(first.next().orElseThrow())),
        "cursor");
  }

  @Test
  default void refusesFieldsThatNobodyDeclared() {
    givenEditions();

    assertThat(
            assertRefuses(
                () -> search(SearchRequest.of("").filter("editon", "late").notFilter("dsk", "x")),
                "editon",
                "not.dsk"))
        .extracting(Problem::code, Problem::suggestion)
        .contains(tuple("unknown-parameter", Optional.of("edition")));
    assertRefuses(() -> search(SearchRequest.of("").facet("editon")), "facet");
    assertRefuses(() -> archive().facet("edition/late", SearchRequest.of("")), "facet");
  }

  @Test
  default void replacesTheValuesOfAField() {
    given(article("a").title("Rain").extra("edition", "\"late\""));
    given(article("a").title("Rain").extra("edition", "\"noon\""));

    assertThat(counts(search(SearchRequest.of("").facet("edition")), "edition"))
        .containsExactly("noon=1");
  }
}
