package org.dateline.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.Problem;
import org.dateline.match.Fields;
import org.dateline.match.Vocabulary;

/**
 * The values of an archive's facets, as {@link Vocabulary} asks for them.
 *
 * @param reader the archive's index
 */
record FacetTerms(IndexReader reader) {
  /** How many values are looked at for a suggestion. */
  private static final int NEAREST_OF = 50_000;

  List<String> like(
      String facet,
      ToDoubleFunction<String> distance,
      double farthest,
      int most,
      Deadline deadline) {
    Map<String, Double> near = new LinkedHashMap<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, Fields.facet(facet));
      TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term = all.next(); term != null && !deadline.shouldExit(); term = all.next()) {
        double far = distance.applyAsDouble(term.utf8ToString());
        if (far <= farthest && isHeld(facet, term)) {
          near.put(term.utf8ToString(), far);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return near.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  Set<String> languages() {
    try {
      Set<String> languages = new TreeSet<>();
      Terms terms = MultiTerms.getTerms(reader, Fields.facet("language"));
      int withdrawn = reader.docFreq(new Term(Fields.WITHDRAWN, Fields.IS_WITHDRAWN));
      if (terms == null || terms.getDocCount() < reader.maxDoc() - withdrawn) {
        // Articles in no known language: their words are found as they are.
        languages.add("");
      }
      if (terms != null) {
        TermsEnum all = terms.iterator();
        for (BytesRef term = all.next(); term != null; term = all.next()) {
          languages.add(term.utf8ToString());
        }
      }
      return languages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> held(String facet, String value, Deadline deadline) {
    try {
      Terms terms = MultiTerms.getTerms(reader, Fields.facet(facet));
      if (terms == null) {
        return Optional.empty();
      }
      TermsEnum all = terms.iterator();
      if (all.seekExact(new BytesRef(value)) && isHeld(facet, new BytesRef(value))) {
        return Optional.of(value);
      }
      all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        if (deadline.shouldExit()) {
          return Optional.empty();
        }
        String text = term.utf8ToString();
        if (text.equalsIgnoreCase(value) && isHeld(facet, term)) {
          return Optional.of(text);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is an article with the value: terms of deleted ones stay until a merge. */
  private boolean isHeld(String facet, BytesRef value) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum articles =
          leaf.reader().postings(new Term(Fields.facet(facet), value), PostingsEnum.NONE);
      if (articles == null) {
        continue;
      }
      for (int doc = articles.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = articles.nextDoc()) {
        if (live == null || live.get(doc)) {
          return true;
        }
      }
    }
    return false;
  }

  Optional<String> nearest(String facet, String value, Deadline deadline) {
    try {
      Terms terms = MultiTerms.getTerms(reader, Fields.facet(facet));
      if (terms == null) {
        return Optional.empty();
      }
      List<String> values = new ArrayList<>();
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next();
          term != null && values.size() < NEAREST_OF && !deadline.shouldExit();
          term = all.next()) {
        values.add(term.utf8ToString());
      }
      return Problem.nearest(value, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
