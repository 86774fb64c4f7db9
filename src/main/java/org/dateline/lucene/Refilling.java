package org.dateline.lucene;

import java.io.IOException;
import java.util.function.Function;
import org.dateline.Archive;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;

/** Fills a new index, which takes the place of the one that the archive has. */
final class Refilling {
  private final IndexFolder folder;
  private final IndexConfig config;

  Refilling(IndexFolder folder, IndexConfig config) {
    this.folder = folder;
    this.config = config;
  }

  /**
   * Has it filled.
   *
   * @param fill works with the status of its thread; what it throws is thrown
   */
  <T> T run(Function<? super Archive, ? extends T> fill) throws IOException {
    Rebuilding rebuilding = Uninterrupted.run(this::begin);
    try {
      T filled;
      try (LuceneArchive next =
          Uninterrupted.run(() -> LuceneArchive.beside(folder, rebuilding, config))) {
        filled = fill.apply(next);
        requireArticles(next);
      }
      Uninterrupted.run(() -> swap(rebuilding));
      return filled;
    } finally {
      boolean leaveNothing = rebuilding.isNew() && !rebuilding.isSwapped();
      Uninterrupted.run(() -> end(rebuilding, leaveNothing));
    }
  }

  private Rebuilding begin() throws IOException {
    folder.prepareForWriting();
    Rebuilding rebuilding = new Rebuilding(folder);
    try {
      folder.writeHolder();
      return rebuilding;
    } catch (IOException e) {
      rebuilding.close();
      throw e;
    }
  }

  private void requireArticles(LuceneArchive next) {
    if (next.stats().articles() == 0) {
      throw new InvalidRequestException(
          Problem.of(
                  "nothing-indexed",
                  "No article was indexed, so "
                      + folder.path()
                      + " was left as it was; a fresh archive needs one at least.")
              .suggest("look what is wrong with the input"));
    }
  }

  private static boolean swap(Rebuilding rebuilding) throws IOException {
    rebuilding.swap();
    return rebuilding.isSwapped();
  }

  private boolean end(Rebuilding rebuilding, boolean leaveNothing) throws IOException {
    try (rebuilding) {
      folder.removeHolder();
      if (leaveNothing) {
        // There was no archive before; an index without a commit would be taken for a damaged one.
        IndexFolder.delete(folder.index());
      }
    }
    return leaveNothing;
  }
}
