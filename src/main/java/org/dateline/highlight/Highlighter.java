package org.dateline.highlight;

import java.util.List;
import java.util.Optional;
import org.dateline.Highlight;
import org.dateline.Part;
import org.dateline.Passage;

/** Makes what is shown of a hit from its texts and what matched in them. Thread-safe. */
public final class Highlighter {
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
   * A whole text with everything marked that matched in it.
   *
   * @param text the text and its marks
   * @return the text as one passage
   */
  public Passage mark(MarkedText text) {
    return Marks.passage(text, 0, text.text().length(), Marks.ranges(text.marks()), "", "");
  }
}
