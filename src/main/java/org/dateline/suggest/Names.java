package org.dateline.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.Suggestion.Kind;
import org.dateline.match.Fields;

/** Completes the last words by people, organizations and places of the archive. */
final class Names {
  private static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE);

  private final Grounds grounds;
  private final PrefixTerms terms;

  Names(Grounds grounds, PrefixTerms terms) {
    this.grounds = grounds;
    this.terms = terms;
  }

  /**
   * The names to suggest, of each kind those in most articles. A name that goes on from several
   * words takes the place of all of them.
   *
   * @param within the articles that the last word by itself is to be completed in
   */
  List<Candidate> candidates(Typed typed, Optional<List<FixedBitSet>> within, int most)
      throws IOException {
    List<Candidate> all = new ArrayList<>();
    for (Kind kind : KINDS) {
      if (typed.takes(kind)) {
        all.addAll(Candidate.commonest(ofKind(kind, typed, within), most));
      }
    }
    return all;
  }

  private List<Candidate> ofKind(Kind kind, Typed typed, Optional<List<FixedBitSet>> within)
      throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Typed.Tail tail : typed.tails()) {
      String prefix = Completions.prefix(kind, tail.exact()).orElseThrow();
      Map<String, Integer> byName = new HashMap<>();
      terms
          .counts(
              Fields.COMPLETION, prefix, tail.length() == 1 ? within : Optional.empty(), grounds)
          .forEach((term, count) -> byName.merge(Completions.name(term), count, Math::max));
      byName.forEach(
          (name, count) -> {
            if (Scan.canBeQuoted(name) && taken.add(name)) {
              String query = typed.with(kind, Facets.written(name), tail.start());
              candidates.add(new Candidate(kind, name, query, count));
            }
          });
    }
    return candidates;
  }
}
