package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Suggestion.Kind;

/** Articles to make suggestions of, and what holds for all that is suggested. */
interface SuggestKit extends ArchiveKit {

  default void givenNewsOfSyria() {
    given(
        article("a")
            .title("Caesar act repealed")
            .body("The sanctions are gone, said Shaibani. Sanctions had lasted for years.")
            .country("SY")
            .country("US")
            .topic("politics/sanctions")
            .person("Asaad Hassan al-Shaibani")
            .organization("Central Bank")
            .place("Damascus")
            .source("Harbour Wire")
            .published(PartialDate.parse("2025-12-21")),
        article("b")
            .title("Envoys speak of the Caesar sanctions")
            .body("A sanction is lifted, and another sanctioned firm waits. The bank of Syria.")
            .country("SY")
            .topic("politics/diplomacy")
            .person("Asaad Hassan al-Shaibani")
            .person("Nadia Haddad")
            .published(PartialDate.parse("2025-12-02")),
        article("c")
            .title("Sand storms in the desert")
            .body("Sand and more sand, in Syria as elsewhere; sand on the roads.")
            .country("IQ")
            .topic("economy/trade")
            .organization("Sand Watch")
            .published(PartialDate.parse("2025-11-05")),
        article("d")
            .title("Sandals are sold out")
            .body("The café sells them, and sand with it, in Hewlêr.")
            .person("Sanda Caesar")
            .published(PartialDate.parse("2024-05-04")));
  }

  /** Suggests, and checks what holds for whatever is suggested. */
  default List<Suggestion> suggest(SearchRequest request) {
    List<Suggestion> suggestions = archive().suggest(request);
    assertThat(suggestions).hasSizeLessThanOrEqualTo(request.size()).doesNotHaveDuplicates();
    assertThat(suggestions).extracting(s -> s.kind() + s.text()).doesNotHaveDuplicates();
    List<String> repaired =
        codes(search(request.match(Match.ALL).highlight(false).size(1)).warnings());
    long before = Long.MAX_VALUE;
    for (Suggestion suggestion : suggestions) {
      SearchResult found =
          search(request.query(suggestion.query()).match(Match.ALL).highlight(false).size(100));
      List<String> more = new ArrayList<>(codes(found.warnings()));
      repaired.forEach(more::remove);
      assertThat(more).as("repaired in %s, typed %s", suggestion, request.query()).isEmpty();
      if (suggestion.kind() == Kind.HEADLINE) {
        assertThat(suggestion.count()).isEmpty();
        assertThat(found.hits()).extracting(Hit::id).contains(suggestion.id().orElseThrow());
      } else {
        assertThat(suggestion.count().orElseThrow()).isEqualTo(found.total()).isPositive();
        assertThat(suggestion.count().orElseThrow()).isLessThanOrEqualTo(before);
        before = suggestion.count().orElseThrow();
      }
    }
    return suggestions;
  }

  private static List<String> codes(List<Problem> warnings) {
    return warnings.stream().map(Problem::code).toList();
  }

  default List<String> texts(SearchRequest request, Kind kind) {
    return suggest(request).stream().filter(s -> s.kind() == kind).map(Suggestion::text).toList();
  }

  default List<String> texts(String query, Kind kind) {
    return texts(SearchRequest.of(query), kind);
  }

  default List<String> queries(String query, Kind kind) {
    return suggest(SearchRequest.of(query)).stream()
        .filter(s -> s.kind() == kind)
        .map(Suggestion::query)
        .toList();
  }
}
