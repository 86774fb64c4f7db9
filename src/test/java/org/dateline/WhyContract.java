package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a hit is there. */
interface WhyContract extends ArchiveKit {

  private Hit why(SearchRequest request) {
    SearchResult result = search(request.explain(Explain.WHY));
    assertThat(result.hits()).hasSize(1);
    return result.hits().get(0);
  }

  private List<String> reasons(SearchRequest request) {
    return why(request).why().orElseThrow().reasons();
  }

  private void givenASanctionedBank() {
    given(
        article("a")
            .title("Caesar act repealed")
            .summary("Banks hope.")
            .body(
                "The oil ministry said so.\n\nThe sanctions were lifted; who was sanctioned is not."
                    + " New sanctions are not planned.\n\nShaybani agreed.")
            .country("SY")
            .topic("politics/diplomacy")
            .source("Harbour Wire")
            .published(PartialDate.parse("2025-12-21")),
        article("b").title("Heat").country("US"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          caesar                     | “caesar” in the title
          Sanctions                  | “Sanctions” 3 times in the text, as “sanctions” and “sanctioned”
          sanction                   | “sanctions” and “sanctioned” 3 times in the text, for “sanction”
          "oil ministry"             | the phrase “oil ministry” in the first paragraph
          shaibani~1                 | “Shaybani” in the text, for “shaibani~”
          sanctione*                 | “sanctioned” in the text, for “sanctione*”
          summary:banks              | “banks” in the summary
          country:Syria              | about Syria (country)
          topic:politics             | about Politics (topic)
          topic:politics/diplomacy   | about Diplomacy (topic)
          words>20                   | of at least 21 words
          words<1000 -heat           | of at most 999 words
          words:[10 TO 1,000]        | of 10 to 1,000 words
          caesar NOT words>500       | “caesar” in the title
          source:"harbour wire"      | from Harbour Wire (source)
          date:2025                  | published in 2025
          date:2025-12               | published in December 2025
          date>=2025-12-02           | published on 21 December 2025
          id:a                       | with a (id)
          caesar NOT heat            | “caesar” in the title
          caesar NOT country:US      | “caesar” in the title
          caesar OR zebra            | “caesar” in the title
          caesar OR country:US -heat | “caesar” in the title
          atleast3(sanctions)        | “sanctions” 3 times in the text, as “sanctions” and “sanctioned”
          """)
  default void tellsWhatMadeItMatch(String query, String reason) {
    givenASanctionedBank();

    assertThat(reasons(SearchRequest.of(query))).containsExactly(reason);
  }

  @Test
  default void tellsTheWeightiestReasonFirst() {
    givenASanctionedBank();

    assertThat(reasons(SearchRequest.of("+oil +ministry +caesar +country:SY +date:2025-12")))
        .containsExactly(
            "“caesar” in the title",
            "“oil” and “ministry” near each other",
            "“oil” in the first paragraph",
            "“ministry” in the first paragraph",
            "about Syria (country)",
            "published in December 2025");
  }

  @Test
  default void tellsTheFiltersAsked() {
    givenASanctionedBank();

    assertThat(
            reasons(
                SearchRequest.of("caesar")
                    .country("SY")
                    .country("IQ")
                    .source("Harbour Wire")
                    .from("2025-12-01")))
        .containsExactly(
            "“caesar” in the title",
            "about Syria (country)",
            "from Harbour Wire (source)",
            "published on 21 December 2025");
  }

  @Test
  default void tellsWhyOnlyWhenAsked() {
    givenASanctionedBank();

    assertThat(search("caesar").hits().get(0).why()).isEmpty();
    assertThat(search(SearchRequest.of("caesar").explain(Explain.CLAUSES)).hits().get(0).why())
        .isEmpty();
  }

  @Test
  default void tellsWhyWithoutMarks() {
    givenASanctionedBank();

    Hit hit = why(SearchRequest.of("caesar").highlight(false));

    assertThat(hit.highlight()).isEqualTo(Highlight.none());
    assertThat(hit.why().orElseThrow().reasons()).containsExactly("“caesar” in the title");
  }

  @Test
  default void tellsWhyEverythingIsThere() {
    given(article("a").title("Rain"));

    Why why = why(SearchRequest.of("")).why().orElseThrow();

    assertThat(why.reasons()).isEmpty();
    assertThat(why.score()).isEmpty();
  }

  @Test
  default void tellsTheOrderWhereNothingWasAskedFor() {
    given(
        article("a").title("Rain").published(PartialDate.parse("2025-12-21")),
        article("b").title("Heat").published(PartialDate.parse("2025-11")));

    assertThat(search(SearchRequest.of("*").explain(Explain.WHY)).hits())
        .extracting(hit -> hit.why().orElseThrow().reasons())
        .containsExactly(
            List.of("published on 21 December 2025, newest first"),
            List.of("published in November 2025, newest first"));
    assertThat(reasons(SearchRequest.of("NOT heat").sort(Sort.OLDEST)))
        .containsExactly("published on 21 December 2025, oldest first");
  }

  @Test
  default void tellsTheWordsOfARelaxedSearch() {
    given(article("a").title("Rain and snow"), article("b").title("Heat"));

    assertThat(reasons(SearchRequest.of("rain snow zebra")))
        .containsExactly(
            "“rain” in the title", "“snow” in the title", "“rain” and “snow” near each other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "caesar",
        "caesar act",
        "\"caesar act\"",
        "sanction* OR shaibani~2",
        "oil NEAR/3 ministry",
        "atleast2(sanctions)",
        "caesar -heat",
        "lead:oil",
        "caesar country:SY",
        "rain caesar zebra"
      })
  default void explainsTheScore(String query) {
    givenASanctionedBank();

    Hit hit = why(SearchRequest.of(query));
    Why.ScorePart score = Objects.requireNonNull(hit.why()).orElseThrow().score().orElseThrow();

    assertThat(score.value()).isEqualTo(hit.score().orElseThrow(), offset(1e-4));
    assertThat(score.description()).isNotEmpty();
    assertThat(score.details()).isNotEmpty();
  }

  @Test
  default void tellsEachWordWithItsFigure() {
    givenASanctionedBank();
    given(article("c").title("Other words").body("The ministry of heat."));

    Hit hit = why(SearchRequest.of("caesar sanctions ministry"));
    Why why = hit.why().orElseThrow();

    assertThat(why.figures())
        .extracting(Why.Figure::text)
        .containsExactlyInAnyOrder(
            "“caesar” in the title, in 1 of 3 articles",
            "“sanctions” 3 times in the text, as “sanctions” and “sanctioned”, in 1 of 3 articles",
            "“ministry” in the first paragraph, in 2 of 3 articles");
    assertThat(why.figures())
        .isSortedAccordingTo((a, b) -> Double.compare(b.value(), a.value()))
        .noneMatch(Why.Figure::multiplies);
    assertThat(RecentContract.figuresOf(why)).isEqualTo(hit.score().orElseThrow(), offset(1e-4));
  }

  @Test
  default void tellsASpellingWithItsFigure() {
    given(
        article("a").title("Talks").body("They say.\n\nThe envoy met Asaad al-Shaybani there."),
        article("b").title("Heat"));

    Hit hit = why(SearchRequest.of("shaibani"));

    assertThat(hit.why().orElseThrow().figures())
        .extracting(Why.Figure::text)
        .containsExactly("“Shaybani” in the text, for “shaibani”, in 1 of 2 articles");
    assertThat(RecentContract.figuresOf(hit.why().orElseThrow()))
        .isEqualTo(hit.score().orElseThrow(), offset(1e-4));
  }

  @Test
  default void tellsANameAndItsTypedSpellingOnce() {
    given(
        article("a").title("Talks").body("They say.\n\nThe envoy met Asaad al-Shaibani there."),
        article("b").title("Talks").body("They say.\n\nThe envoy met Asaad al-Shaybani there."));

    Hit hit = search(SearchRequest.of("shaibani").explain(Explain.WHY)).hits().get(0);

    assertThat(hit.id()).isEqualTo("a");
    assertThat(hit.why().orElseThrow().figures())
        .extracting(Why.Figure::text)
        .containsExactly("“shaibani” in the text, in 2 of 2 articles");
    assertThat(RecentContract.figuresOf(hit.why().orElseThrow()))
        .isEqualTo(hit.score().orElseThrow(), offset(1e-4));
  }

  @Test
  default void sumsUpTheFiguresOfManyWords() {
    String words = "alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima";
    given(article("a").title("Alphabet").body(words), article("b").title("Heat"));

    Hit hit = why(SearchRequest.of(words));
    List<Why.Figure> figures = hit.why().orElseThrow().figures();

    assertThat(figures)
        .hasSize(10)
        .extracting(Why.Figure::text)
        .contains("4 more of the words asked for", "every word of the query is in it");
    assertThat(RecentContract.figuresOf(hit.why().orElseThrow()))
        .isEqualTo(hit.score().orElseThrow(), offset(1e-3));
  }

  @Test
  default void explainsNoScoreInOtherOrders() {
    givenASanctionedBank();

    Why why = why(SearchRequest.of("caesar").sort(Sort.NEWEST)).why().orElseThrow();

    assertThat(why.score()).isEmpty();
    assertThat(why.figures()).isEmpty();
    assertThat(why.reasons()).containsExactly("“caesar” in the title");
  }
}
