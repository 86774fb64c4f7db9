package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
import org.dateline.Facet;
import org.dateline.Timeline;
import org.dateline.count.FacetCounter;
import org.dateline.count.TimelineCounter;
import org.dateline.match.ResolvedPlan;
import org.dateline.query.SearchPlan;

/**
 * The facets and the timeline of one search. A facet that is itself filtered by counts what the
 * search would find without that filter.
 */
final class Counting {
  private final SearchPlan plan;
  private final ResolvedPlan resolved;
  private final Map<String, FacetCounter> counters = new LinkedHashMap<>();
  private final Set<String> filtered = new LinkedHashSet<>();
  private final Optional<TimelineCounter> timeline;

  Counting(Tools tools, IndexReader reader, SearchPlan plan, ResolvedPlan resolved)
      throws IOException {
    this.plan = plan;
    this.resolved = resolved;
    this.timeline = plan.interval().map(TimelineCounter::new);
    Map<String, List<String>> paths = new LinkedHashMap<>();
    for (SearchPlan.FacetAsked asked : plan.facets()) {
      paths.computeIfAbsent(asked.facet(), f -> new ArrayList<>()).add(asked.path());
    }
    for (Map.Entry<String, List<String>> facet : paths.entrySet()) {
      counters.put(facet.getKey(), tools.counters().of(reader, facet.getKey(), facet.getValue()));
      if (!selected(facet.getKey()).isEmpty()) {
        filtered.add(facet.getKey());
      }
    }
  }

  /** Collectors of what the search finds: one given, and all that count it. */
  Collector[] and(Collector other) {
    List<Collector> all = new ArrayList<>(List.of(other));
    counters.forEach(
        (facet, counter) -> {
          if (!filtered.contains(facet)) {
            all.add(counter);
          }
        });
    timeline.ifPresent(all::add);
    return all.toArray(Collector[]::new);
  }

  /** The facets that are filtered by. */
  Set<String> filtered() {
    return filtered;
  }

  /** The collector of what the search finds without the filter of this facet. */
  Collector unfiltered(String facet) {
    return counter(facet);
  }

  private FacetCounter counter(String facet) {
    FacetCounter counter = counters.get(facet);
    if (counter == null) {
      throw new IllegalStateException("not counted: " + facet);
    }
    return counter;
  }

  private List<String> selected(String facet) {
    return resolved.filters().stream()
        .filter(filter -> filter.facet().equals(facet))
        .flatMap(filter -> filter.any().stream())
        .toList();
  }

  /**
   * The facets asked for, in the order asked; to be called after the search.
   *
   * @param page which page of their values, counted from 1
   */
  Map<String, Facet> facets(int page) throws IOException {
    Map<String, Facet> facets = new LinkedHashMap<>();
    for (SearchPlan.FacetAsked asked : plan.facets()) {
      facets.put(
          asked.name(),
          counter(asked.facet()).list(asked, selected(asked.facet()), plan.prefix(), page));
    }
    return facets;
  }

  /** The timeline, when asked for; to be called after the search. */
  Optional<Timeline> timeline() {
    return timeline.flatMap(counter -> plan.interval().map(counter::timeline));
  }
}
