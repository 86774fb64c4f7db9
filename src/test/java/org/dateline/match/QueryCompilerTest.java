package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.dateline.Article;
import org.dateline.Part;
import org.dateline.match.ResolvedPlan.Everything;
import org.dateline.match.ResolvedPlan.Form;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Not;
import org.dateline.match.ResolvedPlan.Nothing;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Value;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.SearchPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plans compiled to queries and run. */
class QueryCompilerTest {
  private static final Set<Part> ALL = Part.WHOLE;

  private final Shelf shelf =
      new Shelf(
          Article.builder().id("a").language("en").title("Rain and snow").source("Wire").build(),
          Article.builder().id("b").language("en").title("Wind").body("Rain, heavy rain.").build(),
          Article.builder().id("c").language("en").title("Heat").summary("No rain").build());

  @AfterEach
  void clearTheShelf() throws IOException {
    shelf.close();
  }

  private static Words word(String term) {
    return new Words(View.TEXT, List.of(new Form(term, 1)), ALL, "");
  }

  private static Some some(int least, Node... nodes) {
    return new Some(List.of(nodes), least, List.of());
  }

  private static Words many(View view, int forms, Set<Part> parts) {
    return new Words(
        view,
        IntStream.range(0, forms)
            .mapToObj(i -> new Form(i == 0 ? "rain" : "w" + i, i % 2 == 0 ? 1 : 0.5f))
            .toList(),
        parts,
        "");
  }

  @Test
  void findsAWordInAnyOfItsForms() {
    assertThat(shelf.find(many(View.TEXT, 3, ALL))).containsExactly("a", "b", "c");
    assertThat(shelf.find(many(View.EXACT, 3, ALL))).containsExactly("a", "b", "c");
    assertThat(shelf.find(word("snow"))).containsExactly("a");
  }

  @Test
  void findsEverythingAndNothing() {
    assertThat(shelf.find(new Everything())).containsExactly("a", "b", "c");
    assertThat(shelf.find(new Nothing())).isEmpty();
    assertThat(shelf.find(some(1, new Nothing(), word("snow")))).containsExactly("a");
    assertThat(shelf.find(some(2, new Nothing(), word("snow")))).isEmpty();
    assertThat(shelf.find(new Not(new Nothing()))).containsExactly("a", "b", "c");
    assertThat(shelf.find(new Not(new Everything()))).isEmpty();
  }

  @Test
  void countsHowManyNodesMatch() {
    Node[] nodes = {word("rain"), word("snow"), word("wind")};

    assertThat(shelf.find(some(1, nodes))).containsExactly("a", "b", "c");
    assertThat(shelf.find(some(2, nodes))).containsExactly("a", "b");
    assertThat(shelf.find(some(3, nodes))).isEmpty();
  }

  @Test
  void findsWhatIsExcludedNowhere() {
    assertThat(shelf.find(new Not(word("snow")))).containsExactly("b", "c");
    assertThat(shelf.find(new Not(new Not(word("snow"))))).containsExactly("a");
    assertThat(shelf.find(some(2, new Not(word("snow")), new Not(word("wind")))))
        .containsExactly("c");
    assertThat(shelf.find(some(1, new Not(word("rain")), word("snow")))).containsExactly("a");
    assertThat(shelf.find(some(1, new Not(word("snow")), new Not(word("wind")))))
        .containsExactly("a", "b", "c");
  }

  @Test
  void letsOptionalWordsBeMissing() {
    Some query = new Some(List.of(word("rain")), 1, List.of(word("snow"), new Nothing()));

    assertThat(shelf.find(query)).containsExactly("a", "b", "c");
    assertThat(shelf.ranked(shelf.compiled(Shelf.plan(query)))).startsWith("a");
  }

  @Test
  void findsWordsInARowOnly() {
    Sequence row =
        new Sequence(View.EXACT, List.of(List.of("heavy", "no"), List.of("rain", "snow")), ALL, "");

    assertThat(shelf.find(row)).containsExactly("b", "c");
    assertThat(shelf.find(new Sequence(row.view(), row.slots(), Set.of(Part.SUMMARY), "")))
        .containsExactly("c");
    assertThat(shelf.find(new Sequence(row.view(), row.slots(), Set.of(Part.TITLE), ""))).isEmpty();
  }

  @Test
  void narrowsByFiltersOfOtherFacets() {
    QueryCompiler compiler = new QueryCompiler(Shelf.CONFIG.weights());
    ResolvedPlan plan =
        new ResolvedPlan(
            word("rain"),
            0,
            List.of(new SearchPlan.Filter("source", List.of("Wire", "Other"), List.of())),
            Shelf.plan(word("rain")).range(),
            List.of(),
            List.of());

    assertThat(shelf.ranked(compiler.filtered(compiler.query(plan), plan, "")))
        .containsExactly("a");
    assertThat(shelf.ranked(compiler.filtered(compiler.query(plan), plan, "source"))).hasSize(3);
    assertThat(shelf.find(new Value("source", "Wire"))).containsExactly("a");
  }

  @Test
  void ranksAWordInTheTitleHigher() {
    try (Shelf two =
        new Shelf(
            Article.builder().id("t").title("Rain today").body("Word word.").build(),
            Article.builder().id("b").title("Word word").body("Rain today.").build())) {
      assertThat(two.ranked(two.compiled(Shelf.plan(word("rain"))))).containsExactly("t", "b");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void takesClausesOfManyFormsEach() {
    for (View view : View.values()) {
      for (Set<Part> parts : List.of(ALL, Set.of(Part.BODY), Set.of(Part.TITLE, Part.SUMMARY))) {
        List<Node> nodes =
            IntStream.range(0, 256)
                .mapToObj(i -> (Node) many(view, i == 0 ? 512 : 40, parts))
                .toList();
        for (int least : new int[] {1, 2, 256}) {
          assertThatCode(() -> shelf.find(new Some(nodes, least, nodes.subList(0, 9))))
              .as("%s of %s in %s", least, view, parts)
              .doesNotThrowAnyException();
        }
      }
    }
  }

  @Test
  void takesRowsOfManyFormsEach() {
    List<String> forms = IntStream.range(0, 512).mapToObj(i -> i == 0 ? "rain" : "w" + i).toList();
    for (Set<Part> parts : List.of(ALL, Set.of(Part.BODY))) {
      Node row = new Sequence(View.EXACT, List.of(List.of("heavy"), forms), parts, "");
      Node long_ = new Sequence(View.EXACT, List.of(forms, forms, forms), parts, "");
      List<Node> nodes = IntStream.range(0, 12).mapToObj(i -> i % 2 == 0 ? row : long_).toList();

      assertThat(shelf.find(new Some(nodes, 1, List.of()))).containsExactly("b");
    }
  }

  @Test
  void findsRowsOfAThousandWords() throws IOException {
    String row = "w ".repeat(1_100);
    try (Shelf two =
        new Shelf(
            Article.builder().id("a").language("en").title("T").body(row).build(),
            Article.builder().id("b").language("en").title("T").body("w ".repeat(1_099)).build())) {
      for (Set<Part> parts : List.of(ALL, Set.of(Part.BODY))) {
        for (View view : View.values()) {
          List<List<String>> slots = Collections.nCopies(1_100, List.of("w"));
          assertThat(two.find(new Sequence(view, slots, parts, ""))).containsExactly("a");
        }
      }
      assertThat(two.find(Shelf.resolve("\"" + row + "\"", new WordList()))).containsExactly("a");
      assertThat(two.find(Shelf.resolve("w" + "-w".repeat(1_099), new WordList())))
          .containsExactly("a");
    }
  }

  @Test
  void findsRowsOfAThousandDifferentWords() throws IOException {
    List<String> words = IntStream.range(0, 1_100).mapToObj(i -> "w" + i).toList();
    List<List<String>> slots = words.stream().map(w -> List.of(w, "x" + w)).toList();
    try (Shelf one =
        new Shelf(
            Article.builder().id("a").title("T").body(String.join(" ", words)).build(),
            Article.builder().id("b").title("T").body("w1 w2").build())) {
      assertThat(one.find(new Sequence(View.EXACT, slots, ALL, ""))).containsExactly("a");
      assertThat(one.find(new Sequence(View.EXACT, slots, Set.of(Part.BODY), "")))
          .containsExactly("a");
    }
  }

  @Test
  void takesManyPhrasesOfTenWords() {
    String phrase = "\"heavy rain then no rain and snow and wind today\"";
    String query = String.join(" OR ", Collections.nCopies(150, phrase));

    assertThat(shelf.find(Shelf.resolve(query, new WordList()))).isEmpty();
    assertThat(shelf.find(Shelf.resolve(query + " OR \"heavy rain\"", new WordList())))
        .containsExactly("b");
    assertThat(shelf.find(Shelf.resolve("title:(" + query + ") OR heavy", new WordList())))
        .containsExactly("b");
  }

  @Test
  void knowsEqualRows() {
    Query row = OneClauseQuery.row("f", List.of(List.of("a"), List.of("b", "c")));

    assertThat(row)
        .isEqualTo(OneClauseQuery.row("f", List.of(List.of("a"), List.of("b", "c"))))
        .hasSameHashCodeAs(OneClauseQuery.row("f", List.of(List.of("a"), List.of("b", "c"))))
        .isNotEqualTo(OneClauseQuery.row("g", List.of(List.of("a"), List.of("b", "c"))))
        .isNotEqualTo(OneClauseQuery.row("f", List.of(List.of("a"), List.of("b"))))
        .hasToString("f:\"a (b c)\"");
  }

  @Test
  void countsDaysFromTheEpoch() {
    assertThat(QueryCompiler.day(LocalDate.EPOCH)).isZero();
    assertThat(QueryCompiler.day(LocalDate.of(1969, 12, 31))).isEqualTo(-1);
    assertThat(QueryCompiler.day(LocalDate.MAX)).isEqualTo(Integer.MAX_VALUE);
    assertThat(QueryCompiler.day(LocalDate.MIN)).isEqualTo(Integer.MIN_VALUE);
  }
}
