package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.understood;
import static org.dateline.query.Queries.warnings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The query language as a table: what is typed, how it is understood, what is warned of. */
class QueryLanguageTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          caesar                            | caesar
          caesar sanctions                  | caesar sanctions
          +caesar +sanctions                | +caesar +sanctions
          +caesar sanctions                 | +caesar +sanctions
          +caesar                           | caesar
          caesar -iraq                      | +caesar -iraq
          -iraq                             | -iraq
          caesar AND sanctions              | +caesar +sanctions
          caesar OR sanctions               | caesar OR sanctions
          NOT caesar                        | -caesar
          NOT NOT caesar                    | caesar
          NOT -caesar                       | caesar
          a OR b c                          | a OR (+b +c)
          a b OR c d                        | (+a +b) OR (+c +d)
          (a OR b) c                        | +(a OR b) +c
          (a OR b) OR c                     | a OR b OR c
          (a b) (c d)                       | a b c d
          ((a))                             | a
          -(a OR b)                         | -(a OR b)
          NOT (a b)                         | -(+a +b)
          a -(b -(c OR d))                  | +a -(+b -(c OR d))
          *                                 | *
          caesar *                          | +caesar +*
          and or not                        | and or not
          WHO sanctions                     | WHO sanctions
          +AND                              | (+AND)
          a OR +NOT                         | a OR (+NOT)
          title:AND -body:OR                | +title:AND -body:OR
          """)
  void operatorsJoinAndExclude(String typed, String understood) {
    assertUnderstood(typed, understood);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          al-Shaibani                       | al-Shaibani
          U.N. envoy                        | U.N. envoy
          U.N.-backed                       | U.N.-backed
          Syria - what next?                | Syria what next
          -- caesar                         | caesar
          --caesar                          | -caesar
          caesar, (sanctions);              | caesar sanctions
          Caesar... sanctions!              | Caesar. sanctions
          'caesar sanctions'                | caesar sanctions
          journalists' don't ’Amr           | journalists don't Amr
          C++ & #metoo @who $5 50%          | C metoo who 5 50
          10:30 1,000                       | 10:30 1,000
          http://example.org/a?b            | http://example.org/a?b
          Syria: what next                  | Syria what next
          Source: Iran to talk              | Source Iran to talk
          a[b]{c}                           | a b c
          😀 caesar                          | caesar
          شيباني عقوبات                     | شيباني عقوبات
          سوريا، العراق                     | سوريا العراق
          \u200Fشيباني\u200E               | شيباني
          می‌خواهم                          | می‌خواهم
          叙利亚，制裁                       | 叙利亚 制裁
          ארה"ב סנקציות                     | ארה"ב סנקציות
          Ⅳ                                 | Ⅳ
          """)
  void wordsKeepTheirInnerPunctuation(String typed, String understood) {
    String text = typed.replace("\\u200F", "\u200F").replace("\\u200E", "\u200E");
    assertThat(understood(text)).isEqualTo(understood);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "caesar act"                      | "caesar act"
          “caesar act”                      | "caesar act"
          „Caesar Gesetz“                   | "Caesar Gesetz"
          ”caesar act”                      | "caesar act"
          «قانون قيصر»                      | "قانون قيصر"
          »Caesar Gesetz«                   | "Caesar Gesetz"
          «the "caesar" act»                | «the "caesar" act»
          "the «caesar» act"                | "the «caesar» act"
          " caesar  act "                   | "caesar  act"
          caesar "oil price"                | +caesar +"oil price"
          -"oil price"                      | -"oil price"
          "a" OR "b"                        | "a" OR "b"
          "a"b                              | +"a" +b
          "a"-b                             | +"a" +b
          "צה"ל וארה"ב"                     | "צה"ל וארה"ב"
          title:"caesar act"                | title:"caesar act"
          """)
  void phrasesStandBetweenAnyQuotationMarks(String typed, String understood) {
    assertUnderstood(typed, understood);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          title:caesar                      | title:caesar
          TITLE:caesar                      | title:caesar
          title: caesar                     | title:caesar
          title:caesar sanctions            | +title:caesar +sanctions
          title:(caesar sanctions)          | +title:caesar +title:sanctions
          title:(caesar OR sanctions) -country:Iraq | +(title:caesar OR title:sanctions) -country:IQ
          title:(a body:b)                  | +title:a +body:b
          title:(a (b OR c))                | +title:a +(title:b OR title:c)
          -title:caesar                     | -title:caesar
          title:-caesar                     | -title:caesar
          title:sanction*                   | title:sanction*
          title:shaibani~1                  | title:shaibani~1
          summary:a OR body:b               | summary:a OR body:b
          #title:caesar                     | title:caesar
          """)
  void fieldsOfTextNarrowTheirTerm(String typed, String understood) {
    assertUnderstood(typed, understood);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          country:Syria                     | country:SY
          country:sy                        | country:SY
          country:سوريا                     | country:SY
          country:"Saudi Arabia"            | country:SA
          country:Ruritania                 | country:Ruritania
          country:(Syria Iraq)              | country:SY OR country:IQ
          country:(Syria OR Iraq)           | country:SY OR country:IQ
          country:(Syria AND Iraq)          | +country:SY +country:IQ
          country:(+Syria +Iraq)            | +country:SY +country:IQ
          country:(Syria Iraq -Iran)        | +(country:SY OR country:IQ) -country:IR
          country:(Syria title:caesar)      | country:SY OR title:caesar
          topic:politics/diplomacy          | topic:politics/diplomacy
          topic:"Foreign policy"            | topic:politics/diplomacy
          topic:/Sports/                    | topic:sport
          topic:unheard/of                  | topic:unheard/of
          language:AR                       | language:ar
          language:zh-Hant                  | language:zh-hant
          source:"Harbour Wire"             | source:"Harbour Wire"
          source:Kurdistan24                | source:Kurdistan24
          author:"Jane Roe" section:world   | +author:"Jane Roe" +section:world
          person:al-Shaibani                | person:al-Shaibani
          organization:U.N.                 | organization:"U.N."
          place:Erbil id:a-1                | +place:Erbil +id:a-1
          id:http://example.org/1           | id:"http://example.org/1"
          caesar country:Syria              | +caesar +country:SY
          """)
  void fieldsOfValuesAreResolved(String typed, String understood) {
    assertUnderstood(typed, understood);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          date:2025                         | date:2025
          date:2025-12                      | date:2025-12
          date:2025-12-21                   | date:2025-12-21
          date:2025-12-21T23:30:00-02:00    | date:2025-12-22
          date:2025-12-21T23:30             | date:2025-12-21
          date:today                        | date:2026-01-15
          date:"yesterday"                  | date:2026-01-14
          date:(2024 2025-12)               | date:2024 OR date:2025-12
          date:[2025-01 TO 2025-06]         | date:[2025-01-01 TO 2025-06-30]
          date:[2025-01 TO 2025-12]         | date:2025
          date:[2025-01-01 to 2025-01-31]   | date:2025-01
          date:[ 2025 TO * ]                | date:[2025-01-01 TO *]
          date:[* TO 2025]                  | date:[* TO 2025-12-31]
          date:[7d TO today]                | date:[2026-01-08 TO 2026-01-15]
          caesar -date:[2025 TO 2025]       | +caesar -date:2025
          """)
  void datesBecomeDays(String typed, String understood) {
    assertUnderstood(typed, understood);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          sanction*                         | sanction*
          s2?ria                            | s2?ria
          sa?ction*                         | sa?ction*
          sanctions?                        | sanctions
          sanction*?                        | sanction*
          caesar sanction*                  | caesar sanction*
          shaibani~                         | shaibani~2
          syria~                            | syria~1
          shaibani~1                        | shaibani~1
          shaibani~2 caesar                 | shaibani~2 caesar
          -shaibani~1                       | -shaibani~1
          a~b                               | a b
          """)
  void patternsStandForSeveralWords(String typed, String understood) {
    assertUnderstood(typed, understood);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "caesar act                       | caesar act                 | unbalanced-quote
          caesar" act                       | caesar act                 | unbalanced-quote
          "                                 | *                          | unbalanced-quote no-words
          «a "b                             | a b                        | unbalanced-quote unbalanced-quote
          (caesar act                       | caesar act                 | unbalanced-bracket
          caesar) act                       | caesar act                 | unbalanced-bracket
          ((((                              | *                          | unbalanced-bracket unbalanced-bracket unbalanced-bracket unbalanced-bracket no-words
          a:(^`                             | a                          | unknown-field unbalanced-bracket
          titel:caesar                      | titel caesar               | unknown-field
          -titel:caesar                     | -(+titel +caesar)          | unknown-field
          titel:"caesar act"                | +titel +"caesar act"       | unknown-field
          titel:(a OR b) c                  | +titel +(a OR b) +c        | unknown-field
          title:titel:caesar                | +title:titel +title:caesar | unknown-field
          AND                               | (+AND)                     | dangling-operator
          AND OR                            | +AND +OR                   | dangling-operator dangling-operator
          caesar AND                        | caesar                     | dangling-operator
          OR caesar                         | caesar                     | dangling-operator
          caesar OR                         | caesar                     | dangling-operator
          a OR OR b                         | a OR b                     | dangling-operator
          a AND OR b                        | a OR b                     | dangling-operator
          a OR (AND b)                      | a OR b                     | dangling-operator
          caesar NOT                        | caesar                     | dangling-operator
          - -                               | *                          | no-words
          ?!                                | *                          | no-words
          ()                                | *                          | no-words
          *tion                             | tion                       | short-wildcard
          s*                                | s                          | short-wildcard
          é*^2*                             | é                          | short-wildcard boost
          ?yria                             | yria                       | short-wildcard
          caesar -a*b*                      | +caesar -a*b               | short-wildcard
          ""                                | *                          | empty-phrase no-words
          caesar ""                         | caesar                     | empty-phrase
          title:"" caesar                   | caesar                     | empty-phrase
          shaibani~7                        | shaibani                   | invalid-fuzzy
          ab~1                              | ab                         | invalid-fuzzy
          sanct*~1                          | sanct*                     | invalid-fuzzy
          title:                            | title                      | field-without-value
          title: AND caesar                 | caesar                     | field-without-value
          title:body:caesar                 | body:caesar                | field-without-value
          title:* caesar                    | caesar                     | field-without-value
          country:Syrai                     | country:Syrai              | unknown-country
          source:Kurd*                      | source:"Kurd*"             | pattern-in-value
          date:2025-13                      | 2025-13                    | invalid-date
          date:"last year"                  | "last year"                | invalid-date
          date:7d                           | 7d                         | invalid-date
          date:[soon TO later]              | +soon +later               | invalid-date
          date:[2025 caesar                 | +date:2025 +caesar         | invalid-date
          date:[2025-06 TO 2025-01]         | date:[2025-01-01 TO 2025-06-30] | empty-range
          """)
  void whatIsWrongIsSearchedAndTold(String typed, String understood, String codes) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEqualTo(List.of(codes.split(" ")));
  }

  @Test
  void searchesAVeryLongFuzzyWordAsAWord() {
    String longest = "a".repeat(WordReader.LONGEST_FUZZY);

    assertUnderstood(longest + "~2", longest + "~2");
    assertThat(understood(longest + "b~2")).isEqualTo(longest + "b");
    assertThat(warnings(longest + "b~2")).containsExactly("invalid-fuzzy");
    assertThat(warnings("ab" + "\u0301".repeat(10_000) + "c~")).containsExactly("invalid-fuzzy");
  }

  private static void assertUnderstood(String typed, String understood) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(warnings(typed)).isEmpty();
  }
}
