package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.Archive;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.dateline.json.UnfinishedJson;
import org.dateline.lucene.LuceneArchive;
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
      "The archive is made when there is none. One bad article never stops the rest:",
      "it is refused and told, with its line.",
      "",
      "Examples:",
      "  dateline index --dry-run export.csv",
      "  dateline index --archive my-archive articles.jsonl more/*.csv.gz texts",
      "  dateline index --map kop=title,tekst=body --set source=Rudaw export.csv",
      "  zcat articles.jsonl.gz | dateline index --format jsonl -",
      "  dateline index --as rudaw-cms --since 7d --rejects refused.jsonl nightly.json",
      "  dateline index --server http://127.0.0.1:8080 today.jsonl"
    })
final class IndexCommand implements Callable<Integer> {
  private static final String ONE_OF_TWO = "Leave out one of the two.";

  /** How a report is written. */
  enum Form {
    /** In words. */
    TEXT,
    /** As over HTTP. */
    JSON
  }

  private final Terminal terminal;
  private final Complaints complaints;
  private final InstantSource clock;
  @Mixin private final ArchiveFlags archive;
  @Mixin private final ImportFlags imports = new ImportFlags();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files, also gzipped, and folders of them; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--dry-run",
      description =
          "Write nothing; show what would be indexed, and how to have it indexed. Looks at the"
              + " first "
              + DryRun.RECORDS
              + " records, or as many as --limit says.")
  private boolean dryRun;

  @Option(
      names = "--fresh",
      description =
          "Fill a new archive, which takes the place of the old one when it is full; its settings"
              + " stay.")
  private boolean fresh;

  @Option(
      names = "--yes",
      description = "With --fresh: swap even when most was refused or is missing.")
  private boolean yes;

  @Option(
      names = "--skip-duplicates",
      description = "Leave out new articles whose title and body another id has already.")
  private boolean skipDuplicates;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "Pass over what was updated, or else published, before: 2025, 2025-12, 2025-12-21, 7d.")
  private String since = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Read so many records at most, after those that --continue passes over.")
  private Optional<Long> limit = Optional.empty();

  @Option(
      names = "--continue",
      description = "Go on with the run of the same files that broke off.")
  private boolean goOn;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where refused records are written, to be mended and fed again.")
  private String rejects = "";

  @Option(names = "--report", paramLabel = "text|json", description = "text by default.")
  private Form form = Form.TEXT;

  /**
   * Creates it.
   *
   * @param clock says which day {@code --since 7d} counts from
   */
  IndexCommand(Terminal terminal, Complaints complaints, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.complaints = complaints;
    this.archive = new ArchiveFlags(terminal);
  }

  @Override
  public Integer call() {
    requireSense();
    IndexConfig config = archive.config();
    boolean onServer = archive.isRemote() && archive.given().filter(Files::isDirectory).isEmpty();
    ImportRules rules = imports.rules(config, onServer);
    Optional<LocalDate> first =
        Since.day(since, LocalDate.ofInstant(clock.instant(), config.zone()));
    IndexInputs inputs = new IndexInputs(terminal, config, files);
    if (dryRun) {
      Typed again = complaints.typed().without("--dry-run", false).without("--limit", true);
      boolean named = archive.isRemote() || archive.given().isPresent();
      return new DryRun(terminal, inputs, again, named, first, imports.mapped())
          .run(rules, limit.orElse(DryRun.RECORDS), form)
          .number();
    }
    IndexRun run = new IndexRun(terminal, inputs, rules, imports.mapped(), form);
    skipping(run).since(first);
    run.typed(complaints.typed(), archive.isRemote());
    limit.ifPresent(run::limit);
    // What to read is looked for first: a mistyped file leaves no new archive behind.
    try (run) {
      run.open();
      prepare(run, first);
      run.look();
      return index(run).number();
    }
  }

  private IndexRun skipping(IndexRun run) {
    return skipDuplicates ? run.skippingDuplicates() : run;
  }

  /** Rejects, and what is left for a run that goes on with this one. */
  private void prepare(IndexRun run, Optional<LocalDate> first) {
    if (!rejects.isEmpty()) {
      run.rejectsTo(rejectsFile(), archive.words());
    }
    if (archive.isRemote()) {
      return;
    }
    Path folder = archive.required();
    if (fresh || files.contains("-")) {
      return;
    }
    Optional<UnfinishedJson.Unfinished> left = Unfinished.left(folder);
    run.leavingWordIn(folder, first, others());
    if (goOn) {
      run.goOn();
    } else if (left.isPresent()) {
      tell(folder, left.get());
      if (run.keeping(left.get())) {
        terminal.note("Its note is kept; this run, which reads other records, leaves none.");
      }
    }
  }

  /** What does not change how records are read: a run that goes on may be given others. */
  private List<String> others() {
    List<String> flags = new ArrayList<>();
    limit.ifPresent(records -> flags.addAll(List.of("--limit", records.toString())));
    if (!rejects.isEmpty()) {
      flags.addAll(List.of("--rejects", rejectsFile().toAbsolutePath().normalize().toString()));
    }
    if (form == Form.JSON) {
      flags.addAll(List.of("--report", "json"));
    }
    return flags;
  }

  private Path rejectsFile() {
    try {
      Path file = Path.of(rejects);
      if (Files.isDirectory(file)) {
        throw new InvalidRequestException(
            Problem.of("invalid-path", "“" + rejects + "” is a folder.").in("--rejects"));
      }
      Rejects.requirePlace(file);
      return file;
    } catch (InvalidPathException e) {
      throw new InvalidRequestException(
          Problem.of("invalid-path", "“" + rejects + "” cannot be the name of a file.")
              .in("--rejects"));
    }
  }

  private void tell(Path folder, UnfinishedJson.Unfinished left) {
    String where =
        left.records() == 0
            ? "before anything was indexed"
            : "after line " + left.line() + " of " + left.origin();
    terminal.note(Terminal.clean("A run of index broke off " + where + ". To go on with it:"));
    terminal.note("  " + Terminal.clean(Unfinished.command(folder, left)));
  }

  private ExitCode index(IndexRun run) {
    if (fresh) {
      Path folder = archive.required();
      ExitCode code =
          run.freshly(
              filling -> LuceneArchive.fresh(folder, filling),
              new FreshCheck(folder, yes, complaints.typed()));
      Unfinished.remove(folder);
      return code;
    }
    try (Archive opened = archive.writing()) {
      return run.into(opened);
    }
  }

  private void requireSense() {
    if (limit.orElse(1L) < 1) {
      throw new InvalidRequestException(
          Problem.of("invalid-value", "At least one record must be read.").in("--limit"));
    }
    if (fresh && archive.isRemote()) {
      throw contradiction(
          "--fresh", "A server's archive cannot be filled anew.", "Name its folder: --archive.");
    }
    if (fresh && !since.isEmpty()) {
      throw contradiction(
          "--since", "A fresh archive with a part of the old one would lose the rest.", ONE_OF_TWO);
    }
    if (fresh && limit.isPresent() && !dryRun) {
      throw contradiction(
          "--limit", "A fresh archive with a part of the old one would lose the rest.", ONE_OF_TWO);
    }
    if (goOn && fresh) {
      throw contradiction("--continue", "A fresh archive begins from the start.", ONE_OF_TWO);
    }
    if (goOn && (archive.isRemote() || files.contains("-"))) {
      throw contradiction(
          "--continue",
          "Only files that are indexed into a folder can be gone on with.",
          "Index again from the start: what the archive has already stays unchanged.");
    }
    if (goOn && dryRun) {
      throw contradiction("--continue", "A dry run begins from the start.", ONE_OF_TWO);
    }
  }

  private static InvalidRequestException contradiction(String flag, String what, String advice) {
    return new InvalidRequestException(
        Problem.of("flags-contradict", what).suggest(advice).in(flag));
  }
}
