package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Article;
import org.dateline.Part;
import org.dateline.analysis.Analyzers;
import org.dateline.query.Clause;
import org.dateline.query.Clause.Reach;
import org.dateline.query.Clause.Span;
import org.junit.jupiter.api.Test;

/** Words near each other, how often and where: found in the index and marked in the text. */
class ProximityMarksTest {
  private static final Span SPAN = new Span(0, 1);

  private static Article.Builder article() {
    return Article.builder().id("a").language("en");
  }

  private static Clause word(String text) {
    return new Clause.Word(text, Part.WHOLE, SPAN);
  }

  private static Clause phrase(String text) {
    return new Clause.Phrase(text, Part.WHOLE, SPAN);
  }

  private static Clause near(int most, Clause... operands) {
    return new Clause.Near(List.of(operands), new Reach.Words(most), false, SPAN);
  }

  private static Clause inOrder(int most, Clause... operands) {
    return new Clause.Near(List.of(operands), new Reach.Words(most), true, SPAN);
  }

  private static Clause within(Reach reach, Clause... operands) {
    return new Clause.Near(List.of(operands), reach, false, SPAN);
  }

  /** The paragraphs with brackets around what is marked; none when the index does not find it. */
  private static List<String> marked(Clause clause, Article.Builder builder) {
    Article article = builder.build();
    ResolvedPlan plan = Shelf.resolve(clause, new WordList());
    List<String> shown = new ArrayList<>();
    boolean marks = false;
    for (Marker.Paragraph paragraph :
        new Marker(plan, new FacetValues(Shelf.CONFIG), new Analyzers()).mark(article)) {
      StringBuilder text = new StringBuilder(paragraph.text());
      TreeSet<Integer> done = new TreeSet<>();
      for (Marker.Mark mark : paragraph.marks().reversed()) {
        if (done.add(mark.start())) {
          text.insert(mark.end(), ']').insert(mark.start(), '[');
        }
      }
      marks |= !done.isEmpty();
      shown.add(text.toString());
    }
    try (Shelf shelf = new Shelf(article)) {
      assertThat(shelf.find(plan)).isEqualTo(marks ? Set.of("a") : Set.of());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return marks ? shown : List.of();
  }

  @Test
  void marksTheWordsAndNotWhatIsBetween() {
    assertThat(
            marked(
                near(2, word("sanctions"), word("oil")),
                article().title("Oil and gas sanctions; oil, one two three sanctions")))
        .containsExactly("[Oil] and gas [sanctions]; [oil], one two three sanctions");
  }

  @Test
  void countsTheWordsBetweenTheNearestEnds() {
    Clause phrases = near(1, phrase("oil ministry"), phrase("new sanctions"));

    assertThat(marked(phrases, article().title("Oil ministry under new sanctions")))
        .containsExactly("[Oil] [ministry] under [new] [sanctions]");
    assertThat(marked(phrases, article().title("Oil ministry is under new sanctions"))).isEmpty();
  }

  @Test
  void asksForTheOrderWhenTold() {
    assertThat(marked(inOrder(1, word("oil"), word("gas")), article().title("Gas, oil and gas")))
        .containsExactly("Gas, [oil] and [gas]");
    assertThat(marked(inOrder(1, word("oil"), word("gas")), article().title("Gas and oil")))
        .isEmpty();
  }

  @Test
  void countsTheOtherWordsOfSeveralTogether() {
    Clause three = near(2, phrase("oil"), phrase("gas"), phrase("coal"));

    assertThat(marked(three, article().title("Coal x oil x gas x x oil")))
        .containsExactly("[Coal] x [oil] x [gas] x x oil");
    assertThat(marked(three, article().title("Coal x x oil x gas"))).isEmpty();
  }

  @Test
  void asksForAWordAsOftenAsItIsTyped() {
    Clause twice = near(3, phrase("oil"), phrase("oil"));

    assertThat(marked(twice, article().title("oil"))).isEmpty();
    assertThat(marked(twice, article().title("oil and oil"))).containsExactly("[oil] and [oil]");
  }

  @Test
  void letsOneProximityStandWithinAnother() {
    Clause chain = near(3, near(3, word("oil"), word("gas")), word("coal"));

    assertThat(marked(chain, article().title("oil coal gas")))
        .containsExactly("[oil] [coal] [gas]");
    assertThat(
            marked(
                near(3, near(3, word("oil"), word("gas")), word("oil")),
                article().title("oil gas")))
        .isEmpty();
  }

  @Test
  void reachesAcrossParagraphsButNotAcrossParts() {
    Clause close = near(1, word("oil"), word("gas"));

    assertThat(marked(close, article().title("T").body("The oil.\n\nGas rose.")))
        .containsExactly("T", "The [oil].", "[Gas] rose.");
    assertThat(marked(near(255, word("oil"), word("gas")), article().title("oil").body("Gas.")))
        .isEmpty();
    assertThat(marked(near(255, word("oil"), word("gas")), article().summary("oil").body("Gas.")))
        .isEmpty();
  }

  @Test
  void staysInOneSentenceOrParagraph() {
    Article.Builder article =
        article().title("T").body("Mr. Oil met gas. Coal fell.\n\nOil fell. Coal did not.");
    Reach sentence = new Reach.Sentence();
    Reach paragraph = new Reach.Paragraph();

    assertThat(marked(within(sentence, word("oil"), word("gas")), article))
        .containsExactly("T", "Mr. [Oil] met [gas]. Coal fell.", "Oil fell. Coal did not.");
    assertThat(marked(within(sentence, word("oil"), word("coal")), article)).isEmpty();
    assertThat(marked(within(paragraph, word("oil"), word("coal")), article))
        .containsExactly("T", "Mr. [Oil] met gas. [Coal] fell.", "[Oil] fell. [Coal] did not.");
    assertThat(marked(within(paragraph, word("gas"), word("did")), article)).isEmpty();
  }

  @Test
  void countsHowOftenSomethingIsMentioned() {
    Clause twice = new Clause.AtLeast(2, word("oil"), SPAN);

    assertThat(marked(twice, article().title("Oil").body("The oil.")))
        .containsExactly("[Oil]", "The [oil].");
    assertThat(marked(twice, article().title("Oil").body("Gas."))).isEmpty();
    assertThat(
            marked(new Clause.AtLeast(2, phrase("oil oil"), SPAN), article().title("oil oil oil")))
        .isEmpty();
  }

  @Test
  void looksInTheLeadOnly() {
    Clause lead = new Clause.Word("oil", Set.of(Part.LEAD), SPAN);

    assertThat(marked(lead, article().title("Oil").summary("Oil.").body("Oil.\n\nOil.")))
        .containsExactly("[Oil]", "[Oil].", "[Oil].", "Oil.");
    assertThat(marked(lead, article().title("T").body("Gas.\n\nOil."))).isEmpty();
  }

  @Test
  void findsArticlesByTheirLength() {
    Clause long3 = new Clause.And(List.of(word("oil"), new Clause.Length(3, 3, SPAN)), false, SPAN);

    assertThat(marked(long3, article().title("Oil").body("One.\n\nTwo."))).hasSize(3);
    assertThat(marked(long3, article().title("Oil").body("One."))).isEmpty();
  }

  @Test
  void takesManyOperandsAsOneClause() {
    Clause[] many = new Clause[250];
    for (int i = 0; i < many.length; i++) {
      many[i] = phrase(i % 2 == 0 ? "oil" : "gas");
    }
    Clause all = new Clause.Or(List.of(near(255, many), near(5, word("oil"), word("gas"))), SPAN);

    assertThat(marked(all, article().title("Oil, gas"))).containsExactly("[Oil], [gas]");
  }
}
