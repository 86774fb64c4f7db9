package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Problem;
import org.dateline.SearchParameter.Operation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code dateline}. */
@Command(
    name = "dateline",
    description = "Full-text search for news archives.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start with:",
      "  dateline index --archive my-archive articles.jsonl",
      "  dateline search --archive my-archive caesar sanctions",
      "  dateline serve --archive my-archive",
      "",
      "DATELINE_ARCHIVE stands for --archive. dateline COMMAND --help shows what each takes.",
      "Exit codes: 0 all well, 1 some articles refused, or none of the id asked for, 2 wrong usage, 3 could not run."
    })
public final class Dateline implements Callable<Integer> {
  /** In the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "index",
          "serve",
          "search",
          "parse",
          "suggest",
          "facet",
          "timeline",
          "get",
          "export",
          "delete",
          "stats",
          "config",
          "topics",
          "check",
          "reindex");

  private static final Pattern VALUES =
      Pattern.compile(
          "(.*?: )expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'", Pattern.DOTALL);

  @Spec private CommandSpec spec = CommandSpec.create();

  private Dateline() {}

  /**
   * Runs a command and ends the Java machine with its exit code: 0 all well, 1 some articles were
   * refused or the article asked for is not there, 2 wrong usage, 3 it could not run.
   *
   * @param args the command and what it takes, {@code --help} for instance
   */
  public static void main(String[] args) {
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
    System.exit(run(args, System.in, outlet, err, System.getenv()));
  }

  private static PrintStream utf8(OutputStream to) {
    return new PrintStream(new BufferedOutputStream(to, 1 << 14), false, StandardCharsets.UTF_8);
  }

  /** Runs a command whose answer must arrive: an export that was cut is none. */
  static int run(
      String[] args, InputStream in, Outlet outlet, PrintStream err, Map<String, String> env) {
    int code = run(args, in, utf8(outlet), err, env);
    if (outlet.failure().isEmpty()) {
      return code;
    }
    err.println(
        "The answer could not be written: "
            + outlet.failure().get().getMessage()
            + ". What arrived is incomplete.");
    err.flush();
    return ExitCode.FAILED.number();
  }

  /**
   * Runs a command.
   *
   * @param args the command and what it takes
   * @param in standard input
   * @param out where answers go, in UTF-8
   * @param err where everything else goes
   * @param env the environment
   * @return the exit code
   */
  static int run(
      String[] args, InputStream in, PrintStream out, PrintStream err, Map<String, String> env) {
    Terminal terminal = new Terminal(in, out, err, env);
    Complaints complaints = new Complaints(terminal, Arrays.asList(args));
    try {
      return commandLine(terminal, complaints, Arrays.asList(args)).execute(args);
    } catch (Error e) {
      return complaints.failure(e).number();
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static CommandLine commandLine(
      Terminal terminal, Complaints complaints, List<String> args) {
    CommandLine line = new CommandLine(new Dateline());
    if (!args.isEmpty() && COMMANDS.contains(args.get(0))) {
      // The model of one command is made in a quarter of the time of all.
      line.addSubcommand(command(args.get(0), terminal, complaints));
    } else {
      COMMANDS.forEach(name -> line.addSubcommand(command(name, terminal, complaints)));
      line.addSubcommand(new CommandLine.HelpCommand());
    }
    line.getCommandSpec().addOption(help()).addOption(version()).version(versionLine());
    for (CommandLine command : line.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      spec.usageMessage().abbreviateSynopsis(true);
      if (!spec.helpCommand()) {
        spec.addOption(help());
      }
    }
    return line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setPosixClusteredShortOptionsAllowed(false)
        .setUsageHelpWidth(terminal.width())
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler((e, typed) -> misused(e, complaints))
        .setExecutionExceptionHandler((e, at, typed) -> failed(e, at, complaints));
  }

  private static CommandLine command(String name, Terminal terminal, Complaints complaints) {
    return switch (name) {
      case "index" ->
          new CommandLine(new IndexCommand(terminal, complaints, InstantSource.system()));
      case "serve" -> new CommandLine(new ServeCommand(terminal));
      case "search" ->
          asking(
              new SearchFlags(Operation.SEARCH, complaints),
              flags -> new SearchCommand(terminal, complaints, flags));
      case "parse" ->
          asking(
              new SearchFlags(Operation.PARSE, complaints),
              flags -> new ParseCommand(terminal, complaints, flags));
      case "suggest" ->
          asking(
              new SearchFlags(Operation.SUGGEST, complaints),
              flags -> new SuggestCommand(terminal, flags));
      case "facet" ->
          asking(
              new SearchFlags(Operation.FACET, complaints),
              flags -> new FacetCommand(terminal, flags));
      case "timeline" ->
          asking(
              new SearchFlags(Operation.TIMELINE, complaints),
              flags -> new TimelineCommand(terminal, flags));
      case "get" ->
          asking(
              new SearchFlags(Operation.ARTICLE, complaints),
              flags -> new GetCommand(terminal, flags));
      case "export" ->
          asking(
              new SearchFlags(Operation.EXPORT, complaints),
              flags -> new ExportCommand(terminal, flags));
      case "delete" ->
          asking(
              new SearchFlags(Operation.DELETE, complaints),
              flags -> new DeleteCommand(terminal, complaints, flags));
      case "stats" -> new CommandLine(new StatsCommand(terminal));
      case "config" -> new CommandLine(new ConfigCommand(terminal));
      case "topics" -> TopicsCommand.with(terminal);
      case "check" -> new CommandLine(new CheckCommand(terminal));
      case "reindex" -> new CommandLine(new ReindexCommand(terminal));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CommandLine asking(SearchFlags flags, Function<SearchFlags, Object> command) {
    CommandLine line = new CommandLine(command.apply(flags));
    flags.addTo(line.getCommandSpec());
    line.getCommandSpec().usageMessage().sortOptions(false);
    return line;
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }

  private static OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description("Show the version.")
        .build();
  }

  private static String versionLine() {
    String version = Dateline.class.getPackage().getImplementationVersion();
    return "dateline "
        + Optional.ofNullable(version).orElse("(not packaged)")
        + ", Java "
        + Runtime.version();
  }

  private static int failed(Exception e, CommandLine at, Complaints complaints) {
    if (wantsJson(at.getParseResult())) {
      return complaints.document(e).number();
    }
    return complaints.failure(e).number();
  }

  private static boolean wantsJson(ParseResult typed) {
    return typed.hasMatchedOption("--json")
        || typed.matchedOptionValue("--report", IndexCommand.Form.TEXT) == IndexCommand.Form.JSON;
  }

  private static int misused(ParameterException e, Complaints complaints) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String message =
        e instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched.getUnmatched().get(0), command)
            : readable(String.valueOf(e.getMessage()));
    return complaints.usage(message + "\nTry: " + command.qualifiedName() + " --help").number();
  }

  /** Values of a flag as the help writes them, where picocli names constants. */
  private static String readable(String message) {
    Matcher values = VALUES.matcher(message);
    return values.matches()
        ? values.group(1)
            + "“"
            + values.group(3)
            + "” is none of "
            + values.group(2).toLowerCase(Locale.ROOT)
            + "."
        : message;
  }

  private static String unknown(String word, CommandSpec command) {
    String message =
        word.startsWith("-")
            ? "There is no flag “" + word + "” here."
            : command.subcommands().isEmpty()
                ? "“" + word + "” is one word too many."
                : "There is no command “" + word + "”.";
    return message
        + Problem.nearest(word, names(command)).map(name -> " (" + name + ")").orElse("");
  }

  private static List<String> names(CommandSpec command) {
    List<String> names = new ArrayList<>(command.subcommands().keySet());
    command.options().forEach(option -> names.add(option.longestName()));
    return names;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.number();
  }
}
