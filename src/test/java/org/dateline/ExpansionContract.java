package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.ArchiveAssertions.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the words that the best articles share order the hits of a long query. */
interface ExpansionContract extends ArchiveKit {
  String LONG_QUERY = "dam turbines megawatts reservoir engineers";

  /** Two articles that share a word nobody typed, and two alike of which one has it. */
  private void givenDams() {
    given(
        article("a").title("Dam opened").body("Dam turbines megawatts reservoir on the Nile."),
        article("b").title("Dam filled").body("Dam turbines megawatts reservoir of the Nile."),
        article("c").title("Works").body("A reservoir near Paris"),
        article("d").title("Works").body("A reservoir near Nile"),
        article("e").title("Elsewhere").body("Nile cruises sell well."),
        article("f").title("Football").body("A match was played in Paris."));
  }

  private static boolean isExpanded(SearchResult result) {
    return result.warnings().stream().anyMatch(problem -> problem.code().equals("expanded"));
  }

  @Test
  default void putsFirstWhatSharesWordsOfTheBest() {
    givenDams();

    SearchResult result = search(LONG_QUERY);

    assertThat(isExpanded(result)).isTrue();
    assertThat(ids(result)).startsWith("a", "b", "d").contains("c");
  }

  @Test
  default void findsNoMoreThanWhatWasAskedFor() {
    givenDams();

    SearchResult result = search(LONG_QUERY);

    assertThat(ids(result)).doesNotContain("e", "f");
    assertThat(result.total()).isEqualTo(4);
  }

  @Test
  default void namesNoWordThatWasTyped() {
    given(
        article("a").title("Dam opened").body("Dam turbines megawatts reservoir engineers."),
        article("b").title("Dam filled").body("Dam turbines megawatts reservoir engineers."));

    assertThat(isExpanded(search(LONG_QUERY))).isFalse();

    givenDams();
    assertThat(search(LONG_QUERY).warnings())
        .singleElement()
        .satisfies(
            warning -> assertThat(warning.message()).contains("Nile").doesNotContain("turbines"));
  }

  @Test
  default void putsFirstWhatHasEveryWord() {
    given(
        article("every")
            .title("Works")
            .body(
                "By a small dam. "
                    + "Rain fell. ".repeat(30)
                    + "\n\nTwo turbines in the reservoir, six megawatts, no engineers."),
        article("some")
            .title("Dam, turbines, megawatts")
            .body("Dam turbines megawatts at the dam."),
        article("one").title("Engineers").body("Engineers met."));

    assertThat(ids(search(LONG_QUERY))).startsWith("every");
  }

  @Test
  default void countsWhatFiltersLeaveOfIt() {
    given(
        article("a").title("Dam").body("Dam turbines megawatts reservoir, the Nile.").source("X"),
        article("b").title("Dam").body("Dam turbines megawatts reservoir, the Nile.").source("Y"),
        article("c").title("Works").body("A reservoir on the Nile.").source("X"));

    SearchResult result =
        search(SearchRequest.of(LONG_QUERY).source("X").facet("source").facet("language"));

    assertThat(isExpanded(result)).isTrue();
    assertThat(ids(result)).containsExactly("a", "c");
    assertThat(result.total()).isEqualTo(2);
    assertThat(result.facets().get("source").values())
        .extracting(Facet.Value::value, Facet.Value::count)
        .containsExactly(tuple("X", 2L), tuple("Y", 1L));
    assertThat(result.facets().get("language").values())
        .extracting(Facet.Value::count)
        .containsExactly(2L);
  }

  @Test
  default void asksForMoreWordsInAnOrderByDate() {
    givenDams();

    for (Sort sort : List.of(Sort.NEWEST, Sort.OLDEST, Sort.RECENT)) {
      SearchResult result = search(SearchRequest.of(LONG_QUERY).sort(sort));
      assertThat(ids(result)).as("%s", sort).containsExactlyInAnyOrder("a", "b");
      assertThat(result.query().relaxed()).as("%s", sort).isTrue();
    }
  }

  @Test
  default void marksOnlyWhatWasTyped() {
    givenDams();

    for (Hit hit : search(LONG_QUERY).hits()) {
      for (Passage passage : hit.highlight().passages()) {
        for (Range range : passage.ranges()) {
          assertThat(passage.text().substring(range.start(), range.end()))
              .isNotEqualToIgnoringCase("nile");
        }
      }
    }
  }

  @Test
  default void leavesShortQueriesAsTheyAre() {
    givenDams();

    for (String query :
        List.of("dam", "dam turbines", "dam turbines megawatts", "\"dam opened\"")) {
      assertThat(isExpanded(search(query))).as(query).isFalse();
    }
    assertThat(isExpanded(search(SearchRequest.of(LONG_QUERY).sort(Sort.NEWEST)))).isFalse();
    assertThat(isExpanded(search(SearchRequest.of(LONG_QUERY).match(Match.ALL)))).isFalse();
  }

  @Test
  default void pagesInTheOrderOfOnePage() {
    givenDams();
    List<String> whole = ids(search(LONG_QUERY));

    List<String> paged = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      SearchRequest request = SearchRequest.of(LONG_QUERY).size(1);
      SearchResult page = search(next.isEmpty() ? request : request.cursor(next.get()));
      paged.addAll(ids(page));
      next = page.next();
    } while (next.isPresent());

    assertThat(paged).isEqualTo(whole);
  }

  @Test
  default void standsLongCopiesCutWithinAWord() {
    String copy = LONG_QUERY + " " + "extraordinarily ".repeat(140);
    given(
        article("a").title("Dam").body(copy),
        article("b").title("Dam").body(copy),
        article("c").title("Dam").body(copy));

    assertThat(ids(search(LONG_QUERY))).containsExactlyInAnyOrder("a", "b", "c");
  }
}
