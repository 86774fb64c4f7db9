package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.ArchiveAssertions.assertRefuses;
import static org.dateline.ArchiveAssertions.refusal;

import java.util.List;
import java.util.Optional;
import org.dateline.Suggestion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what is typed goes on. */
interface SuggestContract extends SuggestKit {

  @Test
  default void completesWordsCommonestFirst() {
    givenNewsOfSyria();

    assertThat(texts("san", Kind.WORD)).containsExactly("sanctions", "sand", "sandals");
    assertThat(texts("sanc", Kind.WORD)).containsExactly("sanctions");
    assertThat(texts("sandals", Kind.WORD)).containsExactly("sandals");
    assertThat(texts("sandalss", Kind.WORD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hewl", "HEWL", "Hewlê", "héwl"})
  default void ignoresCaseAndAccents(String typed) {
    givenNewsOfSyria();

    assertThat(texts(typed, Kind.WORD)).containsExactly("Hewlêr");
    assertThat(texts("caf", Kind.WORD)).containsExactly("café");
  }

  @Test
  default void writesWordsAsTheArchiveDoes() {
    given(
        article("a").title("Oil").body("Rain fell. We saw rain in Paris. Storms came."),
        article("b").title("IN PARIS").body("Paris was wet, and the U.N. spoke in Geneva."));

    assertThat(texts("rai", Kind.WORD)).containsExactly("rain");
    assertThat(texts("par", Kind.WORD)).containsExactly("Paris");
    assertThat(texts("stor", Kind.WORD)).containsExactly("storms");
  }

  @Test
  default void completesWordsOfAnyScript() {
    given(
        article("a").language("ar").title("الاقتصاد السوري").body("عقوبات على سوريا"),
        article("b").language("ckb").title("هەولێر").person("ئەسعەد شەیبانی"),
        article("c").language("ru").title("Санкции сняты"));

    assertThat(texts("سور", Kind.WORD)).containsExactlyInAnyOrder("سوريا", "سوري");
    assertThat(texts("САНК", Kind.WORD)).containsExactly("санкции");
    assertThat(texts("شەی", Kind.PERSON)).containsExactly("ئەسعەد شەیبانی");
    assertThat(texts("هەول", Kind.HEADLINE)).containsExactly("هەولێر");
  }

  @Test
  default void completesWithinWhatStandsBefore() {
    givenNewsOfSyria();

    assertThat(suggest(SearchRequest.of("caesar san")))
        .filteredOn(s -> s.kind() == Kind.WORD)
        .extracting(Suggestion::query)
        .containsExactly("caesar sanctions");
    assertThat(queries("caesar OR san", Kind.WORD))
        .containsExactlyInAnyOrder("caesar OR sanctions", "caesar OR sand", "caesar OR sandals");
    assertThat(queries("caesar -san", Kind.WORD)).contains("caesar -sand");
    assertThat(queries("nowhere san", Kind.WORD)).isEmpty();
  }

  @Test
  default void completesWithinTheFilters() {
    givenNewsOfSyria();
    SearchRequest san = SearchRequest.of("san");

    assertThat(texts(san.country("SY"), Kind.WORD)).containsExactly("sanctions");
    assertThat(texts(san.notCountry("SY"), Kind.WORD)).containsExactly("sand", "sandals");
    assertThat(texts(san.from("2025-12-10"), Kind.WORD)).containsExactly("sanctions");
    assertThat(texts(san.country("IQ"), Kind.HEADLINE))
        .containsExactly("Sand storms in the desert");
    assertThat(texts(san.country("IQ"), Kind.ORGANIZATION)).containsExactly("Sand Watch");
    assertThat(texts(san.country("IQ"), Kind.PERSON)).isEmpty();
  }

  @Test
  default void completesNamesFromAnyWord() {
    givenNewsOfSyria();
    String query = "person:\"Asaad Hassan al-Shaibani\"";

    for (String typed : List.of("asa", "hass", "asaad has", "AL SHAI", "al-shai", "hassan al-s")) {
      assertThat(queries(typed, Kind.PERSON)).as(typed).containsExactly(query);
    }
    assertThat(queries("caesar hassan a", Kind.PERSON)).containsExactly("caesar " + query);
    assertThat(texts("centr", Kind.ORGANIZATION)).containsExactly("Central Bank");
    assertThat(queries("dam", Kind.PLACE)).containsExactly("place:Damascus");
  }

  @Test
  default void completesCountriesByAnyName() {
    givenNewsOfSyria();

    assertThat(queries("syr", Kind.COUNTRY)).containsExactly("country:SY");
    assertThat(texts("syr", Kind.COUNTRY)).containsExactly("Syria");
    assertThat(queries("emir", Kind.COUNTRY)).isEmpty();
    given(article("ar").language("ar").title("أخبار").country("AE"));
    assertThat(queries("سوري", Kind.COUNTRY)).containsExactly("country:SY");
    assertThat(texts("emir", Kind.COUNTRY)).containsExactly("United Arab Emirates");
    assertThat(queries("caesar united st", Kind.COUNTRY)).containsExactly("caesar country:US");
    assertThat(texts("fran", Kind.COUNTRY)).isEmpty();
  }

  @Test
  default void completesTopicsByTheirLabels() {
    givenNewsOfSyria();

    assertThat(queries("diplo", Kind.TOPIC)).containsExactly("topic:politics/diplomacy");
    assertThat(texts("polit", Kind.TOPIC)).containsExactly("Politics");
    assertThat(texts("caesar trad", Kind.TOPIC)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "country:syr | country:SY",
        "caesar country:u | caesar country:US",
        "-country:ir | -country:IQ",
        "COUNTRY:\"united s | country:US",
        "topic:dipl | topic:politics/diplomacy",
        "person:nad | person:\"Nadia Haddad\"",
        "person:\"nadia h | person:\"Nadia Haddad\"",
        "country:(SY ir | country:(SY IQ",
        "place: | place:Damascus",
      })
  default void completesOnlyTheFacetThatIsNamed(String typed, String query) {
    givenNewsOfSyria();

    assertThat(suggest(SearchRequest.of(typed)))
        .extracting(Suggestion::query)
        .containsExactly(query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"source:har", "date:202", "edition:la", "id:a", "words:3", "sanction*", "san~"})
  default void completesNothingElse(String typed) {
    givenNewsOfSyria();

    assertThat(suggest(SearchRequest.of(typed))).isEmpty();
  }

  @Test
  default void completesWordsOfOnePart() {
    givenNewsOfSyria();

    assertThat(suggest(SearchRequest.of("title:san")))
        .extracting(Suggestion::query)
        .containsExactly("title:sanctions", "title:sand", "title:sandals");
    assertThat(suggest(SearchRequest.of("act body:ban"))).isEmpty();
  }

  @Test
  default void closesTheQuoteThatIsOpen() {
    givenNewsOfSyria();

    assertThat(suggest(SearchRequest.of("\"the caesar san")))
        .extracting(Suggestion::query)
        .containsExactly("\"the caesar sanctions\"");
    assertThat(suggest(SearchRequest.of("desert OR “caesar a")))
        .extracting(Suggestion::query)
        .contains("desert OR “caesar act”");
    assertThat(suggest(SearchRequest.of("\"caesar act\""))).isEmpty();
    assertThat(queries("\"caesar act\" shai", Kind.WORD))
        .containsExactly("\"caesar act\" Shaibani");
  }

  @Test
  default void findsTheNewestHeadlines() {
    givenNewsOfSyria();

    assertThat(suggest(SearchRequest.of("caesar")))
        .filteredOn(s -> s.kind() == Kind.HEADLINE)
        .extracting(Suggestion::text, Suggestion::query, Suggestion::id)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Caesar act repealed", "title:\"Caesar act repealed\"", Optional.of("a")),
            org.assertj.core.groups.Tuple.tuple(
                "Envoys speak of the Caesar sanctions",
                "title:\"Envoys speak of the Caesar sanctions\"",
                Optional.of("b")));
    assertThat(texts("caesar sanc", Kind.HEADLINE))
        .containsExactly("Envoys speak of the Caesar sanctions");
    assertThat(texts("caesar ", Kind.HEADLINE)).hasSize(2);
    assertThat(texts("ca", Kind.HEADLINE)).isEmpty();
    assertThat(texts("caesar country:SY", Kind.HEADLINE)).isEmpty();
  }

  @Test
  default void tellsAHeadlineOnce() {
    given(
        article("a").title("Rain in Erbil").published(PartialDate.parse("2025-01-01")),
        article("b").title("RAIN IN ERBIL").published(PartialDate.parse("2025-01-02")),
        article("c").title("“Rain” «again»").published(PartialDate.parse("2025-01-03")),
        article("d").title("Rain once").published(PartialDate.parse("2025-01-04")),
        article("e").title("Rain never").published(PartialDate.parse("2023-01-01")));

    assertThat(texts("rain", Kind.HEADLINE))
        .containsExactly("Rain once", "“Rain” «again»", "RAIN IN ERBIL");
  }

  @Test
  default void suggestsNothingForNothing() {
    givenNewsOfSyria();

    assertThat(suggest(SearchRequest.of(""))).isEmpty();
    assertThat(suggest(SearchRequest.of("  "))).isEmpty();
    assertThat(suggest(SearchRequest.of("\""))).isEmpty();
    assertThat(suggest(SearchRequest.of("(((("))).isEmpty();
    assertThat(suggest(SearchRequest.of("the"))).noneMatch(s -> s.kind() == Kind.WORD);
  }

  @Test
  default void suggestsNothingInAnEmptyArchive() {
    assertThat(suggest(SearchRequest.of("san"))).isEmpty();
    assertThat(suggest(SearchRequest.of("country:"))).isEmpty();
  }

  @Test
  default void quotesWhatIsInAName() {
    given(
        article("a").title("One").person("Nell \"The Bell\" Moss"),
        article("b").title("Two").person("Nell) OR title:(one"),
        article("c").title("Three").person("Nell «N» Stone").organization("Nell AND"),
        article("d").title("Four").person("-Nell*"));

    List<Suggestion> suggestions = suggest(SearchRequest.of("nell"));
    assertThat(suggestions)
        .extracting(Suggestion::text)
        .containsExactlyInAnyOrder(
            "Nell \"The Bell\" Moss",
            "Nell) OR title:(one",
            "Nell «N» Stone",
            "Nell AND",
            "-Nell*");
    suggestions.forEach(s -> assertThat(search(s.query()).total()).as(s.query()).isEqualTo(1));
    assertHits(search(suggest(SearchRequest.of("bell")).getFirst().query()), "a");
  }

  @Test
  default void forgetsWhatIsDeletedOrWithdrawn() {
    givenNewsOfSyria();
    archive().delete(List.of("a", "b"));
    given(article("d").status(Article.Status.WITHDRAWN));

    assertThat(suggest(SearchRequest.of("sanc"))).isEmpty();
    assertThat(suggest(SearchRequest.of("asaad"))).isEmpty();
    assertThat(suggest(SearchRequest.of("hewl"))).isEmpty();
    assertThat(texts("san", Kind.WORD)).containsExactly("sand");
    assertThat(texts("syr", Kind.COUNTRY)).isEmpty();
  }

  @Test
  default void givesAsManyAsAreAskedFor() {
    givenNewsOfSyria();

    assertThat(suggest(SearchRequest.of("sa").size(1))).hasSize(1);
    assertThat(suggest(SearchRequest.of("san").size(3))).hasSize(3);
    assertThat(suggest(SearchRequest.of("san").size(100))).hasSizeGreaterThan(5);
    assertRefuses(() -> archive().suggest(SearchRequest.of("san").size(101)), "size");
  }

  @Test
  default void refusesFiltersThatCannotBeUsed() {
    assertRefuses(() -> archive().suggest(SearchRequest.of("san").country("Syriaa")), "country");
    assertThat(refusal(() -> archive().suggest(SearchRequest.of("x".repeat(16_001)))))
        .extracting(Problem::code)
        .containsExactly("query-too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(caesar san",
        "caesar AND NOT san",
        "caesar NEAR/5 san",
        "(caesar OR (act san",
        "title:(caesar san",
        "+san",
        "caesar +san",
        "al-san",
        "atleast2(san",
        "a\u0000san",
        "foo:san",
        "caesar  san",
        "«caesar san",
        "caesar) san",
        "san NOT san",
        "title:\"caesar s"
      })
  default void countsWhatItSuggests(String typed) {
    givenNewsOfSyria();

    suggest(SearchRequest.of(typed));
  }
}
