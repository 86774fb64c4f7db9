package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Bits;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.config.IndexConfig;

/** Builds the index of an archive anew from the articles stored in it. */
final class Reindexing {
  private final IndexFolder folder;
  private final IndexConfig config;

  Reindexing(IndexFolder folder, IndexConfig config) {
    this.folder = folder;
    this.config = config;
  }

  IngestReport run(LongConsumer progress) throws IOException {
    folder.finishSwap();
    folder.requireIndex();
    IngestReport report;
    try (Directory from = FSDirectory.open(folder.index());
        Lock lock = from.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      folder.format(from).ifPresent(format -> format.refuseNewer(folder.path()));
      report = build(from, progress);
    }
    folder.swap();
    return report;
  }

  private IngestReport build(Directory from, LongConsumer progress) throws IOException {
    IndexFolder.delete(folder.next());
    Files.createDirectories(folder.next());
    try (DirectoryReader reader = DirectoryReader.open(from);
        Directory to = FSDirectory.open(folder.next())) {
      AtomicLong done = new AtomicLong();
      IngestReport report =
          LuceneArchive.build(
              folder,
              to,
              config,
              articles(reader).peek(article -> progress.accept(done.incrementAndGet())));
      if (report.created() != reader.numDocs()) {
        throw new IOException(
            "only " + report.created() + " of " + reader.numDocs() + " articles were indexed anew");
      }
      return report;
    } catch (IOException | RuntimeException e) {
      IndexFolder.delete(folder.next());
      throw e;
    }
  }

  private static Stream<Article> articles(DirectoryReader reader) {
    List<Stream<Article>> segments = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      segments.add(articles(leaf));
    }
    return segments.stream().flatMap(segment -> segment);
  }

  private static Stream<Article> articles(LeafReaderContext leaf) {
    try {
      Bits live = leaf.reader().getLiveDocs();
      StoredFields stored = leaf.reader().storedFields();
      return IntStream.range(0, leaf.reader().maxDoc())
          .filter(doc -> live == null || live.get(doc))
          .mapToObj(doc -> given(stored, doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article given(StoredFields stored, int doc) {
    try {
      return StoredArticle.given(stored.document(doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
