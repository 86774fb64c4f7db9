package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.dateline.Problem;
import org.dateline.match.Fields;
import org.dateline.match.Vocabulary;

/** The vocabulary of an archive: the terms of its index, read until the time is up. */
final class TermWords implements Vocabulary {
  /** A pattern of fourteen question marks takes 0.3 s to determinize with Lucene's default. */
  private static final int DETERMINIZE_WORK = 1_000;

  /** How many values are looked at for a suggestion. */
  private static final int NEAREST_OF = 50_000;

  private static final Comparator<Counted> COMMONEST =
      Comparator.comparingInt(Counted::articles).reversed().thenComparing(Counted::text);

  private final IndexReader reader;
  private final Deadline deadline;

  TermWords(IndexReader reader, Deadline deadline) {
    this.reader = reader;
    this.deadline = deadline;
  }

  @Override
  public Words words(Like like, int most) {
    if (deadline.shouldExit()) {
      // Asked before anything is done: a pattern that fits nothing would never come to ask.
      return new Words(List.of(), true);
    }
    CompiledAutomaton automaton;
    try {
      automaton = automaton(like);
    } catch (TooComplexToDeterminizeException e) {
      return new Words(List.of(), false);
    }
    try {
      Map<BytesRef, Integer> counts = new HashMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(Fields.EXACT);
        if (terms != null && !deadline.shouldExit()) {
          count(automaton.getTermsEnum(terms), counts);
        }
      }
      List<Counted> words = new ArrayList<>();
      counts.forEach((term, articles) -> words.add(new Counted(term.utf8ToString(), articles)));
      words.sort(COMMONEST);
      return new Words(words.subList(0, Math.min(most, words.size())), words.size() <= most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompiledAutomaton automaton(Like like) {
    return switch (like) {
      case Like.Pattern pattern ->
          new CompiledAutomaton(
              WildcardQuery.toAutomaton(
                  new Term(Fields.EXACT, pattern.pattern()), DETERMINIZE_WORK),
              false,
              true,
              false);
      case Like.Near near -> FuzzyQuery.getFuzzyAutomaton(near.word(), near.edits(), 1, true);
    };
  }

  /** Adds the terms of a segment, as long as there is time. */
  private void count(TermsEnum terms, Map<BytesRef, Integer> counts) throws IOException {
    int seen = 0;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      if ((++seen & 0xFF) == 0 && deadline.shouldExit()) {
        return;
      }
      Integer before = counts.get(term);
      if (before == null) {
        counts.put(BytesRef.deepCopyOf(term), terms.docFreq());
      } else {
        counts.put(term, before + terms.docFreq());
      }
    }
  }

  @Override
  public Set<String> languages() {
    try {
      Set<String> languages = new TreeSet<>();
      Terms terms = MultiTerms.getTerms(reader, Fields.facet("language"));
      if (terms == null || terms.getDocCount() < reader.maxDoc()) {
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

  @Override
  public Optional<String> held(String facet, String value) {
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

  @Override
  public Optional<String> nearest(String facet, String value) {
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
