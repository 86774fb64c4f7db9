package org.dateline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.Archive;
import org.dateline.ArchiveException;
import org.dateline.Duplicates;
import org.dateline.IngestReport;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.dateline.json.ReportJson;
import org.dateline.read.Articles;
import org.dateline.read.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline index}. */
@Command(
    name = "index",
    description = "Indexes articles; those the archive has already, by id, are replaced.",
    footer = {
      "",
      "The archive is made when there is none. One bad article never stops the rest: it is refused",
      "and told, with its line.",
      "",
      "Examples:",
      "  dateline index --archive my-archive articles.jsonl more/*.csv.gz folder-of-texts",
      "  dateline index --map kop=title,tekst=body export.csv",
      "  zcat articles.jsonl.gz | dateline index --format jsonl -",
      "  dateline index --server http://127.0.0.1:8080 today.jsonl"
    })
final class IndexCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Terminal terminal;
  @Mixin private final ArchiveFlags archive;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files, also gzipped, and folders of them; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How the articles are written: ${COMPLETION-CANDIDATES}. Told from name and"
              + " content by default.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--map",
      paramLabel = "THEIRS=OURS",
      split = ",",
      description = "What a member or column is: --map kop=title,tekst=body.")
  private Map<String, String> mapping = new LinkedHashMap<>();

  @Option(
      names = "--skip-duplicates",
      description = "Leave out new articles whose title and body another id has.")
  private boolean skipDuplicates;

  @Option(names = "--json", description = "Print the report as over HTTP.")
  private boolean json;

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
    this.archive = new ArchiveFlags(terminal);
  }

  @Override
  public Integer call() {
    IndexConfig config = archive.config();
    // What to read is looked for first: a mistyped file leaves no new archive behind.
    List<Articles> inputs = inputs(config);
    try (Archive opened = archive.writing()) {
      for (Articles input : inputs) {
        index(input, opened);
      }
    } catch (ArchiveException e) {
      tellWhatIsIn(inputs);
      throw e;
    } finally {
      inputs.forEach(Articles::close);
    }
    IngestReport report = report(inputs);
    if (json) {
      terminal.line(ReportJson.toJson(report));
    } else {
      new IngestSummary(terminal).print(report);
    }
    return (report.refused() == 0 ? ExitCode.OK : ExitCode.REFUSED).number();
  }

  private static IngestReport report(List<Articles> inputs) {
    return inputs.stream()
        .map(input -> input.indexed().report())
        .reduce(IngestReport.empty(), IngestReport::plus);
  }

  /** In words with --json too, where standard output holds one document: the problem. */
  private void tellWhatIsIn(List<Articles> inputs) {
    IngestReport report = report(inputs);
    if (report.total() == 0) {
      return;
    }
    if (json) {
      terminal.note(IngestSummary.counts(report));
    } else {
      new IngestSummary(terminal).print(report);
    }
    inputs.stream()
        .map(Articles::indexed)
        .filter(indexed -> indexed.line() > 0)
        .reduce((earlier, later) -> later)
        .ifPresent(
            last ->
                terminal.note(
                    Terminal.clean(
                        "Indexed through line " + last.line() + " of " + last.origin() + ".")));
  }

  private List<Articles> inputs(IndexConfig config) {
    List<Path> paths =
        files.stream()
            .filter(file -> !file.equals(STANDARD_INPUT))
            .map(IndexCommand::path)
            .toList();
    List<Articles> inputs = new ArrayList<>();
    if (!paths.isEmpty()) {
      inputs.add(Articles.open(paths, config));
    }
    if (files.contains(STANDARD_INPUT)) {
      inputs.add(Articles.of("standard input", terminal.in(), config));
    }
    ImportRules rules = ImportRules.mapping(mapping);
    for (Articles input : inputs) {
      format.ifPresent(input::as);
      input.by(rules).with(skipDuplicates ? Duplicates.SKIP : Duplicates.KEEP);
    }
    return inputs;
  }

  private void index(Articles input, Archive opened) {
    try (ProgressLine line = new ProgressLine(terminal, "Indexing")) {
      input.indexInto(
          opened,
          progress -> line.update(progress.records(), progress.bytes(), progress.totalBytes()));
    }
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new InvalidRequestException(
          Problem.of("invalid-path", "“" + file + "” cannot be the name of a file."));
    }
  }
}
