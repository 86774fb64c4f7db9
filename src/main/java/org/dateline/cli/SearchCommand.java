package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Archive;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.json.ResultJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code dateline search}. */
@Command(
    name = "search",
    description = "Finds articles: best first, with the passages that match.",
    footer = {
      "",
      "Examples:",
      "  dateline search caesar sanctions --country Syria --from 2025-06",
      "  dateline search '\"caesar act\"' -russia --facet country,topic",
      "  dateline search --topic politics --sort newest --json",
      "  dateline search 'caesar act' --explain clauses,why"
    })
final class SearchCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Complaints complaints;
  private final SearchFlags flags;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final ArchiveFlags archive;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "What to look for; all by default.")
  private List<String> query = List.of();

  @Option(names = "--json", description = "Print the answer as over HTTP.")
  private boolean json;

  SearchCommand(Terminal terminal, Complaints complaints, SearchFlags flags) {
    this.terminal = terminal;
    this.complaints = complaints;
    this.archive = new ArchiveFlags(terminal);
    this.flags = flags;
  }

  @Override
  public Integer call() {
    ParseResult typed = spec.commandLine().getParseResult();
    SearchRequest request = flags.request(typed, query);
    try (Archive opened = archive.reading()) {
      SearchResult result = opened.search(request);
      if (json) {
        terminal.line(ResultJson.toJson(result));
      } else {
        complaints.warnings(result.warnings());
        new HitList(terminal)
            .print(request, result, other -> flags.again(typed, archive.words(), other));
      }
    }
    return ExitCode.OK.number();
  }
}
