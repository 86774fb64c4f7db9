package org.dateline.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts texts into words and tells the forms of each. Words are cut by the rules of Unicode's UAX
 * #29, whatever the language. Not thread-safe: each thread has its own.
 */
public final class Analyzers {
  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
  private final WordForms forms = new WordForms();

  /** Takes the words of a text, one after another; each stands one position after the last. */
  @FunctionalInterface
  public interface WordSink {
    /**
     * Takes a word.
     *
     * @param word its forms
     * @param start where it begins in the text, in UTF-16 code units
     * @param end one past its last code unit
     */
    void word(Forms word, int start, int end);
  }

  /** Takes the spellings of a text's words, without their forms. */
  @FunctionalInterface
  public interface SpellingSink {
    /**
     * Takes a word as written.
     *
     * @param buffer holds it from 0; the content changes after the call
     * @param length its length
     * @param start where it begins in the text, in UTF-16 code units
     * @param end one past its last code unit
     */
    void word(char[] buffer, int length, int start, int end);
  }

  /**
   * Tells the words of a text.
   *
   * @param text the text
   * @param language whose stems are wanted, BCP 47
   * @param sink takes them
   */
  public void words(String text, String language, WordSink sink) {
    WordForms.Kept kept = forms.of(Stemming.of(language));
    spellings(text, (buffer, length, start, end) -> sink.word(kept.of(buffer, length), start, end));
  }

  /**
   * Tells the words of a text as written.
   *
   * @param text the text
   * @param sink takes them
   */
  public void spellings(String text, SpellingSink sink) {
    // Closed whatever the sink does, so that the next text can be read.
    try (tokenizer) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        sink.word(term.buffer(), term.length(), offset.startOffset(), offset.endOffset());
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Tells the forms of one word that {@link #spellings} gave.
   *
   * @param buffer holds it from 0
   * @param length its length
   * @param language whose stem is wanted, BCP 47
   * @return its forms
   */
  public Forms forms(char[] buffer, int length, String language) {
    return forms.of(Stemming.of(language)).of(buffer, length);
  }

  /**
   * The words of a query text, each with its stems in several languages.
   *
   * @param text the text
   * @param languages of the articles it is to be found in, BCP 47
   * @return the words, in order
   */
  public List<QueryWord> queryWords(String text, Set<String> languages) {
    List<QueryWord> words = new ArrayList<>();
    spellings(
        text,
        (buffer, length, start, end) -> {
          String exact = forms(buffer, length, "").exact();
          Set<String> stems = new LinkedHashSet<>();
          languages.forEach(language -> stems.add(forms(buffer, length, language).stem()));
          if (stems.isEmpty()) {
            stems.add(exact);
          }
          words.add(new QueryWord(new String(buffer, 0, length), exact, List.copyOf(stems)));
        });
    return words;
  }

  /**
   * A word of a query.
   *
   * @param written as typed
   * @param exact its exact form
   * @param stems its stems, without repeats, in the order of the languages
   */
  public record QueryWord(String written, String exact, List<String> stems) {
    /** Copies the list. */
    public QueryWord {
      stems = List.copyOf(stems);
    }
  }
}
