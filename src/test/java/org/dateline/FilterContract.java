package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.ArchiveAssertions.assertRefuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters by value. */
interface FilterContract extends ArchiveKit {

  @ParameterizedTest
  @ValueSource(strings = {"SY", "sy", "SYR", "Syria", "SYRIA", "سوريا", "Syrie", "Sûriye"})
  default void takesACountryInAnySpelling(String spelling) {
    given(
        article("a").title("Rain").country("Syria"),
        article("b").title("Rain").country("سوريا"),
        article("c").title("Rain").country("US"));

    assertHits(search(SearchRequest.of("rain").country(spelling)), "a", "b");
    assertHits(search(SearchRequest.of("rain").notCountry(spelling)), "c");
  }

  @Test
  default void refusesACountryThatNobodyKnows() {
    givenANewsroom();

    List<Problem> problems =
        assertRefuses(() -> search(SearchRequest.of("").country("Syrai")), "country");

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo("unknown-country");
    assertThat(problems.get(0).suggestion()).hasValue("Syria");
    assertRefuses(() -> search(SearchRequest.of("").notCountry("Syrai")), "not.country");
  }

  @Test
  default void widensWithinAndNarrowsBetween() {
    givenANewsroom();

    assertHits(search(SearchRequest.of("").country("SY", "US")), "a", "b", "c");
    assertHits(search(SearchRequest.of("").country("SY", "US").topic("economy")), "c");
    assertHits(
        search(SearchRequest.of("").country("SY", "US").source("Harbour Wire").notTopic("economy")),
        "a",
        "b");
    assertHits(search(SearchRequest.of("").country("SY").notCountry("US")), "b");
  }

  @Test
  default void includesTheChildrenOfATopic() {
    givenANewsroom();

    assertHits(search(SearchRequest.of("").topic("politics")), "a", "b", "e");
    assertHits(search(SearchRequest.of("").topic("politics/sanctions")), "a");
    assertHits(search(SearchRequest.of("").notTopic("politics")), "c", "d");
    assertHits(search(SearchRequest.of("").topic("conflict", "economy/trade")), "c", "e");
  }

  @Test
  default void filtersByEveryOtherValue() {
    givenANewsroom();

    assertHits(search(SearchRequest.of("").source("Quay Gazette")), "c", "d");
    assertHits(search(SearchRequest.of("").author("Ben Stone")), "b", "c");
    assertHits(search(SearchRequest.of("").section("Business")), "c");
    assertHits(search(SearchRequest.of("").person("Nadia Haddad")), "a", "b");
    assertHits(search(SearchRequest.of("").organization("Chamber of Trade")), "c");
    assertHits(search(SearchRequest.of("").place("Damascus", "Aleppo")), "a", "d");
    assertHits(search(SearchRequest.of("").language("en")), "a", "b", "c", "d", "e");
    assertHits(search(SearchRequest.of("").notSource("Harbour Wire")), "c", "d", "e");
    assertHits(search(SearchRequest.of("").notAuthor("Ben Stone")), "a", "d", "e");
    assertHits(search(SearchRequest.of("").notLanguage("en")));
  }

  @Test
  default void takesACommaForPartOfAName() {
    givenANewsroom();

    assertHits(search(SearchRequest.of("").source("Levant Post, weekly")), "e");
  }

  @ParameterizedTest
  @CsvSource({
    "source, Harbor Wire, Harbour Wire",
    "topic, politics/diplomcy, politics/diplomacy",
    "author, Ada Quil, Ada Quill",
    "section, Wrld, World",
    "person, Nadia Hadad, Nadia Haddad",
    "organization, Centrl Bank, Central Bank",
    "place, Damascu, Damascus"
  })
  default void warnsOfAValueItDoesNotHold(String parameter, String value, String nearest) {
    givenANewsroom();

    SearchResult result =
        search(SearchRequest.of("").with(SearchParameter.named(parameter).orElseThrow(), value));

    assertHits(result);
    assertThat(result.warnings())
        .anySatisfy(
            warning -> {
              assertThat(warning.where()).isEqualTo(new Problem.InParameter(parameter));
              assertThat(warning.message()).contains(value);
              assertThat(warning.suggestion().orElse("")).contains(nearest);
            });
  }

  @Test
  default void ignoresAnExclusionOfTheUnheld() {
    givenANewsroom();

    assertHits(search(SearchRequest.of("caesar").notSource("Nobody's Paper")), "a");
  }

  @Test
  default void tellsEverythingThatIsWrongAtOnce() {
    assertRefuses(
        () ->
            search(
                SearchRequest.of("")
                    .country("Syrai")
                    .from("yesterdayish")
                    .date("2025-13")
                    .size(101)
                    .facet("colour")),
        "country",
        "from",
        "date",
        "size",
        "facet");
  }

  @Test
  default void appliesFiltersToEveryOperation() {
    givenANewsroom();
    SearchRequest request = SearchRequest.of("act").country("SY");

    assertThat(archive().facet("source", request).values())
        .extracting(Facet.Value::count)
        .containsExactly(2L);
    assertThat(archive().timeline(request).buckets().stream().mapToLong(b -> b.count()).sum())
        .isEqualTo(2);
    ArchiveAssertions.assertExportsEveryMatch(archive(), request);
  }
}
