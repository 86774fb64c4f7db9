package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.dateline.ArchiveException;
import org.dateline.store.Packer;

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
    manager().maybeRefreshBlocking();
  }

  /**
   * Looks for what another process committed, also in an index that it built anew and swapped in.
   * While there is none that can be read, the state that is known stays.
   */
  synchronized void follow(Directory directory) throws IOException {
    IndexReader known = acquire();
    try {
      Optional<IndexFormat> latest =
          IndexFormat.read(SegmentInfos.readLatestCommit(directory).getUserData());
      boolean swapped =
          !latest.equals(
              IndexFormat.read(((DirectoryReader) known).getIndexCommit().getUserData()));
      if (swapped) {
        latest.ifPresent(format -> format.check(Path.of("The archive")));
        switchTo(new SearcherManager(directory, new SearcherFactory()));
      } else {
        refresh();
      }
    } catch (IndexNotFoundException | NoSuchFileException e) {
      // Between the two moves of a swap.
    } finally {
      known.decRef();
    }
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

  Digests digests(Packer packer) throws IOException {
    return new Digests(acquire(), packer);
  }

  @Override
  public synchronized void close() throws IOException {
    if (current.isPresent()) {
      current.get().close();
      current = Optional.empty();
    }
  }
}
