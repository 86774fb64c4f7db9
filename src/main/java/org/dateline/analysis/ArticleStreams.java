package org.dateline.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.dateline.text.Sentences;

/**
 * The token streams of an article's fields: title, summary and body one after another as stems and
 * as exact words, at the same positions, and the stems of the title and of the opening by
 * themselves. Holds one article at a time; not thread-safe.
 */
public final class ArticleStreams {
  /** Positions left free between parts and between paragraphs, so that no phrase reaches across. */
  public static final int GAP = 1;

  /** The first character of the terms that mark borders, and of no word. */
  public static final char BORDER = '\u0001';

  /** Stands between the key of a name and its spelling. */
  public static final char AFTER_KEY = ' ';

  /** The exact term that stands beside the first word of each sentence. */
  public static final String SENTENCE = BORDER + "s";

  /** The exact term that stands beside the first word of each paragraph, title and summary. */
  public static final String PARAGRAPH = BORDER + "p";

  /**
   * How often a word of the title, and one of the rest of the opening, counts as being there.
   * Judged sets decided; of an article that has nothing after its opening, words count once.
   */
  private static final int IN_TITLE = 6;

  private static final int IN_LEAD = 2;

  /** With fewer words than this below its title an article is all title, and has no opening. */
  private static final int LEAST_TEXT = 12;

  private static final BytesRef SENTENCE_BYTES = new BytesRef(SENTENCE);
  private static final BytesRef PARAGRAPH_BYTES = new BytesRef(PARAGRAPH);

  /** What begins with a word: nothing, a sentence, a paragraph and with it a sentence. */
  private static final byte NOTHING = 0;

  private static final byte A_SENTENCE = 1;
  private static final byte A_PARAGRAPH = 2;

  private final Analyzers analyzers;
  private final BiPredicate<String, String> stopWords;
  private final NameWords names = new NameWords();
  private Forms[] words = new Forms[1024];
  private int[] positions = new int[1024];
  private byte[] begins = new byte[1024];
  private int count;
  private int titleCount;

  /** How many words the opening has: title, summary, and the first of several paragraphs. */
  private int openingCount;

  private int next;
  private int summaryStart;
  private int bodyStart;
  private String language = "";
  private int leadEnd;

  /** The sentence that the next word is looked for in, of the paragraph being added. */
  private int sentence;

  /**
   * Creates streams.
   *
   * @param analyzers of this thread
   * @param stopWords tells of a language and a word in exact form whether it is too common to be a
   *     name or to say what an article is about
   */
  public ArticleStreams(Analyzers analyzers, BiPredicate<String, String> stopWords) {
    this.analyzers = analyzers;
    this.stopWords = stopWords;
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
    this.language = language;
    names.article(language, word -> stopWords.test(language, word));
    add(title, language);
    titleCount = count;
    summaryStart = next + GAP;
    next = summaryStart;
    add(summary, language);
    bodyStart = next + GAP;
    next = bodyStart;
    leadEnd = bodyStart;
    openingCount = count;
    for (int i = 0; i < paragraphs.size(); i++) {
      add(paragraphs.get(i), language);
      if (i == 0) {
        leadEnd = next;
        openingCount = paragraphs.size() > 1 ? count : openingCount;
      }
      next += GAP;
    }
    if (count - titleCount < LEAST_TEXT) {
      openingCount = 0;
    }
  }

  private void add(String text, String language) {
    int[] starts = sentenceStarts(text, language);
    int first = count;
    sentence = 0;
    names.paragraph(next == 0);
    analyzers.words(
        text,
        language,
        (word, start, end) -> {
          if (count == words.length) {
            words = Arrays.copyOf(words, ArrayUtil.oversize(count + 1, Long.BYTES));
            positions = Arrays.copyOf(positions, words.length);
            begins = Arrays.copyOf(begins, words.length);
          }
          byte border = count == first ? A_PARAGRAPH : NOTHING;
          while (sentence < starts.length && starts[sentence] <= start) {
            sentence++;
            border = border == NOTHING ? A_SENTENCE : border;
          }
          names.word(word, text, start, end, border != NOTHING);
          words[count] = word;
          begins[count] = border;
          positions[count++] = next++;
        });
    names.end();
  }

  /**
   * Where the sentences of a paragraph begin. A word belongs to the last sentence that begins at or
   * before its first letter; this decides it for what is indexed and for what is marked.
   *
   * @param paragraph the paragraph
   * @param language its language, BCP 47
   * @return the first UTF-16 code unit of each sentence, ascending
   */
  public static int[] sentenceStarts(String paragraph, String language) {
    List<Sentences.Span> spans = Sentences.of(paragraph, language);
    int[] starts = new int[spans.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = spans.get(i).start();
    }
    return starts;
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
   * How many positions the first paragraph of the body has.
   *
   * @return positions from {@link #bodyStart()} on
   */
  public int leadLength() {
    return leadEnd - bodyStart;
  }

  /**
   * How many words title, summary and body have together.
   *
   * @return the number
   */
  public int wordCount() {
    return count;
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
   * The whole text as exact words, at the positions of {@link #text()}, with the borders of
   * sentences and paragraphs.
   *
   * @return a stream to be consumed before the next article is set
   */
  public TokenStream exact() {
    return new Words(false, count);
  }

  /**
   * The words that are like names, each by its keys and with its spelling.
   *
   * @return terms, each once
   */
  public List<BytesRef> names() {
    return names.terms();
  }

  /**
   * The title as stems.
   *
   * @return a stream to be consumed before the next article is set
   */
  public TokenStream title() {
    return new Words(true, titleCount);
  }

  /**
   * The opening as stems without stop words, those of the title with a higher frequency than those
   * of the summary and of the first of several paragraphs. What stands first says what an article
   * is about; a text of one paragraph says it anywhere.
   *
   * @return a stream to be consumed before the next article is set, for a field without positions
   */
  public TokenStream opening() {
    return new Opening();
  }

  private final class Opening extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private int at;
    private List<Forms.Term> more = List.of();
    private int moreAt;

    @Override
    public void reset() {
      at = 0;
      more = List.of();
      moreAt = 0;
    }

    @Override
    public boolean incrementToken() {
      if (moreAt < more.size()) {
        term.setBytesRef(more.get(moreAt++).bytes());
        return true;
      }
      while (at < openingCount && stopWords.test(language, words[at].exact())) {
        at++;
      }
      if (at == openingCount) {
        return false;
      }
      term.setBytesRef(words[at].stemBytes());
      if (openingCount > titleCount) {
        frequency.setTermFrequency(at < titleCount ? IN_TITLE : IN_LEAD);
      }
      more = words[at++].moreStems();
      moreAt = 0;
      return true;
    }
  }

  private final class Words extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final boolean stems;
    private final int end;
    private int at;
    private int last;

    /** What is still to be told to begin with the word told last. */
    private byte border;

    /** What the word told last also stands for, and the next of it to be told. */
    private List<Forms.Term> more = List.of();

    private int moreAt;

    private Words(boolean stems, int end) {
      this.stems = stems;
      this.end = end;
    }

    @Override
    public void reset() {
      at = 0;
      last = -1;
      border = NOTHING;
      more = List.of();
      moreAt = 0;
    }

    @Override
    public boolean incrementToken() {
      if (border != NOTHING) {
        term.setBytesRef(border == A_PARAGRAPH ? PARAGRAPH_BYTES : SENTENCE_BYTES);
        increment.setPositionIncrement(0);
        border--;
        return true;
      }
      if (moreAt < more.size()) {
        term.setBytesRef(more.get(moreAt++).bytes());
        increment.setPositionIncrement(0);
        return true;
      }
      if (at == end) {
        return false;
      }
      Forms word = words[at];
      term.setBytesRef(stems ? word.stemBytes() : word.exactBytes());
      increment.setPositionIncrement(positions[at] - last);
      border = stems ? NOTHING : begins[at];
      last = positions[at++];
      more = stems ? word.moreStems() : word.moreExact();
      moreAt = 0;
      return true;
    }
  }
}
