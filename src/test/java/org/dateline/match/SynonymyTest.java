package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.Planner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the synonyms of an archivist make of a query. */
final class SynonymyTest {
  private final WordList archive = new WordList();

  @TempDir private Path folder;
  private IndexConfig config = IndexConfig.defaults();

  @BeforeEach
  void readSynonyms() throws IOException {
    given(
        """
        UN, United Nations, ONU
        nuke => nuclear weapon
        WHO, World Health Organization
        oil, crude oil
        oil price, cost of crude
        """);
  }

  private void given(String synonyms) throws IOException {
    Path config = Files.createDirectories(folder.resolve(IndexConfig.FOLDER));
    Files.writeString(config.resolve("synonyms.txt"), synonyms);
    this.config = IndexConfig.read(folder);
  }

  private Node resolve(String query) {
    return new Resolver(config, new Analyzers(), archive)
        .resolve(
            new Planner(config)
                .plan(
                    SearchRequest.of(query),
                    Operation.SEARCH,
                    Instant.parse("2026-01-15T12:00:00Z")))
        .query();
  }

  /** The words and rows of words that a query is looked for in. */
  private Set<String> meant(String query) {
    Set<String> meant = new TreeSet<>();
    add(resolve(query), meant);
    return meant;
  }

  private static void add(Node node, Set<String> meant) {
    switch (node) {
      case Words words -> words.forms().forEach(form -> meant.add(form.term()));
      case Sequence row ->
          meant.add(String.join(" ", row.slots().stream().map(slot -> slot.get(0)).toList()));
      case Some some -> some.nodes().forEach(choice -> add(choice, meant));
      case ResolvedPlan.Near near -> near.operands().forEach(operand -> add(operand, meant));
      default -> {}
    }
  }

  @Test
  void findsAWordForAnother() {
    assertThat(meant("UN")).containsExactlyInAnyOrder("un", "onu", "unit nation");
    assertThat(meant("onu")).containsExactlyInAnyOrder("un", "onu", "unit nation");
  }

  @Test
  void findsAWordForSeveral() {
    assertThat(meant("united nations")).containsExactlyInAnyOrder("unit", "nation", "un", "onu");
    assertThat(meant("the United Nations envoy"))
        .containsExactlyInAnyOrder("unit", "nation", "un", "onu", "envoi");
  }

  @Test
  void keepsSeveralWordsApartWhereTheyAreNotAllTyped() {
    assertThat(meant("united")).containsExactly("unit");
    assertThat(meant("nations united")).containsExactlyInAnyOrder("unit", "nation");
  }

  @Test
  void leadsOneWayWhereThereIsAnArrow() {
    assertThat(meant("nuke")).containsExactlyInAnyOrder("nuke", "nuclear weapon");
    assertThat(meant("nuclear weapon")).containsExactlyInAnyOrder("nuclear", "weapon");
  }

  @Test
  void readsAnEverydayWordInCapitalsOnly() {
    assertThat(meant("WHO")).containsExactlyInAnyOrder("who", "world health organ");
    assertThat(meant("who")).containsExactly("who");
    assertThat(meant("Who")).containsExactly("who");
    assertThat(meant("World Health Organization"))
        .containsExactlyInAnyOrder("world", "health", "organ");
  }

  @Test
  void readsAnAbbreviationInAnyCaseOtherwise() {
    assertThat(meant("un")).contains("unit nation");
    assertThat(meant("Un")).contains("unit nation");
  }

  @Test
  void takesTheLongestRow() {
    assertThat(meant("oil price")).contains("cost of crude");
    assertThat(meant("oil shipment")).contains("crude oil").doesNotContain("cost of crude");
  }

  @Test
  void neverReachesIntoQuotesPatternsAndFuzzyWords() {
    archive.word("unesco", 3);

    assertThat(meant("\"UN\"")).containsExactly("un");
    assertThat(meant("\"United Nations\"")).containsExactly("united nations");
    assertThat(meant("une*")).containsExactly("unesco");
    assertThat(meant("unesca~1")).containsExactly("unesco");
  }

  @Test
  void reachesIntoOperatorsAndFields() {
    assertThat(meant("rain OR UN")).contains("rain", "un", "unit nation");
    assertThat(meant("UN NEAR/5 rain")).contains("un", "unit nation", "rain");
    assertThat(meant("title:UN")).contains("un", "unit nation");
  }

  @Test
  void countsASynonymLessThanTheWord() {
    assertThat(((Words) ((Some) resolve("UN")).nodes().getFirst()).forms())
        .containsExactly(new Form("un", 1), new Form("onu", 0.9f));
  }

  @Test
  void writesOverTheSynonymsThatShip() throws IOException {
    given("UN, ONU\nUnited Nations, ONU\n");

    assertThat(meant("UN")).containsExactlyInAnyOrder("un", "onu");
    assertThat(meant("kyiv")).containsExactlyInAnyOrder("kyiv", "kiev");
  }
}
