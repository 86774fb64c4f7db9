package org.dateline.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.Archive;
import org.dateline.ArchiveException;
import org.dateline.Duplicates;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestRun;
import org.dateline.InvalidRequestException;
import org.dateline.config.ImportRules;
import org.dateline.json.ReportJson;
import org.dateline.json.UnfinishedJson;
import org.dateline.read.Articles;
import org.dateline.read.Entry;
import org.dateline.read.Ingestion;
import org.dateline.read.Ingestion.Choice;
import org.dateline.read.Ingestion.Committed;

/** One run of {@code dateline index}: indexes all inputs and says what became of them. */
final class IndexRun implements AutoCloseable {
  private final Terminal terminal;
  private final IndexInputs inputs;
  private final ImportRules rules;
  private final List<String> mapped;
  private final IndexCommand.Form form;
  private final IngestRun run = new IngestRun();
  private final Set<String> membersSeen = new LinkedHashSet<>();
  private final Set<String> origins = new LinkedHashSet<>();
  private final long started = System.nanoTime();

  private List<Articles> articles = List.of();
  private Choice choice = Choice.ALL;
  private Duplicates duplicates = Duplicates.KEEP;
  private Optional<Unfinished> unfinished = Optional.empty();
  private Optional<Rejects> rejects = Optional.empty();
  private List<String> archiveWords = List.of();
  private OtherIds otherIds = new OtherIds(false);
  private Typed typed = new Typed(List.of("index"));
  private boolean remote;
  private long passedOver;

  /**
   * Creates a run that has not begun.
   *
   * @param mapped the names that {@code --map} gave a meaning
   */
  IndexRun(
      Terminal terminal,
      IndexInputs inputs,
      ImportRules rules,
      List<String> mapped,
      IndexCommand.Form form) {
    this.terminal = terminal;
    this.inputs = inputs;
    this.rules = rules;
    this.mapped = mapped;
    this.form = form;
  }

  IndexRun skippingDuplicates() {
    duplicates = Duplicates.SKIP;
    return this;
  }

  /** Sets the command, to show how to give it otherwise. */
  void typed(Typed command, boolean toServer) {
    typed = command;
    remote = toServer;
  }

  void since(Optional<LocalDate> first) {
    choice = choice.since(first);
  }

  void limit(long records) {
    choice = choice.limit(records);
  }

  /** Opens what is read. */
  void open() {
    articles = inputs.open(rules);
    articles.forEach(input -> input.with(duplicates));
  }

  /**
   * Looks at the first records, once all is said of how they are read.
   *
   * @throws InvalidRequestException when they are in another encoding
   */
  void look() {
    for (Articles input : articles) {
      if (input.hasNext()) {
        return;
      }
    }
  }

  /** Has what is refused written to a file. */
  void rejectsTo(Path file, List<String> wordsOfArchive) {
    Rejects to = new Rejects(file);
    to.requireNoneOf(files());
    articles.forEach(Articles::keepingRecords);
    archiveWords = wordsOfArchive;
    rejects = Optional.of(to);
  }

  /**
   * Leaves word in the archive how far it came, while it runs.
   *
   * @param others flags of its report
   */
  void leavingWordIn(Path folder, Optional<LocalDate> first, List<String> others) {
    List<String> flags = new ArrayList<>(ImportFlags.of(rules));
    if (duplicates == Duplicates.SKIP) {
      flags.add("--skip-duplicates");
    }
    String day = first.map(LocalDate::toString).orElse("");
    unfinished = Optional.of(Unfinished.of(folder, files(), inputs.named(), flags, day, others));
  }

  /**
   * Keeps the word of a run that broke off, unless this one reads all that it read.
   *
   * @return whether it is kept, and this run leaves none
   */
  boolean keeping(UnfinishedJson.Unfinished left) {
    boolean kept = unfinished.filter(own -> !own.covers(left)).isPresent();
    if (kept) {
      unfinished = Optional.empty();
    }
    return kept;
  }

  /** Goes on with the run that left word. */
  void goOn() {
    UnfinishedJson.Unfinished left = unfinished.orElseThrow().goOn();
    rejects.ifPresent(to -> to.cutBackTo(left.rejects()));
    choice =
        choice
            .after(left.records())
            .since(Optional.of(left.since()).filter(d -> !d.isEmpty()).map(LocalDate::parse));
    terminal.note(
        left.records() == 0
            ? "Nothing was indexed before the run broke off; it begins from the start."
            : Terminal.clean(
                "Going on after line %d of %s, record %,d."
                    .formatted(left.line(), left.origin(), left.records())));
  }

  private List<Path> files() {
    return articles.stream().flatMap(input -> input.files().stream()).toList();
  }

  /** Indexes into an archive and prints the report. */
  ExitCode into(Archive archive) {
    unfinished.ifPresent(left -> left.begin(lengthsOfRejects()));
    try {
      index(archive);
    } catch (ArchiveException e) {
      tellWhatIsIn();
      throw e;
    } catch (InvalidRequestException e) {
      if (run.report().total() == 0) {
        unfinished.filter(left -> !left.hasBegun()).ifPresent(Unfinished::end);
      }
      throw e;
    }
    unfinished.ifPresent(this::end);
    otherIds = OtherIds.after(archive, run.report());
    return report();
  }

  private List<UnfinishedJson.Input> lengthsOfRejects() {
    return rejects.map(Rejects::lengths).orElse(List.of());
  }

  /** Leaves nothing to go on with, when there is nothing. */
  private void end(Unfinished left) {
    if (articles.stream().noneMatch(Articles::hasNext)) {
      left.end();
      return;
    }
    terminal.note("There is more, which --limit left out. To go on with it:");
    terminal.note("  " + Terminal.clean(left.command()));
  }

  /**
   * Indexes into a new archive and prints the report.
   *
   * @param filler has what it is given fill it, and swaps it in
   * @param check keeps the old archive when the new one lacks too much
   */
  ExitCode freshly(Consumer<Function<Archive, IngestReport>> filler, FreshCheck check) {
    try {
      filler.accept(
          archive -> {
            index(archive);
            check.require(archive, run.report(), articles);
            return run.report();
          });
    } catch (InvalidRequestException | ArchiveException | UncheckedIOException e) {
      new IngestSummary(terminal).problems(run.report());
      rejects.ifPresent(this::tell);
      throw e;
    }
    return report();
  }

  private void index(Archive archive) {
    long read = 0;
    for (Articles input : articles) {
      Choice rest = choice.limit(choice.limit() - read);
      try (ProgressLine line = new ProgressLine(terminal, "Indexing")) {
        Ingestion ingestion =
            new Ingestion(input, archive).only(rest).within(run).watchedBy(new Watching(line));
        ingestion.run();
        read += Math.max(0, ingestion.records() - rest.after());
        passedOver += ingestion.passedOver();
      }
    }
    run.add(new IngestReport(Map.of(), List.of(), 0, notices(), List.of()));
  }

  private Map<Notice, Long> notices() {
    Map<Notice, Long> notices = new LinkedHashMap<>();
    if (passedOver > 0) {
      notices.put(
          new Notice("passed-over", choice.since().map(LocalDate::toString).orElse("")),
          passedOver);
    }
    // Nobody knows what the records had that another run read.
    if (choice.after() == 0 && !membersSeen.isEmpty()) {
      UnmappedMembers.of(mapped, membersSeen)
          .forEach(name -> notices.put(new Notice("unmapped-member", name), 1L));
    }
    return notices;
  }

  private final class Watching implements Ingestion.Watcher {
    private final ProgressLine line;

    Watching(ProgressLine line) {
      this.line = line;
    }

    @Override
    public void read(Entry entry) {
      origins.add(
          switch (entry) {
            case Entry.Read article -> article.origin();
            case Entry.Refused refused -> refused.origin();
          });
      if (!mapped.isEmpty() && entry instanceof Entry.Read read) {
        membersSeen.addAll(read.members().keySet());
      }
    }

    @Override
    public void progress(Articles.Progress progress) {
      line.update(progress.records(), progress.bytes(), progress.totalBytes());
    }

    @Override
    public void committed(Committed batch) {
      rejects.ifPresent(to -> to.add(batch.refused()));
      unfinished.ifPresent(left -> left.reached(batch, lengthsOfRejects()));
    }
  }

  private ExitCode report() {
    IngestReport report = run.report();
    if (form == IndexCommand.Form.JSON) {
      terminal.line(ReportJson.toJson(report));
    } else {
      new IngestSummary(terminal)
          .near(membersSeen)
          .print(report, Duration.ofNanos(System.nanoTime() - started));
    }
    boolean dayFirst = rules.dayFirst().orElse(inputs.config().dayFirst());
    DateOrders.of(report, dayFirst).warning().ifPresent(terminal::note);
    otherIds.warning(typed, remote).ifPresent(w -> terminal.note(Terminal.clean(w)));
    if (choice.after() == 0 && articles.stream().noneMatch(Articles::hasNext)) {
      new WithoutRecords(articles, origins).tell(terminal);
    }
    rejects.ifPresent(this::tell);
    return report.refused() == 0 ? ExitCode.OK : ExitCode.REFUSED;
  }

  private void tell(Rejects written) {
    for (Rejects.Rejected file : written.end()) {
      terminal.note(
          Terminal.clean(
              String.format(Locale.ROOT, "%,d", file.records())
                  + (file.hadEarlier() ? " more" : "")
                  + (file.records() == 1 ? " refused record in " : " refused records in ")
                  + file.file()
                  + (file.hadEarlier() ? ", after earlier ones" : "")
                  + "; when mended, feed "
                  + (file.records() == 1 ? "it" : "them")
                  + " again:"));
      terminal.note("  " + Terminal.clean(again(file)));
    }
    written
        .remarksOnly()
        .ifPresent(
            file -> terminal.note(Terminal.clean("What was refused is told in " + file + ".")));
  }

  /** How a file of rejects is fed: it is in UTF-8, and its records stand by themselves. */
  private String again(Rejects.Rejected file) {
    List<String> words = new ArrayList<>(List.of("index"));
    words.addAll(archiveWords);
    words.addAll(
        ImportFlags.of(
            new ImportRules(
                file.isNamed() ? Optional.empty() : Optional.of(file.format().name()),
                "",
                "",
                rules.columns(),
                rules.split(),
                rules.map(),
                rules.set(),
                rules.html(),
                rules.dayFirst())));
    if (duplicates == Duplicates.SKIP) {
      words.add("--skip-duplicates");
    }
    words.add(file.file().toString());
    return new Typed(words).command();
  }

  /** In words with JSON too, where standard output holds one document: the problem. */
  private void tellWhatIsIn() {
    IngestReport report = run.report();
    if (report.total() == 0) {
      return;
    }
    if (form == IndexCommand.Form.JSON) {
      terminal.note(IngestSummary.counts(report));
    } else {
      new IngestSummary(terminal).print(report);
    }
    articles.stream()
        .map(Articles::indexed)
        .filter(indexed -> indexed.line() > 0)
        .reduce((earlier, later) -> later)
        .ifPresent(
            last ->
                terminal.note(
                    Terminal.clean(
                        "Indexed through line " + last.line() + " of " + last.origin() + ".")));
    if (unfinished.isPresent()) {
      terminal.note("To go on when that is mended, give the command again with --continue.");
    }
    rejects.ifPresent(this::tell);
  }

  @Override
  public void close() {
    articles.forEach(Articles::close);
  }
}
