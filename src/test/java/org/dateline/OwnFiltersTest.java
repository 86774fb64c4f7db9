package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.SearchParameter.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters by fields that only one archive has. */
final class OwnFiltersTest {
  private static final List<String> FIELDS = List.of("edition", "desk");

  private static List<Problem> problems(Operation operation, Map<String, List<String>> given) {
    InvalidRequestException refused =
        catchThrowableOfType(
            InvalidRequestException.class, () -> SearchParameter.read(operation, given, FIELDS));
    assertThat(refused).isNotNull();
    return refused.problems();
  }

  @Test
  void requestsTellTheirOwnFilters() {
    SearchRequest request =
        SearchRequest.of("rain")
            .filter("edition", " late, city ", "")
            .filter("edition", "noon", "noon")
            .notFilter("desk", "Foreign")
            .country("SY");

    assertThat(request.ownFilters())
        .containsExactly(
            Map.entry("edition", List.of("late, city", "noon")),
            Map.entry("not.desk", List.of("Foreign")));
    assertThat(request.parameters().keySet())
        .containsExactly("q", "country", "edition", "not.desk");
    assertThat(SearchParameter.read(Operation.SEARCH, request.parameters(), FIELDS))
        .isEqualTo(request)
        .hasSameHashCodeAs(request);
  }

  @Test
  void ownFiltersTellRequestsApart() {
    SearchRequest request = SearchRequest.of("rain").filter("edition", "late");

    assertThat(request)
        .isNotEqualTo(SearchRequest.of("rain"))
        .isNotEqualTo(SearchRequest.of("rain").notFilter("edition", "late"))
        .isNotEqualTo(SearchRequest.of("rain").filter("edition", "noon"))
        .isEqualTo(SearchRequest.of("").filter("edition", "late").query("rain"));
    assertThat(SearchRequest.of("rain").filter("edition")).isEqualTo(SearchRequest.of("rain"));
  }

  @Test
  void otherWithersKeepOwnFilters() {
    SearchRequest request = SearchRequest.of("").filter("edition", "late").query("a").page(2);

    assertThat(request.ownFilters()).containsOnlyKeys("edition");
  }

  @ParameterizedTest
  @ValueSource(strings = {"country", "Topic", "q", "title", "id", "not.edition", "a b", "", "é"})
  void refusesNamesThatAreNoFields(String name) {
    InvalidRequestException refused =
        catchThrowableOfType(
            InvalidRequestException.class, () -> SearchRequest.of("").filter(name, "x"));

    assertThat(refused).isNotNull();
    assertThat(refused.problems())
        .extracting(Problem::code, Problem::where)
        .containsExactly(tuple("invalid-filter", new Problem.InParameter(name)));
    assertThat(refused.problems().get(0).suggestion()).isPresent();
  }

  @Test
  void noParameterIsFree() {
    assertThat(Arrays.stream(SearchParameter.values()).map(SearchParameter::parameter))
        .noneMatch(SearchParameter::isFree);
    assertThat(FIELDS).allMatch(SearchParameter::isFree);
  }

  @ParameterizedTest
  @CsvSource({"editon, edition", "not.editon, not.edition", "Desk, desk"})
  void suggestsTheNearestField(String typed, String right) {
    assertThat(problems(Operation.SEARCH, Map.of(typed, List.of("late"))))
        .extracting(Problem::code, Problem::suggestion)
        .containsExactly(tuple("unknown-parameter", Optional.of(right)));
  }

  @Test
  void articlesAreNotFiltered() {
    assertThat(problems(Operation.ARTICLE, Map.of("edition", List.of("late"))))
        .extracting(Problem::code)
        .containsExactly("unknown-parameter");
  }

  @Test
  void takesAThousandValuesAndNoMore() {
    List<String> many = IntStream.range(0, 1_001).mapToObj(i -> "e" + i).toList();

    assertThat(problems(Operation.SEARCH, Map.of("not.edition", many)))
        .extracting(Problem::code, Problem::where)
        .containsExactly(tuple("too-many-values", new Problem.InParameter("not.edition")));
    assertThat(
            SearchParameter.read(
                    Operation.SEARCH, Map.of("edition", many.subList(0, 1_000)), FIELDS)
                .ownFilters()
                .get("edition"))
        .hasSize(1_000);
  }
}
