package org.dateline.suggest;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.Suggestion;

/**
 * What may be suggested.
 *
 * @param kind what it is
 * @param text what is shown
 * @param query what is searched for
 * @param articles how many articles have it, about
 */
record Candidate(Suggestion.Kind kind, String text, String query, int articles) {
  static final Comparator<Candidate> COMMONEST =
      Comparator.comparingInt(Candidate::articles)
          .reversed()
          .thenComparing(Candidate::text)
          .thenComparing(Candidate::query);

  /** With the count of its search; empty when that finds nothing or could not be counted. */
  Optional<Suggestion> counted(Grounds grounds) throws IOException {
    OptionalLong count = grounds.count(query);
    return count.orElse(0) == 0
        ? Optional.empty()
        : Optional.of(new Suggestion(kind, text, query, count, Optional.empty()));
  }

  /** The commonest of some. */
  static List<Candidate> commonest(List<Candidate> candidates, int most) {
    return candidates.stream().sorted(COMMONEST).limit(most).toList();
  }
}
