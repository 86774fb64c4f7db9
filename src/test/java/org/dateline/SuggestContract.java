package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.ArchiveAssertions.assertRefuses;
import static org.dateline.ArchiveAssertions.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dateline.Suggestion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what is typed goes on. */
interface SuggestContract extends ArchiveKit {

  private void givenNewsOfSyria() {
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
  private List<Suggestion> suggest(SearchRequest request) {
    List<Suggestion> suggestions = archive().suggest(request);
    assertThat(suggestions).hasSizeLessThanOrEqualTo(request.size()).doesNotHaveDuplicates();
    assertThat(suggestions).extracting(s -> s.kind() + s.text()).doesNotHaveDuplicates();
    List<String> repaired = repaired(request, request.query());
    long before = Long.MAX_VALUE;
    for (Suggestion suggestion : suggestions) {
      SearchResult found =
          search(request.query(suggestion.query()).match(Match.ALL).highlight(false).size(10));
      List<String> more = new ArrayList<>(repaired(request, suggestion.query()));
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

  /** The codes of what is repaired in a query. */
  private List<String> repaired(SearchRequest request, String query) {
    return search(request.query(query).match(Match.ALL).highlight(false).size(0)).warnings()
        .stream()
        .map(Problem::code)
        .toList();
  }

  private List<String> texts(SearchRequest request, Kind kind) {
    return suggest(request).stream().filter(s -> s.kind() == kind).map(Suggestion::text).toList();
  }

  private List<String> texts(String query, Kind kind) {
    return texts(SearchRequest.of(query), kind);
  }

  private List<String> queries(String query, Kind kind) {
    return suggest(SearchRequest.of(query)).stream()
        .filter(s -> s.kind() == kind)
        .map(Suggestion::query)
        .toList();
  }

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

    assertThat(texts("سور", Kind.WORD)).containsExactly("سوريا");
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

  /** Twelve names that begin alike, and a rarer one that only another country has. */
  private void givenManyJohns() {
    List<Article.Builder> articles = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String name = "John S" + (char) ('a' + i % 12) + "k";
      articles.add(
          article("us" + i)
              .title("News of " + name)
              .source("Wire")
              .person(name)
              .country(List.of("US", "GB", "FR", "DE", "SY", "IQ", "IR", "TR").get(i % 8)));
    }
    articles.add(
        article("hu").title("Hungary").source("Magyar").person("John Szabo").country("HU"));
    given(articles.toArray(Article.Builder[]::new));
  }

  @Test
  default void findsTheRareNameWithinFilters() {
    givenManyJohns();
    SearchRequest hungary = SearchRequest.of("john s").country("HU");

    assertThat(texts(hungary.size(8), Kind.PERSON)).containsExactly("John Szabo");
    assertThat(texts(hungary.size(1), Kind.PERSON)).containsExactly("John Szabo");
    assertThat(texts(SearchRequest.of("hungary john s").size(4), Kind.PERSON))
        .containsExactly("John Szabo");
  }

  @Test
  default void findsTheRareValueWithinFilters() {
    givenManyJohns();
    SearchRequest magyar = SearchRequest.of("country:").source("Magyar");

    assertThat(texts(magyar.size(8), Kind.COUNTRY)).containsExactly("Hungary");
    assertThat(texts(magyar.size(1), Kind.COUNTRY)).containsExactly("Hungary");
    assertThat(texts(SearchRequest.of("hungary country:").size(2), Kind.COUNTRY))
        .containsExactly("Hungary");
  }

  @Test
  default void goesOnAfterWhatIsDeleted() {
    givenManyJohns();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      ids.add("us" + i);
    }
    archive().delete(ids);

    assertThat(texts(SearchRequest.of("john s").size(2), Kind.PERSON))
        .containsExactly("John Szabo");
    assertThat(texts(SearchRequest.of("country:").size(1), Kind.COUNTRY))
        .containsExactly("Hungary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "act NEAR/5 sha",
        "act w/5 (caesar OR sha",
        "atleast2( sha",
        "atleast2(sha",
        "(caesar or sha",
        "(caesar not sha",
        "(caesar and sha",
        "place: dam",
        "ex-sha",
        "title:((act sha",
        "country:((SY ir",
        "said /s \"sha",
        "act NEAR/5 country:",
        "act NEAR/5 the asaad"
      })
  default void repairsNothingInWhatItSuggests(String typed) {
    givenNewsOfSyria();
    suggest(SearchRequest.of(typed).size(100));
  }

  @Test
  default void suggestsWordsForWhatIsNear() {
    givenNewsOfSyria();

    for (String typed : List.of("said NEAR/5 shai", "atleast1(shai", "said w/3 (act OR shai")) {
      List<Suggestion> suggestions = suggest(SearchRequest.of(typed));
      assertThat(suggestions).extracting(Suggestion::kind).containsOnly(Kind.WORD);
      assertThat(suggestions).extracting(Suggestion::text).containsExactly("Shaibani");
    }
  }

  @Test
  default void readsSmallOperatorsInBrackets() {
    givenNewsOfSyria();

    assertThat(texts("(desert or sanc", Kind.WORD)).containsExactly("sanctions");
    assertThat(texts("(desert and sanc", Kind.WORD)).isEmpty();
    assertThat(texts("(desert and elsew", Kind.WORD)).containsExactly("elsewhere");
  }

  @Test
  default void suggestsWhateverIsTyped() {
    long seed = System.nanoTime();
    TypedStrings strings = new TypedStrings(seed);
    archive().index(strings.articles(60).stream()).orThrow();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 150; i++) {
      String string = strings.next();
      String typed = string.substring(0, random.nextInt(string.length() + 1));
      try {
        suggest(SearchRequest.of(typed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("Seed " + seed + ", typed: " + typed, e);
      }
    }
  }
}
