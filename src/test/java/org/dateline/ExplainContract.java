package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.QueryClause.Kind;
import org.junit.jupiter.api.Test;

/** What an answer tells about itself, when it is asked to. */
interface ExplainContract extends ArchiveKit {

  private void givenTheHarbour() {
    given(
        article("a").title("Ferry delayed by fog").country("SY"),
        article("b").title("Ferry sails again").country("IQ"),
        article("c").title("Fog over the harbour").country("SY"));
  }

  private List<QueryClause> clauses(SearchRequest request) {
    return search(request.explain(Explain.CLAUSES)).query().clauses();
  }

  @Test
  default void tellsNothingUnlessAsked() {
    givenTheHarbour();

    assertThat(search("ferry fog").query().clauses()).isEmpty();
    assertThat(search(SearchRequest.of("ferry fog").explain(Explain.WHY)).query().clauses())
        .isEmpty();
  }

  @Test
  default void tellsWhatEachClauseFinds() {
    givenTheHarbour();

    List<QueryClause> clauses = clauses(SearchRequest.of("ferry fog"));

    assertThat(clauses).extracting(QueryClause::text).containsExactly("ferry", "fog");
    assertThat(clauses).extracting(c -> c.hits().orElseThrow()).containsExactly(2L, 2L);
    assertThat(clauses).extracting(QueryClause::start).containsExactly(0, 6);
    assertThat(clauses).extracting(QueryClause::end).containsExactly(5, 9);
  }

  @Test
  default void tellsWhichClauseMadeItRelax() {
    givenTheHarbour();

    SearchResult result = search(SearchRequest.of("ferry quarantine").explain(Explain.CLAUSES));

    assertThat(result.query().relaxed()).isTrue();
    assertThat(result.query().clauses())
        .extracting(c -> c.hits().orElseThrow())
        .containsExactly(2L, 0L);
  }

  @Test
  default void tellsOfChoicesOneByOne() {
    givenTheHarbour();

    List<QueryClause> clauses = clauses(SearchRequest.of("sails OR (fog -ferry)"));

    assertThat(clauses).extracting(QueryClause::text).containsExactly("sails", "+fog -ferry");
    assertThat(clauses.getLast().clauses())
        .extracting(c -> c.hits().orElseThrow())
        .containsExactly(2L, 1L);
  }

  @Test
  default void tellsOfAnyOtherQueryWhole() {
    givenTheHarbour();

    List<QueryClause> near = clauses(SearchRequest.of("ferry NEAR/2 fog"));

    assertThat(near).extracting(QueryClause::kind).containsExactly(Kind.NEAR);
    assertThat(near.getFirst().clauses()).hasSize(2);
    assertThat(clauses(SearchRequest.of("ferry")))
        .extracting(QueryClause::text)
        .containsExactly("ferry");
    assertThat(clauses(SearchRequest.of("")))
        .extracting(QueryClause::kind)
        .containsExactly(Kind.EVERYTHING);
  }

  @Test
  default void countsClausesUnderTheFilters() {
    givenTheHarbour();

    assertThat(clauses(SearchRequest.of("ferry fog").country("SY")))
        .extracting(c -> c.hits().orElseThrow())
        .containsExactly(1L, 2L);
  }

  @Test
  default void tellsTheSameAsParse() {
    givenTheHarbour();

    for (String query : List.of("ferry fog", "ferry OR -fog", "(a OR ferry) (fog w/9 ferry)")) {
      assertThat(clauses(SearchRequest.of(query)))
          .isEqualTo(archive().parse(SearchRequest.of(query)).tree().clauses());
    }
  }

  @Test
  default void tellsItOnEveryPage() {
    givenTheHarbour();

    SearchRequest request = SearchRequest.of("ferry fog").match(Match.ANY).size(1);
    SearchResult first = search(request);

    assertThat(clauses(request.cursor(first.next().orElseThrow()))).hasSize(2);
    assertThat(clauses(request.page(2))).hasSize(2);
  }
}
