package org.dateline.cli;

import static org.dateline.SearchParameter.IN;
import static org.dateline.SearchParameter.MATCH;
import static org.dateline.SearchParameter.NAMES;
import static org.dateline.SearchParameter.NOT_NAME;
import static org.dateline.SearchParameter.Q;
import static org.dateline.SearchParameter.STRICT;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.Hit;
import org.dateline.InvalidRequestException;
import org.dateline.Match;
import org.dateline.PartialDate;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code dateline delete}. */
@Command(
    name = "delete",
    description =
        "Deletes articles by id, or those that a search matches: it shows them, and deletes them"
            + " with --yes.",
    footer = {
      "",
      "Examples:",
      "  dateline delete 3f1c22a9d04be57788aa00c91d6f2e35",
      "  dateline delete - < ids.txt",
      "  dateline delete --source 'Quay Gazette' --to 2003 --yes"
    })
final class DeleteCommand implements Callable<Integer> {
  private static final int SHOWN = 3;

  /** Of fewer articles an archive deletes all. */
  private static final int FEWEST_OF_ALL = 2;

  private final Terminal terminal;
  private final Complaints complaints;
  private final SearchFlags flags;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final ArchiveFlags archive;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Ids; - reads them from standard input, one a line.")
  private List<String> ids = List.of();

  @Option(names = "--yes", description = "Delete what the search matches.")
  private boolean yes;

  @Option(names = "--json", description = "Print {\"deleted\":2}.")
  private boolean json;

  DeleteCommand(Terminal terminal, Complaints complaints, SearchFlags flags) {
    this.terminal = terminal;
    this.complaints = complaints;
    this.archive = new ArchiveFlags(terminal);
    this.flags = flags;
  }

  @Override
  public Integer call() {
    ParseResult typed = spec.commandLine().getParseResult();
    boolean searches = flags.areIn(typed);
    if (searches && !ids.isEmpty()) {
      throw new InvalidRequestException(
          Problem.of("ids-with-search", "Ids and a search were given; they are deleted one by one.")
              .suggest("give the ids in a command of their own"));
    }
    if (!searches && ids.isEmpty()) {
      throw nothingAsked();
    }
    return (searches ? deleteFound(flags.request(typed, List.of())) : deleteIds()).number();
  }

  private ExitCode deleteIds() {
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
      tell(
          deleted,
          deleted < all.size() ? " Not in the archive: " + (all.size() - deleted) + "." : "");
    }
    return ExitCode.OK;
  }

  private ExitCode deleteFound(SearchRequest request) {
    if (!asksForSomething(request)) {
      throw nothingAsked();
    }
    // Without the lock of a writer, which a server may hold, when nothing is to be written.
    try (Archive opened = yes ? archive.changing() : archive.reading()) {
      // As strictly as it is deleted: what would be refused then is not shown.
      SearchResult found =
          opened.search(
              (request.match() == Match.AUTO ? request.match(Match.ALL) : request)
                  .strict(true)
                  .sort(Sort.NEWEST)
                  .highlight(false));
      refuseEverything(opened, found);
      if (!yes && found.total() > 0) {
        return ask(found);
      }
      if (!json) {
        show(found);
        if (found.total() == 0) {
          return ExitCode.OK;
        }
      }
      tell(delete(opened, request, found), "");
      return ExitCode.OK;
    }
  }

  private static long delete(Archive opened, SearchRequest request, SearchResult found) {
    if (found.partial()) {
      // Nobody knows how many; the archive counts them itself, or says that it cannot.
      return opened.delete(request);
    }
    return found.total() == 0 ? 0 : opened.delete(request, found.total());
  }

  private static InvalidRequestException nothingAsked() {
    return new InvalidRequestException(
        Problem.of("nothing-asked", "Nothing says what to delete: name ids, a query or a filter.")
            .suggest("dateline delete --help shows them"));
  }

  /** Whether there is a query or a filter, and not only how to read one. */
  private static boolean asksForSomething(SearchRequest request) {
    return !request.query().isBlank()
        || !request.ownFilters().isEmpty()
        || EnumSet.complementOf(EnumSet.of(Q, IN, MATCH, NAMES, NOT_NAME, STRICT)).stream()
            .anyMatch(row -> !request.values(row).isEmpty());
  }

  /** Refuses what an archive refuses to delete, before it is shown and asked about. */
  private static void refuseEverything(Archive opened, SearchResult found) {
    if (found.total() >= FEWEST_OF_ALL
        && found.total() == opened.search(SearchRequest.of("").size(1).highlight(false)).total()) {
      throw new InvalidRequestException(
          Problem.of(
                  "deletes-everything",
                  String.format(
                      Locale.ROOT,
                      "This search matches all %,d articles of the archive; nothing was deleted.",
                      found.total()))
              .suggest("delete them by id, or build the archive anew with dateline index --fresh"));
    }
  }

  /** Shows what would be deleted, and how to have it deleted. */
  private ExitCode ask(SearchResult found) {
    String again = complaints.commandWith("--yes");
    if (json) {
      throw new InvalidRequestException(
          Problem.of("not-confirmed", matching(found) + " Nothing was deleted.").suggest(again));
    }
    show(found);
    terminal.note("Nothing was deleted. To delete what matches:");
    terminal.note("  " + again);
    return ExitCode.USAGE;
  }

  private void show(SearchResult found) {
    terminal.line(matching(found));
    new NameLine(terminal).print(found);
    found.hits().stream().limit(SHOWN).forEach(hit -> terminal.line("  " + head(hit)));
    if (found.total() > SHOWN) {
      terminal.line("  …");
    }
  }

  private static String head(Hit hit) {
    Article article = hit.article();
    String title = article.title().isEmpty() ? hit.id() : article.title();
    String date = article.published().map(PartialDate::toString).orElse("undated");
    return Terminal.clean(date + "  " + title);
  }

  private static String matching(SearchResult found) {
    return found.total() == 0
        ? "No article matches."
        : (found.partial() ? "At least " : "")
            + String.format(Locale.ROOT, "%,d", found.total())
            + (found.total() == 1 ? " article matches." : " articles match.");
  }

  private void tell(long deleted, String more) {
    terminal.line(json ? "{\"deleted\":" + deleted + "}" : "Deleted: " + deleted + "." + more);
  }
}
