package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
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
