package org.dateline.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.dateline.analysis.ArticleStreams;
import org.dateline.match.Fields;

/** The words that an index has as names. */
final class NameWordsHeld {
  private NameWordsHeld() {}

  /** Each in exact form, and how many articles have it as a name. */
  static Map<String, Integer> of(DirectoryReader reader) throws IOException {
    Map<String, Integer> names = new HashMap<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.NAMES);
    if (terms == null) {
      return names;
    }
    TermsEnum each = terms.iterator();
    String last = "";
    int articles = 0;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String keyed = withoutWriting(term.utf8ToString());
      articles = keyed.equals(last) ? articles + each.docFreq() : each.docFreq();
      last = keyed;
      // A word has several keys, and is under each of them in all of its articles.
      String exact = keyed.substring(keyed.indexOf(ArticleStreams.AFTER_KEY) + 1);
      names.merge(exact, articles, Math::max);
    }
    return names;
  }

  /** The key and the exact form. */
  private static String withoutWriting(String term) {
    int exact = term.indexOf(ArticleStreams.AFTER_KEY) + 1;
    int end = term.indexOf(ArticleStreams.AFTER_KEY, exact);
    return end < 0 ? term : term.substring(0, end);
  }
}
