package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.dateline.ArchiveException;

/**
 * The state of the archive that searches see. When a writer is given up and another opened, the
 * searchers of the old one stay until those of the new one stand.
 */
final class SwitchingSearchers implements AutoCloseable {
  private Optional<ReferenceManager<IndexSearcher>> current = Optional.empty();

  synchronized void switchTo(ReferenceManager<IndexSearcher> next) throws IOException {
    Optional<ReferenceManager<IndexSearcher>> before = current;
    current = Optional.of(next);
    if (before.isPresent()) {
      before.get().close();
    }
  }

  private synchronized ReferenceManager<IndexSearcher> manager() {
    return current.orElseThrow(
        () -> new ArchiveException(ArchiveException.Reason.BUSY, "The archive is closed."));
  }

  void refresh() throws IOException {
    ReferenceManager<IndexSearcher> manager = manager();
    Uninterrupted.run(
        () -> {
          manager.maybeRefreshBlocking();
          return manager;
        });
  }

  /** The newest state; to be given back with {@code decRef}. */
  IndexReader acquire() {
    while (true) {
      ReferenceManager<IndexSearcher> manager = manager();
      try {
        IndexSearcher searcher = manager.acquire();
        try {
          IndexReader reader = searcher.getIndexReader();
          reader.incRef();
          return reader;
        } finally {
          manager.release(searcher);
        }
      } catch (AlreadyClosedException e) {
        if (manager == manager()) {
          throw e;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Digests digests() throws IOException {
    return new Digests(acquire());
  }

  @Override
  public synchronized void close() throws IOException {
    if (current.isPresent()) {
      current.get().close();
      current = Optional.empty();
    }
  }
}
