package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.Archive;
import org.dateline.IngestReport;
import org.dateline.NameFound;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.LuceneArchive;
import org.dateline.read.Articles;

/** What names are found in, in an archive of the articles given. */
final class NamesFound {
  /** A name in five spellings, and names that have many neighbours in news of 1987 or in Arabic. */
  static final List<String> QUERIES =
      List.of(
          "shaybani sanctions",
          "الشيباني",
          "شەیبانی",
          "şeybani",
          "Chaibani",
          "Dole",
          "Thatcher",
          "Bentsen",
          "Sarney",
          "Mohammed",
          "Gaddafi");

  private final List<Path> files;

  private NamesFound(List<Path> files) {
    this.files = files;
  }

  static NamesFound in(List<Path> files) {
    return new NamesFound(files);
  }

  /** Indexes the articles and asks. */
  void print(PrintStream out, List<String> queries) throws IOException {
    try (Archive archive = LuceneArchive.inMemory();
        Articles articles = Articles.open(files, IndexConfig.defaults())) {
      IngestReport report = articles.indexInto(archive);
      out.printf(
          Locale.ROOT,
          "%nFound in %s: %,d articles%n",
          files.stream()
              .map(file -> String.valueOf(file.getFileName()))
              .collect(Collectors.joining(", ")),
          report.created());
      for (String query : queries) {
        print(out, query, archive.search(SearchRequest.of(query).size(1)));
      }
    }
  }

  private static void print(PrintStream out, String query, SearchResult result) {
    String asTyped =
        result.asTyped().isPresent() ? result.asTyped().getAsLong() + " as typed" : "no variants";
    String first =
        result.hits().stream().findFirst().map(hit -> "“" + hit.title() + "”").orElse("nothing");
    out.printf(
        Locale.ROOT,
        "%n%s%n  total %,d, %s%s%n  first %s%n",
        query,
        result.total(),
        asTyped,
        result.query().relaxed() ? ", relaxed" : "",
        first);
    for (NameFound name : result.query().names()) {
      out.printf(
          "  %s: %s%n",
          name.typed(),
          name.found().stream()
              .map(spelling -> spelling.text() + " " + spelling.count())
              .collect(Collectors.joining(", ")));
    }
  }
}
