package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.parse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a query each clause is, the whole before its parts. */
class ClausePlacesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          oil price                     | oil price ; oil ; price
          (oil)                         | oil
          (oil OR gas) NEAR/5 "crude"   | (oil OR gas) NEAR/5 "crude" ; (oil OR gas) ; oil ; gas ; "crude"
          oil AND (price OR cost)       | oil AND (price OR cost) ; oil ; (price OR cost) ; price ; cost
          oil (price cost)              | oil (price cost) ; oil ; price ; cost
          ((oil) OR gas)                | ((oil) OR gas) ; (oil) ; gas
          +oil +price -opec             | +oil +price -opec ; oil ; price ; -opec ; opec
          +oil OR +gas                  | +oil OR +gas ; oil ; gas
          oil NOT (gas OR coal)         | oil NOT (gas OR coal) ; oil ; NOT (gas OR coal) ; (gas OR coal) ; gas ; coal
          gas -(-oil)                   | gas -(-oil) ; gas ; -(-oil)
          sanction!                     | sanction!
          title:(oil OR gas)            | title:(oil OR gas) ; oil ; gas
          country:(Syria Iraq) oil      | country:(Syria Iraq) oil ; country:(Syria Iraq) ; Syria ; Iraq ; oil
          atleast3(oil OR gas)          | atleast3(oil OR gas) ; (oil OR gas) ; oil ; gas
          (a AND b) w/5 c               | (a AND b) w/5 c ; (a AND b) w/5 c ; a ; c ; (a AND b) w/5 c ; b ; c
          AND oil price OR              | oil price ; oil ; price
          """)
  void eachClauseIsWhole(String query, String clauses) {
    assertThat(places(query, parse(query).clause())).containsExactly(clauses.split(" ; "));
  }

  private static List<String> places(String query, Clause clause) {
    List<String> places = new ArrayList<>();
    places.add(query.substring(clause.span().start(), clause.span().end()));
    clause.within().forEach(inner -> places.addAll(places(query, inner)));
    return places;
  }
}
