package org.dateline.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Part;
import org.dateline.Seed;
import org.dateline.highlight.Highlighter.Asked;
import org.dateline.highlight.Highlighter.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks told as sentences. */
class ReasonsTest {
  private static final String FAR = " one two three four. Five six seven eight nine. ";

  private final Highlighter highlighter = new Highlighter();

  /** A text in which each word of the query is marked wherever one of its forms stands. */
  private static MarkedText text(Part part, int paragraph, String text, String... words) {
    List<Mark> marks = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int word = 0; word < words.length; word++) {
      for (String form : words[word].split("/")) {
        for (int at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, at + 1)) {
          int from = at;
          for (String one : form.split(" ")) {
            from = lower.indexOf(one, from);
            marks.add(new Mark(from, from + one.length(), word));
            from += one.length();
          }
        }
      }
    }
    return new MarkedText(part, paragraph, text, marks.stream().distinct().toList());
  }

  private static MarkedText title(String text, String... words) {
    return text(Part.TITLE, 1, text, words);
  }

  private static MarkedText body(int paragraph, String text, String... words) {
    return text(Part.BODY, paragraph, text, words);
  }

  private static List<Asked> asked(String... typed) {
    return Stream.of(typed).map(t -> new Asked(t, t.split(" ").length)).toList();
  }

  private List<String> reasons(List<Asked> asked, MarkedText... texts) {
    return highlighter.reasons(List.of(texts), asked, List.of(), "en");
  }

  @Test
  void tellsAWordOfTheTitle() {
    assertThat(reasons(asked("caesar"), title("Caesar repealed", "caesar")))
        .containsExactly("“caesar” in the title");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rain      | dry       | dry       | dry              | “rain” in the title
          rain rain | dry       | dry       | dry              | “rain” twice in the title
          rain      | rain      | dry       | dry              | “rain” in the title and once in the text
          rain      | rain      | rain      | dry              | “rain” in the title and twice in the text
          dry       | rain      | dry       | dry              | “rain” in the summary
          dry       | rain rain | dry       | dry              | “rain” twice in the summary
          dry       | dry       | rain      | dry              | “rain” in the first paragraph
          dry       | dry       | rain rain | dry              | “rain” twice in the first paragraph
          dry       | dry       | dry       | rain             | “rain” in the text
          dry       | rain      | dry       | rain             | “rain” twice in the text
          dry       | dry       | rain      | rain, rain, rain | “rain” 4 times in the text
          """)
  void tellsWhereAWordStands(
      String title, String summary, String first, String second, String sentence) {
    assertThat(
            reasons(
                asked("rain"),
                title(title, "rain"),
                text(Part.SUMMARY, 1, summary, "rain"),
                body(1, first, "rain"),
                body(2, second, "rain")))
        .containsExactly(sentence);
  }

  @Test
  void tellsTheFormsOfAWord() {
    MarkedText text =
        body(2, "Sanctioned. The sanctions, sanctions and sanctions.", "sanctions/sanctioned");

    assertThat(reasons(asked("sanctions"), text))
        .containsExactly("“sanctions” 4 times in the text, as “sanctions” and “Sanctioned”");
    assertThat(reasons(asked("sanction"), text))
        .containsExactly("“sanctions” and “Sanctioned” 4 times in the text, for “sanction”");
    assertThat(reasons(asked(""), text))
        .containsExactly("“sanctions” 4 times in the text, as “sanctions” and “Sanctioned”");
  }

  @Test
  void tellsWhatAFuzzyWordFound() {
    assertThat(reasons(asked("shaibani~"), title("Shaybani speaks", "shaybani")))
        .containsExactly("“Shaybani” in the title, for “shaibani~”");
  }

  @Test
  void tellsWhereEachFormStands() {
    String forms = "reagan/regan";

    assertThat(
            reasons(
                asked("reagn~"),
                title("REAGAN speaks", forms),
                body(2, "Regan, regan and Reagan.", forms)))
        .containsExactly(
            "“REAGAN” in the title and once in the text, “regan” twice in the text, for “reagn~”");
    assertThat(reasons(asked("reagn~"), title("Reagan, Regan", forms)))
        .containsExactly("“Reagan” and “Regan” twice in the title, for “reagn~”");
  }

  @Test
  void keepsTheLastStopOfAnAbbreviation() {
    MarkedText text =
        new MarkedText(Part.BODY, 2, "In the U.S. it rains.", List.of(new Mark(7, 10, 0)));

    assertThat(reasons(asked("us"), text)).containsExactly("“U.S.” in the text, for “us”");
    assertThat(reasons(asked("u.s."), text)).containsExactly("“u.s.” in the text");
    assertThat(reasons(asked("rain"), body(2, "Rain.", "rain")))
        .containsExactly("“rain” in the text");
  }

  @Test
  void takesNoCapitalOfASentence() {
    assertThat(reasons(asked("rain*"), body(2, "Rains came. More rains.", "rains")))
        .containsExactly("“rains” twice in the text, for “rain*”");
  }

  @Test
  void countsAPhraseOnce() {
    assertThat(
            reasons(
                asked("oil ministry"),
                body(1, "The oil ministry. The oil\nministry again.", "oil ministry", "-")))
        .containsExactly("the phrase “oil ministry” in the first paragraph");
    MarkedText both =
        new MarkedText(
            Part.BODY,
            1,
            "The oil ministry. The oil\nministry.",
            List.of(
                new Mark(4, 7, 0), new Mark(8, 16, 0), new Mark(22, 25, 0), new Mark(26, 34, 0)));
    assertThat(reasons(asked("oil ministry"), both))
        .containsExactly("the phrase “oil ministry” twice in the first paragraph");
  }

  @Test
  void countsPhrasesThatDoNotOverlap() {
    assertThat(reasons(asked("no no"), body(2, "No no no. Then no no.", "no")))
        .containsExactly("the phrase “no no” twice in the text");
  }

  @Test
  void tellsPhrasesOfAPattern() {
    assertThat(
            reasons(
                asked("sanction* relief"),
                body(2, "Sanctions relief, sanction relief.", "sanctions relief/sanction relief")))
        .containsExactly(
            "the phrases “Sanctions relief” and “sanction relief” twice in the text, for “sanction* relief”");
  }

  @Test
  void tellsWordsNearEachOther() {
    assertThat(
            reasons(
                asked("oil", "ministry"), body(2, "Ministry of all the oil.", "oil", "ministry")))
        .containsExactly(
            "“oil” and “ministry” near each other", "“oil” in the text", "“ministry” in the text");
  }

  @Test
  void tellsWordsOfOneSentence() {
    String text = "Oil is what the new ministry";

    assertThat(reasons(asked("oil", "ministry"), body(2, text, "oil", "ministry")))
        .contains("“oil” and “ministry” in one sentence");
    assertThat(
            reasons(asked("oil", "ministry"), body(2, "Oil" + FAR + "Ministry", "oil", "ministry")))
        .containsExactly("“oil” in the text", "“ministry” in the text");
  }

  @Test
  void joinsWordsAcrossSentencesWhenNear() {
    assertThat(
            reasons(
                asked("oil", "ministry"),
                body(2, "They sell oil. The ministry knows.", "oil", "ministry")))
        .contains("“oil” and “ministry” near each other");
  }

  @Test
  void takesNoWordsOfTwoParagraphsForNear() {
    assertThat(
            reasons(
                asked("oil", "ministry"),
                body(2, "Oil", "oil", "ministry"),
                body(3, "Ministry", "oil", "ministry")))
        .containsExactly("“oil” in the text", "“ministry” in the text");
  }

  @Test
  void tellsTheLargestGroupOfNearWords() {
    assertThat(
            reasons(
                asked("oil", "gas", "ministry"),
                body(
                    2, "Oil and gas." + FAR + "Gas, oil of a ministry.", "oil", "gas", "ministry")))
        .contains("“oil”, “gas” and “ministry” near each other")
        .doesNotContain("“oil” and “gas” near each other");
  }

  @Test
  void tellsAWordOfTwoClausesOnce() {
    assertThat(reasons(asked("rain", "rain"), body(2, "Rain, more rain.", "rain", "rain")))
        .containsExactly("“rain” twice in the text");
    assertThat(reasons(asked("rain", "rain*"), body(2, "Rain, more rain.", "rain", "rain")))
        .noneMatch(reason -> reason.contains("near"));
  }

  @Test
  void countsIdeographsAsWords() {
    MarkedText text =
        new MarkedText(Part.BODY, 2, "石油一二三四部。", List.of(new Mark(0, 2, 0), new Mark(6, 7, 1)));

    assertThat(reasons(List.of(new Asked("石油", 1), new Asked("部", 1)), text))
        .contains("“石油” and “部” in one sentence")
        .noneMatch(reason -> reason.contains("near"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          country      | Syria              | about Syria (country)
          topic        | politics/diplomacy | about politics/diplomacy (topic)
          source       | Harbour Wire       | from Harbour Wire (source)
          author       | Ada Quill          | by Ada Quill (author)
          section      | World              | in World (section)
          person       | Nadia Haddad       | with Nadia Haddad (person)
          edition      | late               | with late (edition)
          date         | 2025               | published in 2025
          date         | 2025-12            | published in December 2025
          date         | 2025-12-01         | published on 1 December 2025
          date         | 2025-13            | published in 2025-13
          """)
  void tellsValues(String facet, String value, String sentence) {
    assertThat(highlighter.reasons(List.of(), List.of(), List.of(new Value(facet, value)), ""))
        .containsExactly(sentence);
  }

  @Test
  void putsTheWeightiestFirst() {
    String[] words = {"wind", "rain", "heavy snow", "heat"};
    List<String> reasons =
        highlighter.reasons(
            List.of(
                title("Rain", words),
                body(1, "Wind", words),
                body(2, "Heat, heat" + FAR + "Heavy snow", words)),
            asked(words),
            List.of(new Value("country", "Syria")),
            "en");

    assertThat(reasons)
        .containsExactly(
            "“rain” in the title",
            "the phrase “heavy snow” in the text",
            "“wind” in the first paragraph",
            "“heat” twice in the text",
            "about Syria (country)");
  }

  @Test
  void tellsEightReasonsAtMost() {
    String[] words =
        IntStream.range(0, 20).mapToObj(i -> "word" + (char) ('a' + i)).toArray(String[]::new);

    assertThat(reasons(asked(words), title(String.join(" ", words), words)))
        .hasSize(8)
        .contains("“worda” in the title");
    assertThat(reasons(asked(words), body(2, String.join(" ", words), words)))
        .contains("“worda”, “wordb”, “wordc” and 17 more near each other");
  }

  @Test
  void cutsLongPhrases() {
    String phrase = "rain ".repeat(100).strip();

    assertThat(reasons(asked(phrase), body(2, phrase, phrase)))
        .containsExactly("the phrase “" + "rain ".repeat(16).strip() + "…” in the text");
  }

  @Test
  void tellsNothingWithoutMarks() {
    assertThat(reasons(asked("rain"), title("Heat"), body(1, ""))).isEmpty();
  }

  @Test
  void tellsAnythingOfRandomMarks() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append("ab. \n石\uD83D\uDE00é'".charAt(random.nextInt(10)));
      }
      List<Mark> marks = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        int start = random.nextInt(text.length());
        int end = start + 1 + random.nextInt(text.length() - start);
        marks.add(new Mark(start, end, random.nextInt(4)));
      }
      List<Asked> asked =
          List.of(new Asked("", 1), new Asked("a", 1), new Asked("a b", 2), new Asked("ab*", 3));
      MarkedText marked = new MarkedText(Part.BODY, 1 + round % 2, text.toString(), marks);
      assertThat(reasons(asked, marked))
          .as("seed %s: %s", seed, marked)
          .hasSizeLessThanOrEqualTo(6)
          .doesNotHaveDuplicates()
          .doesNotContain("");
    }
  }
}
