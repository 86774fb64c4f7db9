package org.dateline.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts texts into words and tells the forms of each. Words are cut by the rules of Unicode's UAX
 * #29, whatever the language; what is written without spaces is cut into characters. Not
 * thread-safe: each thread has its own.
 */
public final class Analyzers {
  /** All that {@link Folding} takes for one. */
  private static final String APOSTROPHES = "'’‘‛＇ʹʻʼʽʾʿꞌ";

  /** One past the apostrophe of the longest that is elided, with room for soft hyphens. */
  private static final int LONGEST_ELIDED = 12;

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
        if (Unspaced.isIn(term.buffer(), term.length())) {
          characters(sink);
        } else {
          sink.word(term.buffer(), term.length(), offset.startOffset(), offset.endOffset());
        }
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells the characters of a token one by one. */
  private void characters(SpellingSink sink) {
    char[] token = term.buffer();
    int length = term.length();
    int first = offset.startOffset();
    for (int start = 0; start < length; ) {
      int end = Unspaced.end(token, start, length);
      sink.word(Arrays.copyOfRange(token, start, end), end - start, first + start, first + end);
      start = end;
    }
  }

  /**
   * Whether words of a text may have something elided before them, so that they also stand for
   * words that begin with another letter.
   *
   * @param text the text
   * @return whether there is an apostrophe in it
   */
  public static boolean mayElide(String text) {
    for (int i = 0; i < APOSTROPHES.length(); i++) {
      if (text.indexOf(APOSTROPHES.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one word that {@link #spellings} gave may do so.
   *
   * @param buffer holds it from 0
   * @param length its length
   * @return whether there is an apostrophe near its beginning
   */
  public static boolean mayElide(char[] buffer, int length) {
    for (int i = 1; i < Math.min(length, LONGEST_ELIDED); i++) {
      if (buffer[i] == '\'' || (buffer[i] > 0x7F && Folding.isApostrophe(buffer[i]))) {
        return true;
      }
    }
    return false;
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
          String written = new String(buffer, 0, length);
          Set<String> exacts = new LinkedHashSet<>();
          Set<String> stems = new LinkedHashSet<>();
          addForms(written, languages, exacts, stems);
          String spelledOut = Umlauts.spelledOut(Folding.clean(written));
          if (!spelledOut.equals(written)) {
            addForms(spelledOut, languages, exacts, stems);
          }
          words.add(new QueryWord(written, List.copyOf(exacts), List.copyOf(stems)));
        });
    return words;
  }

  private void addForms(
      String written, Set<String> languages, Set<String> exacts, Set<String> stems) {
    char[] word = written.toCharArray();
    String exact = forms(word, word.length, "").exact();
    exacts.add(exact);
    if (languages.isEmpty()) {
      stems.add(exact);
    }
    boolean certain = Readings.areCertain(exact);
    for (String language : languages) {
      Forms forms = forms(word, word.length, language);
      stems.add(forms.stem());
      if (certain) {
        forms.moreStems().forEach(more -> stems.add(more.text()));
      }
    }
  }

  /**
   * A word of a query.
   *
   * @param written as typed
   * @param exacts its exact form, and with umlauts also the one of their spelling with e
   * @param stems its stems, without repeats, in the order of the languages
   */
  public record QueryWord(String written, List<String> exacts, List<String> stems) {
    /** Copies the lists. */
    public QueryWord {
      exacts = List.copyOf(exacts);
      stems = List.copyOf(stems);
    }

    /**
     * The word in exact form.
     *
     * @return the first of the exact forms
     */
    public String exact() {
      return exacts.get(0);
    }
  }
}
