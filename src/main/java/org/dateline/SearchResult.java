package org.dateline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The answer to a search.
 *
 * @param tookMillis how long it took, in milliseconds
 * @param partialReason why the answer is incomplete; when present, every count is a lower bound
 * @param query how the query was understood
 * @param warnings what was repaired in it or could not be used
 * @param total how many articles match, exactly
 * @param asTyped how many of these have every name as it was typed; empty when no name was searched
 *     for in other spellings
 * @param page which page this is, counted from 1; empty when paging by cursor
 * @param size how many hits a page has at most
 * @param next the cursor of the next page; empty on the last one
 * @param sort the order of the hits; {@link Sort#NEWEST} when there was nothing to score
 * @param hits the hits of this page
 * @param facets the facets asked for, by name, in the order asked
 * @param timeline the timeline, when asked for
 */
public record SearchResult(
    long tookMillis,
    Optional<String> partialReason,
    Understood query,
    List<Problem> warnings,
    long total,
    OptionalLong asTyped,
    OptionalInt page,
    int size,
    Optional<String> next,
    Sort sort,
    List<Hit> hits,
    Map<String, Facet> facets,
    Optional<Timeline> timeline) {

  /** Copies lists and map; the map keeps its order. */
  public SearchResult {
    warnings = List.copyOf(warnings);
    hits = List.copyOf(hits);
    facets = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facets));
  }

  /**
   * Whether the time budget ended the search early, so that every count is a lower bound.
   *
   * @return whether the answer is incomplete
   */
  public boolean partial() {
    return partialReason.isPresent();
  }
}
