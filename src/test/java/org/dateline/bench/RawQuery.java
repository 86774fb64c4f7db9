package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * Queries as a multi-field parser makes them: each word in the title or the body, all words needed;
 * a text in quotes as a phrase, a word with a star as a pattern. Thread-safe.
 */
final class RawQuery {
  private final Analyzer analyzer;

  RawQuery(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  Query parse(String text) {
    if (text.startsWith("\"")) {
      List<String> terms = terms(text);
      return inEither(field -> new PhraseQuery(field, terms.toArray(String[]::new)));
    }
    if (text.indexOf('*') >= 0) {
      String pattern = text.toLowerCase(Locale.ROOT);
      return inEither(field -> new WildcardQuery(new Term(field, pattern)));
    }
    List<String> terms = terms(text);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("only stop words");
    }
    if (terms.size() == 1) {
      return word(terms.get(0));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    terms.forEach(term -> all.add(word(term), Occur.MUST));
    return all.build();
  }

  private static Query word(String term) {
    return inEither(field -> new TermQuery(new Term(field, term)));
  }

  private static Query inEither(Function<String, Query> inField) {
    return new BooleanQuery.Builder()
        .add(inField.apply(RawDocuments.TITLE), Occur.SHOULD)
        .add(inField.apply(RawDocuments.BODY), Occur.SHOULD)
        .build();
  }

  private List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(RawDocuments.BODY, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
