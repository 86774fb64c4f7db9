package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.parse;
import static org.dateline.query.Queries.understood;
import static org.dateline.query.Queries.warnings;

import java.util.List;
import java.util.Optional;
import org.dateline.Problem;
import org.dateline.Problem.InQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type who learned to search elsewhere. */
class HabitsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          a && b                            | +a +b
          a&&b                              | +a +b
          !a                                | -a
          b !a                              | +b -a
          b AND !a                          | +b -a
          !(a OR b)                         | -(a OR b)
          !"a b"                            | -"a b"
          !title:a                          | -title:a
          !!a                               | -a
          AT&T R&D                          | AT&T R&D
          Attention ! danger                | Attention danger
          a AND NOT b                       | +a -b
          a OR NOT b                        | a OR -b
          title:-oil                        | -title:oil
          title:!oil                        | -title:oil
          title:+oil                        | title:oil
          title: -oil                       | -title:oil
          title: NOT oil                    | -title:oil
          title:(-oil)                      | -title:oil
          -title:-oil                       | title:oil
          title:-(a OR b) c                 | -(title:a OR title:b) +c
          title:-"a b"                      | -title:"a b"
          title:-a NEAR/5 b                 | -title:(a NEAR/5 b)
          country:-Syria                    | -country:SY
          """)
  void signsOfOtherLanguagesAreUnderstood(String typed, String understood) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          (a and b)                         | +a +b                  | lowercase-operator
          (a or b) c                        | +(a OR b) +c           | lowercase-operator
          (a and not b)                     | +a -b                  | lowercase-operator lowercase-operator
          (not a)                           | -a                     | lowercase-operator
          oil and (price or gas)            | +oil +(price OR gas)   | lowercase-operator lowercase-operator
          oil and (gas or)                  | oil and gas or         |
          a or b OR c                       | a OR b OR c            | lowercase-operator
          a and b NEAR/5 c                  | +a +(b NEAR/5 c)       | lowercase-operator
          a AND not b                       | +a -b                  | lowercase-operator
          a and NOT b                       | +a -b                  | lowercase-operator
          "a" and (b OR c)                  | +"a" +(b OR c)         | lowercase-operator
          title:(war and peace)             | +title:war +title:peace | lowercase-operator
          country:(Syria or Iraq)           | country:SY OR country:IQ | lowercase-operator
          atleast2(a or b) and c            | +atleast2(a OR b) +c   | lowercase-operator lowercase-operator
          (and a) OR (b or)                 | (+and +a) OR (+b +or) |
          a OR title:and                    | a OR title:and         |
          a OR -not                         | a OR -not              |
          a OR "or"                         | a OR "or"              |
          (And Or)                          | And Or                 |
          war and peace                     | war and peace          |
          syria or iraq                     | syria or iraq          | lowercase-word
          iran not iraq                     | iran not iraq          | lowercase-word
          title:a or b                      | +title:a +or +b        | lowercase-word
          "a" or "b"                        | +"a" +or +"b"          | lowercase-word
          to be or not to be                | to be or not to be     |
          live or die in los angeles        | live or die in los angeles |
          or else                           | or else                |
          """)
  void smallLettersAreOperatorsAmongOperators(String typed, String understood, String codes) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          sanction!                         | sanction*              | exclamation-mark
          sanction! w/5 oil                 | (sanction* NEAR/5 oil) | exclamation-mark
          +sanction! oil                    | +sanction* +oil        | exclamation-mark
          (sanction!)                       | sanction*              | exclamation-mark
          title:sanction!                   | title:sanction*        | exclamation-mark
          oil -sanction!                    | +oil -sanction*        | exclamation-mark
          goal! messi                       | goal messi             | exclamation-mark
          what a goal by lionel messi!      | what a goal by lionel messi |
          wow!!                             | wow                    |
          what?!                            | what                   |
          a!                                | a                      |
          source:Yahoo!                     | source:Yahoo           |
          is Syria at war?                  | is Syria at war        |
          """)
  void exclamationMarksTruncateAmongOperators(String typed, String understood, String codes) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          a OR b AND c                | a OR (+b +c)         | a OR (b AND c), or (a OR b) AND c
          a AND b OR c                | (+a +b) OR c         | (a AND b) OR c, or a AND (b OR c)
          a AND NOT b OR c            | (+a -b) OR c         | (a AND NOT b) OR c, or a AND (NOT b OR c)
          a w/5 b OR c                | (a NEAR/5 b) OR c    | (a w/5 b) OR c, or a w/5 (b OR c)
          a OR b NEAR/5 c             | a OR (b NEAR/5 c)    | a OR (b NEAR/5 c), or (a OR b) NEAR/5 c
          title:a OR b AND c          | title:a OR (+b +c)   | title:a OR (b AND c), or (title:a OR b) AND c
          (x OR y) OR b AND c         | x OR y OR (+b +c)    | (x OR y) OR (b AND c), or ((x OR y) OR b) AND c
          d AND (a OR b AND c)        | +d +(a OR (+b +c))   | a OR (b AND c), or (a OR b) AND c
          """)
  void mixedOperatorsShowBothBracketings(String typed, String understood, String suggestion) {
    assertThat(understood(typed)).isEqualTo(understood);
    Problem warning = parse(typed).warnings().getFirst();
    assertThat(warning.code()).isEqualTo("mixed-operators");
    assertThat(warning.suggestion()).isEqualTo(Optional.of(suggestion));
  }

  @Test
  void twoBarsAreAnOr() {
    assertThat(understood("a || b||c")).isEqualTo("a OR b OR c");
    assertThat(warnings("a || b||c")).isEmpty();
    assertThat(parse("a && b || c").warnings().getFirst().suggestion())
        .contains("(a && b) || c, or a && (b || c)");
  }

  @Test
  void bothBracketingsOfAWarningAreClear() {
    for (String typed : List.of("a OR b AND c", "a AND b OR c", "a w/5 b OR c", "a OR b /s c")) {
      String[] both = parse(typed).warnings().getFirst().suggestion().orElseThrow().split(", or ");
      assertThat(understood(both[0])).as(typed).isEqualTo(understood(typed));
      assertThat(warnings(both[0])).as(typed).isEmpty();
      assertThat(warnings(both[1])).as(typed).isEmpty();
      assertThat(understood(both[1])).as(typed).isNotEqualTo(understood(typed));
    }
  }

  @Test
  void wordsSideBySideAreNotMixed() {
    assertThat(warnings("oil price OR gas price")).isEmpty();
    assertThat(warnings("(a AND b) OR c")).isEmpty();
    assertThat(warnings("a OR b OR c")).isEmpty();
  }

  @Test
  void habitsKnowTheirPlace() {
    assertThat(parse("(ab or cd)").warnings().getFirst().where()).isEqualTo(new InQuery(4, 6));
    assertThat(parse("+sanction! a").warnings().getFirst().where()).isEqualTo(new InQuery(1, 10));
    assertThat(parse("x AND (a OR b AND c)").warnings().getFirst().where())
        .isEqualTo(new InQuery(7, 19));
  }

  @Test
  void aLongTextHasNoOperatorsInSmallLetters() {
    String text = "the flow of heat (by air or water) through a slab and what has been measured";

    assertThat(parse(text).warnings()).isEmpty();
    assertThat(parse(text).clause())
        .isInstanceOfSatisfying(Clause.And.class, and -> assertThat(and.bare()).isTrue());
  }

  @Test
  void aQuotationInALongTextStaysBare() {
    String text = "he said that the \"oil price\" would rise and fall with the demand of the north";

    assertThat(parse(text).clause())
        .isInstanceOfSatisfying(Clause.And.class, and -> assertThat(and.bare()).isTrue());
    assertThat(Queries.understood(Queries.understood(text))).isEqualTo(Queries.understood(text));
  }

  @Test
  void aHeadlineInCapitalsHasNoOperators() {
    assertThat(Queries.understood("THE MINISTERS OF OIL AND GAS MEET IN VIENNA"))
        .isEqualTo("THE MINISTERS OF OIL and GAS MEET IN VIENNA");
    assertThat(Queries.warnings("THE MINISTERS OF OIL AND GAS MEET IN VIENNA"))
        .containsExactly("operator-in-capitals");
    assertThat(Queries.understood("SYRIA AND IRAQ")).isEqualTo("+SYRIA +IRAQ");
    assertThat(Queries.understood("OIL AND GAS AND COAL AND WIND AND SUN AND RAIN"))
        .startsWith("+OIL +GAS");
  }

  @Test
  void scriptsWithoutCapitalsHaveOperators() {
    assertThat(Queries.understood("قانون قيصر سوريا العقوبات AND دمشق بغداد أربيل"))
        .isEqualTo("+قانون +قيصر +سوريا +العقوبات +دمشق +بغداد +أربيل");
    assertThat(Queries.understood("(+OIL +GAS +COAL) OR (+WIND +SUN +RAIN)"))
        .isEqualTo("(+OIL +GAS +COAL) OR (+WIND +SUN +RAIN)");
  }
}
