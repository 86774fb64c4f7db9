package org.dateline.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.Part;
import org.dateline.Passage;
import org.dateline.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages of texts written from right to left, or without spaces. */
class RightToLeftTest {
  private final Highlighter highlighter = new Highlighter();

  /** A sentence too long for a passage, with a mark at one of its words. */
  private static MarkedText text(String word, String wanted, String space) {
    String before = IntStream.range(0, 60).mapToObj(i -> word).collect(Collectors.joining(space));
    String text = before + space + wanted + space + before;
    int start = before.length() + space.length();
    return new MarkedText(Part.BODY, 1, text, List.of(new Mark(start, start + wanted.length(), 0)));
  }

  private Passage only(MarkedText text, String language) {
    List<Passage> passages = highlighter.highlight(List.of(text), language).passages();
    assertThat(passages).hasSize(1);
    return passages.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, الوُزَراءُ, وَالعُقوباتِ",
    "fa, می‌خواهند, تحریم‌های",
    "ckb, سەرۆکایەتی, سزاکان",
    "he, הַסַּנְקְצִיּוֹת, שָׁלוֹם",
    "ur, وزیراعظم, پابندیاں"
  })
  void cutsBetweenWordsFromRightToLeft(String language, String word, String wanted) {
    Passage passage = only(text(word, wanted, " "), language);
    String shown = passage.text().replace("…", "");

    assertThat(passage.text()).startsWith("…").endsWith("…");
    assertThat(shown.split(" ")).containsOnly(word, wanted);
    assertThat(passage.ranges())
        .extracting(range -> passage.text().substring(range.start(), range.end()))
        .containsExactly(wanted);
    assertThat(passage.html()).contains("<mark>" + wanted + "</mark>");
  }

  @ParameterizedTest
  @CsvSource({"zh, 银行重开, 制裁", "th, ธนาคารน้ำ, คว่ำบาตร", "ar, وَُُ, كِتَابٌ"})
  void cutsBetweenCharactersWithoutSpaces(String language, String word, String wanted) {
    MarkedText text = text(word, wanted, "");
    Passage passage = only(text, language);
    String shown = passage.text().replace("…", "");
    int at = text.text().indexOf(shown);

    assertThat(characters(text.text())).contains(at, at + shown.length());
    Range range = passage.ranges().get(0);
    assertThat(passage.text().substring(range.start(), range.end())).isEqualTo(wanted);
  }

  private static List<Integer> characters(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    List<Integer> places = new ArrayList<>();
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      places.add(at);
    }
    return places;
  }
}
