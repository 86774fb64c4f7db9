package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ArchiveAssertions.assertRefuses;
import static org.dateline.ArchiveAssertions.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.QueryClause.Kind;
import org.junit.jupiter.api.Test;

/** How a query is understood, and what each part of it finds. */
interface ParseContract extends ArchiveKit {

  private void givenTheSanctions() {
    given(
        article("a")
            .title("Caesar act repealed")
            .body("Sanctions on the oil ministry end. The embargo stays.")
            .country("SY")
            .published(PartialDate.parse("2025-12-21")),
        article("b")
            .title("Sanctions eased")
            .body("Trade in oil goes on, says the ministry of trade. Sanctions, sanctions!")
            .country("SY")
            .published(PartialDate.parse("2025-11-02")),
        article("c")
            .title("Oil price falls")
            .body("The price of oil fell by a tenth.")
            .country("IQ")
            .published(PartialDate.parse("2025-12-01")),
        article("d").title("قانون قيصر").body("رفع العقوبات عن سوريا").language("ar"));
  }

  private ParsedQuery parse(String query) {
    return archive().parse(SearchRequest.of(query));
  }

  private static List<QueryClause> all(QueryClause clause) {
    List<QueryClause> all = new ArrayList<>(List.of(clause));
    clause.clauses().forEach(inner -> all.addAll(all(inner)));
    return all;
  }

  /** Each clause finds by itself what a search for its text does. */
  private void assertCountsEqualSearches(SearchRequest request) {
    ParsedQuery parsed = archive().parse(request);
    assertThat(parsed.partialReason()).isEmpty();
    for (QueryClause clause : all(parsed.tree())) {
      SearchRequest alone = request.query(clause.text()).match(Match.ALL);
      assertThat(clause.hits())
          .as("%s in %s", clause.text(), request.query())
          .isEqualTo(OptionalLong.of(archive().search(alone).total()));
      assertThat(archive().parse(alone).understood()).isEqualTo(clause.text());
    }
  }

  @Test
  default void countsEachClauseByItself() {
    givenTheSanctions();

    QueryClause tree = parse("oil AND (caesar OR embargo)").tree();

    assertThat(tree.kind()).isEqualTo(Kind.AND);
    assertThat(tree.hits()).hasValue(1);
    assertThat(tree.clauses())
        .extracting(QueryClause::text)
        .containsExactly("oil", "caesar OR embargo");
    assertThat(tree.clauses()).extracting(QueryClause::kind).containsExactly(Kind.WORD, Kind.OR);
    assertThat(tree.clauses().get(0).hits()).hasValue(3);
    assertThat(tree.clauses().get(1).hits()).hasValue(1);
    assertThat(tree.clauses().get(0).clauses()).isEmpty();
  }

  @Test
  default void showsTheClauseThatLeavesNothing() {
    givenTheSanctions();

    QueryClause tree = parse("oil sanctions zebra").tree();

    assertThat(tree.hits()).hasValue(0);
    assertThat(tree.clauses())
        .filteredOn(clause -> clause.hits().orElseThrow() == 0)
        .extracting(QueryClause::text)
        .containsExactly("zebra");
  }

  @Test
  default void countsAsASearchDoes() {
    givenTheSanctions();

    for (String query :
        List.of(
            "",
            "*",
            "caesar sanctions",
            "the price of oil",
            "the",
            "\"the oil\" OR -sanctions",
            "-(oil sanctions)",
            "(sanction* OR embargo) NEAR/8 \"oil ministry\"",
            "\"oil trade ministry\"~5 caesar~1",
            "title:(oil OR sanctions) body:the title:\"oil price\" lead:(oil NEAR/5 price)",
            "atleast3(sanctions) country:Syria date:2025-12 words>10 -words:[1 TO 5]",
            "oil pre/3 ministry /p embargo",
            "(+AND OR +or) and not +NEAR",
            "قيصر OR \"عن سوريا\"",
            "zebra \"…\" ")) {
      assertCountsEqualSearches(SearchRequest.of(query));
    }
  }

  @Test
  default void countsUnderTheFiltersGiven() {
    givenTheSanctions();

    SearchRequest request = SearchRequest.of("oil OR caesar").country("SY").from("2025-12");

    assertThat(archive().parse(request).tree().hits()).hasValue(1);
    assertThat(archive().parse(request).tree().clauses().getFirst().hits()).hasValue(1);
    assertCountsEqualSearches(request);
  }

  @Test
  default void looksInThePartsAskedFor() {
    givenTheSanctions();

    SearchRequest request = SearchRequest.of("oil body:sanctions").in(Part.TITLE);

    assertThat(archive().parse(request).tree().clauses())
        .extracting(QueryClause::text)
        .containsExactly("oil", "body:sanctions");
    assertCountsEqualSearches(request);
  }

  @Test
  default void asksForAnyWordOnlyWhenTold() {
    givenTheSanctions();

    SearchRequest request = SearchRequest.of("caesar price");

    assertThat(archive().parse(request).tree().hits()).hasValue(0);
    assertThat(archive().parse(request.match(Match.AUTO)).tree().hits()).hasValue(0);
    assertThat(archive().parse(request.match(Match.ANY)).tree().hits()).hasValue(2);
    assertThat(archive().parse(request.match(Match.ANY)).tree().clauses())
        .extracting(clause -> clause.hits().orElseThrow())
        .containsExactly(1L, 1L);
  }

  @Test
  default void showsManyWordsAsAChoice() {
    givenTheSanctions();
    SearchRequest request = SearchRequest.of("caesar price embargo zebra");

    QueryClause tree = archive().parse(request).tree();

    assertThat(tree.kind()).isEqualTo(Kind.OR);
    assertThat(tree.hits()).hasValue(archive().search(request).total());
    assertThat(archive().parse(request.match(Match.ALL)).tree().kind()).isEqualTo(Kind.AND);
    assertThat(archive().parse(request.query("+caesar +price +embargo +zebra")).tree().kind())
        .isEqualTo(Kind.AND);
  }

  @Test
  default void countsOperandsOfAProximity() {
    givenTheSanctions();

    QueryClause near = parse("(sanctions OR embargo) NEAR/3 \"oil ministry\"").tree();

    assertThat(near.kind()).isEqualTo(Kind.NEAR);
    assertThat(near.hits()).hasValue(1);
    assertThat(near.clauses()).extracting(QueryClause::kind).containsExactly(Kind.OR, Kind.PHRASE);
    assertThat(near.clauses().getFirst().hits()).hasValue(2);
    assertThat(near.clauses().getLast().hits()).hasValue(1);
  }

  @Test
  default void namesEveryKindOfClause() {
    givenTheSanctions();

    ParsedQuery parsed =
        parse(
            "oil \"act\" sanct* caesr~1 country:SY date:2025 words>3 (oil w/5 act)"
                + " atleast2(oil) (a OR b) -zebra *");

    assertThat(parsed.tree().clauses())
        .extracting(QueryClause::kind)
        .containsExactly(
            Kind.WORD,
            Kind.PHRASE,
            Kind.WILDCARD,
            Kind.FUZZY,
            Kind.VALUE,
            Kind.DATE,
            Kind.LENGTH,
            Kind.NEAR,
            Kind.ATLEAST,
            Kind.OR,
            Kind.NOT,
            Kind.EVERYTHING);
  }

  @Test
  default void saysWhereEachClauseStands() {
    String query = "title:caesar  -(oil w/5 act)";

    QueryClause tree = parse(query).tree();

    assertThat(tree.clauses())
        .extracting(clause -> query.substring(clause.start(), clause.end()))
        .containsExactly("title:caesar", "-(oil w/5 act)");
    assertThat(all(tree))
        .filteredOn(clause -> clause.kind() == Kind.WORD)
        .extracting(clause -> query.substring(clause.start(), clause.end()))
        .containsExactly("title:caesar", "oil", "act");
  }

  @Test
  default void tellsWhatWasRepaired() {
    ParsedQuery parsed = parse("caesar AND (oil \"act");

    assertThat(parsed.understood()).isEqualTo("+caesar +oil +act");
    assertThat(parsed.warnings())
        .extracting(Problem::code)
        .contains("unbalanced-bracket", "unbalanced-quote");
  }

  @Test
  default void parsesNothingAsEveryArticle() {
    givenTheSanctions();

    ParsedQuery parsed = parse("");

    assertThat(parsed.understood()).isEqualTo("*");
    assertThat(parsed.tree().kind()).isEqualTo(Kind.EVERYTHING);
    assertThat(parsed.tree().hits()).hasValue(4);
    assertThat(parsed.warnings()).isEmpty();
  }

  @Test
  default void refusesWarningsWhenStrict() {
    SearchRequest request = SearchRequest.of("(caesar").strict(true);

    assertThat(refusal(() -> archive().parse(request)))
        .extracting(Problem::code)
        .containsExactly("unbalanced-bracket");
  }

  @Test
  default void refusesToParseWithWrongFilters() {
    assertRefuses(
        () -> archive().parse(SearchRequest.of("oil").country("Atlantis").from("yesterweek")),
        "country",
        "from");
  }
}
