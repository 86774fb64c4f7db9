package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.ArchiveException;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.json.ProblemJson;
import org.dateline.json.ProblemJson.Document;

/** What went wrong, in words on standard error, and the exit code that goes with it. */
final class Complaints {
  private static final String LOCAL_SERVER = "http://127.0.0.1:8080";

  private final Terminal terminal;
  private final List<String> arguments;
  private String query = "";

  /**
   * Creates the complaints of one run.
   *
   * @param terminal where they are printed
   * @param arguments what was typed, to show how to type it better
   */
  Complaints(Terminal terminal, List<String> arguments) {
    this.terminal = terminal;
    this.arguments = List.copyOf(arguments);
  }

  /** From here on, places in a query are places in this one. */
  void about(String typed) {
    this.query = typed;
  }

  /** Prints what keeps a command from being run. */
  ExitCode usage(String message) {
    terminal.note("dateline: " + message);
    return ExitCode.USAGE;
  }

  /** Prints what was repaired in the query. */
  void warnings(List<Problem> warnings) {
    warnings.forEach(warning -> problem("warning: ", warning));
  }

  /** Prints why a command failed. */
  ExitCode failure(Throwable failure) {
    return switch (failure) {
      case InvalidRequestException e -> {
        e.problems().forEach(problem -> problem("dateline: ", problem));
        yield ExitCode.USAGE;
      }
      case ArchiveException e -> {
        terminal.note("dateline: " + Terminal.clean(String.valueOf(e.getMessage())));
        if (e.reason() == ArchiveException.Reason.LOCKED) {
          withServer().ifPresent(this::adviseServer);
        }
        yield ExitCode.FAILED;
      }
      case UncheckedIOException e ->
          failure(String.valueOf(e.getMessage()), Objects.requireNonNullElse(e.getCause(), e));
      case IOException e -> failure(String.valueOf(e.getMessage()), e);
      case OutOfMemoryError e -> {
        terminal.note("dateline: Java had too little memory; JAVA_OPTS=-Xmx2g gives it more.");
        yield ExitCode.FAILED;
      }
      default -> failure("Something unexpected happened: " + failure, failure);
    };
  }

  /** Prints what HTTP would answer, and nothing else, for those who asked for JSON. */
  ExitCode document(Throwable failure) {
    Document document =
        switch (failure) {
          case InvalidRequestException e -> document(400, "Bad Request", e.problems());
          case ArchiveException e ->
              new Document(
                  e.reason() == ArchiveException.Reason.READ_ONLY ? 403 : 503,
                  e.reason() == ArchiveException.Reason.READ_ONLY
                      ? "Forbidden"
                      : "Service Unavailable",
                  String.valueOf(e.getMessage()),
                  "",
                  Optional.of(e.reason()),
                  List.of());
          default ->
              document(
                  500,
                  "Internal Server Error",
                  List.of(Problem.of("unexpected", String.valueOf(failure.getMessage()))));
        };
    terminal.line(ProblemJson.toJson(document));
    return failure instanceof InvalidRequestException ? ExitCode.USAGE : ExitCode.FAILED;
  }

  private static Document document(int status, String title, List<Problem> errors) {
    String detail = errors.stream().map(Problem::message).collect(Collectors.joining(" "));
    return new Document(status, title, detail, "", Optional.empty(), errors);
  }

  private ExitCode failure(String message, Throwable cause) {
    String reason =
        switch (cause) {
          case NoSuchFileException e -> e.getFile() + " does not exist.";
          case AccessDeniedException e -> e.getFile() + " may not be read or written.";
          case NotDirectoryException e -> e.getFile() + " is no folder.";
          case FileAlreadyExistsException e -> e.getFile() + " is in the way.";
          default -> message;
        };
    terminal.note("dateline: " + Terminal.clean(reason));
    return ExitCode.FAILED;
  }

  /** Prints a problem, and the query with the place under it when it has one. */
  private void problem(String label, Problem problem) {
    String suggestion = problem.suggestion().map(s -> " (" + s + ")").orElse("");
    String place =
        switch (problem.where()) {
          case Problem.InParameter p -> flag(p.name()) + ": ";
          case Problem.AtLine l -> "line " + l.line() + ": ";
          case Problem.InArticle a -> "article " + (a.index() + 1) + ": ";
          case Problem.InQuery q -> "";
          case Problem.Nowhere n -> "";
        };
    terminal.note(label + Terminal.clean(place + problem.message() + suggestion));
    if (problem.where() instanceof Problem.InQuery where && where.end() <= query.length()) {
      terminal.note("  " + Terminal.clean(query));
      int width = Math.max(1, query.codePointCount(where.start(), where.end()));
      terminal.note("  " + " ".repeat(query.codePointCount(0, where.start())) + "^".repeat(width));
    }
  }

  private static String flag(String name) {
    return SearchParameter.named(name).map(SearchFlags::flag).orElseGet(() -> ownFlag(name));
  }

  /** A filter by a field of the archive's own as it is typed; other names stay. */
  private static String ownFlag(String name) {
    String field = name.replaceFirst("^not\\.", "");
    if (!SearchParameter.isFree(field)) {
      return name;
    }
    return (field.equals(name) ? SearchFlags.OWN : SearchFlags.NOT_OWN) + " " + field;
  }

  private void adviseServer(String command) {
    terminal.note("If a server holds it, give the command to the server:");
    terminal.note("  " + command);
  }

  /** What was typed, given to a server; empty for commands that no server takes. */
  private Optional<String> withServer() {
    if (arguments.isEmpty() || !List.of("index", "delete").contains(arguments.get(0))) {
      return Optional.empty();
    }
    return Optional.of(
        typed().without("--archive", true).with(List.of("--server", LOCAL_SERVER)).command());
  }

  /** What was typed. */
  Typed typed() {
    return new Typed(arguments);
  }

  /** What was typed, with one more flag. */
  String commandWith(String flag) {
    List<String> words = new ArrayList<>(arguments);
    words.add(flag);
    return new Typed(words).command();
  }
}
