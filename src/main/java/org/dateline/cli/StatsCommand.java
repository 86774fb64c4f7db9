package org.dateline.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.lucene.ArchiveStats;
import org.dateline.lucene.LuceneArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline stats}. */
@Command(
    name = "stats",
    description = "Says how much an archive holds.",
    footer = {"", "Example:", "  dateline stats --archive my-archive"})
final class StatsCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final ArchiveFolder archive;

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
    this.archive = new ArchiveFolder(terminal);
  }

  @Override
  public Integer call() {
    try (LuceneArchive opened = LuceneArchive.openReadOnly(archive.existing())) {
      opened.reindexNeeded().ifPresent(terminal::remark);
      ArchiveStats stats = opened.stats();
      row("articles", number(stats.articles()));
      if (stats.withdrawn() > 0) {
        row("withdrawn", number(stats.withdrawn()));
      }
      row("first", stats.first().map(LocalDate::toString).orElse("no dates"));
      row("last", stats.last().map(LocalDate::toString).orElse("no dates"));
      row(
          "languages",
          stats.languages().entrySet().stream()
              .map(e -> e.getKey() + " " + number(e.getValue()))
              .collect(Collectors.joining(", ")));
      row("index", number(stats.indexBytes()) + " bytes");
      row("format", Integer.toString(stats.format()));
      row("created", stats.created());
    }
    return ExitCode.OK.number();
  }

  private void row(String name, String value) {
    terminal.line(String.format(Locale.ROOT, "%-11s%s", name, Terminal.clean(value)));
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
