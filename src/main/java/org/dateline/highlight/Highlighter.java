package org.dateline.highlight;

import java.util.List;
import java.util.Optional;
import org.dateline.Highlight;
import org.dateline.Part;
import org.dateline.Passage;

/** Makes what is shown of a hit from its texts and what matched in them. Thread-safe. */
public final class Highlighter {
  /**
   * A word or phrase of the query.
   *
   * @param typed what was typed; empty when unknown
   * @param length how many words of a text it takes: 1, more for phrases
   */
  public record Asked(String typed, int length) {}

  /**
   * A value that was asked for, and that the article has.
   *
   * @param facet the facet's name: {@code country}
   * @param text how it is shown: {@code Syria}; a date as {@code 2025}, {@code 2025-12} or {@code
   *     2025-12-21}
   */
  public record Value(String facet, String text) {}

  /** A highlighter; it has no state and can be kept. */
  public Highlighter() {}

  /**
   * What to show of a hit.
   *
   * <p>The title is shown whole. Of summary and body at most three passages are shown, of about 200
   * UTF-16 code units (100 to 300), on sentence borders; an ellipsis stands where a sentence was
   * too long and had to be cut. They are in the order of what they show: the number of different
   * words marked, each repeat of a word counting half of the one before; the earlier one first
   * among equals. When nothing matched there, the first paragraph of the body stands for them, else
   * the summary, without ranges.
   *
   * @param texts the title, the summary and the paragraphs of the body with their marks, in this
   *     order, as far as the article has them
   * @param language the language of the article, BCP 47; empty when unknown
   * @return the title when there is one, and the passages, none when there is neither summary nor
   *     body
   */
  public Highlight highlight(List<MarkedText> texts, String language) {
    Optional<Passage> title =
        texts.stream().filter(text -> text.part() == Part.TITLE).findFirst().map(this::mark);
    List<Passage> passages = PassageSelector.best(texts, language);
    if (passages.isEmpty()) {
      passages = LeadExcerpt.of(texts, language).stream().toList();
    }
    return new Highlight(title, passages);
  }

  /**
   * Why an article matched, in words: {@code “caesar” in the title and 3 times in the text}, {@code
   * “oil” and “ministry” near each other}, {@code about Syria (country)}. Near each other are words
   * with at most three others between one and the next; else words are told that stand in one
   * sentence.
   *
   * @param texts the texts of the article with their marks
   * @param asked the words and phrases of the query, by the numbers that the marks have
   * @param values what was asked for besides words
   * @param language the language of the article, BCP 47; empty when unknown
   * @return at most eight, the weightiest first: words in the title, phrases, frequent words, words
   *     near each other, values; plain text
   */
  public List<String> reasons(
      List<MarkedText> texts, List<Asked> asked, List<Value> values, String language) {
    return new Reasons(texts, asked, values).sentences(language);
  }

  /**
   * What an article has of each word or phrase of the query: {@code “caesar” in the title and 3
   * times in the text}.
   *
   * @param texts the texts of the article with their marks
   * @param asked the words and phrases of the query, by the numbers that the marks have
   * @return for each a sentence, also for those that nothing is marked of; plain text
   */
  public List<String> words(List<MarkedText> texts, List<Asked> asked) {
    return Mentioned.all(texts, asked).stream().map(Mentioned::anySentence).toList();
  }

  /**
   * A whole text with everything marked that matched in it.
   *
   * @param text the text and its marks
   * @return the text as one passage
   */
  public Passage mark(MarkedText text) {
    return Marks.passage(text, 0, text.text().length(), Marks.ranges(text.marks()), "", "");
  }
}
