package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertHits;
import static org.dateline.ArchiveAssertions.ids;
import static org.dateline.ArchiveAssertions.refusal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles a query means. */
interface QueryContract extends ArchiveKit {

  private void givenTheWeather() {
    given(
        article("a").title("Rain and snow"),
        article("b").title("Rain and wind"),
        article("c").title("Snow and wind"),
        article("d").title("Heat"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          rain snow                     | a
          Snow RAIN                     | a
          the rain                      | a b
          rain AND snow                 | a
          rain OR heat                  | a b d
          rain OR snow OR wind          | a b c
          rain NOT snow                 | b
          rain AND NOT wind             | a
          rain -snow                    | b
          +rain +wind                   | b
          -rain                         | c d
          NOT rain                      | c d
          (rain OR heat) -snow          | b d
          wind (rain OR snow)           | b c
          rain (snow OR (wind -heat))   | a b
          "rain and snow"               | a
          “rain and wind”               | b
          «snow and wind»               | c
          "snow and rain"               | ``
          -"rain and wind"              | a c d
          "rain and wind" OR heat       | b d
          *                             | a b c d
          * -rain                       | c d
          """)
  default void findsWhatTheOperatorsMean(String query, String ids) {
    givenTheWeather();

    assertHits(search(query), ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  default void readsOperatorsInCapitalsOnly() {
    givenTheWeather();

    assertHits(search(SearchRequest.of("rain or heat").match(Match.ALL)));
    assertHits(search(SearchRequest.of("not rain").match(Match.ALL)), "a", "b");
  }

  @Test
  default void findsWordsInAllTheirForms() {
    given(
        article("a").title("Sanctions lifted"),
        article("b").body("The bank was sanctioned."),
        article("c").title("Sanctuary"));

    assertHits(search("sanction"), "a", "b");
    assertHits(search("SANCTIONING"), "a", "b");
  }

  @Test
  default void findsWordsWithoutTheirAccents() {
    given(article("a").title("Café opens in Hewlêr"), article("b").title("Cafe closes"));

    assertHits(search("cafe"), "a", "b");
    assertHits(search("CAFÉ"), "a", "b");
    assertHits(search("hewler"), "a");
  }

  @Test
  default void findsWordsOfOtherScripts() {
    given(
        Article.builder().id("ar").language("ar").title("رفع العقوبات عن سوريا"),
        Article.builder().id("ckb").language("ckb").title("سزاکان لەسەر سووریا"),
        Article.builder().id("ru").language("ru").title("Санкции сняты"));

    // Sorani is written with و for وو as well, so this needs no names.
    assertHits(search(SearchRequest.of("سوريا").names(false)), "ar", "ckb");
    assertHits(search(SearchRequest.of("\"سوريا\"").names(false)), "ar");
    assertHits(search(SearchRequest.of("\"سووریا\"").names(false)), "ckb");
    assertHits(search("سووریا"), "ar", "ckb");
    assertHits(search("САНКЦИИ"), "ru");
  }

  @Test
  default void findsAPhraseExactlyAsWritten() {
    given(
        article("a").title("Sanctions were lifted on Monday"),
        article("b").title("Sanction was lifted on Monday"),
        article("c").title("Sanctions lifted"));

    assertHits(search("\"sanctions were lifted\""), "a");
    assertHits(search("\"SANCTIONS were\""), "a");
    assertHits(search("\"lifted on monday\""), "a", "b");
    assertHits(search("\"sanctions lifted\""), "c");
    assertHits(search("\"were on\""));
  }

  @Test
  default void endsAPhraseWithItsPart() {
    given(
        article("a").title("Talks on Caesar").body("Sanctions remain.\n\nBanks reopen."),
        article("b").title("Caesar sanctions remain"));

    assertHits(search("\"caesar sanctions\""), "b");
    assertHits(search("\"remain banks\""));
    assertHits(search("caesar sanctions"), "a", "b");
  }

  @Test
  default void looksForStopWordsWhenAlone() {
    given(article("a").title("The Who"), article("b").title("Rain"));

    assertHits(search("the"), "a");
    assertHits(search("who"), "a");
  }

  @Test
  default void takesACapitalWordForAName() {
    given(
        article("a").title("WHO sanctions a laboratory"),
        article("b").title("Sanctions on a laboratory"));

    assertHits(search("WHO sanctions"), "a");
    assertHits(search("who sanctions"), "a", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title:rain                | a
          title:snow                | ``
          summary:snow              | a
          body:wind                 | a
          body:rain                 | b
          title:(rain OR heat)      | a b
          title:(rain snow)         | ``
          title:rain summary:snow   | a
          title:"rain falls"        | a
          body:"rain falls"         | ``
          -title:rain               | b
          Title:rain                | a
          body:wi?d                 | a
          """)
  default void findsWordsInThePartNamed(String query, String ids) {
    given(
        article("a").title("Rain falls").summary("Snow melts").body("Wind blows."),
        article("b").title("Heat").body("No rain."));

    assertHits(search(query), ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  default void searchesThePartsAskedForOnly() {
    given(article("a").title("Rain").summary("Snow").body("Wind."));

    assertHits(search(SearchRequest.of("snow").in(Part.TITLE)));
    assertHits(search(SearchRequest.of("snow").in(Part.SUMMARY)), "a");
    assertHits(search(SearchRequest.of("rain snow").in(Part.TITLE, Part.SUMMARY)), "a");
    assertHits(search(SearchRequest.of("rain wind").in(Part.TITLE, Part.SUMMARY).match(Match.ALL)));
    assertHits(search(SearchRequest.of("\"wind\"").in(Part.TITLE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          country:SY                          | a b
          country:Syria act                   | a b
          country:"United States"             | a c
          country:SY -country:US              | b
          act NOT country:SY                  | c d
          topic:politics                      | a b e
          topic:politics/sanctions            | a
          source:"Quay Gazette"               | c d
          author:"Ben Stone"                  | b c
          language:en                         | a b c d e
          date:2025                           | a b c
          date:2025-12                        | a b
          date:2025-12-21                     | a
          date:[2025-11 TO 2025-12]           | a b c
          country:IQ OR source:"Quay Gazette" | c d e
          """)
  default void findsTheValuesOfFields(String query, String ids) {
    givenANewsroom();

    assertHits(search(query), ids.split(" "));
  }

  @Test
  default void findsWordsThatFitAPattern() {
    given(
        article("a").title("Sanctions on Syria"),
        article("b").title("Sanctioned banks"),
        article("c").title("Sanity"));

    assertHits(search("sanction*"), "a", "b");
    assertHits(search("s?ria"), "a");
    assertHits(search("SAN*"), "a", "b", "c");
    assertHits(search("sanction* -syria"), "b");
    assertHits(search("zebra*"));
  }

  @Test
  default void findsWordsSpeltNearlySo() {
    given(
        article("a").title("Shaibani arrives"),
        article("b").title("Shaybani arrives"),
        article("c").title("Shaybany arrives"),
        article("d").title("Shah arrives"));

    assertHits(search("shaibani~1"), "a", "b");
    assertHits(search("shaibani~2"), "a", "b", "c");
    assertHits(search("shaibani"), "a");
  }

  @Test
  default void ranksASpellingAsTypedFirst() {
    given(
        article("a").title("Shaybany arrives"),
        article("b").title("Shaybani arrives"),
        article("c").title("Shiabani arrives"),
        article("d").title("Shaibani arrives"),
        article("e").title("Shaybani leaves"));

    assertThat(ids(search("shaibani~2"))).containsExactly("d", "b", "c", "e", "a");
  }

  @Test
  default void takesAnUnknownFieldForWords() {
    given(article("a").title("Colour red"), article("b").title("Red"));

    SearchResult result = search("colour:red");

    assertThat(ids(result)).contains("a");
    assertThat(result.warnings()).isNotEmpty();
    assertThat(result.warnings().get(0).where()).isInstanceOf(Problem.InQuery.class);
  }

  @Test
  default void tellsWhatItRepaired() {
    givenTheWeather();

    SearchResult result = search("rain \"and snow");

    assertHits(result, "a");
    assertThat(result.warnings()).extracting(Problem::code).contains("unbalanced-quote");
    assertThat(refusal(() -> search(SearchRequest.of("rain \"and snow").strict(true))))
        .extracting(Problem::code)
        .contains("unbalanced-quote");
  }

  @Test
  default void readsWhatItUnderstoodAgain() {
    givenTheWeather();
    for (String query :
        List.of(
            "rain snow",
            "rain OR heat",
            "(rain OR heat) -snow",
            "\"rain and snow\"",
            "title:rain",
            "s?ow",
            "rian~1",
            "",
            "country:Syria OR rain",
            "\"rain",
            "a:(^",
            "-rain",
            "the rain")) {
      SearchResult first = search(query);
      SearchResult second = search(first.query().text());
      assertThat(ids(second)).as(query).isEqualTo(ids(first));
      assertThat(second.query().text()).as(query).isEqualTo(first.query().text());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:(^",
        "(((",
        ")(",
        "\"",
        "\"\"",
        "AND",
        "OR NOT",
        "NOT",
        "-",
        "+",
        "--rain",
        "rain~",
        "~5",
        "rain~9",
        "*a*",
        "?",
        "title:",
        "title:(",
        ":",
        "::",
        "date:[",
        "date:[x TO y]",
        "date:2025-99",
        "country:",
        "country:Syrai",
        "[rain TO snow]",
        "rain^2",
        "\\",
        "/a+/",
        "«»",
        "\uD83D\uDCF0",
        "\uD83D",
        "\u0000",
        "\u200F\u200E",
        "{!func}x",
        "a && b || !c",
        "\"a b\"~5",
        "a NEAR/5 b",
        "<script>",
        "%00",
        "????????????????????"
      })
  default void answersWhateverIsTyped(String query) {
    givenTheWeather();

    assertThat(archive().search(SearchRequest.of(query)).total()).isBetween(0L, 4L);
  }

  @Test
  default void answersADeepAndLongQuery() {
    givenTheWeather();

    assertThat(search("(".repeat(2_000) + "rain" + ")".repeat(2_000)).total()).isEqualTo(2);
    assertThat(search("-".repeat(5_000)).total()).isBetween(0L, 4L);
  }

  @Test
  default void refusesAQueryBeyondItsLimits() {
    String clauses =
        IntStream.range(0, 257).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

    assertThat(refusal(() -> search(clauses)).get(0).message()).contains("256");
    assertThat(refusal(() -> search("a".repeat(16_001))).get(0).message())
        .containsPattern("16,?000");
  }
}
