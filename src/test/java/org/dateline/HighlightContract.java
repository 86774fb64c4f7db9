package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.MarkedHtml.marked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of a hit. */
interface HighlightContract extends ArchiveKit {

  private Hit only(SearchRequest request) {
    SearchResult result = search(request);
    assertThat(result.hits()).hasSize(1);
    return result.hits().get(0);
  }

  private Hit only(String query) {
    return only(SearchRequest.of(query));
  }

  @Test
  default void marksTitleAndPassages() {
    given(article("a").title("Caesar act repealed").body("The Caesar act is gone. It rained."));

    Hit hit = only("caesar");

    assertThat(hit.highlight().title().orElseThrow().html())
        .isEqualTo("<mark>Caesar</mark> act repealed");
    Passage passage = hit.highlight().passages().get(0);
    assertThat(passage.part()).isEqualTo(Part.BODY);
    assertThat(passage.paragraph()).isEqualTo(1);
    assertThat(passage.html()).startsWith("The <mark>Caesar</mark> act is gone.");
    assertThat(passage.ranges()).containsExactly(new Range(4, 10));
  }

  @Test
  default void escapesBeforeItMarks() {
    given(
        article("a")
            .title("<script>alert('rain')</script> & \"rain\"")
            .summary("<b onclick=x>rain</b>")
            .body("<img src=x onerror=alert(1)> rain <mark>no mark</mark> &lt;rain&gt;"));

    // That nothing but marks is an element is checked of every answer.
    Hit hit = only("rain");

    assertThat(hit.title()).isEqualTo("<script>alert('rain')</script> & \"rain\"");
    assertThat(marked(hit)).isNotEmpty().containsOnly("rain");
    assertThat(archive().article("a", SearchRequest.of("rain script")).orElseThrow().text())
        .allSatisfy(MarkedHtml::assertWellFormed);
    assertThat(only("img").highlight().passages().get(0).html())
        .contains("&lt;<mark>img</mark> src");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          sanction                   | Sanctions,sanctioned
          "sanctions on banks"       | Sanctions on banks
          banks NOT heat             | banks,banks
          banks -heat                | banks,banks
          banks OR zebra             | banks,banks
          ban?s                      | banks,banks
          bamks~1                    | banks,banks
          country:SY banks           | banks,banks
          were banks                 | banks,banks
          title:banks                | banks
          body:banks                 | banks
          (snow heat) OR sanctioned  | Sanctions,sanctioned
          """)
  default void marksOnlyWhatMadeItMatch(String query, String words) {
    given(
        article("a")
            .title("Sanctions on banks")
            .country("SY")
            .body("Other banks were sanctioned on Monday in snow."));

    String shown = String.join(",", marked(only(query)));
    // A phrase is one mark, or one for each of its words.
    assertThat(shown.replace(",", " ")).isEqualTo(words.replace(",", " "));
  }

  @Test
  default void marksAPhraseOnlyWhereItStands() {
    given(
        article("a")
            .title("On banks")
            .body("Sanctions first. Then sanctions on banks. Then banks on sanctions."));

    Hit hit = only("\"sanctions on banks\"");

    assertThat(hit.highlight().title().orElseThrow().ranges()).isEmpty();
    String body = hit.highlight().passages().get(0).text();
    assertThat(String.join(" ", marked(hit))).isEqualTo("sanctions on banks");
    assertThat(hit.highlight().passages().get(0).ranges().get(0).start())
        .isEqualTo(body.indexOf("sanctions on banks"));
  }

  @Test
  default void marksOnlyInThePartsSearched() {
    given(article("a").title("Rain").summary("Rain again.").body("Rain fell. It was cold."));

    Hit hit = only(SearchRequest.of("rain").in(Part.TITLE));

    assertThat(marked(hit.highlight().title().orElseThrow())).containsExactly("Rain");
    assertThat(hit.highlight().passages()).allMatch(passage -> passage.ranges().isEmpty());
  }

  @Test
  default void showsTheFirstParagraphWithoutMatches() {
    given(article("a").title("Rain").body("Clouds came in from the west.\n\nThen it became cold."));

    for (String query : new String[] {"rain", "", "language:en"}) {
      Hit hit = only(query);
      assertThat(hit.highlight().passages()).as(query).hasSize(1);
      Passage passage = hit.highlight().passages().get(0);
      assertThat(passage.text()).isEqualTo("Clouds came in from the west.");
      assertThat(passage.part()).isEqualTo(Part.BODY);
      assertThat(passage.paragraph()).isEqualTo(1);
      assertThat(passage.ranges()).isEmpty();
    }
  }

  @Test
  default void tellsTheParagraphOfAPassage() {
    given(
        article("a")
            .title("Weather")
            .summary("A cold week.")
            .body("Clouds came in.\n\nWind rose.\n\nAt last the rain fell on the hills."));

    Passage passage = only("rain").highlight().passages().get(0);

    assertThat(passage.part()).isEqualTo(Part.BODY);
    assertThat(passage.paragraph()).isEqualTo(3);
    assertThat(passage.text()).isEqualTo("At last the rain fell on the hills.");
  }

  @Test
  default void showsAPassageOfTheSummary() {
    given(article("a").title("Weather").summary("Rain is coming.").body("Clouds came in."));

    Passage passage = only("rain").highlight().passages().get(0);

    assertThat(passage.part()).isEqualTo(Part.SUMMARY);
    assertThat(passage.html()).isEqualTo("<mark>Rain</mark> is coming.");
  }

  @Test
  default void neverShowsTheDateline() {
    given(
        article("a")
            .title("Ministers meet")
            .body("ERBIL (Kurdistan24) - The ministers met on Sunday to talk of trade."));

    for (String query : new String[] {"", "ministers", "trade", "meet"}) {
      assertThat(only(query).highlight().passages())
          .as(query)
          .allSatisfy(passage -> assertThat(passage.text()).startsWith("The ministers met"));
    }
  }

  @Test
  default void cutsALongTextIntoPassages() {
    String filler = "Nothing of note happened on that long and quiet day. ".repeat(200);
    given(article("a").title("Diary").body(filler + "Then rain fell. " + filler));

    Passage passage = only("rain").highlight().passages().get(0);

    assertThat(marked(passage)).containsExactly("rain");
    assertThat(passage.text()).hasSizeLessThan(1_000).contains("Then rain fell.");
  }

  @Test
  default void marksWordsOfOtherScripts() {
    given(Article.builder().id("ar").language("ar").title("رفع العقوبات عن سوريا"));

    assertThat(marked(only("سوريا"))).containsExactly("سوريا");
  }

  @Test
  default void countsRangesInUtf16() {
    given(article("a").title("\uD83D\uDCF0\uD83D\uDCF0 rain"));

    assertThat(only("rain").highlight().title().orElseThrow().ranges())
        .containsExactly(new Range(5, 9));
  }

  @Test
  default void showsNothingWhenSwitchedOff() {
    given(article("a").title("Rain").body("Rain."));

    assertThat(only(SearchRequest.of("rain").highlight(false)).highlight())
        .isEqualTo(Highlight.none());
  }
}
