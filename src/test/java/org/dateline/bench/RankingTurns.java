package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.Archive;
import org.dateline.SearchRequest;
import org.dateline.bench.Side.Extent;
import org.dateline.lucene.LuceneArchive;

/**
 * What the order of hits costs: whole pages by calls of the library on one thread, in turns with
 * the same archive under weights that leave one field and the words typed. Of one field, the
 * default similarity and BM25 both read a frequency and a norm of each posting and look one factor
 * up, so that such pages are those of plain BM25.
 */
final class RankingTurns {
  private static final String ONE_FIELD =
      "{\"weights\": {\"opening\": 0, \"shortest\": 0, \"expansion\": 0}}";

  private static final PageTurn.Page PAGE =
      (side, query) -> DatelineSide.page(side, SearchRequest.of(query), Extent.MARKS);

  private final Path archive;
  private final Queries queries;
  private final Options options;

  RankingTurns(Path archive, Queries queries, Options options) {
    this.archive = archive;
    this.queries = queries;
    this.options = options;
  }

  void run(PrintStream out) throws IOException {
    Comparison.head(out, "µs of CPU for a page", "default", "one field", "times");
    try (Archive ours = LuceneArchive.openReadOnly(archive);
        Archive plain = plain()) {
      compare(out, "up to three words", queries.pages(), ours, plain);
      for (Map.Entry<String, List<String>> kind : queries.byLength().entrySet()) {
        compare(out, kind.getKey(), kind.getValue(), ours, plain);
      }
    }
  }

  /** The archive under other weights; they are read when it is opened. */
  private Archive plain() throws IOException {
    Path settings = archive.resolve("index-config").resolve("archive.json");
    byte[] before = Files.readAllBytes(settings);
    Files.writeString(settings, ONE_FIELD);
    try {
      return LuceneArchive.openReadOnly(archive);
    } finally {
      Files.write(settings, before);
    }
  }

  private void compare(
      PrintStream out, String what, List<String> asked, Archive ours, Archive plain)
      throws IOException {
    if (asked.isEmpty()) {
      return;
    }
    Comparison cpu = Comparison.ofTimes(what, 0);
    PageTurn.of(ours, asked, PAGE, options.seconds());
    PageTurn.of(plain, asked, PAGE, options.seconds());
    for (int round = 0; round < options.rounds(); round++) {
      cpu.add(
          PageTurn.of(ours, asked, PAGE, options.seconds() / 2).micros(),
          PageTurn.of(plain, asked, PAGE, options.seconds() / 2).micros());
    }
    cpu.print(out);
  }
}
