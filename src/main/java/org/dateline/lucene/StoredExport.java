package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.store.ArticleReader;

/** Every match of a query in one state of the archive, page after page. */
final class StoredExport implements ArticleIterator {
  private static final int FIRST_PAGE = 5_000;

  /** About 15 MB of places; each page costs a search, so later ones are larger. */
  private static final int LARGEST_PAGE = 80_000;

  private final Tools tools;
  private final IndexReader reader;
  private final Query query;
  private final Sort sort;
  private final Deque<FieldDoc> page = new ArrayDeque<>();
  private Optional<FieldDoc> last = Optional.empty();
  private int pageSize = FIRST_PAGE;
  private boolean ended;
  private boolean closed;

  /** Takes over the reference to the reader. */
  StoredExport(Tools tools, IndexReader reader, Query query, Sort sort) {
    this.tools = tools;
    this.reader = reader;
    this.query = query;
    this.sort = sort;
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty() && !ended && !closed) {
      try {
        readPage();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return !page.isEmpty();
  }

  private void readPage() throws IOException {
    int most = Math.max(1, Math.min(pageSize, reader.maxDoc()));
    pageSize = Math.min(LARGEST_PAGE, pageSize * 2);
    TopFieldCollector top =
        new TopFieldCollectorManager(sort, most, last.orElse(null), Integer.MAX_VALUE)
            .newCollector();
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(tools.similarity());
    searcher.search(query, new OnePass(top));
    for (var doc : top.topDocs().scoreDocs) {
      page.add((FieldDoc) doc);
    }
    ended = page.size() < most;
    last = Optional.ofNullable(page.peekLast());
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return new ArticleReader(reader, tools.benches().get().packer).shown(page.remove().doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      page.clear();
      try {
        reader.decRef();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
