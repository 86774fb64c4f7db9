package org.dateline.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.dateline.match.ResolvedPlan.NameSpellings.Spelling;

/**
 * The spellings of names that were asked for, kept for each state of the archive and dropped with
 * it. Thread-safe.
 */
public final class FoundNames {
  /** Names kept for a state; those asked for least recently go first. */
  private static final int MOST = 2_048;

  private final Map<IndexReader.CacheKey, Kept> byReader = new ConcurrentHashMap<>();

  /** Those of one state of the archive. */
  public static final class Kept {
    private final Map<String, List<Spelling>> names =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, List<Spelling>> eldest) {
            return size() > MOST;
          }
        };

    synchronized Optional<List<Spelling>> of(String typed) {
      return Optional.ofNullable(names.get(typed));
    }

    synchronized void keep(String typed, List<Spelling> spellings) {
      names.put(typed, spellings);
    }
  }

  /**
   * Those of a state of the archive.
   *
   * @param reader the state
   * @return an empty one where none was asked for yet
   */
  public Kept of(IndexReader reader) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) {
      return new Kept();
    }
    return byReader.computeIfAbsent(
        helper.getKey(),
        key -> {
          helper.addClosedListener(byReader::remove);
          return new Kept();
        });
  }
}
