package org.dateline.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.Highlight;
import org.dateline.Part;
import org.dateline.Passage;
import org.dateline.Range;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;

/** What holds for every highlight, tried on random texts with random marks. */
class HighlightPropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "word",
          "Caesar",
          "<b>",
          "&amp;",
          "\"x\"",
          "it's",
          ". ",
          "! ",
          "? ",
          ", ",
          " ",
          " ",
          " ",
          "The",
          "U.S.",
          "Mr.",
          "\uD83D\uDE00",
          "e\u0301",
          "الوزير",
          "大桥",
          "。",
          "…",
          "و",
          "antidisestablishmentarianism",
          "a lot of words that make it long enough to be cut");

  private final long seed = Seed.next();
  private final Random random = new Random(seed);
  private final Highlighter highlighter = new Highlighter();

  @Test
  void holdsForRandomTexts() {
    for (int round = 0; round < 500; round++) {
      List<MarkedText> texts = new ArrayList<>();
      texts.add(text(Part.TITLE, 1, 10));
      texts.add(text(Part.SUMMARY, 1, 40));
      for (int paragraph = 1; paragraph <= random.nextInt(4); paragraph++) {
        texts.add(text(Part.BODY, paragraph, 150));
      }
      Highlight highlight = highlighter.highlight(texts, random.nextBoolean() ? "en" : "");
      highlight.title().ifPresent(title -> assertSound(title, texts.getFirst()));
      assertThat(highlight.passages()).as("seed %d", seed).hasSizeLessThanOrEqualTo(3);
      for (Passage passage : highlight.passages()) {
        assertSound(passage, source(passage, texts));
      }
    }
  }

  private void assertSound(Passage passage, MarkedText source) {
    String html = passage.html();
    assertThat(unescaped(html.replace("<mark>", "").replace("</mark>", "")))
        .as("seed %d", seed)
        .isEqualTo(passage.text());
    assertThat(marked(html)).as("seed %d", seed).isEqualTo(ranged(passage));
    int end = 0;
    for (Range range : passage.ranges()) {
      assertThat(range.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
      assertThat(range.end()).as("seed %d", seed).isGreaterThan(range.start());
      end = range.end();
    }
    assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(passage.text().length());
    assertCutsNothing(passage, source);
  }

  /** Finds the passage in its source, in a place where it cuts no mark and holds all in it. */
  private void assertCutsNothing(Passage passage, MarkedText source) {
    boolean somewhere = false;
    for (String shown : possible(passage.text())) {
      int shift = passage.text().indexOf(shown);
      for (int at = 0; at + shown.length() <= source.text().length(); at++) {
        somewhere |=
            source.text().startsWith(shown, at)
                && isWhole(passage, source, at, at + shown.length(), at - shift);
      }
    }
    assertThat(somewhere).as("seed %d, “%s” of %s", seed, passage.text(), source).isTrue();
  }

  /** An ellipsis at the ends may be the highlighter's or the text's. */
  private static List<String> possible(String text) {
    List<String> possible = new ArrayList<>(List.of(text));
    boolean before = text.startsWith("…") && text.length() > 1;
    boolean after = text.endsWith("…") && text.length() > 1;
    if (before) {
      possible.add(text.substring(1));
    }
    if (after) {
      possible.add(text.substring(0, text.length() - 1));
    }
    if (before && after && text.length() > 2) {
      possible.add(text.substring(1, text.length() - 1));
    }
    return possible;
  }

  private static boolean isWhole(
      Passage passage, MarkedText source, int start, int end, int offset) {
    String text = source.text();
    if (isInsidePair(text, start) || isInsidePair(text, end)) {
      return false;
    }
    List<Range> inside = new ArrayList<>();
    for (Range range : Marks.ranges(source.marks())) {
      if ((range.start() < start && range.end() > start)
          || (range.start() < end && range.end() > end)) {
        return false;
      }
      if (range.start() >= start && range.end() <= end) {
        inside.add(new Range(range.start() - offset, range.end() - offset));
      }
    }
    return inside.equals(passage.ranges());
  }

  private static boolean isInsidePair(String text, int i) {
    return i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
  }

  private static MarkedText source(Passage passage, List<MarkedText> texts) {
    return texts.stream()
        .filter(t -> t.part() == passage.part() && t.paragraph() == passage.paragraph())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> marked(String html) {
    List<String> marked = new ArrayList<>();
    for (int at = html.indexOf("<mark>"); at >= 0; at = html.indexOf("<mark>", at + 1)) {
      marked.add(unescaped(html.substring(at + 6, html.indexOf("</mark>", at))));
    }
    return marked;
  }

  private static List<String> ranged(Passage passage) {
    return passage.ranges().stream()
        .map(range -> passage.text().substring(range.start(), range.end()))
        .toList();
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private MarkedText text(Part part, int paragraph, int most) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int often = 1 + random.nextInt(20);
    for (int i = random.nextInt(most); i > 0; i--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      if (!piece.isBlank() && random.nextInt(often) == 0) {
        int start = Math.max(0, text.length() - (random.nextInt(5) == 0 ? 1 : 0));
        int before = isInsidePair(text + "x", start) ? start - 1 : start;
        int end = text.length() + piece.length();
        marks.add(new Mark(before, end, random.nextInt(4)));
      }
      text.append(piece);
    }
    return new MarkedText(part, paragraph, text.toString(), marks);
  }
}
