package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.ids;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A spelling that finds more, for a query that finds little. */
interface DidYouMeanContract extends ArchiveKit {

  private void givenTheMinister() {
    given(
        article("a").title("Shaibani meets envoys").body("On sanctions in Damascus.").country("SY"),
        article("b").title("Asaad al-Shaibani on sanctions").country("SY"),
        article("c").title("Shaibani in Baghdad").body("Talks about firefighters.").country("IQ"),
        article("d").title("Damascus under snow").body("An oil price of nothing.").country("SY"),
        article("e").title("الشيباني في بغداد").body("قال الشيباني").language("ar"),
        article("f").title("العقوبات على سوريا").body("الشيباني").language("ar"));
  }

  private Article.Builder[] titled(String title, int articles) {
    return IntStream.range(0, articles)
        .mapToObj(i -> article(title + i).title(title))
        .toArray(Article.Builder[]::new);
  }

  /** With names as typed: a misspelt one is found without a correction otherwise. */
  private static SearchRequest asWritten(String query) {
    return SearchRequest.of(query).names(false);
  }

  private Optional<String> meant(String query) {
    return meant(asWritten(query));
  }

  /** The query offered, whose count must be what a search for it finds. */
  private Optional<String> meant(SearchRequest request) {
    SearchResult result = search(request);
    Optional<DidYouMean> offered = result.query().didYouMean();
    offered.ifPresent(
        other -> {
          SearchResult run = search(request.query(other.query()));
          assertThat(run.total()).as(other.query()).isEqualTo(other.hits());
          assertThat(run.query().relaxed()).isFalse();
          assertThat(run.query().text()).isNotEqualTo(result.query().text());
          assertThat(search(request.match(Match.ALL)).total()).isLessThan(other.hits());
        });
    return offered.map(DidYouMean::query);
  }

  @Test
  default void offersASpellingThatIsThere() {
    givenTheMinister();

    SearchResult result = search(asWritten("shaybani"));

    assertThat(result.total()).isZero();
    assertThat(result.query().didYouMean()).contains(new DidYouMean("shaibani", 3));
  }

  @Test
  default void offersNoNameThatWasFoundAnyway() {
    given(
        article("a").title("Talks held").body("Then Shaibani spoke of sanctions in Baghdad."),
        article("b").title("Talks end").body("Then Shaibani left."));

    assertThat(search("shaybani").total()).isEqualTo(2);
    assertThat(search("shaybani").query().didYouMean()).isEmpty();
    assertThat(search("shaybani baghdad").query().didYouMean()).isEmpty();
    assertThat(search("shaybani sanctoins").query().didYouMean())
        .contains(new DidYouMean("shaybani sanctions", 1));
  }

  @Test
  default void forgivesTwoLettersOfLongWords() {
    givenTheMinister();

    assertThat(meant("shaybany")).contains("shaibani");
    assertThat(meant("sonw")).contains("snow");
    assertThat(meant("swow")).contains("snow");
    assertThat(meant("sowx")).isEmpty();
  }

  @Test
  default void keepsWhatElseWasTyped() {
    givenTheMinister();

    assertThat(meant("  +Shaybani   -(snow),")).contains("  +Shaibani   -(snow),");
    assertThat(meant("title:shaybani sanctions")).contains("title:shaibani sanctions");
    assertThat(meant("(shaybani OR zebra) country:SY")).contains("(shaibani OR zebra) country:SY");
    assertThat(meant("shaybani NEAR/3 envoys")).contains("shaibani NEAR/3 envoys");
    assertThat(meant("al-Shaybani")).contains("al-Shaibani");
  }

  @Test
  default void keepsTheCapitalsTyped() {
    givenTheMinister();

    assertThat(meant("Shaybani")).contains("Shaibani");
    assertThat(meant("SHAYBANI")).contains("SHAIBANI");
    assertThat(meant("shaybani")).contains("shaibani");
  }

  @Test
  default void offersWordsAsTheArchiveWritesThem() {
    given(
        article("a").title("Regierung").body("Die Wahl in Österreich begann.").language("de"),
        article("b").title("Vote").body("La campagne présidentielle commence.").language("fr"));

    assertThat(meant("Östereich")).contains("Österreich");
    assertThat(meant("östereich")).contains("österreich");
    assertThat(meant("présedentielle")).contains("présidentielle");
    assertThat(meant("presedentielle campagne")).contains("présidentielle campagne");
  }

  @Test
  default void correctsSeveralWordsTogether() {
    givenTheMinister();

    assertThat(meant("shaybani sanctoins")).contains("shaibani sanctions");
    assertThat(meant("Shaybani sanctoins damascsu")).contains("Shaibani sanctions damascus");
  }

  @Test
  default void correctsAWordOfMany() {
    givenTheMinister();
    String right = "shaibani envoys sanctions damascus";

    SearchResult result = search(asWritten("shaibani envoys sanctoins damascus"));

    assertThat(result.query().relaxed()).isTrue();
    assertThat(result.query().didYouMean())
        .contains(new DidYouMean(right, search(asWritten(right)).total()));
    assertThat(search(asWritten(right)).query().didYouMean()).isEmpty();
  }

  @Test
  default void leavesManyWordsThatFindEnough() {
    given(titled("Shaibani and envoys on sanctions in Damascus", 5));

    SearchResult result = search(asWritten("shaibani envoys sanctoins damascus"));

    assertThat(result.total()).isEqualTo(5);
    assertThat(result.query().didYouMean()).isEmpty();
  }

  @Test
  default void correctsOnlyWhatIsWrong() {
    givenTheMinister();

    assertThat(meant("baghdad shaybani")).contains("baghdad shaibani");
    assertThat(meant("firefighters shaybani")).contains("firefighters shaibani");
  }

  @Test
  default void standsBesideARelaxedAnswer() {
    givenTheMinister();

    SearchResult result = search(asWritten("damascus shaybani"));

    assertThat(result.query().relaxed()).isTrue();
    assertThat(result.total()).isPositive();
    assertThat(result.query().didYouMean()).contains(new DidYouMean("damascus shaibani", 1));
  }

  @Test
  default void neverOffersForWhatWasQuoted() {
    givenTheMinister();

    assertThat(meant("\"shaybani\"")).isEmpty();
    assertThat(meant("“shaybani” sanctions")).isEmpty();
    assertThat(meant("\"shaybani sanctoins\"~5")).isEmpty();
  }

  @Test
  default void neverChangesPatternsValuesAndExclusions() {
    givenTheMinister();

    assertThat(meant("shayb*")).isEmpty();
    assertThat(meant("shaybanx~1")).isEmpty();
    assertThat(meant("author:shaybani")).isEmpty();
    assertThat(meant("zebra -shaybani")).isEmpty();
  }

  @Test
  default void offersNothingWhenNothingFindsMore() {
    givenTheMinister();

    assertThat(meant("shaibani")).isEmpty();
    assertThat(meant("snow")).isEmpty();
    assertThat(meant("zebra")).isEmpty();
    assertThat(meant("shaybani zebra")).isEmpty();
    assertThat(meant("")).isEmpty();
  }

  @Test
  default void offersNothingWhenEnoughIsFound() {
    given(titled("Shaybani", 5));
    given(titled("Shaibani", 40));

    assertThat(meant("shaybani")).isEmpty();
  }

  @Test
  default void offersWhatFindsMoreThanARareSpelling() {
    given(titled("Shaybani", 1));
    given(titled("Shaibani", 6));

    SearchResult result = search(asWritten("shaybani"));

    assertThat(result.total()).isEqualTo(1);
    assertThat(result.query().didYouMean()).contains(new DidYouMean("shaibani", 6));
  }

  @Test
  default void countsOtherSpellingsUnderTheFilters() {
    givenTheMinister();

    SearchRequest request = asWritten("shaybani");

    assertThat(search(request.country("IQ")).query().didYouMean())
        .contains(new DidYouMean("shaibani", 1));
    assertThat(meant(request.country("IQ"))).contains("shaibani");
    assertThat(meant(request.country("US"))).isEmpty();
    assertThat(meant(request.in(Part.BODY))).isEmpty();
  }

  @Test
  default void offersNoSplitWhereItIsFoundAnyway() {
    givenTheMinister();

    assertThat(ids(search(asWritten("oilprice")))).containsExactly("d");
    assertThat(ids(search(asWritten("Oilprice snow")))).containsExactly("d");
    assertThat(ids(search(asWritten("fire fighters")))).containsExactly("c");
    assertThat(meant("oilprice")).isEmpty();
    assertThat(meant("fire fighters")).isEmpty();
    assertThat(meant("fire OR fighters")).isEmpty();
  }

  @Test
  default void correctsArabic() {
    givenTheMinister();

    assertThat(meant("الشيببني")).contains("الشيباني");
    assertThat(meant("الشيببني بغدد")).contains("الشيباني بغداد");
  }

  @Test
  default void neverMakesAWordAnOperator() {
    given(
        article("a").title("Oil and gas"),
        article("b").title("Oil or gas"),
        article("c").title("Not oil and not gas"));

    for (String query : List.of("oil ANT gas zebra", "OIL OT GAS", "(oil adn gas)", "NTO oil")) {
      assertThat(meant(query)).as(query).isEmpty();
    }
  }

  @Test
  default void neverTakesANumberForAnother() {
    given(article("a").title("Budget of 2025"), article("b").title("Plan for 10000 houses"));

    assertThat(meant("2026")).isEmpty();
    assertThat(meant("budget 2035")).isEmpty();
  }

  @Test
  default void offersOnTheFirstPageOnly() {
    givenTheMinister();

    assertThat(meant(asWritten("damascus shaybani").page(2))).isEmpty();
    assertThat(search(asWritten("damascus shaybani").size(1)).next())
        .hasValueSatisfying(
            next -> assertThat(meant(asWritten("damascus shaybani").cursor(next))).isEmpty());
  }
}
