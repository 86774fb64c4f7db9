package org.dateline.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * An index built beside the one of an archive and swapped in when it is complete. The lock of the
 * old index is held until the new one stands: nobody writes to the old one meanwhile. Those who
 * read it go on reading it.
 */
final class Rebuilding implements AutoCloseable {
  private final IndexFolder folder;
  private final Directory old;
  private final Lock lock;
  private final boolean isNew;
  private boolean isSwapped;

  /** Begins in a folder that has an index. */
  Rebuilding(IndexFolder folder) throws IOException {
    this.folder = folder;
    this.old = FSDirectory.open(folder.index());
    try {
      this.lock = old.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    } catch (IOException | RuntimeException e) {
      old.close();
      throw e;
    }
    try {
      Optional<IndexFormat> held = folder.format(old);
      held.ifPresent(format -> format.refuseNewer(folder.path()));
      this.isNew = held.isEmpty();
      IndexFolder.delete(folder.next());
      Files.createDirectories(folder.next());
    } catch (IOException | RuntimeException e) {
      release();
      throw e;
    }
  }

  /** Whether nothing was ever committed to the index as it was. */
  boolean isNew() {
    return isNew;
  }

  /** The index as it was. */
  Directory old() {
    return old;
  }

  /** Where the new index is to be built; to be closed before the swap. */
  Directory next() throws IOException {
    return FSDirectory.open(folder.next());
  }

  /** Lets the new index, complete and closed, take the place of the old one. */
  void swap() throws IOException {
    lock.ensureValid();
    try {
      folder.swap();
    } finally {
      // From the second of its moves on the new index stands, whatever fails then.
      isSwapped = Files.notExists(folder.next());
    }
  }

  /** Whether the new index has taken the place of the old one. */
  boolean isSwapped() {
    return isSwapped;
  }

  private void release() throws IOException {
    try (old) {
      lock.close();
    }
  }

  /** Ends; what was built and not swapped in is gone. */
  @Override
  public void close() throws IOException {
    try {
      // Still under the lock: the next one may build there. Once swapped, another may already.
      if (!isSwapped) {
        IndexFolder.delete(folder.next());
      }
    } finally {
      release();
    }
  }
}
