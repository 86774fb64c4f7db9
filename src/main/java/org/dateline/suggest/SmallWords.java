package org.dateline.suggest;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.dateline.config.StopWords;
import org.dateline.match.Fields;

/**
 * The words that a query is not narrowed by: stop words of the languages that most articles of
 * their script are in. “Die” is one of an archive in German, and none of one in English with a few
 * German articles.
 */
final class SmallWords {
  private final StopWords stopWords;
  private final Map<String, Integer> articles = new HashMap<>();

  SmallWords(StopWords stopWords, IndexReader reader) throws IOException {
    this.stopWords = stopWords;
    Terms terms = MultiTerms.getTerms(reader, Fields.facet("language"));
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      String language = each.term().utf8ToString();
      if (!stopWords.of(language).isEmpty()) {
        articles.put(language, each.docFreq());
      }
    }
  }

  boolean contains(String word) {
    int with = 0;
    int without = 0;
    for (Map.Entry<String, Integer> language : articles.entrySet()) {
      if (stopWords.of(language.getKey()).contains(word)) {
        with += language.getValue();
      } else if (script(stopWords.of(language.getKey()).iterator().next()) == script(word)) {
        without += language.getValue();
      }
    }
    return with > without;
  }

  private static UnicodeScript script(String word) {
    return UnicodeScript.of(word.codePointAt(0));
  }
}
