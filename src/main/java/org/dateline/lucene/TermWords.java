package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
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
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.dateline.Problem;
import org.dateline.analysis.ArticleStreams;
import org.dateline.match.Fields;
import org.dateline.match.Vocabulary;

/**
 * The vocabulary of an archive: the terms of its index, read until the time is up. What was read is
 * remembered, since one request resolves its words again for each clause and each spelling. One for
 * each request; not thread-safe.
 */
final class TermWords implements Vocabulary {
  /** A pattern of fourteen question marks takes 0.3 s to determinize with Lucene's default. */
  private static final int DETERMINIZE_WORK = 1_000;

  /** How many values are looked at for a suggestion. */
  private static final int NEAREST_OF = 50_000;

  /** Words that are remembered, all patterns and names together. */
  private static final int REMEMBERED = 16_384;

  private final IndexReader reader;
  private final Deadline deadline;
  private final Known known;

  /** The terms of each segment, opened once a request: many may be asked for. */
  private final List<TermsEnum> exactWords = new ArrayList<>();

  private final List<TermsEnum> nameWords = new ArrayList<>();

  TermWords(IndexReader reader, Deadline deadline) {
    this(reader, deadline, new Known());
  }

  private TermWords(IndexReader reader, Deadline deadline, Known known) {
    this.reader = reader;
    this.deadline = deadline;
    this.known = known;
  }

  /** The same words, and what is known of them, read until another time is up. */
  TermWords within(Deadline other) {
    return new TermWords(reader, other, known);
  }

  /** What was read of the terms, wholly: what the time cut short is not known. */
  private static final class Known {
    private final Map<Like, Words> words = new HashMap<>();
    private final Map<NamesAsked, List<Name>> names = new HashMap<>();
    private int remembered;

    private record NamesAsked(String key, int most) {}

    /** Asked for with each query that is resolved. */
    private Optional<Set<String>> languages = Optional.empty();

    /** The words in most articles of those that are known; empty when too few are. */
    Optional<Words> of(Like like, int most) {
      Words all = words.get(like);
      if (all == null) {
        return Optional.empty();
      }
      int size = all.words().size();
      if (size > most) {
        return Optional.of(new Words(all.words().subList(0, most), false));
      }
      boolean enough = size == most || size == 0 || all.complete();
      return enough ? Optional.of(all) : Optional.empty();
    }

    Optional<List<Name>> names(String key, int most) {
      return Optional.ofNullable(names.get(new NamesAsked(key, most)));
    }

    void remember(Like like, Words found) {
      if (hasRoom(found.words().size())) {
        words.put(like, found);
      }
    }

    void remember(String key, int most, List<Name> found) {
      if (hasRoom(found.size())) {
        names.put(new NamesAsked(key, most), found);
      }
    }

    /** One is counted for what is remembered of a pattern that fits nothing. */
    private boolean hasRoom(int size) {
      boolean room = remembered + size + 1 <= REMEMBERED;
      remembered += room ? size + 1 : 0;
      return room;
    }
  }

  @Override
  public Words words(Like like, int most) {
    Optional<Words> before = known.of(like, most);
    if (before.isPresent()) {
      return before.get();
    }
    Words found = find(like, most);
    if (most > 0 && !deadline.cutSomething()) {
      known.remember(like, found);
    }
    return found;
  }

  private Words find(Like like, int most) {
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
      Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
      Commonest commonest = new Commonest(most);
      // A long word takes long to make an automaton of.
      if (terms != null && !deadline.shouldExit()) {
        read(automaton.getTermsEnum(terms), commonest);
      }
      return commonest.words();
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

  /** Reads terms, of all segments together in their order, as long as there is time. */
  private void read(TermsEnum terms, Commonest commonest) throws IOException {
    int seen = 0;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      if ((++seen & 0xFF) == 0 && deadline.shouldExit()) {
        return;
      }
      if (!isBorder(term)) {
        commonest.add(term, terms.docFreq());
      }
    }
  }

  private static boolean isBorder(BytesRef term) {
    return term.length > 0 && term.bytes[term.offset] == ArticleStreams.BORDER;
  }

  @Override
  public List<Name> names(String key, int most) {
    Optional<List<Name>> before = known.names(key, most);
    if (before.isPresent()) {
      return before.get();
    }
    Map<String, Integer> spellings = new HashMap<>();
    eachName(
        new BytesRef(key + ArticleStreams.AFTER_KEY),
        (term, articles) ->
            spellings.merge(
                term.utf8ToString().substring(key.length() + 1), articles, Integer::sum));
    List<Name> found =
        spellings.entrySet().stream()
            .map(spelling -> new Counted(spelling.getKey(), spelling.getValue()))
            .sorted(Commonest.FIRST)
            .limit(most)
            .map(TermWords::name)
            .toList();
    if (!deadline.cutSomething()) {
      known.remember(key, most, found);
    }
    return found;
  }

  @Override
  public int asName(String key, String exact) {
    BytesRef word = new BytesRef(key + ArticleStreams.AFTER_KEY + exact);
    int[] sum = new int[1];
    eachName(
        word,
        (term, articles) -> {
          boolean more = term.length > word.length; // How it is written may stand after it.
          boolean same = !more || term.bytes[term.offset + word.length] == ArticleStreams.AFTER_KEY;
          sum[0] += same ? articles : 0;
        });
    return sum[0];
  }

  /** Tells the terms of names that begin so, with how many articles have them in a segment. */
  private void eachName(BytesRef beginning, ObjIntConsumer<BytesRef> sink) {
    try {
      for (TermsEnum all : opened(nameWords, Fields.NAMES)) {
        boolean any = all.seekCeil(beginning) != TermsEnum.SeekStatus.END;
        BytesRef term = any && !deadline.shouldExit() ? all.term() : null;
        for (int seen = 1; term != null && StringHelper.startsWith(term, beginning); seen++) {
          sink.accept(term, all.docFreq());
          term = (seen & 0xFF) == 0 && deadline.shouldExit() ? null : all.next();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<TermsEnum> opened(List<TermsEnum> terms, String field) throws IOException {
    if (terms.isEmpty()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms segment = leaf.reader().terms(field);
        terms.add(segment == null ? TermsEnum.EMPTY : segment.iterator());
      }
    }
    return terms;
  }

  private static Name name(Counted spelling) {
    int exact = spelling.text().indexOf(ArticleStreams.AFTER_KEY);
    return exact < 0
        ? new Name(spelling.text(), spelling.text(), spelling.articles())
        : new Name(
            spelling.text().substring(0, exact),
            spelling.text().substring(exact + 1),
            spelling.articles());
  }

  @Override
  public List<String> valuesLike(String facet, Predicate<String> like, int most) {
    List<String> values = new ArrayList<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, Fields.facet(facet));
      if (terms == null) {
        return values;
      }
      TermsEnum all = terms.iterator();
      int seen = 0;
      for (BytesRef term = all.next();
          term != null && values.size() < most && seen < NEAREST_OF && !deadline.shouldExit();
          term = all.next()) {
        seen++;
        String value = term.utf8ToString();
        if (like.test(value) && isHeld(facet, term)) {
          values.add(value);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  @Override
  public int articles(String exact) {
    if (deadline.shouldExit()) {
      return 0;
    }
    try {
      BytesRef term = new BytesRef(exact);
      int articles = 0;
      for (TermsEnum words : opened(exactWords, Fields.EXACT)) {
        articles += words.seekExact(term) ? words.docFreq() : 0;
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> languages() {
    if (known.languages.isEmpty()) {
      known.languages = Optional.of(readLanguages());
    }
    return known.languages.get();
  }

  private Set<String> readLanguages() {
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
