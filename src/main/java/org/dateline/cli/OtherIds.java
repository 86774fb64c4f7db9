package org.dateline.cli;

import java.util.List;
import java.util.Optional;
import org.dateline.Archive;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.SearchRequest;

/**
 * Whether a run doubled an archive: nearly all of what it created was there under other ids, as
 * when a map is mended so that it names the id.
 *
 * @param doubled whether it did
 */
record OtherIds(boolean doubled) {
  /** A wire story that comes twice is no reason to build an archive anew. */
  private static final long FEWEST = 2;

  /** Nearly all: nine in ten. */
  private static final long PARTS = 10;

  private static final long PARTS_DOUBLED = 9;

  /** Looks at an archive after a run; it is asked only when the report makes it likely. */
  static OtherIds after(Archive archive, IngestReport report) {
    long elsewhere = report.notices().getOrDefault(new Notice("duplicate", ""), 0L);
    return new OtherIds(
        report.created() >= FEWEST
            && PARTS * elsewhere >= PARTS_DOUBLED * report.created()
            && archive.search(SearchRequest.of("")).total() > report.created());
  }

  /**
   * What is to be said.
   *
   * @param typed the command of the run
   * @param remote whether a server holds the archive
   */
  Optional<String> warning(Typed typed, boolean remote) {
    if (!doubled) {
      return Optional.empty();
    }
    String command =
        remote
            ? "dateline index --fresh --archive FOLDER"
            : typed
                .without("--continue", false)
                .without("--limit", true)
                .without("--since", true)
                .with(List.of("--fresh"))
                .command();
    return Optional.of(
        "Nearly all of these are in the archive under other ids: a map that names the id makes new"
            + " ones. To build the archive anew: "
            + command);
  }
}
