package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Words;
import org.junit.jupiter.api.Test;

/** What becomes of the words of queries that are sentences. */
class LongQueriesTest {
  private final WordList archive = new WordList();

  private Some words(String query) {
    return (Some) Shelf.resolve(query, archive).query();
  }

  private static List<String> terms(Some some) {
    return some.nodes().stream()
        .map(Words.class::cast)
        .map(word -> word.forms().get(0).term())
        .toList();
  }

  @Test
  void aWordTypedTwiceIsOneOfMoreWeight() {
    Some some = words("rain snow rain");

    assertThat(terms(some)).containsExactly("rain", "snow");
    assertThat(((Words) some.nodes().get(0)).weight()).isCloseTo(1.585f, within(0.001f));
    assertThat(((Words) some.nodes().get(1)).weight()).isEqualTo(1);
    assertThat(Shelf.resolve("rain snow rain", archive).heaviest()).isGreaterThan(1.5f);
  }

  @Test
  void aWordTypedWithPlusTwiceStaysTwo() {
    assertThat(terms(words("+rain +rain"))).containsExactly("rain", "rain");
  }

  @Test
  void compoundsOfLongQueriesAreTheirParts() {
    assertThat(terms(words("heat-transfer slab plate wing")))
        .containsExactly("heat", "transfer", "slab", "plate", "wing");
  }

  @Test
  void compoundsOfShortQueriesAreRows() {
    assertThat(words("heat-transfer slab").nodes().get(0)).isInstanceOf(Sequence.class);
  }

  @Test
  void theLanguageOfASentenceDecidesItsStopWords() {
    archive.languages("en", "fr", "tr");

    Some some = words("what is the price of oil in the north sea");

    assertThat(some.optional()).isEmpty();
    assertThat(some.nodes()).hasSize(4);
  }

  @Test
  void aNounThatIsAStopWordElsewhereStaysOptional() {
    archive.languages("en", "de");

    assertThat(words("die hard film").optional()).hasSize(1);
  }

  @Test
  void anExpandedPlanNamesTheSameArticles() {
    ResolvedPlan plan = Shelf.resolve("rain snow", archive);

    ResolvedPlan expanded = plan.expandedBy(List.of(new Form("hail", 0.25f)));

    assertThat(expanded.query()).isEqualTo(plan.query());
    assertThat(expanded.atLeast(1).expansion()).isEqualTo(expanded.expansion());
  }
}
