package org.dateline.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Highlight;
import org.dateline.Part;
import org.dateline.Passage;
import org.dateline.Range;
import org.junit.jupiter.api.Test;

class HighlighterTest {
  private static final String FILLER = "Nothing of note was said about the matter at hand today. ";
  private static final String LONG_LEAD =
      "The council met behind closed doors for most of the day and published what it had decided"
          + " late in the evening, when few were left to hear it. ";

  private final Highlighter highlighter = new Highlighter();

  @Test
  void showsTheWholeTitleMarked() {
    Highlight highlight = highlight(text(Part.TITLE, 1, "Caesar sanctions lifted", "Caesar"));
    Passage title = highlight.title().orElseThrow();
    assertThat(title.html()).isEqualTo("<mark>Caesar</mark> sanctions lifted");
    assertThat(title.ranges()).containsExactly(new Range(0, 6));
    assertThat(highlight.passages()).isEmpty();
  }

  @Test
  void escapesFirstThenMarks() {
    Passage passage =
        highlighter.mark(text(Part.TITLE, 1, "<script>\"a\" & 'b'</script>", "script", "a"));
    assertThat(passage.html())
        .isEqualTo(
            "&lt;<mark>script</mark>&gt;&quot;<mark>a</mark>&quot; &amp; &#39;b&#39;"
                + "&lt;/<mark>script</mark>&gt;");
    assertThat(passage.text()).isEqualTo("<script>\"a\" & 'b'</script>");
  }

  @Test
  void mergesOverlappingMarksOnly() {
    List<Mark> marks = List.of(new Mark(6, 15, 1), new Mark(0, 11, 0), new Mark(16, 22, 2));
    Passage passage =
        highlighter.mark(new MarkedText(Part.SUMMARY, 1, "caesar sanctions lifted", marks));
    assertThat(passage.ranges()).containsExactly(new Range(0, 15), new Range(16, 22));
  }

  @Test
  void showsASentenceWithItsNeighbours() {
    String paragraph =
        FILLER + FILLER + "The Caesar sanctions were lifted. " + FILLER + FILLER + FILLER + FILLER;
    Passage passage = only(highlight(text(Part.BODY, 3, paragraph, "Caesar")));
    assertThat(passage.text())
        .isEqualTo("The Caesar sanctions were lifted. " + FILLER + FILLER.strip());
    assertThat(passage.paragraph()).isEqualTo(3);
    assertThat(passage.part()).isEqualTo(Part.BODY);
    assertThat(passage.ranges()).containsExactly(new Range(4, 10));
  }

  @Test
  void reachesBackFromAShortLastSentence() {
    Passage passage =
        only(highlight(text(Part.BODY, 1, LONG_LEAD + "Caesar was named.", "Caesar")));
    assertThat(passage.text()).isEqualTo(LONG_LEAD + "Caesar was named.");
  }

  @Test
  void cutsAnOverlongSentenceAroundItsMarks() {
    String sentence =
        "and so on and on, ".repeat(30) + "until caesar came, " + "and again ".repeat(40);
    Passage passage = only(highlight(text(Part.BODY, 1, sentence, "caesar")));
    assertThat(passage.text()).startsWith("…").endsWith("…").contains("until caesar came");
    assertThat(passage.text().length()).isBetween(150, 210);
    assertThat(sentence)
        .contains(" " + passage.text().substring(1, passage.text().length() - 1) + " ");
  }

  @Test
  void fillsUpWithAPieceOfALongSentence() {
    String next = "What follows goes " + "on and on ".repeat(40) + "without an end.";
    Passage passage = only(highlight(text(Part.BODY, 1, "Caesar spoke. " + next, "Caesar")));
    assertThat(passage.text()).startsWith("Caesar spoke. What follows").endsWith("…");
    assertThat(passage.text().length()).isBetween(150, 205);
  }

  @Test
  void putsThePassageWithMoreWordsFirst() {
    Highlight highlight =
        highlight(
            text(Part.BODY, 1, "Caesar met Caesar and Caesar.", "Caesar"),
            text(Part.BODY, 2, "The Caesar sanctions.", "Caesar", "sanctions"),
            text(Part.BODY, 3, "Only sanctions.", "sanctions"));
    assertThat(highlight.passages()).extracting(Passage::paragraph).containsExactly(2, 1, 3);
  }

  @Test
  void prefersEarlierPassagesAmongEquals() {
    List<MarkedText> texts = new ArrayList<>();
    texts.add(text(Part.SUMMARY, 1, "A word on Caesar.", "Caesar"));
    for (int paragraph = 1; paragraph < 6; paragraph++) {
      texts.add(text(Part.BODY, paragraph, "A word on Caesar.", "Caesar"));
    }
    List<Passage> passages = highlighter.highlight(texts, "en").passages();
    assertThat(passages).extracting(Passage::part).startsWith(Part.SUMMARY).hasSize(3);
    assertThat(passages).extracting(Passage::paragraph).containsExactly(1, 1, 2);
  }

  @Test
  void showsNothingTwice() {
    String paragraph = "Caesar came. Caesar saw. Caesar won. " + FILLER.repeat(6) + "Caesar left.";
    List<Passage> passages = highlight(text(Part.BODY, 1, paragraph, "Caesar")).passages();
    assertThat(passages).hasSize(2);
    assertThat(passages.get(0).ranges()).hasSize(3);
    assertThat(passages.get(1).text()).endsWith("Caesar left.");
  }

  @Test
  void keepsAMarkAcrossSentencesWhole() {
    String text = "They moved on. Caesar stayed. " + FILLER.repeat(5);
    List<Mark> marks = List.of(new Mark(11, 21, 0));
    Passage passage = only(highlight(new MarkedText(Part.BODY, 1, text, marks)));
    assertThat(passage.text()).startsWith("They moved on. Caesar stayed.");
    assertThat(passage.ranges()).containsExactly(new Range(11, 21));
  }

  @Test
  void fallsBackToTheFirstParagraph() {
    Highlight highlight =
        highlight(
            text(Part.TITLE, 1, "Caesar", "Caesar"),
            text(Part.SUMMARY, 1, "The summary."),
            text(Part.BODY, 1, "The first paragraph."),
            text(Part.BODY, 2, "The second."));
    Passage passage = only(highlight);
    assertThat(passage.text()).isEqualTo("The first paragraph.");
    assertThat(passage.ranges()).isEmpty();
  }

  @Test
  void fallsBackToTheSummaryWithoutBody() {
    assertThat(only(highlight(text(Part.SUMMARY, 1, "The <b>summary</b>."))).html())
        .isEqualTo("The &lt;b&gt;summary&lt;/b&gt;.");
  }

  @Test
  void cutsALongLeadAfterASentence() {
    Passage passage = only(highlight(text(Part.BODY, 1, LONG_LEAD + FILLER.repeat(5))));
    assertThat(passage.text()).isEqualTo(LONG_LEAD + FILLER.strip());
  }

  @Test
  void cutsALeadOfOneSentenceBetweenWords() {
    Passage passage = only(highlight(text(Part.BODY, 1, "on and on ".repeat(60))));
    assertThat(passage.text()).endsWith("on…").hasSizeBetween(150, 201);
  }

  @Test
  void cutsALeadWithoutSpaces() {
    assertThat(only(highlight(text(Part.BODY, 1, "大桥通车".repeat(100)))).text())
        .hasSizeBetween(100, 201)
        .endsWith("…");
  }

  @Test
  void hasNoPassagesWithoutText() {
    assertThat(highlight(text(Part.TITLE, 1, "Only a title")).passages()).isEmpty();
    assertThat(highlight()).isEqualTo(Highlight.none());
  }

  @Test
  void makesFewCandidatesOfOneSentence() {
    MarkedText text = text(Part.BODY, 1, "on and on ".repeat(10_000), "on", "and", "an", "nd");

    assertThat(PassageSelector.candidates(List.of(text), "en")).isBetween(500, 1_000);
    assertThat(highlight(text).passages()).hasSize(3);
  }

  @Test
  void findsTheBestOfManyCandidates() {
    String sentence =
        "on and on ".repeat(2_000) + "until Caesar came " + "on and on ".repeat(2_000);
    Passage best = highlight(text(Part.BODY, 1, sentence, "on", "Caesar")).passages().getFirst();

    assertThat(best.text()).contains("until Caesar came");
  }

  @Test
  void refusesMarksOutsideTheText() {
    assertThatThrownBy(() -> new Mark(3, 3, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mark(3, 4, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MarkedText(Part.BODY, 1, "ab", List.of(new Mark(0, 3, 0))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Highlight highlight(MarkedText... texts) {
    return highlighter.highlight(List.of(texts), "en");
  }

  private static Passage only(Highlight highlight) {
    assertThat(highlight.passages()).hasSize(1);
    return highlight.passages().getFirst();
  }

  /** A text with every occurrence of some words marked. */
  private static MarkedText text(Part part, int paragraph, String text, String... words) {
    List<Mark> marks = new ArrayList<>();
    for (int word = 0; word < words.length; word++) {
      for (int at = text.indexOf(words[word]); at >= 0; at = text.indexOf(words[word], at + 1)) {
        marks.add(new Mark(at, at + words[word].length(), word));
      }
    }
    return new MarkedText(part, paragraph, text, marks);
  }
}
