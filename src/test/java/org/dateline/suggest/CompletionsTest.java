package org.dateline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Suggestion.Kind;
import org.dateline.analysis.Analyzers;
import org.junit.jupiter.api.Test;

class CompletionsTest {
  private static List<String> terms(String facet, String value) {
    return Completions.terms(Map.of(facet, Set.of(value)), new Analyzers());
  }

  @Test
  void completesANameFromEachWord() {
    assertThat(terms("person", "Asaad al-Shaibani"))
        .containsExactly(
            "pasaad al shaibani\0Asaad al-Shaibani",
            "pal shaibani\0Asaad al-Shaibani",
            "pshaibani\0Asaad al-Shaibani");
  }

  @Test
  void tellsKindsApart() {
    assertThat(terms("organization", "Élan")).containsExactly("oelan\0Élan");
    assertThat(terms("place", "Hewlêr")).containsExactly("lhewler\0Hewlêr");
    assertThat(terms("source", "Hewlêr")).isEmpty();
    assertThat(Completions.prefix(Kind.PLACE, "hew")).contains("lhew");
    assertThat(Completions.prefix(Kind.WORD, "hew")).isEmpty();
  }

  @Test
  void givesTheNameOfATerm() {
    assertThat(terms("place", "New York")).allMatch(t -> Completions.name(t).equals("New York"));
  }

  @Test
  void leavesOutWhatIsNoName() {
    assertThat(terms("person", "x".repeat(201))).isEmpty();
    assertThat(terms("person", "a\0b")).isEmpty();
    assertThat(terms("person", "…")).isEmpty();
    assertThat(terms("person", "a b c d e f g h i j")).hasSize(8);
  }

  @Test
  void repeatsNoTerm() {
    assertThat(terms("person", "New New")).containsExactly("pnew new\0New New", "pnew\0New New");
  }
}
