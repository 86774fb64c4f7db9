package org.dateline.suggest;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;

/** The articles that what stands before matches, gathered once for each place it ends at. */
final class Within {
  private final Grounds grounds;
  private final Map<String, Optional<List<FixedBitSet>>> byQuery = new HashMap<>();

  Within(Grounds grounds) {
    this.grounds = grounds;
  }

  /** A set for each segment; empty when all articles match. */
  Optional<List<FixedBitSet>> of(String query) throws IOException {
    Optional<List<FixedBitSet>> known = byQuery.get(query);
    if (known == null) {
      known = grounds.matching(query);
      byQuery.put(query, known);
    }
    return known;
  }
}
