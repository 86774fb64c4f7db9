package org.dateline;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Articles about a minister, and what holds of every answer that tells of names. */
interface NamesKit extends ArchiveKit {

  default void givenTheMinister() {
    given(
        article("wire")
            .title("Ministers discuss lifting sanctions")
            .body(
                "The foreign minister, Asaad Hassan al-Shaibani, spoke of the Caesar sanctions."
                    + " On Sunday Al-Shaibani left.")
            .person("Asaad Hassan al-Shaibani")
            .country("SY"),
        article("visit")
            .title("Envoys in Baghdad")
            .body("In Baghdad Asaad al-Shaybani met them; later Shaybani praised their banks.")
            .person("Asaad al-Shaybani")
            .country("IQ"),
        article("ar")
            .language("ar")
            .title("رفع العقوبات")
            .body("قال الوزير أسعد الشيباني إن العقوبات ترفع")
            .country("SY"),
        article("ckb")
            .language("ckb")
            .title("سزاکان")
            .body("ئەسعەد شەیبانی گەیشتە بەغدا")
            .country("IQ"),
        article("rain").title("Rain in Damascus").body("The minister spoke of trade in March."));
  }

  /** Searches, and checks what holds of every answer that tells of names. */
  default SearchResult names(SearchRequest request) {
    SearchResult result = search(request);
    for (NameFound name : result.query().names()) {
      assertThat(name.found()).isNotEmpty().doesNotHaveDuplicates();
      for (NameFound.Spelling spelling : name.found()) {
        String field = name.field().map(f -> f + ':').orElse("");
        SearchRequest alone = request.query(field + '"' + spelling.text() + '"');
        assertThat(search(field.isEmpty() ? alone : alone.names(false)).total())
            .as("%s for %s", spelling, request)
            .isEqualTo(spelling.count())
            .isPositive();
      }
    }
    SearchRequest all = request.match(Match.ALL);
    SearchResult strict = search(all);
    assertThat(strict.asTyped().isPresent())
        .as("as typed: %s", request)
        .isEqualTo(!strict.query().names().isEmpty());
    assertThat(strict.asTyped().orElse(0)).isLessThanOrEqualTo(strict.total());
    ArchiveAssertions.assertCountsEqualFilteredTotals(archive(), all, FACETS);
    ArchiveAssertions.assertExportsEveryMatch(archive(), request);
    return result;
  }

  default SearchResult names(String query) {
    return names(SearchRequest.of(query));
  }

  static List<String> spellings(SearchResult result) {
    return result.query().names().stream()
        .flatMap(name -> name.found().stream())
        .map(found -> found.text() + " " + found.count() + " " + found.script())
        .collect(toList());
  }
}
