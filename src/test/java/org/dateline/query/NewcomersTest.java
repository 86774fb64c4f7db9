package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.parse;
import static org.dateline.query.Queries.understood;
import static org.dateline.query.Queries.warnings;

import java.util.Optional;
import org.dateline.Problem;
import org.dateline.Problem.InQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would find nothing, and why nobody would know. */
class NewcomersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "oil pri*"          | "oil pri*"           | wildcard-in-phrase  | "oil" PRE/0 pri*
          "oil pri*"~3        | "oil pri"~3          | wildcard-in-phrase  | "oil" NEAR/3 pri*
          "pri*"              | "pri*"               | wildcard-in-phrase  | pri*, without quotation marks
          oil^5               | oil                  | boost               | oil
          oil^5.5 price       | oil price            | boost               | oil
          sanction*^2         | sanction*            | boost               | sanction*
          "oil price"^2       | "oil price"          | boost               | leave it out
          (oil OR gas)^2      | oil OR gas           | boost               | leave it out
          shaibani~1^2        | shaibani~1           | boost               | leave it out
          words>abc           | words>abc            | invalid-number      | words>300
          date>=soon          | date>=soon           | invalid-date        | date>=2025-12-01
          oil NEAR/-1 price   | (oil NEAR/0 price)   | number-out-of-range | 0
          oil pre/-3 price    | (oil PRE/0 price)    | number-out-of-range | 0
          """)
  void whatFindsNothingIsTold(String typed, String understood, String code, String suggestion) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).containsExactly(code);
    assertThat(parse(typed).warnings().getFirst().suggestion()).isEqualTo(Optional.of(suggestion));
  }

  @ParameterizedTest
  @CsvSource({"10^6", "m^2", "oil ^2", "\"who?\"", "\"5 * 3\"", "words", "date"})
  void nothingIsToldOfText(String typed) {
    assertThat(warnings(typed)).isEmpty();
  }

  @Test
  void warningsKnowTheirPlace() {
    assertThat(parse("a oil^5").warnings())
        .extracting(Problem::where)
        .containsExactly(new InQuery(5, 7));
    assertThat(parse("a \"b cd*\"").warnings())
        .extracting(Problem::where)
        .containsExactly(new InQuery(2, 9));
  }
}
