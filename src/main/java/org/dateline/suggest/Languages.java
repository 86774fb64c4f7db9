package org.dateline.suggest;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.dateline.config.StopWords;
import org.dateline.match.Fields;
import org.dateline.match.StopRule;

/** The languages of an archive, and how many articles each has. */
final class Languages {
  private final StopWords stopWords;
  private final Map<String, Integer> articles = new HashMap<>();

  private final StopRule stops;

  Languages(StopWords stopWords, Grounds grounds) throws IOException {
    this.stopWords = stopWords;
    this.stops = new StopRule(grounds.languages(), stopWords);
    IndexReader reader = grounds.reader();
    Terms terms = MultiTerms.getTerms(reader, Fields.facet("language"));
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      articles.put(each.term().utf8ToString(), each.docFreq());
    }
  }

  /** Those that most articles are in. */
  List<String> commonest(int most) {
    return Words.commonest(articles).stream().limit(most).map(Map.Entry::getKey).toList();
  }

  /**
   * Whether a query is not narrowed by a word: one that the search leaves out, or a stop word of
   * the languages that most articles of its script are in. “Die” is one in an archive in German,
   * and none in one in English with a few German articles, unless it is beside other words there.
   *
   * @param beside whether it stands in a query of several words and nothing else, in which a stop
   *     word of any of the languages may be missing
   */
  boolean isStopWord(String word, boolean beside) {
    return stops.leavesOut(word)
        || (beside && stops.mayLeaveOut(word))
        || isOfMost(word.toLowerCase(Locale.ROOT));
  }

  private boolean isOfMost(String word) {
    int with = 0;
    int without = 0;
    for (Map.Entry<String, Integer> language : articles.entrySet()) {
      var table = stopWords.of(language.getKey());
      if (table.contains(word)) {
        with += language.getValue();
      } else if (!table.isEmpty() && script(table.iterator().next()) == script(word)) {
        without += language.getValue();
      }
    }
    return with > without;
  }

  private static UnicodeScript script(String word) {
    return UnicodeScript.of(word.codePointAt(0));
  }
}
