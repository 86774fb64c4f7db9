package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.queries.intervals.Intervals;
import org.dateline.Article;
import org.dateline.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words looked for in some parts of articles. */
class PartIntervalsTest {
  private final Shelf shelf =
      new Shelf(
          article("t").title("Heavy rain falls").summary("Snow").body("Wind.").build(),
          article("s").title("Snow").summary("Heavy rain falls").body("Wind.").build(),
          article("b").title("Snow").body("Wind.\n\nHeavy rain falls.").build(),
          article("n").body("Heavy rains.").build(),
          article("e").title("Heavy").summary("rain").body("falls").build());

  private final WordList words = new WordList().word("rain", 4).word("rains", 1).word("raids", 1);

  private static Article.Builder article(String id) {
    return Article.builder().id(id).language("en");
  }

  @AfterEach
  void clearTheShelf() throws IOException {
    shelf.close();
  }

  private Set<String> find(String query) {
    return shelf.find(Shelf.resolve(query, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title:rain                      | t
          summary:rain                    | s e
          body:rain                       | b n
          title:rains                     | t
          title:"rain"                    | t
          summary:"rain"                  | s e
          body:"rain"                     | b
          body:"rains"                    | n
          title:"heavy rain"              | t
          summary:"heavy rain"            | s
          body:"heavy rain falls"         | b
          body:"wind heavy"               | ``
          "heavy rain"                    | t s b
          title:rai*                      | t
          summary:rai*                    | s e
          body:rai*                       | b n
          body:rai?s                      | n
          body:ra?n                       | b
          body:heavy-rai*                 | b n
          summary:heavy-rai*              | s
          summary:rian~2                  | s e
          title:(heavy rain)              | t
          title:heavy summary:rain        | e
          title:rain OR summary:rain      | t s e
          -body:rain                      | t s e
          title:snow -body:"heavy rain"   | s
          """)
  void findsWordsInThePartNamed(String query, String ids) {
    assertThat(find(query))
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  void findsWordsInSeveralParts() {
    ResolvedPlan.Words rain = (ResolvedPlan.Words) Shelf.resolve("\"rain\"", words).query();

    assertThat(
            shelf.find(
                new ResolvedPlan.Words(
                    rain.view(), rain.forms(), EnumSet.of(Part.TITLE, Part.SUMMARY), "")))
        .containsExactlyInAnyOrder("t", "s", "e");
    assertThat(
            shelf.find(
                new ResolvedPlan.Words(
                    rain.view(), rain.forms(), EnumSet.of(Part.SUMMARY, Part.BODY), "")))
        .containsExactlyInAnyOrder("s", "b", "e");
  }

  @Test
  void equalsItselfForTheQueryCache() {
    PartIntervals one = new PartIntervals(Intervals.term("rain"), Set.of(Part.TITLE));

    assertThat(one)
        .isEqualTo(new PartIntervals(Intervals.term("rain"), Set.of(Part.TITLE)))
        .hasSameHashCodeAs(new PartIntervals(Intervals.term("rain"), Set.of(Part.TITLE)))
        .isNotEqualTo(new PartIntervals(Intervals.term("rain"), Set.of(Part.BODY)))
        .isNotEqualTo(new PartIntervals(Intervals.term("snow"), Set.of(Part.TITLE)))
        .hasToString("IN([TITLE],rain)");
  }
}
