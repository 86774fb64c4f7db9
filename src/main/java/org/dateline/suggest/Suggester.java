package org.dateline.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Suggestion;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.Fields;

/** Completes what is being typed. One for each archive; thread-safe. */
public final class Suggester {
  private static final Comparator<Suggestion> COMMONEST =
      Comparator.<Suggestion>comparingLong(suggestion -> suggestion.count().orElse(0))
          .reversed()
          .thenComparing(Suggestion::text)
          .thenComparing(Suggestion::kind);

  /** Of so many suggestions one may be a headline. */
  private static final int HEADLINE_IN = 3;

  /** Candidates that may be counted beside those wanted, such as have been deleted. */
  private static final int MOST_IN_VAIN = 200;

  /** Languages whose names of countries are understood. */
  private static final int NAMED_IN = 4;

  private final IndexConfig config;
  private final PrefixTerms terms = new PrefixTerms();
  private final Facets facets;

  /**
   * Creates a suggester.
   *
   * @param config what the archivist decided
   */
  public Suggester(IndexConfig config) {
    this.config = config;
    this.facets = new Facets(config);
  }

  /**
   * Completes the end of a query.
   *
   * @param query the query typed so far
   * @param size how many suggestions at most
   * @param grounds what they are made of
   * @param analyzers of this thread
   * @return those that most articles have first, then headlines, the newest first
   * @throws IOException when the index cannot be read
   */
  public List<Suggestion> suggest(String query, int size, Grounds grounds, Analyzers analyzers)
      throws IOException {
    Typed typed = Typed.of(query, config.fields(), analyzers);
    Within within = new Within(grounds);
    Map<String, Integer> counts = counts(typed, within, grounds);
    Languages languages = new Languages(config.stopWords(), grounds);
    Words words = new Words(grounds, analyzers, languages);
    List<Suggestion> counted =
        counted(words.candidates(typed, counts, size), size, grounds, w -> words.counted(typed, w));
    List<Candidate> named = new ArrayList<>(new Names(grounds, terms).candidates(typed, within));
    named.addAll(
        facets.candidates(typed, within, grounds, languages.commonest(NAMED_IN), analyzers));
    List<Suggestion> values =
        counted(Candidate.commonest(named, named.size()), size, grounds, v -> v.counted(grounds));
    List<Suggestion> headlines = new Headlines(grounds, analyzers).find(typed, counts);
    return together(counted, values, headlines, size, word -> words.written(typed, word));
  }

  private Map<String, Integer> counts(Typed typed, Within within, Grounds grounds)
      throws IOException {
    if (typed.last().isEmpty() || !typed.takesWords()) {
      return Map.of();
    }
    Typed.Word last = typed.last().get();
    return terms.counts(Fields.EXACT, last.exact(), within.of(typed.beforeWord(last)), grounds);
  }

  /** What is done to one suggestion. */
  private interface Step<T, R> {
    R of(T one) throws IOException;
  }

  /** The first that are found, as many as are wanted. */
  private static List<Suggestion> counted(
      List<Candidate> candidates,
      int size,
      Grounds grounds,
      Step<Candidate, Optional<Suggestion>> count)
      throws IOException {
    List<Suggestion> counted = new ArrayList<>();
    Set<Object> taken = new HashSet<>();
    int most = Math.min(candidates.size(), size + MOST_IN_VAIN);
    for (int i = 0; i < most && counted.size() < size && !grounds.timeIsUp(); i++) {
      count
          .of(candidates.get(i))
          .filter(s -> taken.add(Map.entry(s.kind(), s.text())))
          .ifPresent(counted::add);
    }
    return counted.stream().sorted(COMMONEST).toList();
  }

  /**
   * The best of each: up to three headlines, and no more than half of the rest are words or values
   * while there are enough of the others.
   */
  private static List<Suggestion> together(
      List<Suggestion> words,
      List<Suggestion> values,
      List<Suggestion> headlines,
      int size,
      Step<Suggestion, Suggestion> written)
      throws IOException {
    int others = words.size() + values.size();
    int titles =
        Math.min(headlines.size(), Math.max(size / HEADLINE_IN, Math.max(0, size - others)));
    int room = size - titles;
    int ofValues = Math.min(values.size(), Math.max(room / 2, room - words.size()));
    int ofWords = Math.min(words.size(), room - ofValues);
    List<Suggestion> all = new ArrayList<>();
    for (Suggestion word : words.subList(0, ofWords)) {
      all.add(written.of(word));
    }
    all.addAll(values.subList(0, ofValues));
    all.sort(COMMONEST);
    all.addAll(headlines.subList(0, titles));
    return all;
  }
}
