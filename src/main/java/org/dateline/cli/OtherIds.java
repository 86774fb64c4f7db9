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
 * @param hadArticles whether the archive had articles before the run
 */
record OtherIds(boolean hadArticles) {
  /** A wire story that comes twice is no reason to build an archive anew. */
  private static final long FEWEST = 2;

  /** Nearly all: nine in ten. */
  private static final long PARTS = 10;

  private static final long PARTS_DOUBLED = 9;

  /** Looks at an archive before a run. */
  static OtherIds before(Archive archive) {
    return new OtherIds(archive.search(SearchRequest.of("")).total() > 0);
  }

  /**
   * What is to be said after the run.
   *
   * @param typed its command
   * @param remote whether a server holds the archive
   */
  Optional<String> warning(IngestReport report, Typed typed, boolean remote) {
    long doubled = report.notices().getOrDefault(new Notice("duplicate", ""), 0L);
    if (!hadArticles
        || report.created() < FEWEST
        || PARTS * doubled < PARTS_DOUBLED * report.created()) {
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
