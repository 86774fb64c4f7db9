package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Suggestion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is suggested is there, and the query language takes it as it is. */
interface CompletingContract extends SuggestKit {

  /** Twelve names that begin alike, and a rarer one that only another country has. */
  private void givenManyJohns() {
    List<Article.Builder> articles = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String name = "John S" + (char) ('a' + i % 12) + "k";
      articles.add(
          article("us" + i)
              .title("News of " + name)
              .source("Wire")
              .person(name)
              .country(List.of("US", "GB", "FR", "DE", "SY", "IQ", "IR", "TR").get(i % 8)));
    }
    articles.add(
        article("hu").title("Hungary").source("Magyar").person("John Szabo").country("HU"));
    given(articles.toArray(Article.Builder[]::new));
  }

  @Test
  default void findsTheRareNameWithinFilters() {
    givenManyJohns();
    SearchRequest hungary = SearchRequest.of("john s").country("HU");

    assertThat(texts(hungary.size(8), Kind.PERSON)).containsExactly("John Szabo");
    assertThat(texts(hungary.size(1), Kind.PERSON)).containsExactly("John Szabo");
    assertThat(texts(SearchRequest.of("hungary john s").size(4), Kind.PERSON))
        .containsExactly("John Szabo");
  }

  @Test
  default void findsTheRareValueWithinFilters() {
    givenManyJohns();
    SearchRequest magyar = SearchRequest.of("country:").source("Magyar");

    assertThat(texts(magyar.size(8), Kind.COUNTRY)).containsExactly("Hungary");
    assertThat(texts(magyar.size(1), Kind.COUNTRY)).containsExactly("Hungary");
    assertThat(texts(SearchRequest.of("hungary country:").size(2), Kind.COUNTRY))
        .containsExactly("Hungary");
  }

  @Test
  default void goesOnAfterWhatIsDeleted() {
    givenManyJohns();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      ids.add("us" + i);
    }
    archive().delete(ids);

    assertThat(texts(SearchRequest.of("john s").size(2), Kind.PERSON))
        .containsExactly("John Szabo");
    assertThat(texts(SearchRequest.of("country:").size(1), Kind.COUNTRY))
        .containsExactly("Hungary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "act NEAR/5 sha",
        "act w/5 (caesar OR sha",
        "atleast2( sha",
        "atleast2(sha",
        "(caesar or sha",
        "(caesar not sha",
        "(caesar and sha",
        "place: dam",
        "ex-sha",
        "title:((act sha",
        "country:((SY ir",
        "said /s \"sha",
        "act NEAR/5 country:",
        "act NEAR/5 the asaad"
      })
  default void repairsNothingInWhatItSuggests(String typed) {
    givenNewsOfSyria();
    suggest(SearchRequest.of(typed).size(100));
  }

  @Test
  default void suggestsWordsForWhatIsNear() {
    givenNewsOfSyria();

    for (String typed : List.of("said NEAR/5 shai", "atleast1(shai", "said w/3 (act OR shai")) {
      List<Suggestion> suggestions = suggest(SearchRequest.of(typed));
      assertThat(suggestions).extracting(Suggestion::kind).containsOnly(Kind.WORD);
      assertThat(suggestions).extracting(Suggestion::text).containsExactly("Shaibani");
    }
  }

  @Test
  default void suggestsNoWordThatIsLeftOut() {
    given(
        article("a").title("Caesar said the oath must die").body("They die and diet."),
        article("b").title("Caesar may die"),
        article("c").title("Caesar will die"),
        article("d").language("de").title("Caesar und die Welt").body("Die Diäten."));

    assertThat(texts("di", Kind.WORD)).contains("die");
    assertThat(texts("caesar di", Kind.WORD)).contains("diet").doesNotContain("die");
    assertThat(texts("caesar AND di", Kind.WORD)).contains("die", "diet");
  }

  @Test
  default void readsSmallOperatorsInBrackets() {
    givenNewsOfSyria();

    assertThat(texts("(desert or sanc", Kind.WORD)).containsExactly("sanctions");
    assertThat(texts("(desert and sanc", Kind.WORD)).isEmpty();
    assertThat(texts("(desert and elsew", Kind.WORD)).containsExactly("elsewhere");
  }
}
