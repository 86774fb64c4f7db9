package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.Archive;
import org.dateline.SearchRequest;
import org.dateline.Suggestion;
import org.dateline.cli.Terminal.Style;
import org.dateline.json.ResultJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline suggest}. */
@Command(
    name = "suggest",
    description =
        "Completes what is being typed: words, names, topics, countries and headlines of the"
            + " archive, those first that most articles have.",
    footer = {
      "",
      "Examples:",
      "  dateline suggest sanc",
      "  dateline suggest 'caesar sanc' --country Syria --size 5"
    })
final class SuggestCommand implements Callable<Integer> {
  /** A longer text, a headline as a rule, does not push the others aside. */
  private static final int WIDEST = 60;

  private static final int KIND_WIDTH = Suggestion.Kind.ORGANIZATION.name().length();

  private final Terminal terminal;
  private final SearchFlags flags;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final ArchiveFlags archive;

  @Parameters(paramLabel = "TEXT", arity = "0..*", description = "What was typed so far.")
  private List<String> typed = List.of();

  @Option(names = "--json", description = "Print the answer as over HTTP.")
  private boolean json;

  SuggestCommand(Terminal terminal, SearchFlags flags) {
    this.terminal = terminal;
    this.archive = new ArchiveFlags(terminal);
    this.flags = flags;
  }

  @Override
  public Integer call() {
    SearchRequest request = flags.request(spec.commandLine().getParseResult(), typed);
    try (Archive opened = archive.reading()) {
      List<Suggestion> suggestions = opened.suggest(request);
      if (json) {
        terminal.line(ResultJson.toJson(suggestions));
      } else {
        print(suggestions);
      }
    }
    return ExitCode.OK.number();
  }

  private void print(List<Suggestion> suggestions) {
    if (suggestions.isEmpty()) {
      terminal.note("Nothing in the archive goes on from this.");
    }
    int widest =
        suggestions.stream()
            .mapToInt(suggestion -> width(Terminal.clean(suggestion.text())))
            .filter(width -> width <= WIDEST)
            .max()
            .orElse(0);
    for (Suggestion suggestion : suggestions) {
      String text = Terminal.clean(suggestion.text());
      String kind = suggestion.kind().name().toLowerCase(Locale.ROOT);
      terminal.line(
          text
              + " ".repeat(Math.max(0, widest - width(text)) + 2)
              + terminal.styled(
                  Style.QUIET,
                  kind + " ".repeat(KIND_WIDTH - kind.length() + 2) + place(suggestion)));
    }
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** How many articles have it; of a headline, which article it is. */
  private static String place(Suggestion suggestion) {
    return suggestion.count().isPresent()
        ? String.format(Locale.ROOT, "%,9d", suggestion.count().getAsLong())
        : suggestion.id().map(id -> Terminal.clean("id " + id)).orElse("");
  }
}
