package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.query.Queries.understood;
import static org.dateline.query.Queries.warnings;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backslashes that make plain text of what means something. */
class EscapesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          oil\\*                       | oil                    |
          \\"oil price\\"              | oil price              |
          \\(oil price\\)              | oil price              |
          title\\:oil                  | title\\:oil             |
          +a \\-oil                    | +a +oil                |
          what\\?                      | what                   |
          s\\?ria                      | s\\?ria                 |
          oil\\~                       | oil                    |
          oil\\!                       | oil                    |
          a\\b                         | a\\b                    |
          w\\/5                        | w\\/5                   |
          oil\\\\*                     | oil                    | wildcard-beside-backslash
          country:Syr\\-ia             | country:Syr-ia         | unknown-country
          source:a\\"b\\-c             | source:«a"b-c»         |
          "oil\\*"                     | "oil\\*"                |
          ab\\*c*                      | ab\\*c                  | wildcard-beside-backslash
          """)
  void aBackslashMakesPlainText(String typed, String understood, String code) {
    assertThat(understood(typed)).isEqualTo(understood);
    assertThat(understood(understood)).isEqualTo(understood);
    assertThat(warnings(typed)).isEqualTo(code == null ? List.of() : List.of(code));
  }
}
