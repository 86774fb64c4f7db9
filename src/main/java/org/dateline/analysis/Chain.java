package org.dateline.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A chain of Lucene's token filters, given one word at a time. Not thread-safe. */
final class Chain {
  private final OneWord source;
  private final TokenStream end;
  private final CharTermAttribute term;

  Chain(UnaryOperator<TokenStream> filters) {
    this.source = new OneWord();
    this.end = filters.apply(source);
    this.term = end.addAttribute(CharTermAttribute.class);
  }

  /** The term of a word; a chain that drops the word leaves it as it was. */
  String term(String word) {
    source.word = word;
    try {
      end.reset();
      String made = end.incrementToken() && term.length() > 0 ? term.toString() : word;
      end.end();
      end.close();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";
    private boolean given;

    @Override
    public void reset() {
      given = false;
    }

    @Override
    public boolean incrementToken() {
      if (given) {
        return false;
      }
      given = true;
      clearAttributes();
      term.append(word);
      return true;
    }
  }
}
