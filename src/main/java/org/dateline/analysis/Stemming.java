package org.dateline.analysis;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** How the stems of a language are made. */
enum Stemming {
  /** No stemmer: the stem is the exact form. */
  NEUTRAL,
  /** Porter, "An algorithm for suffix stripping" (1980). */
  ENGLISH;

  static Stemming of(String language) {
    return language.equals("en") ? ENGLISH : NEUTRAL;
  }

  Chain chain() {
    return switch (this) {
      case NEUTRAL -> exact();
      case ENGLISH ->
          new Chain(
              word ->
                  folded(
                      new PorterStemFilter(
                          new EnglishPossessiveFilter(new LowerCaseFilter(word)))));
    };
  }

  static Chain exact() {
    return new Chain(word -> folded(new LowerCaseFilter(word)));
  }

  private static TokenStream folded(TokenStream word) {
    // Lower case again: the filter makes a capital of the ǧ of Erdoǧan.
    return new LowerCaseFilter(new ASCIIFoldingFilter(word));
  }
}
