package org.dateline.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * The names to suggest, with the articles among those that what stands before matches. A name
   * that goes on from several words takes the place of all of them.
   */
  List<Candidate> candidates(Typed typed, Within within) throws IOException {
    List<Candidate> all = new ArrayList<>();
    for (Kind kind : KINDS) {
      if (typed.takes(kind)) {
        all.addAll(ofKind(kind, typed, within));
      }
    }
    return all;
  }

  private List<Candidate> ofKind(Kind kind, Typed typed, Within within) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Typed.Tail tail : typed.tails()) {
      String prefix = Completions.prefix(kind, tail.exact()).orElseThrow();
      if (!PrefixTerms.any(Fields.COMPLETION, prefix, grounds)) {
        continue;
      }
      Map<String, Integer> byName = new HashMap<>();
      terms
          .counts(Fields.COMPLETION, prefix, within.of(typed.before(tail.start())), grounds)
          .forEach((term, count) -> byName.merge(Completions.name(term), count, Math::max));
      byName.forEach(
          (name, count) -> {
            if (Marks.canBeQuoted(name) && taken.add(name)) {
              String query = typed.with(kind, Facets.written(name), tail.start());
              candidates.add(new Candidate(kind, name, query, count));
            }
          });
    }
    return candidates;
  }
}
