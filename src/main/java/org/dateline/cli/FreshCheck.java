package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.Archive;
import org.dateline.ArchiveException;
import org.dateline.IngestReport;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.lucene.LuceneArchive;
import org.dateline.read.Articles;

/** Whether a new archive may take the place of the old one: not when much of it is missing. */
final class FreshCheck {
  private final Path folder;
  private final boolean yes;
  private final Typed typed;
  private final long before;

  /**
   * Looks at the old archive.
   *
   * @param folder where it is
   * @param yes whether the user wants the new one, however little it holds
   * @param typed the command, to show how to want it
   */
  FreshCheck(Path folder, boolean yes, Typed typed) {
    this.folder = folder;
    this.yes = yes;
    this.typed = typed;
    this.before = held(folder);
  }

  private static long held(Path folder) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Archive old = LuceneArchive.openReadOnly(folder)) {
      return old.search(SearchRequest.of("")).total();
    } catch (ArchiveException e) {
      return 0; // Nothing can be lost with one that cannot be read.
    }
  }

  /**
   * Keeps the old archive when the new one lacks too much.
   *
   * @throws UncheckedIOException when an input could not be read to its end
   * @throws InvalidRequestException when most was refused, or most of what the old one held is not
   *     there, and nobody said that it shall be so
   */
  void require(Archive filled, IngestReport report, List<Articles> inputs) {
    if (inputs.stream().anyMatch(input -> input.brokenAt().isPresent())) {
      String message =
          "An input could not be read to its end, so "
              + folder
              + " was left as it was; a fresh archive needs all of it.";
      throw new UncheckedIOException(message, new IOException(message));
    }
    long articles = filled.search(SearchRequest.of("")).total();
    // Without an article nothing helps, which is told elsewhere.
    if (yes || articles == 0) {
      return;
    }
    if (2 * report.refused() > report.total()) {
      throw missing(
          String.format(
              Locale.ROOT,
              "%,d of %,d records were refused, so %s was left as it was.",
              report.refused(),
              report.total(),
              folder));
    }
    if (2 * articles < before) {
      throw missing(
          String.format(
              Locale.ROOT,
              "The fresh archive would hold %,d articles and the old one holds %,d, so %s was left as it was.",
              articles,
              before,
              folder));
    }
  }

  private InvalidRequestException missing(String message) {
    return new InvalidRequestException(
        Problem.of("much-missing", message)
            .suggest(
                String.format(
                    Locale.ROOT,
                    "to swap all the same: %s",
                    typed.with(List.of("--yes")).command()))
            .in("--fresh"));
  }
}
