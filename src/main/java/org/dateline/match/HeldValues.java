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

/** The values of facets as an archive holds them. */
final class HeldValues {
  /** Facets whose values are names, found under any spelling where they are typed in a query. */
  private static final Set<String> NAMED = Set.of("person");

  private final Vocabulary vocabulary;
  private final Warnings warnings;

  HeldValues(Vocabulary vocabulary, Warnings warnings) {
    this.vocabulary = vocabulary;
    this.warnings = warnings;
  }

  /**
   * What a value means: articles that have it, or one like it when it is a name.
   *
   * @param names finds names in other spellings
   */
  Node value(Clause.Value value, Optional<NameVariants> names) {
    if (value.facet().equals("id")) {
      return new ResolvedPlan.Id(value.value());
    }
    if (value.facet().equals(Fields.URL)) {
      return new ResolvedPlan.Value(
          Fields.URL, FacetValues.address(value.value()).orElse(value.value()));
    }
    List<String> others =
        NAMED.contains(value.facet())
            ? names.map(n -> n.values(value.facet(), value.value())).orElse(List.of())
            : List.of();
    List<Node> choices = new ArrayList<>();
    if (others.isEmpty() || vocabulary.held(value.facet(), value.value()).isPresent()) {
      choices.add(
          new ResolvedPlan.Value(value.facet(), held(value.facet(), value.value(), value.span())));
    }
    others.forEach(other -> choices.add(new ResolvedPlan.Value(value.facet(), other)));
    return Some.anyOf(choices);
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
