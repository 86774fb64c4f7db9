package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.ArchiveAssertions.ids;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the archivist says is the same is found together; here, the synonyms that ship. */
interface SynonymsContract extends ArchiveKit {

  private void givenTheNations() {
    given(
        article("un").title("UN envoy in Damascus").body("He spoke for the UN."),
        article("united").title("Envoy of the United Nations").body("The nations are united."),
        article("apart").title("Nations united by rain").body("It rained."),
        article("kyiv").title("Talks in Kyiv").body("They went on."),
        article("kiev").title("Talks in Kiev").body("They went on."),
        article("us").title("He told us").body("It was for us."),
        article("usa").title("The United States sign").body("A signature of the US."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UN                         | un united
          un                         | un united
          United Nations             | un united apart
          united nations             | un united apart
          UN envoy                   | un united
          united nations envoy       | un united
          Kyiv                       | kyiv kiev
          kiev                       | kyiv kiev
          talks KYIV                 | kyiv kiev
          title:UN                   | un united
          body:UN                    | un
          UN NEAR/3 envoy            | un united
          UN OR Kyiv                 | un united kyiv kiev
          envoy NOT UN               | ``
          talks -Kiev                | ``
          "UN"                       | un
          "United Nations"           | united
          "Kyiv"                     | kyiv
          Kyi*                       | kyiv
          Kyiv~1                     | kyiv
          US                         | us usa
          us                         | us usa
          United States              | usa
          USA                        | usa
          """)
  default void findsWhatIsTheSame(String query, String ids) {
    givenTheNations();

    assertHits(
        search(SearchRequest.of(query).match(Match.ALL)),
        ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  default void readsAnEverydayWordInCapitalsOnly() {
    given(
        article("us").title("He told us").body("Nothing new."),
        article("states").title("The United States sign").body("Nothing new."));

    assertHits(search("US"), "us", "states");
    assertHits(search("us"), "us");
    assertHits(search("United States"), "states");
  }

  @Test
  default void marksWhatWasFound() {
    givenTheNations();

    assertThat(marks("UN")).containsOnly("UN", "United", "Nations");
    assertThat(marks("Kyiv")).containsOnly("Kyiv", "Kiev");
    assertThat(marks("\"UN\"")).containsOnly("UN");
  }

  private List<String> marks(String query) {
    return search(query).hits().stream().flatMap(hit -> MarkedHtml.marked(hit).stream()).toList();
  }

  @Test
  default void ranksTheWordTypedFirst() {
    given(
        article("kiev").title("Talks in Kiev").body("They went on."),
        article("kyiv").title("Talks in Kyiv").body("They went on."),
        article("rain").title("Rain").body("It rained."));

    assertThat(ids(search("Kyiv"))).containsExactly("kyiv", "kiev");
    assertThat(ids(search("Kiev"))).containsExactly("kiev", "kyiv");
  }

  @Test
  default void countsWhatItFinds() {
    givenTheNations();
    for (String query : List.of("UN", "United Nations envoy", "Kiev OR US", "-Kyiv")) {
      SearchRequest request = SearchRequest.of(query).match(Match.ALL);

      ArchiveAssertions.assertCountsEqualFilteredTotals(archive(), request, FACETS);
      ArchiveAssertions.assertExportsEveryMatch(archive(), request);
    }
  }

  @Test
  default void asksForFewerWordsWithSynonyms() {
    givenTheNations();

    SearchResult result = search("UN zebra damascus");

    assertThat(result.query().relaxed()).isTrue();
    assertHits(result, "un");
    assertThat(search("United Nations zebra damascus").query().relaxed()).isTrue();
    assertHits(search("United Nations zebra damascus"), "un");
  }

  @Test
  default void saysWhatWasTyped() {
    givenTheNations();

    assertThat(search("UN envoy").query().text()).isEqualTo("UN envoy");
    assertThat(search("UN envoy").warnings()).isEmpty();
    assertThat(search("UN").query().names()).isEmpty();
  }
}
