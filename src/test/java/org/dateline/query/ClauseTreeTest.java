package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.ALL;
import static org.dateline.query.Queries.parse;
import static org.dateline.query.Queries.parser;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.Match;
import org.dateline.Part;
import org.dateline.QueryClause;
import org.dateline.QueryClause.Kind;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.junit.jupiter.api.Test;

/** Trees as they are shown to who asked. */
class ClauseTreeTest {
  private static QueryClause tree(String query) {
    return new ClauseTree(ALL, false, (clause, text) -> OptionalLong.empty())
        .of(parse(query).clause());
  }

  private static List<QueryClause> parts(String query) {
    return new ClauseTree(ALL, false, (clause, text) -> OptionalLong.empty())
        .parts(parse(query).clause());
  }

  @Test
  void showsAWordAsALeaf() {
    QueryClause tree = tree("  caesar ");

    assertThat(tree)
        .isEqualTo(new QueryClause(Kind.WORD, "caesar", 2, 8, OptionalLong.empty(), List.of()));
  }

  @Test
  void showsWhatAClauseIsMadeOf() {
    QueryClause tree = tree("-(atleast2(a OR b) c)");

    assertThat(tree.kind()).isEqualTo(Kind.NOT);
    QueryClause and = tree.clauses().getFirst();
    assertThat(and.kind()).isEqualTo(Kind.AND);
    assertThat(and.clauses())
        .extracting(QueryClause::kind)
        .containsExactly(Kind.ATLEAST, Kind.WORD);
    QueryClause often = and.clauses().getFirst();
    assertThat(often.clauses()).extracting(QueryClause::text).containsExactly("a OR b");
  }

  @Test
  void writesEachClauseAsAQuery() {
    assertThat(parts("title:(\"a b\"~3 -c) AND country:Syria date:2025-12"))
        .extracting(QueryClause::text)
        .containsExactly("title:\"a b\"~3", "-title:c", "country:SY", "date:2025-12");
  }

  @Test
  void writesWordsLikeOperatorsAsTheyStandAlone() {
    assertThat(parts("+AND +or +w/5"))
        .extracting(QueryClause::text)
        .containsExactly("(+AND)", "or", "(+w/5)");
  }

  @Test
  void leavesOutFieldsThatAreAskedFor() {
    Set<Part> title = EnumSet.of(Part.TITLE);
    Clause clause = parser("caesar body:act", title).parse().clause();

    assertThat(new ClauseTree(title, false, (c, text) -> OptionalLong.empty()).parts(clause))
        .extracting(QueryClause::text)
        .containsExactly("caesar", "body:act");
  }

  @Test
  void asksOfAClauseBeforeThoseInIt() {
    List<String> asked = new ArrayList<>();
    ClauseTree tree =
        new ClauseTree(
            ALL,
            false,
            (clause, text) -> {
              asked.add(text);
              return OptionalLong.of(asked.size());
            });

    QueryClause shown = tree.of(parse("a (b OR a)").clause());

    assertThat(asked).containsExactly("+a +(b OR a)", "a", "b OR a", "b", "a");
    assertThat(shown.hits()).hasValue(1);
    assertThat(shown.clauses().getLast().hits()).hasValue(3);
    assertThat(shown.clauses().getLast().clauses().getLast().hits()).hasValue(5);
  }

  @Test
  void takesOnlyAndAndOrApart() {
    assertThat(parts("a b")).hasSize(2);
    assertThat(parts("a OR b OR c")).hasSize(3);
    assertThat(parts("a NEAR/5 b")).extracting(QueryClause::kind).containsExactly(Kind.NEAR);
    assertThat(parts("-(a b)")).extracting(QueryClause::kind).containsExactly(Kind.NOT);
    assertThat(parts("a")).extracting(QueryClause::kind).containsExactly(Kind.WORD);
  }

  @Test
  void asksForAClauseUnderTheSameFilters() {
    SearchRequest request = SearchRequest.of("a b").country("SY").from("2025").match(Match.ANY);
    SearchPlan plan =
        new Planner(Queries.CONFIG).plan(request, Operation.PARSE, Instant.EPOCH.plusSeconds(9));

    SearchPlan part = plan.asking(plan.clause().within().getFirst());

    assertThat(part.understood()).isEqualTo("a");
    assertThat(part.match()).isEqualTo(Match.ALL);
    assertThat(part.filters()).isEqualTo(plan.filters());
    assertThat(part.range()).isEqualTo(plan.range());
    assertThat(part.warnings()).isEmpty();
  }

  @Test
  void countsBareWordsOfAQuery() {
    Clause clause = parse("a -b \"c\" (d w/5 e) fo* source:g").clause();

    assertThat(Tree.words(clause)).isEqualTo(4);
  }

  @Test
  void callsAnyOfBareWordsAChoice() {
    SearchRequest request = SearchRequest.of("oil price").match(Match.ANY);
    SearchPlan plan = new Planner(Queries.CONFIG).plan(request, Operation.PARSE, Queries.NOW);

    assertThat(plan.tree(false, (clause, text) -> OptionalLong.empty()).kind()).isEqualTo(Kind.OR);
    assertThat(plan.understood()).isEqualTo("oil price");
    assertThat(
            new ClauseTree(ALL, true, (c, text) -> OptionalLong.empty())
                .of(parse("+a +b").clause()))
        .extracting(QueryClause::kind)
        .isEqualTo(Kind.AND);
  }
}
