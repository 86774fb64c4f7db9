package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryStringTest {
  @Test
  void keepsNamesAndValuesInOrder() {
    Map<String, List<String>> given = QueryString.parse("b=1&a=2&b=3");

    assertThat(given)
        .containsExactly(Map.entry("b", List.of("1", "3")), Map.entry("a", List.of("2")));
  }

  @Test
  void readsNamesWithoutValues() {
    assertThat(QueryString.parse("q&&=x&"))
        .containsExactly(Map.entry("q", List.of("")), Map.entry("", List.of("x")));
    assertThat(QueryString.parse("")).isEmpty();
  }

  @Test
  void decodesNamesAndValues() {
    assertThat(QueryString.parse("not%2Ecountry=a%3Db%26c+d=e"))
        .containsExactly(Map.entry("not.country", List.of("a=b&c d=e")));
  }

  @Test
  void decodesBytesThatAreNotEscaped() {
    // What Undertow makes of two bytes of UTF-8: one character each.
    assertThat(QueryString.parse("q=\u00D8\u00B4")).containsEntry("q", List.of("ش"));
    assertThat(QueryString.parse("q=\uFFD8\uFFB4")).containsEntry("q", List.of("ش"));
    assertThat(QueryString.parse("q=\u00D8%B4")).containsEntry("q", List.of("ش"));
  }

  @Test
  void refusesEscapesThatAreCutOrWrong() {
    for (String bad :
        List.of("q=%", "q=%4", "q=%zz", "q=%C3", "q=%C3%28", "q=%ED%A0%80", "%FF=x")) {
      assertThatThrownBy(() -> QueryString.parse(bad))
          .as(bad)
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.status()).isEqualTo(400);
                assertThat(refusal.problems().get(0).code()).isEqualTo("bad-escape");
              });
    }
  }

  @Test
  void keepsPlusInPaths() {
    assertThat(Percent.decode("a+b%20c", false, "path")).isEqualTo("a+b c");
    assertThat(Percent.decode("a+b%2Bc", true, "q")).isEqualTo("a b+c");
  }
}
