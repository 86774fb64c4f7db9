package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Indexes a corpus by both sides in turns, and keeps the last indexes. */
final class IndexingTurns {
  /** Larger corpora show in one turn what smaller ones show in several. */
  private static final int ARTICLES_IN_ALL = 65_000;

  private static final int MOST_TURNS = 3;

  private final Corpus corpus;
  private final Path ours;
  private final Path stock;
  private final Path same;

  IndexingTurns(Corpus corpus, Path folder) {
    this.corpus = corpus;
    this.ours = folder.resolve("dateline");
    this.stock = folder.resolve("stock");
    this.same = folder.resolve("same-fields");
  }

  /** The archive that Dateline made. */
  Path ours() {
    return ours;
  }

  /** The index of the usual schema. */
  Path stock() {
    return stock;
  }

  /** Indexes with Dateline alone. */
  Indexed dateline(Path file) throws IOException {
    Indexed.delete(ours);
    return DatelineSide.index(file, ours);
  }

  private Indexed raw(Path file, Path index, RawDocuments documents) throws IOException {
    Indexed.delete(index);
    Files.createDirectories(index);
    return RawIndexing.index(file, index, documents);
  }

  void run(PrintStream out) throws IOException {
    dateline(corpus.sample());
    raw(corpus.sample(), same, new SameFields());
    raw(corpus.sample(), stock, new RawDocuments.Stock());
    Comparison reading = Comparison.ofRates("articles/s read and parsed, one thread", 0);
    Figures sameFields = new Figures();
    Figures usual = new Figures();
    int turns = Math.max(1, Math.min(MOST_TURNS, ARTICLES_IN_ALL / corpus.articles()));
    for (int turn = 0; turn < turns; turn++) {
      Indexed our = dateline(corpus.file());
      sameFields.add(our, raw(corpus.file(), same, new SameFields()));
      usual.add(our, raw(corpus.file(), stock, new RawDocuments.Stock()));
      reading.add(
          corpus.articles() / DatelineSide.read(corpus.file()),
          corpus.articles() / RawIndexing.read(corpus.file()));
    }
    Indexed.delete(same);
    Comparison.head(out, "Indexing from a file", "same fields");
    reading.print(out);
    sameFields.print(out);
    Comparison.head(out, "", "usual schema");
    usual.print(out);
  }

  /** What is compared of two indexes. */
  private final class Figures {
    private final Comparison rate = Comparison.ofRates("articles/s indexed", 0);
    private final Comparison cpu = Comparison.ofCosts("µs of CPU for an article", 0);
    private final Comparison size = Comparison.ofCosts("index bytes per text byte", 2);

    private void add(Indexed our, Indexed their) {
      if (our.articles() != their.articles()) {
        throw new IllegalStateException(
            "Dateline indexed " + our.articles() + " articles, Lucene " + their.articles());
      }
      rate.add(our.articles() / our.seconds(), their.articles() / their.seconds());
      cpu.add(our.cpuSeconds() * 1e6 / our.articles(), their.cpuSeconds() * 1e6 / their.articles());
      double text = corpus.textBytes();
      size.add(our.bytes() / text, their.bytes() / text);
    }

    private void print(PrintStream out) {
      rate.print(out);
      cpu.print(out);
      size.print(out);
    }
  }
}
