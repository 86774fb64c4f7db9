package org.dateline.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline delete}. */
@Command(
    name = "delete",
    description = "Deletes articles by id.",
    footer = {
      "",
      "Examples:",
      "  dateline delete 3f1c22a9d04be57788aa00c91d6f2e35",
      "  dateline delete - < ids.txt"
    })
final class DeleteCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final ArchiveFlags archive;

  @Parameters(
      paramLabel = "ID",
      arity = "1..*",
      description = "Ids; - reads them from standard input, one a line.")
  private List<String> ids = List.of();

  @Option(names = "--json", description = "Print {\"deleted\":2}.")
  private boolean json;

  DeleteCommand(Terminal terminal) {
    this.terminal = terminal;
    this.archive = new ArchiveFlags(terminal);
  }

  @Override
  public Integer call() {
    Set<String> all = new LinkedHashSet<>();
    for (String id : ids) {
      if (id.equals("-")) {
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.isBlank())
            .forEach(all::add);
      } else {
        all.add(id);
      }
    }
    try (Archive opened = archive.changing()) {
      long deleted = opened.delete(all);
      terminal.line(json ? "{\"deleted\":" + deleted + "}" : summary(deleted, all.size()));
    }
    return ExitCode.OK.number();
  }

  private static String summary(long deleted, long given) {
    return "Deleted: "
        + deleted
        + (deleted < given ? ". Not in the archive: " + (given - deleted) + "." : ".");
  }
}
