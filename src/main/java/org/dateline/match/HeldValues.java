package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Problem;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.query.Clause;
import org.dateline.query.SearchPlan;
import org.dateline.text.NameDistance;

/** The values of facets as an archive holds them. */
final class HeldValues {
  /** Facets whose values are names, found under any spelling where they are typed in a query. */
  private static final Set<String> NAMED = Set.of("person");

  /** Values that one name is found in. */
  private static final int MOST = 32;

  private final Vocabulary vocabulary;
  private final Warnings warnings;

  HeldValues(Vocabulary vocabulary, Warnings warnings) {
    this.vocabulary = vocabulary;
    this.warnings = warnings;
  }

  /**
   * What a value means: articles that have it, or one like it when it is a name.
   *
   * @param names whether names are found in other spellings
   */
  Node value(Clause.Value value, boolean names) {
    if (value.facet().equals("id")) {
      return new ResolvedPlan.Id(value.value());
    }
    if (value.facet().equals(Fields.URL)) {
      return new ResolvedPlan.Value(
          Fields.URL, FacetValues.address(value.value()).orElse(value.value()));
    }
    List<Node> choices = new ArrayList<>();
    if (names && NAMED.contains(value.facet())) {
      NameDistance distance = NameDistance.from(value.value());
      vocabulary
          .valuesLike(value.facet(), other -> distance.to(other) <= NameDistance.SAME, MOST)
          .forEach(other -> choices.add(new ResolvedPlan.Value(value.facet(), other)));
    }
    if (choices.isEmpty() || vocabulary.held(value.facet(), value.value()).isPresent()) {
      Node held =
          new ResolvedPlan.Value(value.facet(), held(value.facet(), value.value(), value.span()));
      if (!choices.contains(held)) {
        choices.addFirst(held);
      }
    }
    return choices.size() == 1 ? choices.getFirst() : new Some(choices, 1, List.of());
  }

  /** A filter with its values as held. */
  SearchPlan.Filter held(SearchPlan.Filter filter) {
    return new SearchPlan.Filter(
        filter.facet(), held(filter.facet(), filter.any()), held(filter.facet(), filter.none()));
  }

  private List<String> held(String facet, List<String> values) {
    return values.stream().map(value -> held(facet, value, null)).distinct().toList();
  }

  /** A value as held, or as it is where the archive does not hold it, which is warned of. */
  private String held(
      String facet, String value, Clause.@org.jspecify.annotations.Nullable Span span) {
    Optional<String> held = vocabulary.held(facet, value);
    if (held.isEmpty() && !facet.equals("date") && !facet.equals("country")) {
      Problem unknown =
          Problem.of("unknown-value", "No article has the " + facet + " “" + value + "”.");
      if (!warnings.isFull()) {
        unknown = unknown.suggest(vocabulary.nearest(facet, value));
      }
      warnings.add(span == null ? unknown.in(facet) : unknown.between(span.start(), span.end()));
    }
    return held.orElse(value);
  }
}
