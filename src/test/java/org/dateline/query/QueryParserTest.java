package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.ALL;
import static org.dateline.query.Queries.parse;
import static org.dateline.query.Queries.parser;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.Problem.InQuery;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.Dated;
import org.dateline.query.Clause.Everything;
import org.dateline.query.Clause.Fuzzy;
import org.dateline.query.Clause.Not;
import org.dateline.query.Clause.Or;
import org.dateline.query.Clause.Span;
import org.dateline.query.Clause.Value;
import org.dateline.query.Clause.Wildcard;
import org.dateline.query.Clause.Word;
import org.junit.jupiter.api.Test;

class QueryParserTest {

  @Test
  void wordsSideBySideAreBare() {
    assertThat(parse("caesar sanction* shaibani~1").clause())
        .isEqualTo(
            new And(
                List.of(
                    new Word("caesar", ALL, new Span(0, 6)),
                    new Wildcard("sanction*", ALL, new Span(7, 16)),
                    new Fuzzy("shaibani", 1, ALL, new Span(17, 27))),
                true,
                new Span(0, 27)));
  }

  @Test
  void operatorsMakeWordsExplicit() {
    for (String query :
        List.of(
            "a +b", "a AND b", "a -b", "(a or b) c", "a \"b c\"", "a id:b", "title:a b", "a *")) {
      assertThat(parse(query).clause())
          .as(query)
          .isInstanceOfSatisfying(And.class, and -> assertThat(and.bare()).isFalse());
    }
  }

  @Test
  void wordsBesideAnOrAreExplicit() {
    assertThat(parse("a OR b c").clause())
        .isInstanceOfSatisfying(
            Or.class,
            or ->
                assertThat(or.clauses().get(1))
                    .isInstanceOfSatisfying(And.class, and -> assertThat(and.bare()).isFalse()));
  }

  @Test
  void oneWordStandsForItself() {
    assertThat(parse("  caesar ").clause()).isEqualTo(new Word("caesar", ALL, new Span(2, 8)));
  }

  @Test
  void anEmptyQueryIsEverything() {
    assertThat(parse("").clause()).isEqualTo(new Everything(new Span(0, 0)));
    assertThat(parse(" \n").warnings()).isEmpty();
  }

  @Test
  void placesIncludeTheField() {
    assertThat(parse("+title:caesar -country:(Syria \"Iraq\")").clause())
        .isEqualTo(
            new And(
                List.of(
                    new Word("caesar", EnumSet.of(Part.TITLE), new Span(1, 13)),
                    new Not(
                        new Or(
                            List.of(
                                new Value("country", "SY", new Span(24, 29)),
                                new Value("country", "IQ", new Span(30, 36))),
                            new Span(15, 37)),
                        new Span(14, 37))),
                false,
                new Span(0, 37)));
  }

  @Test
  void wordsAreLookedForWhereAsked() {
    Set<Part> asked = EnumSet.of(Part.TITLE, Part.SUMMARY);
    assertThat(parser("a body:b", asked).parse().clause())
        .isEqualTo(
            new And(
                List.of(
                    new Word("a", asked, new Span(0, 1)),
                    new Word("b", EnumSet.of(Part.BODY), new Span(2, 8))),
                false,
                new Span(0, 8)));
  }

  @Test
  void datesIncludeBothEnds() {
    assertThat(parse("date:2024-02").clause())
        .isInstanceOfSatisfying(
            Dated.class,
            dated -> {
              assertThat(dated.range().from()).map(Object::toString).contains("2024-02-01");
              assertThat(dated.range().to()).map(Object::toString).contains("2024-02-29");
            });
  }

  @Test
  void problemsKnowTheirPlace() {
    assertThat(places("ab \"c d")).containsExactly(new InQuery(3, 4));
    assertThat(places("ab titel:c")).containsExactly(new InQuery(3, 9));
    assertThat(places("ab (c")).containsExactly(new InQuery(3, 4));
    assertThat(places("ab OR")).containsExactly(new InQuery(3, 5));
    assertThat(places("ab country:Syrai")).containsExactly(new InQuery(3, 16));
    assertThat(places("ab \"c d\"~500")).containsExactly(new InQuery(9, 12));
    assertThat(places("ab *tion")).containsExactly(new InQuery(3, 8));
  }

  @Test
  void problemsSuggestWhatIsNearest() {
    assertThat(suggestion("country:Syrai")).contains("Syria");
    assertThat(suggestion("titel:caesar")).contains("title:");
    assertThat(suggestion("date:21/12/2025")).contains("2025-12-21");
    assertThat(suggestion("date:7d")).contains("from=7d, or in a query date:[7d TO *]");
    assertThat(suggestion("date:[2025-06 TO 2025-01]")).contains("date:[2025-01-01 TO 2025-06-30]");
  }

  @Test
  void bracketsNestThirtyTwoTimes() {
    String deep = "(".repeat(QueryParser.DEPTH) + "a OR b" + ")".repeat(QueryParser.DEPTH);
    assertThat(parse(deep).warnings()).isEmpty();
    assertThat(parse("(" + deep + ") c").warnings())
        .extracting(Problem::code)
        .containsExactly("too-deep");
    assertThat(parse("(" + deep + ") c").clause())
        .isInstanceOfSatisfying(And.class, and -> assertThat(and.clauses()).hasSize(2));
  }

  @Test
  void aHundredWarningsAreCounted() {
    List<Problem> warnings = parse("\"\" ".repeat(100)).warnings();
    assertThat(warnings).hasSize(Warnings.MOST + 1);
    assertThat(warnings.getLast().code()).isEqualTo("more-warnings");
    assertThat(warnings.getLast().message()).contains("69");
  }

  @Test
  void longTypedTextsAreCutInMessages() {
    String word = "date:" + "9".repeat(5000);
    assertThat(parse(word).warnings().getFirst().message()).hasSizeLessThan(400);
  }

  @Test
  void hostileQueriesTakeLinearSteps() {
    for (String piece :
        List.of(
            "(",
            ")",
            "\"",
            "«",
            "- -",
            "AND ",
            "NOT ",
            "a:",
            "title:",
            "title:a:",
            "-(",
            "date:[",
            "date:[a TO b",
            "~1",
            "a~",
            "*",
            "?",
            "x OR (",
            "country:(",
            "+-",
            "((a",
            "a NEAR/1 ",
            "a /1 ",
            "(a b) /1 ",
            "a /1 (",
            "\"a b\"~5 ",
            "atleast2(",
            "a OR b AND c ",
            "(a or ",
            "date>=",
            "words>3",
            "words:[1 TO ",
            "title:-",
            "url:",
            "ab!",
            "||",
            "\uD800")) {
      String query = piece.repeat(16_000 / piece.length());
      QueryParser parser = parser(query, ALL);
      assertThat(parser.parse().clause()).as(piece).isNotNull();
      assertThat(parser.steps()).as(piece).isLessThan(10L * query.length() + 10_000);
    }
  }

  @Test
  void everyQueryHasABoundedDepth() {
    List<String> tooDeep = new ArrayList<>();
    for (String piece :
        List.of(
            "(",
            "NOT (",
            "-(a ",
            "a OR (",
            "a (b OR ",
            "title:(",
            "NOT ",
            "a /1 ",
            "a /1 (b OR ",
            "(a /1 ",
            "atleast2(a OR ",
            "atleast2(a /1 (",
            "title:-")) {
      Clause clause = parse(piece.repeat(2000) + "a").clause();
      if (Tree.depth(clause) > 3 * QueryParser.DEPTH + 3) {
        tooDeep.add(piece);
      }
    }
    assertThat(tooDeep).isEmpty();
  }

  private static List<Problem.Where> places(String query) {
    return parse(query).warnings().stream().map(Problem::where).toList();
  }

  private static Optional<String> suggestion(String query) {
    return parse(query).warnings().getFirst().suggestion();
  }
}
