package org.dateline.highlight;

import java.util.List;
import java.util.Optional;
import org.dateline.Part;
import org.dateline.Passage;
import org.dateline.text.Cut;
import org.dateline.text.Sentences;
import org.dateline.text.Sentences.Span;

/** What to show of an article when nothing in its text matched: the beginning. */
final class LeadExcerpt {
  private static final int SHORTEST = 100;
  private static final int USUAL = 200;

  /** Up to here a paragraph is shown whole, or to the end of a sentence. */
  private static final int LONGEST = 240;

  /** What is read to find the end of a sentence before {@link #LONGEST}. */
  private static final int READ = 300;

  private LeadExcerpt() {}

  /** The first paragraph of the body, else the summary; empty when the article has neither. */
  static Optional<Passage> of(List<MarkedText> texts, String language) {
    return first(texts, Part.BODY)
        .or(() -> first(texts, Part.SUMMARY))
        .map(text -> excerpt(text, language));
  }

  private static Optional<MarkedText> first(List<MarkedText> texts, Part part) {
    return texts.stream().filter(text -> text.part() == part && !text.text().isBlank()).findFirst();
  }

  private static Passage excerpt(MarkedText from, String language) {
    String text = from.text();
    if (text.length() <= LONGEST) {
      return Marks.passage(from, 0, text.length(), List.of(), "", "");
    }
    String read = text.substring(0, Math.min(text.length(), READ));
    // The last sentence read is cut off by the reading, or ends too late.
    int end = 0;
    for (Span sentence : Sentences.of(read, language)) {
      if (sentence.end() <= LONGEST) {
        end = sentence.end();
      }
    }
    if (end >= SHORTEST) {
      return Marks.passage(from, 0, end, List.of(), "", "");
    }
    int cut = Cut.before(text, USUAL);
    while (cut > 1 && Character.isWhitespace(text.charAt(cut - 1))) {
      cut--;
    }
    return Marks.passage(from, 0, cut, List.of(), "", Marks.ELLIPSIS);
  }
}
