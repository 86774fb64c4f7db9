package org.dateline.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
import org.dateline.config.ImportRules.Html;
import org.dateline.config.IndexConfig;
import picocli.CommandLine.Option;

/** The flags that say how records are read. */
final class ImportFlags {
  private static final String DAY_FIRST = "day-first";
  private static final String MONTH_FIRST = "month-first";

  /** A comma between names; one that is part of a name has a backslash before it. */
  private static final String COMMA = "(?<!\\\\),";

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description =
          "Read as archive.json says under this name of its imports; flags beside it win.")
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How the articles are written: jsonl, json, csv, text or mailbox. Told from name and"
              + " content by default.")
  private String format = "";

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "In which encoding: windows-1256, iso-8859-9 … UTF-8 by default.")
  private String encoding = "";

  @Option(
      names = "--records",
      paramLabel = "PATH",
      description =
          "Where in a JSON document the records are: response.docs. Looked for by default.")
  private String records = "";

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = COMMA,
      description = "The names of the columns of a table that has no row of them.")
  private List<String> columns = List.of();

  @Option(
      names = "--split",
      paramLabel = "TEXT",
      description = "What separates several values in a cell or text: --split '/'.")
  private String split = "";

  @Option(
      names = "--map",
      paramLabel = "THEIRS=OURS",
      split = COMMA,
      description =
          "What a member, a path of members or a column is: --map kop=title,author.name=authors."
              + " A comma in a name is written \\,")
  private List<String> map = List.of();

  @Option(
      names = "--set",
      paramLabel = "OURS=VALUE",
      description = "A value where a record has none: --set source=Rudaw --set language=ckb.")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--html",
      paramLabel = "auto|on|off",
      description = "Whether texts are written in HTML. By default those with its tags are.")
  private Optional<Html> html = Optional.empty();

  @Option(
      names = "--date-order",
      paramLabel = DAY_FIRST + "|" + MONTH_FIRST,
      description = "How 04/05/2017 is read. As archive.json says by default.")
  private String dateOrder = "";

  /**
   * The rules that the flags and the import named make.
   *
   * @param onServer whether imports stand on a server, out of reach
   * @throws InvalidRequestException when there is no such import, or a value cannot be used
   */
  ImportRules rules(IndexConfig config, boolean onServer) {
    if (onServer && !name.isEmpty() && !config.imports().containsKey(name)) {
      throw new InvalidRequestException(
          Problem.of("unknown-import", "--as reads the archive's own archive.json.")
              .suggest(
                  "with --server name its folder too (--archive FOLDER), or POST to"
                      + " /v1/articles?as="
                      + URLEncoder.encode(name, StandardCharsets.UTF_8))
              .in("--as"));
    }
    ImportRules named = name.isEmpty() ? ImportRules.NONE : config.importRules(name);
    return named.overlaidBy(
        new ImportRules(
            Optional.of(format).filter(f -> !f.isEmpty()),
            encoding,
            records,
            columns.stream().map(ImportFlags::unescaped).toList(),
            split,
            map(),
            set,
            html,
            dayFirst()));
  }

  /** The names that {@code --map} gave a meaning. */
  List<String> mapped() {
    return List.copyOf(map().keySet());
  }

  /** Our names have no equals sign, theirs may. */
  private Map<String, String> map() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String pair : map) {
      int equals = pair.lastIndexOf('=');
      if (equals < 0) {
        throw new InvalidRequestException(
            Problem.of("invalid-value", "“" + pair + "” is not THEIRS=OURS.")
                .suggest("A comma in a name is written \\,")
                .in("--map"));
      }
      names.put(unescaped(pair.substring(0, equals)), unescaped(pair.substring(equals + 1)));
    }
    return names;
  }

  private static String unescaped(String name) {
    return name.replace("\\,", ",");
  }

  private static String escaped(String name) {
    return name.replace(",", "\\,");
  }

  private Optional<Boolean> dayFirst() {
    return switch (dateOrder.toLowerCase(Locale.ROOT)) {
      case "" -> Optional.empty();
      case DAY_FIRST -> Optional.of(true);
      case MONTH_FIRST -> Optional.of(false);
      default ->
          throw new InvalidRequestException(
              Problem.of("invalid-value", "“" + dateOrder + "” is no order of day and month.")
                  .suggest(DAY_FIRST + " or " + MONTH_FIRST)
                  .in("--date-order"));
    };
  }

  /** The flag that says an order. */
  static List<String> dateOrder(boolean dayFirst) {
    return List.of("--date-order", dayFirst ? DAY_FIRST : MONTH_FIRST);
  }

  /** The flags that say what rules say. */
  static List<String> of(ImportRules rules) {
    List<String> flags = new ArrayList<>();
    rules.format().ifPresent(f -> flags.addAll(List.of("--format", f.toLowerCase(Locale.ROOT))));
    add(flags, "--encoding", rules.encoding());
    add(flags, "--records", rules.records());
    // One by one: a name that ends in a backslash would hide a comma after it.
    rules.columns().forEach(column -> add(flags, "--columns", escaped(column)));
    add(flags, "--split", rules.split());
    rules
        .map()
        .forEach((theirs, ours) -> add(flags, "--map", escaped(theirs) + "=" + escaped(ours)));
    rules.set().forEach((ours, value) -> add(flags, "--set", ours + "=" + value));
    rules.html().ifPresent(html -> add(flags, "--html", html.name().toLowerCase(Locale.ROOT)));
    rules.dayFirst().ifPresent(dayFirst -> flags.addAll(dateOrder(dayFirst)));
    return flags;
  }

  private static void add(List<String> flags, String flag, String value) {
    if (!value.isEmpty()) {
      flags.addAll(List.of(flag, value));
    }
  }
}
