package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.parse;
import static org.dateline.query.Queries.understood;
import static org.dateline.query.Queries.warnings;

import java.util.List;
import org.dateline.query.Clause.Length;
import org.dateline.query.Clause.Span;
import org.dateline.query.Clause.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and lengths between two ends, and the fields that came with them. */
class RangesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          words>300                         | words:[301 TO *]
          words>=300                        | words:[300 TO *]
          words<300                         | words:[* TO 299]
          words<=300                        | words:[* TO 300]
          words=300                         | words:300
          words:300                         | words:300
          words: 300                        | words:300
          words > 300                       | words:[301 TO *]
          words:>300                        | words:[301 TO *]
          words≥300                         | words:[300 TO *]
          WORDS>1,000                       | words:[1001 TO *]
          words:"300"                       | words:300
          words:[100 TO 300]                | words:[100 TO 300]
          words:[100 to 300]                | words:[100 TO 300]
          words:{100 TO 300}                | words:[101 TO 299]
          words:[100 TO 300}                | words:[100 TO 299]
          words:[100 TO *]                  | words:[100 TO *]
          words:[* TO *]                    | words:[* TO *]
          words:[300 TO 300]                | words:300
          words:(100 200)                   | words:100 OR words:200
          -words<300                        | -words:[* TO 299]
          oil words>300                     | +oil +words:[301 TO *]
          words>99999999999                 | words:[999999999 TO *]
          words>٣                           | words:[4 TO *]
          words: ۳۰۰                        | words:300
          words>=١٬٠٠٠                      | words:[1000 TO *]
          date:٢٠٢٥                         | date:2025
          date>=٢٠٢٥-١٢-٠١                  | date:[2025-12-01 TO *]
          date:[۲۰۲۵-۰۱ TO ۲۰۲۵-۰۶]         | date:[2025-01-01 TO 2025-06-30]
          date>=2025-12-01                  | date:[2025-12-01 TO *]
          date>2025-12-01                   | date:[2025-12-02 TO *]
          date>2025                         | date:[2026-01-01 TO *]
          date<2025                         | date:[* TO 2024-12-31]
          date<=2025-06                     | date:[* TO 2025-06-30]
          date:<2025                        | date:[* TO 2024-12-31]
          date=2025                         | date:2025
          date >= 2025-12-01                | date:[2025-12-01 TO *]
          date>=7d                          | date:[2026-01-08 TO *]
          date<today                        | date:[* TO 2026-01-14]
          date:{2025-01 TO 2025-06}         | date:[2025-02-01 TO 2025-05-31]
          date:[2025-01 TO 2025-06}         | date:[2025-01-01 TO 2025-05-31]
          (date>=2025 date<2026) oil        | +date:[2025-01-01 TO *] +date:[* TO 2025-12-31] +oil
          lead:caesar                       | lead:caesar
          lead:"caesar act"                 | lead:"caesar act"
          lead:(a bc*)                      | +lead:a +lead:bc*
          url:https://example.org/a?b=c*    | url:"https://example.org/a?b=c*"
          url:https://example.org/          | url:"https://example.org/"
          url:"https://example.org/(a)"     | url:"https://example.org/(a)"
          url:example.org                   | url:"example.org"
          """)
  void rangesHaveOneText(String typed, String understood) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEmpty();
    assertThat(understood(understood)).isEqualTo(understood);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "oil NEAR/٥ price, (oil NEAR/5 price)",
    "atleast٣(oil), atleast3(oil)",
    "nearly~٢, nearly~2",
    "المادة ١٢, المادة ١٢"
  })
  void operatorsTakeDigitsOfAnyScript(String typed, String understood) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          words:many                        | many                       | invalid-number
          words:2025-01                     | 2025-01                    | invalid-number
          words>2025-01                     | 2025-01                    | invalid-number
          words:[a TO b]                    | +a +b                      | invalid-number
          words:[100 300                    | +words:100 +300            | invalid-number
          words:[300 TO 100]                | words:[100 TO 300]         | empty-range
          words:{100 TO 100}                | +100 +100                     | invalid-number
          words<0                           | 0                          | invalid-number
          words:3*                          | words:3                    | short-wildcard
          date>=2025-13                     | 2025-13                    | invalid-date
          date<=2025-99-99 oil              | +2025-99-99 +oil           | invalid-date
          """)
  void whatIsNoRangeIsSearched(String typed, String understood, String codes) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEqualTo(List.of(codes.split(" ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          in other words: no                | in other words no
          words: what next                  | words what next
          date > yesteryear                 | date yesteryear
          title>5                           | title>5
          update>=5                         | update>=5
          """)
  void ordinaryWordsAreNoRanges(String typed, String understood) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEmpty();
  }

  @Test
  void rangesKnowTheirPlace() {
    assertThat(parse("words > 300").clause())
        .isEqualTo(new Length(301, Integer.MAX_VALUE, new Span(0, 11)));
    assertThat(parse("url:http://x.y/z!").clause())
        .isEqualTo(new Value("url", "http://x.y/z!", new Span(0, 17)));
  }
}
