package org.dateline.analysis;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * The token streams of an article's fields: title, summary and body one after another as stems and
 * as exact words, at the same positions, and the stems of the title by themselves. Holds one
 * article at a time; not thread-safe.
 */
public final class ArticleStreams {
  /**
   * Positions left free between parts and between paragraphs, so that no phrase reaches across.
   * More than any distance that a proximity query would ask for.
   */
  public static final int GAP = 10;

  private final Analyzers analyzers;
  private Forms[] words = new Forms[1024];
  private int[] positions = new int[1024];
  private int count;
  private int titleCount;
  private int next;
  private int summaryStart;
  private int bodyStart;

  /**
   * Creates streams.
   *
   * @param analyzers of this thread
   */
  public ArticleStreams(Analyzers analyzers) {
    this.analyzers = analyzers;
  }

  /**
   * Takes an article.
   *
   * @param title its title
   * @param summary its summary
   * @param paragraphs the paragraphs of its body
   * @param language its language, BCP 47
   */
  public void set(String title, String summary, List<String> paragraphs, String language) {
    Arrays.fill(words, 0, count, null);
    count = 0;
    next = 0;
    add(title, language);
    titleCount = count;
    summaryStart = next + GAP;
    next = summaryStart;
    add(summary, language);
    bodyStart = next + GAP;
    next = bodyStart;
    for (String paragraph : paragraphs) {
      add(paragraph, language);
      next += GAP;
    }
  }

  private void add(String text, String language) {
    analyzers.words(
        text,
        language,
        (word, start, end) -> {
          if (count == words.length) {
            words = Arrays.copyOf(words, ArrayUtil.oversize(count + 1, Long.BYTES));
            positions = Arrays.copyOf(positions, words.length);
          }
          words[count] = word;
          positions[count++] = next++;
        });
  }

  /**
   * The position of the first word of the summary, and one past the last of the title.
   *
   * @return the position
   */
  public int summaryStart() {
    return summaryStart;
  }

  /**
   * The position of the first word of the body, and one past the last of the summary.
   *
   * @return the position
   */
  public int bodyStart() {
    return bodyStart;
  }

  /**
   * The whole text as stems.
   *
   * @return a stream to be consumed before the next article is set
   */
  public TokenStream text() {
    return new Words(true, count);
  }

  /**
   * The whole text as exact words, at the positions of {@link #text()}.
   *
   * @return a stream to be consumed before the next article is set
   */
  public TokenStream exact() {
    return new Words(false, count);
  }

  /**
   * The title as stems.
   *
   * @return a stream to be consumed before the next article is set
   */
  public TokenStream title() {
    return new Words(true, titleCount);
  }

  private final class Words extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final boolean stems;
    private final int end;
    private int at;
    private int last;

    private Words(boolean stems, int end) {
      this.stems = stems;
      this.end = end;
    }

    @Override
    public void reset() {
      at = 0;
      last = -1;
    }

    @Override
    public boolean incrementToken() {
      if (at == end) {
        return false;
      }
      Forms word = words[at];
      term.setBytesRef(stems ? word.stemBytes() : word.exactBytes());
      increment.setPositionIncrement(positions[at] - last);
      last = positions[at++];
      return true;
    }
  }
}
