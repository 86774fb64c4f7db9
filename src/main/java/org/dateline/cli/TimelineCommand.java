package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Archive;
import org.dateline.SearchRequest;
import org.dateline.Timeline;
import org.dateline.json.ResultJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline timeline}. */
@Command(
    name = "timeline",
    description = "Counts the matches of a search per day, week, month or year.",
    footer = {
      "",
      "Examples:",
      "  dateline timeline earthquake",
      "  dateline timeline --country TR --interval month --from 2023"
    })
final class TimelineCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final SearchFlags flags;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final ArchiveFlags archive;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Count articles that match this; all by default.")
  private List<String> query = List.of();

  @Option(names = "--json", description = "Print the answer as over HTTP.")
  private boolean json;

  TimelineCommand(Terminal terminal, SearchFlags flags) {
    this.terminal = terminal;
    this.archive = new ArchiveFlags(terminal);
    this.flags = flags;
  }

  @Override
  public Integer call() {
    SearchRequest request = flags.request(spec.commandLine().getParseResult(), query);
    try (Archive opened = archive.reading()) {
      Timeline timeline = opened.timeline(request);
      if (json) {
        terminal.line(ResultJson.toJson(timeline));
      } else {
        new CountTable(terminal).print(timeline);
      }
    }
    return ExitCode.OK.number();
  }
}
