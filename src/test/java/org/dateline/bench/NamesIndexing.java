package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.dateline.config.IndexConfig;
import org.dateline.match.Fields;

/**
 * What names cost when indexing: the same articles with them and without, in turns. There is no
 * switch; but stop words are no names, so an archive whose stop words are all the names of the
 * other has none. What is left there is to look each word up.
 */
final class NamesIndexing {
  private static final int TURNS = 3;

  private final Corpus corpus;
  private final Path with;
  private final Path without;

  NamesIndexing(Corpus corpus, Path folder) {
    this.corpus = corpus;
    this.with = folder.resolve("with");
    this.without = folder.resolve("without");
  }

  /** The archive with names. */
  Path archive() {
    return with;
  }

  void run(PrintStream out) throws IOException {
    out.printf(
        Locale.ROOT,
        "%nNames and languages, on %s: %,d articles, %.1f MB of text%n",
        corpus.name(),
        corpus.articles(),
        corpus.textBytes() / 1e6);
    // It warms up, too, and tells which words are to be none.
    DatelineSide.index(corpus.file(), with);
    Set<String> names;
    try (DirectoryReader reader = open(with)) {
      names = new HashSet<>(NameWordsHeld.of(reader).keySet());
    }
    Comparison rate = Comparison.ofTimes("articles/s indexed", 0);
    Comparison cpu = Comparison.ofTimes("µs of CPU for an article", 0);
    Comparison size = Comparison.ofTimes("index bytes per text byte", 3);
    index(without, names);
    for (int turn = 0; turn < TURNS; turn++) {
      Indexed our = index(with, Set.of());
      Indexed their = index(without, names);
      rate.add(our.articles() / our.seconds(), their.articles() / their.seconds());
      cpu.add(our.cpuSeconds() * 1e6 / our.articles(), their.cpuSeconds() * 1e6 / their.articles());
      double text = corpus.textBytes();
      size.add(our.bytes() / text, their.bytes() / text);
    }
    Comparison.head(out, "Indexing from a file", "names", "no names", "times");
    rate.print(out);
    cpu.print(out);
    size.print(out);
    try (DirectoryReader reader = open(without)) {
      int left = NameWordsHeld.of(reader).size();
      out.printf(
          Locale.ROOT,
          "without: %,d words were made stop words, so that %,d names are left%n",
          names.size(),
          left);
    }
    Indexed.delete(without);
    bytes(out);
  }

  static DirectoryReader open(Path archive) throws IOException {
    return DirectoryReader.open(FSDirectory.open(archive.resolve("index")));
  }

  private Indexed index(Path archive, Set<String> stopWords) throws IOException {
    Indexed.delete(archive);
    if (!stopWords.isEmpty()) {
      Path folder = archive.resolve("index-config").resolve("stopwords");
      Files.createDirectories(folder);
      for (String language : languages()) {
        // A file of the archive's own stands for what Dateline brings.
        Set<String> all = new HashSet<>(IndexConfig.defaults().stopWords().of(language));
        all.addAll(stopWords);
        Files.write(folder.resolve(language + ".txt"), all);
      }
    }
    return DatelineSide.index(corpus.file(), archive);
  }

  /** Those of the archive's articles, and none, which an article may be in as well. */
  private List<String> languages() throws IOException {
    Set<String> languages = new HashSet<>(Set.of("", "en"));
    if (Files.exists(with.resolve("index"))) {
      try (DirectoryReader reader = open(with)) {
        languages.addAll(FieldBytes.terms(reader, Fields.facet("language")));
      }
    }
    return languages.stream().sorted().toList();
  }

  private void bytes(PrintStream out) throws IOException {
    try (DirectoryReader reader = open(with)) {
      out.printf(
          "%n%-46s %12s %12s   %s%n",
          "Terms and postings, in an index of their own", "of an article", "of text", "terms");
      for (String field : List.of(Fields.NAMES, Fields.COMPLETION, Fields.TEXT, Fields.EXACT)) {
        FieldBytes bytes = FieldBytes.of(reader, field);
        boolean positions = field.equals(Fields.TEXT) || field.equals(Fields.EXACT);
        out.printf(
            Locale.ROOT,
            "%-46s %,12.0f %,12.3f   %,d%n",
            "bytes of " + field + (positions ? ", without positions" : ""),
            (double) bytes.bytes() / corpus.articles(),
            (double) bytes.bytes() / corpus.textBytes(),
            bytes.terms());
      }
    }
  }
}
