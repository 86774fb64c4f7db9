package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Archive;
import org.dateline.ParsedQuery;
import org.dateline.SearchRequest;
import org.dateline.cli.Terminal.Style;
import org.dateline.json.ResultJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline parse}. */
@Command(
    name = "parse",
    description =
        "Shows how a query is understood, and how many articles each part of it finds by itself.",
    footer = {
      "",
      "Examples:",
      "  dateline parse caesar sanctions",
      "  dateline parse '(sanction* OR embargo) NEAR/8 \"oil ministry\"' --from 2025"
    })
final class ParseCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Complaints complaints;
  private final SearchFlags flags;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final ArchiveFlags archive;

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "The query.")
  private List<String> query = List.of();

  @Option(names = "--json", description = "Print the answer as over HTTP.")
  private boolean json;

  ParseCommand(Terminal terminal, Complaints complaints, SearchFlags flags) {
    this.terminal = terminal;
    this.complaints = complaints;
    this.archive = new ArchiveFlags(terminal);
    this.flags = flags;
  }

  @Override
  public Integer call() {
    SearchRequest request = flags.request(spec.commandLine().getParseResult(), query);
    try (Archive opened = archive.reading()) {
      ParsedQuery parsed = opened.parse(request);
      if (json) {
        terminal.line(ResultJson.toJson(parsed));
      } else {
        complaints.warnings(parsed.warnings());
        print(parsed);
      }
    }
    return ExitCode.OK.number();
  }

  private void print(ParsedQuery parsed) {
    terminal.line(
        terminal.styled(Style.QUIET, "Understood as: ") + Terminal.clean(parsed.understood()));
    parsed
        .partialReason()
        .ifPresent(
            reason ->
                terminal.line(
                    terminal.styled(Style.QUIET, Terminal.clean("Incomplete: " + reason))));
    terminal.line("");
    new ClauseTree(terminal).print(List.of(parsed.tree()));
  }
}
