package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.ALL;
import static org.dateline.query.Queries.parse;
import static org.dateline.query.Queries.understood;
import static org.dateline.query.Queries.warnings;

import java.util.EnumSet;
import java.util.List;
import org.dateline.Part;
import org.dateline.query.Clause.AtLeast;
import org.dateline.query.Clause.Near;
import org.dateline.query.Clause.Or;
import org.dateline.query.Clause.Phrase;
import org.dateline.query.Clause.Reach;
import org.dateline.query.Clause.Span;
import org.dateline.query.Clause.Wildcard;
import org.dateline.query.Clause.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words near each other, and mentioned so often. */
class NearnessTest {

  @Test
  void aNearBracketIsOneClause() {
    assertThat(parse("(oil OR gas*) NEAR/8 \"price cap\"").clause())
        .isEqualTo(
            new Near(
                List.of(
                    new Or(
                        List.of(
                            new Word("oil", ALL, new Span(1, 4)),
                            new Wildcard("gas*", ALL, new Span(8, 12))),
                        new Span(0, 13)),
                    new Phrase("price cap", ALL, new Span(21, 32))),
                new Reach.Words(8),
                false,
                new Span(0, 32)));
  }

  @Test
  void aLoosePhraseKeepsItsWordsExact() {
    assertThat(parse("title:\"oil, price cap\"~5").clause())
        .isEqualTo(
            new Near(
                List.of(
                    new Phrase("oil", EnumSet.of(Part.TITLE), new Span(7, 10)),
                    new Phrase("price", EnumSet.of(Part.TITLE), new Span(12, 17)),
                    new Phrase("cap", EnumSet.of(Part.TITLE), new Span(18, 21))),
                new Reach.Words(5),
                false,
                new Span(0, 24)));
  }

  @Test
  void atLeastCountsAChoice() {
    assertThat(parse("atleast3(oil OR gas)").clause())
        .isEqualTo(
            new AtLeast(
                3,
                new Or(
                    List.of(
                        new Word("oil", ALL, new Span(9, 12)),
                        new Word("gas", ALL, new Span(16, 19))),
                    new Span(8, 20)),
                new Span(0, 20)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          a NEAR/5 b                        | (a NEAR/5 b)
          a near/5 b                        | (a NEAR/5 b)
          a NEAR b                          | (a NEAR/10 b)
          a near5 b                         | (a NEAR/5 b)
          a NEAR5 b                         | (a NEAR/5 b)
          a w/5 b                           | (a NEAR/5 b)
          a W/5 b                           | (a NEAR/5 b)
          a /5 b                            | (a NEAR/5 b)
          a NEAR/0 b                        | (a NEAR/0 b)
          a w/007 b                         | (a NEAR/7 b)
          a pre/5 b                         | (a PRE/5 b)
          a PRE/5 b                         | (a PRE/5 b)
          a /s b                            | (a /s b)
          a w/s b                           | (a /s b)
          a NEAR/S b                        | (a /s b)
          a /p b                            | (a /p b)
          a W/P b                           | (a /p b)
          a pre/s b                         | (a PRE/s b)
          a pre/p b                         | (a PRE/p b)
          "a b"~5                           | "a b"~5
          “a b c”~0                         | "a b c"~0
          «a b»~5 c                         | +"a b"~5 +c
          "a" w/5 "b"                       | "a b"~5
          "a" w/5 "b c"                     | ("a" NEAR/5 "b c")
          "a" pre/5 "b"                     | ("a" PRE/5 "b")
          a near b                          | a near b
          a w/ b                            | a w b
          24/7 w/o s/he                     | 24/7 w/o s/he
          """)
  void proximityHasManySpellings(String typed, String understood) {
    assertUnderstood(typed, understood);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          a NEAR/5 b NEAR/3 c               | (a NEAR/5 b NEAR/3 c)
          (a NEAR/5 b) NEAR/3 c             | (a NEAR/5 b NEAR/3 c)
          a NEAR/5 (b NEAR/3 c)             | (a NEAR/5 (b NEAR/3 c))
          "a b"~5 /s c                      | ("a b"~5 /s c)
          a b NEAR/5 c                      | +a +(b NEAR/5 c)
          a AND b NEAR/5 c                  | +a +(b NEAR/5 c)
          NOT a NEAR/5 b                    | -(a NEAR/5 b)
          -a NEAR/5 b c                     | -(a NEAR/5 b) +c
          title:a NEAR/5 b                  | title:(a NEAR/5 b)
          title:a NEAR/5 title:b            | title:(a NEAR/5 b)
          title:(a NEAR/5 b) c              | +title:(a NEAR/5 b) +c
          title:(a w/5 (b OR c)) /s d       | title:(a NEAR/5 (b OR c) /s d)
          lead:"a b"~5                      | lead:"a b"~5
          country:Syria AND a w/5 b         | +country:SY +(a NEAR/5 b)
          sanct* NEAR/5 shaibani~1          | (sanct* NEAR/5 shaibani~1)
          (a OR b) NEAR/5 (c OR d)          | ((a OR b) NEAR/5 (c OR d))
          (a OR (b /s c)) NEAR/5 d          | ((a OR (b /s c)) NEAR/5 d)
          (a AND b) NEAR/5 c                | +(a NEAR/5 c) +(b NEAR/5 c)
          a NEAR/5 (b AND c)                | +(a NEAR/5 b) +(a NEAR/5 c)
          (a AND b) PRE/5 (c AND d)         | +(a PRE/5 c) +(a PRE/5 d) +(b PRE/5 c) +(b PRE/5 d)
          (oil price OR gas) NEAR/5 c       | (gas NEAR/5 c) OR (+(oil NEAR/5 c) +(price NEAR/5 c))
          a NEAR/5 (+and)                   | (a NEAR/5 (+and))
          a NEAR/5 "and"                    | (a NEAR/5 "and")
          """)
  void proximityBindsTighterThanFields(String typed, String understood) {
    assertUnderstood(typed, understood);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          a NEAR/300 b                      | (a NEAR/255 b)             | number-out-of-range
          a w/99999999999 b                 | (a NEAR/255 b)             | number-out-of-range
          "a b"~300                         | "a b"~255                  | number-out-of-range
          "a b"~                            | "a b"                      | distance-without-number
          "a"~5                             | "a"                        | proximity-operand
          source:"a b"~5                    | source:"a b"               | pattern-in-value
          NEAR/5 a                          | a                          | dangling-operator
          a NEAR/5                          | a                          | dangling-operator
          a NEAR/5 OR b                     | a OR b                     | dangling-operator
          a NEAR/5 AND b                    | +a +b                      | dangling-operator dangling-operator
          a w/5 w/5 b                       | +a +b                      | dangling-operator dangling-operator
          a NEAR/5 ()                       | a                          | dangling-operator
          () NEAR/5 a                       | a                          | dangling-operator
          a NEAR/5 ""                       | a                          | empty-phrase dangling-operator
          NEAR/5                            | (+NEAR/5)                  | dangling-operator
          /5                                | 5                          | dangling-operator
          && &&                             | *                          | dangling-operator dangling-operator no-words
          a NEAR/5 -b                       | +a -b                      | proximity-operand
          a NEAR/5 NOT b                    | +a -b                      | proximity-operand
          a NEAR/5 (b -c)                   | +(a NEAR/5 b) -c           | proximity-operand
          a NEAR/5 country:Syria            | +a +country:SY             | proximity-operand
          country:Syria NEAR/5 a            | +country:SY +a             | proximity-operand
          a NEAR/5 (b words>300)            | +(a NEAR/5 b) +words:[301 TO *] | proximity-operand
          a NEAR/5 date:2025 NEAR/5 b       | +(a NEAR/5 b) +date:2025   | proximity-operand
          a NEAR/5 *                        | +a +*                      | proximity-operand
          (a OR country:Syria) NEAR/5 b     | (a NEAR/5 b) OR (+country:SY +b) | proximity-operand
          title:a NEAR/5 body:b             | +title:a +body:b           | proximity-operand
          a NEAR/5 title:b                  | +a +title:b                | proximity-operand
          (title:a OR body:b) NEAR/5 title:c | title:(a NEAR/5 c) OR (+body:b +title:c) | proximity-operand
          a NEAR/5 atleast3(b)              | +a +atleast3(b)            | proximity-operand
          """)
  void whatCannotBeNearIsToldAbout(String typed, String understood, String codes) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEqualTo(List.of(codes.split(" ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          atleast3(a)                       | atleast3(a)                |
          ATLEAST3(a)                       | atleast3(a)                |
          atl3(a)                           | atleast3(a)                |
          atleast03("a b" OR cd*)           | atleast3("a b" OR cd*)     |
          atleast1(a NEAR/5 b)              | atleast1((a NEAR/5 b))     |
          atleast2("a b"~5)                 | atleast2("a b"~5)          |
          title:atleast2(a) b               | +title:atleast2(a) +b      |
          atleast2(title:a)                 | title:atleast2(a)          |
          -atleast3(a)                      | -atleast3(a)               |
          atleast3(a AND b)                 | +atleast3(a) +atleast3(b)  |
          atleast3(title:a OR body:b)       | title:atleast3(a) OR body:atleast3(b) |
          atleast3 (a)                      | atleast3 a                 |
          atleast3                          | atleast3                   |
          atleast(a)                        | atleast a                  |
          atleast0(a)                       | atleast1(a)                | number-out-of-range
          atleast999(a)                     | atleast255(a)              | number-out-of-range
          atleast3(a country:Syria)         | +atleast3(a) +country:SY   | proximity-operand
          atleast3(-a)                      | -a                         | proximity-operand
          atleast3(atleast2(a))             | atleast2(a)                | proximity-operand
          atleast3()                        | *                          | no-words
          atleast3(a                        | atleast3(a)                | unbalanced-bracket
          """)
  void countsMentions(String typed, String understood, String codes) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
  }

  @Test
  void longChainsAreJoinedByAnd() {
    assertThat(warnings("a NEAR/1 ".repeat(1700) + "b")).containsExactly("too-deep");
    assertThat(Tree.depth(parse("a NEAR/1 ".repeat(1700) + "b").clause()))
        .isLessThan(Proximity.DEPTH + 4);
  }

  @Test
  void manyBracketsAreNotMultiplied() {
    for (String query :
        List.of(
            "(a b c d) w/5 ".repeat(1000) + "e",
            "(a OR country:Syria OR title:b) w/5 ".repeat(400) + "e",
            "(".repeat(32) + "a" + " w/1 (b c))".repeat(32),
            "(" + "a ".repeat(4000) + ") w/5 (" + "b ".repeat(3000) + ")")) {
      assertThat(Tree.leaves(parse(query).clause())).as(query).isLessThan(query.length());
    }
  }

  private static void assertUnderstood(String typed, String understood) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEmpty();
  }
}
