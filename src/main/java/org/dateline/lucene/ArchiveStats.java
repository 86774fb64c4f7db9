package org.dateline.lucene;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How large an archive is.
 *
 * @param articles how many articles it holds, those withdrawn aside
 * @param withdrawn how many articles it keeps as withdrawn
 * @param indexBytes what its index takes on disk
 * @param format the number of its format
 * @param created when it was made, an ISO instant
 * @param languages how many articles there are in each language, the most first
 * @param first the first day an article was published on
 * @param last the last one
 */
public record ArchiveStats(
    long articles,
    long withdrawn,
    long indexBytes,
    int format,
    String created,
    Map<String, Long> languages,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {
  /** Copies the map; it keeps its order. */
  public ArchiveStats {
    languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
  }
}
