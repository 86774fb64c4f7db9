package org.dateline.lucene;

import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.dateline.ArchiveException;
import org.dateline.Article;
import org.dateline.ArticleIterator;

/**
 * Says what is wrong with the files of an archive, whatever way it came out.
 *
 * @param folder where they lie
 */
record Failures(IndexFolder folder) {

  <T> T explained(Supplier<T> work) {
    try {
      return work.get();
    } catch (UncheckedIOException e) {
      throw folder.explain(Objects.requireNonNull(e.getCause()));
    } catch (AlreadyClosedException e) {
      throw new ArchiveException(ArchiveException.Reason.BUSY, "The archive is closed.", e);
    }
  }

  /** The same articles, whose failures are explained too. */
  ArticleIterator explained(ArticleIterator found) {
    return new ArticleIterator() {
      @Override
      public boolean hasNext() {
        return Failures.this.explained(found::hasNext);
      }

      @Override
      public Article next() {
        return Failures.this.explained(found::next);
      }

      @Override
      public void close() {
        found.close();
      }
    };
  }
}
