package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.lucene.LuceneArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline reindex}. */
@Command(
    name = "reindex",
    description =
        "Builds an archive's index anew from the articles stored in it, beside the old"
            + " one, and puts it in its place at the end.",
    footer = {
      "",
      "Needed after a change of index-config/ that concerns articles already indexed, and when a",
      "new version of Dateline asks for it. Searching goes on meanwhile.",
      "",
      "Example:",
      "  dateline reindex --archive my-archive"
    })
final class ReindexCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final ArchiveFolder archive;

  ReindexCommand(Terminal terminal) {
    this.terminal = terminal;
    this.archive = new ArchiveFolder(terminal);
  }

  @Override
  public Integer call() {
    Path folder = archive.existing();
    AtomicLong done = new AtomicLong();
    try (ProgressLine progress = new ProgressLine(terminal, "Reindexing")) {
      LuceneArchive.reindex(
          folder,
          articles -> {
            done.set(articles);
            progress.articles(articles);
          });
    }
    terminal.line("Reindexed " + done.get() + " articles.");
    return ExitCode.OK.number();
  }
}
