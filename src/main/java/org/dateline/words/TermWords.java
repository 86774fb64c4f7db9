package org.dateline.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.dateline.Problem;
import org.dateline.analysis.ArticleStreams;
import org.dateline.match.Fields;
import org.dateline.match.ResolvedPlan.NameSpellings.Spelling;
import org.dateline.match.Vocabulary;

/**
 * The vocabulary of an archive: the terms of its index, read until the time is up. What was read is
 * remembered, since one request resolves its words again for each clause and each spelling. One for
 * each request; not thread-safe.
 */
public final class TermWords implements Vocabulary {
  /** A pattern of fourteen question marks takes 0.3 s to determinize with Lucene's default. */
  private static final int DETERMINIZE_WORK = 1_000;

  /** Words that are remembered, all patterns together. */
  private static final int REMEMBERED = 16_384;

  /** What part of the time may go to the spellings of names. */
  private static final double FOR_NAMES = 0.5;

  private final IndexReader reader;
  private final Deadline deadline;
  private final Known known;

  /** Nobody is told of this end but who asks for names. */
  private final Deadline forNames;

  private final FoundNames.Kept keptNames;
  private final FacetTerms values;
  private boolean namesCut;

  /** The terms of each segment, opened once a request: many may be asked for. */
  private final List<TermsEnum> exactWords = new ArrayList<>();

  private final List<TermsEnum> nameWords = new ArrayList<>();

  /**
   * Reads words until a time is up.
   *
   * @param keptNames those of this state of the archive
   */
  public TermWords(IndexReader reader, Deadline deadline, FoundNames.Kept keptNames) {
    this(reader, deadline, keptNames, new Known());
  }

  private TermWords(IndexReader reader, Deadline deadline, FoundNames.Kept keptNames, Known known) {
    this.reader = reader;
    this.deadline = deadline;
    this.forNames = deadline.part(FOR_NAMES);
    this.keptNames = keptNames;
    this.known = known;
    this.values = new FacetTerms(reader);
  }

  /** The same words, and what is known of them, read until another time is up. */
  public TermWords within(Deadline other) {
    return new TermWords(reader, other, keptNames, known);
  }

  /** What was read of the terms, wholly: what the time cut short is not known. */
  private static final class Known {
    private final Map<Like, Words> words = new HashMap<>();
    private int remembered;

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

    void remember(Like like, Words found) {
      if (hasRoom(found.words().size())) {
        words.put(like, found);
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
    Map<String, Integer> spellings = new HashMap<>();
    eachName(
        new BytesRef(key + ArticleStreams.AFTER_KEY),
        (term, articles) ->
            spellings.merge(
                term.utf8ToString().substring(key.length() + 1), articles, Integer::sum));
    return spellings.entrySet().stream()
        .map(spelling -> new Counted(spelling.getKey(), spelling.getValue()))
        .sorted(Commonest.FIRST)
        .limit(most)
        .map(TermWords::name)
        .toList();
  }

  @Override
  public Optional<List<Spelling>> spellings(String typed, Supplier<List<Spelling>> find) {
    Optional<List<Spelling>> kept = keptNames.of(typed);
    if (kept.isPresent()) {
      return kept;
    }
    List<Spelling> found = forNames.shouldExit() ? List.of() : find.get();
    // It ends before the deadline, which may have cut something by then.
    if (forNames.shouldExit()) {
      namesCut = true;
      return Optional.empty();
    }
    keptNames.keep(typed, found);
    return Optional.of(found);
  }

  /** Whether there was no time to find every name's spellings. */
  public boolean namesCut() {
    return namesCut;
  }

  /** Says that there was no time to find every name's spellings; empty when there was. */
  public Optional<Problem> namesNotFound() {
    return namesCut
        ? Optional.of(
            Problem.of(
                    "names-not-found",
                    "There was no time to look for other spellings of every name.")
                .suggest("ask for fewer words, or with names=off"))
        : Optional.empty();
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
        BytesRef term = any && !forNames.shouldExit() ? all.term() : null;
        for (int seen = 1; term != null && StringHelper.startsWith(term, beginning); seen++) {
          sink.accept(term, all.docFreq());
          term = (seen & 0xFF) == 0 && forNames.shouldExit() ? null : all.next();
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
  public List<String> valuesLike(
      String facet, ToDoubleFunction<String> distance, double farthest, int most) {
    return values.like(facet, distance, farthest, most, forNames);
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
      known.languages = Optional.of(values.languages());
    }
    return known.languages.get();
  }

  @Override
  public Optional<String> held(String facet, String value) {
    return values.held(facet, value, deadline);
  }

  @Override
  public Optional<String> nearest(String facet, String value) {
    return values.nearest(facet, value, deadline);
  }
}
