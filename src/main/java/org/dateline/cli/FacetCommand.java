package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Archive;
import org.dateline.Facet;
import org.dateline.SearchRequest;
import org.dateline.json.ResultJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline facet}. */
@Command(
    name = "facet",
    description = "Lists the values of one facet with their counts, under a search.",
    footer = {
      "",
      "Examples:",
      "  dateline facet country",
      "  dateline facet topic/politics ceasefire --from 2025",
      "  dateline facet source --prefix ha --size 20"
    })
final class FacetCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final SearchFlags flags;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final ArchiveFlags archive;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description =
          "country, topic, date, source, language, author, section, person,"
              + " organization, place or a field of the archive's own; or a place in a tree:"
              + " date/2025, topic/politics.")
  private String name = "";

  @Parameters(
      index = "1..*",
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Count articles that match this; all by default.")
  private List<String> query = List.of();

  @Option(names = "--json", description = "Print the answer as over HTTP.")
  private boolean json;

  FacetCommand(Terminal terminal, SearchFlags flags) {
    this.terminal = terminal;
    this.archive = new ArchiveFlags(terminal);
    this.flags = flags;
  }

  @Override
  public Integer call() {
    SearchRequest request = flags.request(spec.commandLine().getParseResult(), query);
    try (Archive opened = archive.reading()) {
      Facet facet = opened.facet(name, request);
      if (json) {
        terminal.line(ResultJson.toJson(facet));
      } else {
        new CountTable(terminal).print(facet);
      }
    }
    return ExitCode.OK.number();
  }
}
