package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.util.Bits;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.config.IndexConfig;
import org.dateline.store.ArticleReader;
import org.dateline.store.Dictionaries;
import org.dateline.store.Packer;

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
    try (Rebuilding rebuilding = new Rebuilding(folder)) {
      IngestReport report = build(rebuilding, progress);
      rebuilding.swap();
      return report;
    }
  }

  private IngestReport build(Rebuilding rebuilding, LongConsumer progress) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(rebuilding.old());
        LuceneArchive next = LuceneArchive.beside(folder, rebuilding, config)) {
      AtomicLong done = new AtomicLong();
      Stream<Article> given =
          articles(reader, new Packer(new Dictionaries(rebuilding.old())))
              .peek(article -> progress.accept(done.incrementAndGet()));
      IngestReport report = next.index(given);
      if (report.created() != reader.numDocs()) {
        throw new IOException(
            "only " + report.created() + " of " + reader.numDocs() + " articles were indexed anew");
      }
      return report;
    }
  }

  private static Stream<Article> articles(DirectoryReader reader, Packer packer) {
    Bits live = MultiBits.getLiveDocs(reader);
    ArticleReader articles = new ArticleReader(reader, packer);
    return IntStream.range(0, reader.maxDoc())
        .filter(doc -> live == null || live.get(doc))
        .mapToObj(doc -> given(articles, doc));
  }

  private static Article given(ArticleReader articles, int doc) {
    try {
      return articles.given(doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
