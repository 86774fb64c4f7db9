package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.ArchiveAssertions.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are found under every spelling that the archive has. */
interface NamesContract extends NamesKit {

  private static List<String> marks(SearchResult result) {
    return result.hits().stream().flatMap(hit -> MarkedHtml.marked(hit).stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shaybani",
        "Shaibani",
        "Chaibani",
        "şeybani",
        "el-Şeybani",
        "al-Shaybani",
        "al Shaybani",
        "AlShaybani",
        "Scheibani",
        "Шайбани",
        "الشيباني",
        "شيباني",
        "شەیبانی"
      })
  default void findsANameInEverySpelling(String typed) {
    givenTheMinister();

    assertHits(names(typed), "wire", "visit", "ar", "ckb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shaybani sanctions",
        "Chaibani sanctions",
        "şeybani sanctions",
        "الشيباني sanctions",
        "شەیبانی sanctions",
        "chaibani NEAR/5 sanctions",
        "lead:شەیبانی caesar",
        "body:(Chaibani sanctions)",
        "person:\"Asad Hassan Shaybani\" sanctions",
        "Hassan Chaibani sanctions"
      })
  default void findsItAmongOtherWords(String query) {
    givenTheMinister();

    SearchResult result = names(query);

    assertHits(result, "wire");
    assertThat(result.query().relaxed()).isFalse();
  }

  @Test
  default void tellsTheSpellingsFound() {
    givenTheMinister();

    SearchResult result = names("Shaybani");

    assertThat(NamesKit.spellings(result))
        .containsExactlyInAnyOrder("Shaibani 1 Latn", "شەیبانی 1 Arab", "الشيباني 1 Arab")
        .startsWith("Shaibani 1 Latn");
    assertThat(result.query().names()).extracting(NameFound::typed).containsExactly("Shaybani");
    assertThat(result.asTyped()).hasValue(1);
    assertThat(result.total()).isEqualTo(4);
  }

  @Test
  default void countsSpellingsUnderTheFilters() {
    givenTheMinister();

    assertThat(NamesKit.spellings(names(SearchRequest.of("Shaybani").country("SY"))))
        .containsExactly("Shaibani 1 Latn", "الشيباني 1 Arab");
    assertThat(names(SearchRequest.of("Shaybani").country("SY")).asTyped()).hasValue(0);
    assertThat(NamesKit.spellings(names(SearchRequest.of("Shaybani").language("ckb"))))
        .containsExactly("شەیبانی 1 Arab");
    assertThat(names(SearchRequest.of("Shaybani").in(Part.TITLE)).total()).isZero();
  }

  @Test
  default void tellsNothingWhereNothingElseWasFound() {
    givenTheMinister();

    assertThat(names("sanctions").query().names()).isEmpty();
    assertThat(names("sanctions").asTyped()).isEmpty();
    assertThat(names("").asTyped()).isEmpty();
    assertThat(names("Zebra").query().names()).isEmpty();
  }

  @Test
  default void findsOnlyWhatWasTypedWhenAsked() {
    givenTheMinister();

    assertHits(names(SearchRequest.of("Shaybani").names(false)), "visit");
    assertHits(names("\"Shaybani\""), "visit");
    assertHits(names("\"Asaad al-Shaybani\""), "visit");
    assertThat(names(SearchRequest.of("Shaybani").names(false)).query().names()).isEmpty();
    assertThat(names(SearchRequest.of("person:Chaibani").names(false)).total()).isZero();
  }

  @Test
  default void refusesASpellingThatIsNotMeant() {
    givenTheMinister();
    SearchRequest shaybani = SearchRequest.of("Shaybani");

    assertHits(names(shaybani.notName("Shaibani")), "visit", "ar", "ckb");
    assertHits(names(shaybani.notName("al-Shaibani", "شەیبانی")), "visit", "ar");
    assertHits(names(shaybani.notName("الشيباني")), "visit", "wire", "ckb");
    assertThat(NamesKit.spellings(names(shaybani.notName("SHAIBANI"))))
        .containsExactlyInAnyOrder("شەیبانی 1 Arab", "الشيباني 1 Arab");
  }

  @Test
  default void refusesEachSpellingItTells() {
    givenTheMinister();
    SearchRequest shaybani = SearchRequest.of("Shaybani");

    NameFound name = search(shaybani).query().names().getFirst();

    for (NameFound.Spelling spelling : name.found()) {
      assertThat(names(shaybani.notName(spelling.text())).total())
          .as(spelling.text())
          .isEqualTo(4 - spelling.count());
    }
  }

  @Test
  default void neverRefusesWhatWasTyped() {
    givenTheMinister();

    assertHits(
        names(SearchRequest.of("Shaybani").notName("Shaybani")), "visit", "wire", "ar", "ckb");
  }

  @Test
  default void ranksTheSpellingTypedFirst() {
    given(
        article("arabic").body("Then the minister الشيباني spoke."),
        article("other").body("Then the minister Shaibani spoke."),
        article("typed").body("Then the minister Shaybani spoke."));

    assertThat(ids(names("Shaybani"))).containsExactly("typed", "other", "arabic");
    assertThat(ids(names("الشيباني"))).startsWith("arabic");
  }

  @Test
  default void ranksACommonSpellingTypedFirst() {
    given(article("other").body("Then the minister Shaibani spoke."));
    given(article("arabic").body("Then the minister الشيباني spoke."));
    for (int i = 0; i < 8; i++) {
      given(article("typed" + i).body("Then the minister Shaybani spoke."));
    }

    assertThat(ids(names("Shaybani")).subList(8, 10)).containsExactly("other", "arabic");
    assertThat(ids(names("minister Shaybani")).subList(8, 10)).containsExactly("other", "arabic");
    assertThat(ids(names("Shaybani NEAR/3 minister")).subList(8, 10))
        .containsExactlyInAnyOrder("other", "arabic");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Chaibani NEAR/3 envoys          | ``
          Chaibani NEAR/3 banks           | visit
          Chaibani PRE/3 banks            | visit
          "chaibani banks"~5              | ``
          asaad chaibani envoys           | visit
          title:Chaibani                  | ``
          body:Chaibani                   | wire visit ar ckb
          lead:Chaibani                   | wire visit ar ckb
          Chaibani OR rain                | wire visit ar ckb rain
          sanctions NOT Chaibani          | ``
          minister -Chaibani              | rain
          Chaibani -banks                 | wire ar ckb
          atleast2(Chaibani)              | wire visit
          person:Chaibani                 | ``
          person:"Asaad al-Chaibani"      | visit
          person:"Asad Alshaibani"        | visit
          person:"Asad Hassan Chaibani"   | wire
          person:"Hassan Rouhani"         | ``
          Chaiban*                        | ``
          """)
  default void meansTheSameWhereverItStands(String query, String ids) {
    givenTheMinister();

    assertHits(
        names(SearchRequest.of(query).match(Match.ALL)),
        ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  default void leavesCommonWordsAsTheyAre() {
    given(
        article("a").title("Rain").body("The sanctions on trade came in march, in a small court."),
        article("b").title("Snow").body("Then Senctions met Trad and Mersh at Kort and Curt."));

    for (String word : List.of("sanctions", "trade", "court", "small")) {
      assertHits(names(word), "a");
      assertThat(search(word).query().names()).as(word).isEmpty();
    }
  }

  @Test
  default void marksTheSpellingThatWasFound() {
    givenTheMinister();

    assertThat(marks(search("Chaibani country:SY"))).containsOnly("Shaibani", "الشيباني");
    assertThat(marks(search(SearchRequest.of("Chaibani").notName("Shaibani").language("en"))))
        .containsOnly("Shaybani");
    assertThat(archive().article("ckb", SearchRequest.of("Chaibani")).orElseThrow().text())
        .anySatisfy(text -> assertThat(text.html()).contains("<mark>شەیبانی</mark>"));
  }

  @Test
  default void goesThroughAllPages() {
    for (int i = 0; i < 7; i++) {
      given(
          article("a" + i).body("Then the minister Shaibani spoke."),
          article("b" + i).body("Then the minister Shaybani spoke."));
    }
    SearchRequest request = SearchRequest.of("Shaybani").size(4);

    assertThat(byPage(request)).hasSize(14).doesNotHaveDuplicates();
    assertThat(byPage(request).subList(0, 7)).allMatch(id -> id.startsWith("b"));
    assertThat(byCursor(request.sort(Sort.NEWEST)))
        .hasSize(14)
        .containsExactlyElementsOf(byPage(request.sort(Sort.NEWEST)));
  }

  private List<String> byPage(SearchRequest request) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(page -> search(request.page(page)))
        .flatMap(result -> ids(result).stream())
        .toList();
  }

  private List<String> byCursor(SearchRequest request) {
    List<String> found = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      SearchResult result = search(next.map(request::cursor).orElse(request));
      assertThat(result.total()).isEqualTo(14);
      assertThat(result.asTyped()).hasValue(7);
      assertThat(NamesKit.spellings(result)).containsExactly("Shaibani 7 Latn");
      found.addAll(ids(result));
      next = result.next();
    } while (next.isPresent());
    return found;
  }

  @Test
  default void bindsACursorToTheSpellings() {
    for (int i = 0; i < 3; i++) {
      given(article("a" + i).body("Then the minister Shaibani spoke."));
    }
    SearchRequest request = SearchRequest.of("Shaybani").size(1).sort(Sort.NEWEST);
    String next = search(request).next().orElseThrow();

    assertThat(ArchiveAssertions.refusal(() -> search(request.names(false).cursor(next))))
        .isNotEmpty();
    assertThat(ArchiveAssertions.refusal(() -> search(request.notName("Sheibani").cursor(next))))
        .isNotEmpty();
  }

  @Test
  default void countsWhatDeletesByName() {
    givenTheMinister();

    archive().delete(SearchRequest.of("Chaibani").country("IQ"));

    assertHits(search("Chaibani"), "wire", "ar");
    assertThat(NamesKit.spellings(names("Chaibani")))
        .containsExactly("Shaibani 1 Latn", "الشيباني 1 Arab");
  }

  @Test
  default void asksForFewerWordsWithNames() {
    givenTheMinister();

    SearchResult result = search("Chaibani zebra banks");

    assertThat(result.query().relaxed()).isTrue();
    assertHits(result, "visit");
    assertThat(result.asTyped()).hasValue(0);
  }
}
