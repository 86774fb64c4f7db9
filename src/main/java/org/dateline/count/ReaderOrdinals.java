package org.dateline.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.dateline.match.FacetValues;
import org.dateline.match.Fields;

/** The numbered values of facets, made once for each state of the archive and dropped with it. */
final class ReaderOrdinals {
  private final Map<IndexReader.CacheKey, Map<String, Ordinals>> byReader =
      new ConcurrentHashMap<>();

  Ordinals of(IndexReader reader, String facet) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) {
      return make(reader, facet);
    }
    return byReader
        .computeIfAbsent(
            helper.getKey(),
            key -> {
              helper.addClosedListener(byReader::remove);
              return new ConcurrentHashMap<>();
            })
        .computeIfAbsent(facet, f -> make(reader, f));
  }

  private static Ordinals make(IndexReader reader, String facet) {
    try {
      return Ordinals.of(reader, Fields.facet(facet), separator(facet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands between the steps of a value; 0 when the facet is no tree. */
  static char separator(String facet) {
    Character separator = FacetValues.TREES.get(facet);
    return separator == null ? 0 : separator;
  }
}
