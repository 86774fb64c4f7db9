package org.dateline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The rows of {@link SearchParameter} as flags: {@code not.country} is {@code --not-country}. What
 * was typed is read by {@link SearchParameter#read}, as over HTTP.
 */
final class SearchFlags {
  /** Filters by fields of the archive's own, which are not known before it is opened. */
  static final String OWN = "--filter";

  static final String NOT_OWN = "--not-filter";

  /** Of no use with another query. */
  private static final Set<SearchParameter> OF_THE_QUERY =
      Set.of(SearchParameter.Q, SearchParameter.PAGE, SearchParameter.CURSOR);

  private final Operation operation;
  private final Complaints complaints;

  SearchFlags(Operation operation, Complaints complaints) {
    this.operation = operation;
    this.complaints = complaints;
  }

  /** The flag of a parameter. */
  static String flag(SearchParameter parameter) {
    return "--" + parameter.parameter().replace('.', '-');
  }

  /** Gives a command a flag for each parameter of its operation. */
  void addTo(CommandSpec command) {
    if (operation != Operation.ARTICLE && operation != Operation.DELETE) {
      // A word such as -sanctions belongs to the query; what looks like a flag is told in
      // request().
      command.parser().unmatchedOptionsArePositionalParams(true);
    }
    rows()
        .forEach(
            row ->
                command.addOption(
                    OptionSpec.builder(flag(row))
                        .paramLabel(label(row))
                        .arity("1")
                        .type(row.repeats() ? List.class : String.class)
                        .auxiliaryTypes(String.class)
                        .description(row.sentence().replace("%", "%%"))
                        .build()));
    if (filters()) {
      command.addOption(ownFlag(OWN, "With this in a field of the archive's own."));
      command.addOption(ownFlag(NOT_OWN, "Without this in a field of the archive's own."));
    }
  }

  private boolean filters() {
    return SearchParameter.SOURCE.operations().contains(operation);
  }

  private static OptionSpec ownFlag(String name, String sentence) {
    return OptionSpec.builder(name)
        .paramLabel("FIELD=VALUE")
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(sentence)
        .build();
  }

  /**
   * The request that was typed.
   *
   * @param typed what picocli made of the command line
   * @param words the words of the query, joined by blanks
   * @throws InvalidRequestException with everything that is wrong with it
   */
  SearchRequest request(ParseResult typed, List<String> words) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    refuseUnknown(typed);
    if (!words.isEmpty()) {
      given.put(SearchParameter.Q.parameter(), List.of(String.join(" ", words)));
    }
    rows()
        .filter(row -> typed.hasMatchedOption(flag(row)))
        .forEach(
            row ->
                given.merge(
                    row.parameter(),
                    typed.matchedOption(flag(row)).originalStringValues(),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    complaints.about(String.join("", given.getOrDefault("q", List.of())));
    return withOwn(typed, SearchParameter.read(operation, given));
  }

  /** Which fields there are is for the archive to say, which may be a server's. */
  private SearchRequest withOwn(ParseResult typed, SearchRequest request) {
    SearchRequest changed = request;
    for (String flag : filters() ? List.of(OWN, NOT_OWN) : List.<String>of()) {
      if (typed.hasMatchedOption(flag)) {
        for (String pair : typed.matchedOption(flag).originalStringValues()) {
          int equals = pair.indexOf('=');
          if (equals < 1 || equals == pair.length() - 1) {
            throw new InvalidRequestException(
                Problem.of("invalid-value", "“" + pair + "” is no field with a value.")
                    .suggest(flag + " edition=late")
                    .in(flag));
          }
          String field = pair.substring(0, equals);
          String value = pair.substring(equals + 1);
          changed =
              flag.equals(OWN) ? changed.filter(field, value) : changed.notFilter(field, value);
        }
      }
    }
    return changed;
  }

  /**
   * The command that was typed, with another query, from its first page on.
   *
   * @param typed what picocli made of the command line
   * @param archive the flags that name the archive
   * @param query the other query
   */
  Typed again(ParseResult typed, List<String> archive, String query) {
    List<String> words = new ArrayList<>(List.of(typed.commandSpec().name()));
    // Words that a shell leaves alone need no quotes around all of them.
    words.addAll(query.matches("[\\w ]+") ? List.of(query.split(" ")) : List.of(query));
    words.addAll(archive);
    rows()
        .filter(row -> !OF_THE_QUERY.contains(row))
        .map(SearchFlags::flag)
        .forEach(flag -> addTyped(typed, flag, words));
    if (filters()) {
      addTyped(typed, OWN, words);
      addTyped(typed, NOT_OWN, words);
    }
    return new Typed(words);
  }

  private static void addTyped(ParseResult typed, String flag, List<String> words) {
    if (typed.hasMatchedOption(flag)) {
      typed
          .matchedOption(flag)
          .originalStringValues()
          .forEach(value -> words.addAll(List.of(flag, value)));
    }
  }

  /** Whether any of these flags was typed. */
  boolean areIn(ParseResult typed) {
    return rows().anyMatch(row -> typed.hasMatchedOption(flag(row)));
  }

  private Stream<SearchParameter> rows() {
    return Arrays.stream(SearchParameter.values())
        .filter(row -> row.operations().contains(operation));
  }

  private void refuseUnknown(ParseResult typed) {
    List<Problem> problems =
        typed.matchedPositionals().stream()
            .flatMap(words -> words.originalStringValues().stream())
            .filter(word -> word.matches("--[a-zA-Z][a-zA-Z-]*(=.*)?"))
            .distinct()
            .map(word -> unknown(word, typed))
            .toList();
    if (!problems.isEmpty()) {
      throw new InvalidRequestException(problems);
    }
  }

  /** A flag of no row; the table also knows what other engines call its rows. */
  private Problem unknown(String word, ParseResult typed) {
    String name = word.replaceFirst("=.*", "");
    List<String> flags =
        typed.commandSpec().options().stream().map(OptionSpec::longestName).toList();
    return Problem.of("unknown-flag", "There is no flag “" + name + "” here.")
        .suggest(
            Problem.nearest(name, flags)
                .or(() -> habit(name.substring(2)))
                .orElse("dateline " + typed.commandSpec().name() + " --help shows them"));
  }

  private Optional<String> habit(String name) {
    try {
      SearchParameter.read(operation, Map.of(name, List.of()));
      return Optional.empty();
    } catch (InvalidRequestException e) {
      return e.problems().stream()
          .flatMap(problem -> problem.suggestion().stream())
          .flatMap(suggestion -> SearchParameter.named(suggestion).stream())
          .map(SearchFlags::flag)
          .findFirst();
    }
  }

  private static String label(SearchParameter row) {
    return row.syntax().indexOf('|') < 0 ? row.syntax().toUpperCase(Locale.ROOT) : row.syntax();
  }
}
