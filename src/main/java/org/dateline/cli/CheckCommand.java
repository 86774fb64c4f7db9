package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Problem;
import org.dateline.lucene.LuceneArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline check}. */
@Command(
    name = "check",
    description = "Verifies every file of an archive's index; changes nothing.",
    footer = {"", "Example:", "  dateline check --archive my-archive"})
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final ArchiveFolder archive;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
    this.archive = new ArchiveFolder(terminal);
  }

  @Override
  public Integer call() {
    try (LuceneArchive opened = LuceneArchive.openReadOnly(archive.existing())) {
      opened.reindexNeeded().ifPresent(terminal::remark);
      List<Problem> problems = opened.check();
      problems.forEach(problem -> terminal.line(Terminal.clean(problem.toLine())));
      if (problems.isEmpty()) {
        terminal.line("The archive is sound.");
      }
      return (problems.isEmpty() ? ExitCode.OK : ExitCode.FAILED).number();
    }
  }
}
