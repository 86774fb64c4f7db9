package org.dateline.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
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
    Optional<List<FixedBitSet>> within = within(typed, grounds);
    Map<String, Integer> counts = counts(typed, within, grounds);
    List<Suggestion> headlines = new Headlines(grounds, analyzers).find(typed, counts);
    Languages languages = new Languages(config.stopWords(), grounds.reader());
    List<Suggestion> words =
        counted(new Words(grounds, analyzers, languages).candidates(typed, counts, size), grounds);
    List<Candidate> named = new Names(grounds, terms).candidates(typed, within, size);
    List<Candidate> others =
        new ArrayList<>(
            facets.candidates(typed, grounds, languages.commonest(NAMED_IN), analyzers, size));
    others.addAll(named);
    List<Suggestion> values = counted(Candidate.commonest(others, size), grounds);
    return together(words, values, headlines, size);
  }

  /** The articles that what stands before the last word matches, under the filters. */
  private static Optional<List<FixedBitSet>> within(Typed typed, Grounds grounds)
      throws IOException {
    return typed.last().isEmpty()
        ? grounds.matching("")
        : grounds.matching(typed.beforeWord(typed.last().get()));
  }

  private Map<String, Integer> counts(
      Typed typed, Optional<List<FixedBitSet>> within, Grounds grounds) throws IOException {
    return typed.last().isPresent() && typed.takesWords()
        ? terms.counts(Fields.EXACT, typed.last().get().exact(), within, grounds)
        : Map.of();
  }

  private static List<Suggestion> counted(List<Candidate> candidates, Grounds grounds)
      throws IOException {
    List<Suggestion> counted = new ArrayList<>();
    Set<Object> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      candidate
          .counted(grounds)
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
      List<Suggestion> words, List<Suggestion> values, List<Suggestion> headlines, int size) {
    int others = words.size() + values.size();
    int titles =
        Math.min(headlines.size(), Math.max(size / HEADLINE_IN, Math.max(0, size - others)));
    int room = size - titles;
    int ofValues = Math.min(values.size(), Math.max(room / 2, room - words.size()));
    int ofWords = Math.min(words.size(), room - ofValues);
    List<Suggestion> all = new ArrayList<>(words.subList(0, ofWords));
    all.addAll(values.subList(0, ofValues));
    all.sort(COMMONEST);
    all.addAll(headlines.subList(0, titles));
    return all;
  }
}
