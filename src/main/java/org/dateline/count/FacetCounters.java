package org.dateline.count;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.dateline.config.IndexConfig;

/** Makes the counters of facets for all searches of an archive. Thread-safe. */
public final class FacetCounters {
  private final ReaderOrdinals ordinals = new ReaderOrdinals();
  private final Labels labels;

  /**
   * Counts for one archive.
   *
   * @param config names what to show for values
   */
  public FacetCounters(IndexConfig config) {
    this.labels = new Labels(config);
  }

  /**
   * A counter for one search.
   *
   * @param reader the state of the archive that is searched
   * @param facet the facet, as plans name it
   * @param paths places in its tree of which values will be listed; an empty one is the whole tree
   */
  public FacetCounter of(IndexReader reader, String facet, List<String> paths) throws IOException {
    return new FacetCounter(reader, facet, paths, ordinals.of(reader, facet), labels);
  }
}
