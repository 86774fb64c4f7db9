package org.dateline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.IngestReport;
import org.dateline.InvalidRequestException;
import org.dateline.config.ImportRules;
import org.dateline.json.ReportJson;
import org.dateline.read.Ingestion.Choice;

/**
 * Looks at what would be indexed without writing anything, and says how to have it indexed. What it
 * finds out on the way (the encoding, where the records are, the order of dates) is taken for told
 * from then on, so that what it shows is what the command does that it prints.
 */
final class DryRun {
  /** How many records are looked at. */
  static final long RECORDS = 1_000;

  /** There is an encoding, a place and an order of dates to find out. */
  private static final int MOST_FINDINGS = 3;

  private final Terminal terminal;
  private final IndexInputs inputs;
  private final Typed again;
  private final boolean named;
  private final Optional<LocalDate> since;
  private final List<String> mapped;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Creates one.
   *
   * @param inputs what is read
   * @param again the command that was typed, as it would be typed without looking
   * @param named whether an archive was named
   * @param since the first day that is indexed
   * @param mapped the names that {@code --map} gave a meaning
   */
  DryRun(
      Terminal terminal,
      IndexInputs inputs,
      Typed again,
      boolean named,
      Optional<LocalDate> since,
      List<String> mapped) {
    this.terminal = terminal;
    this.inputs = inputs;
    this.again = again;
    this.named = named;
    this.since = since;
    this.mapped = mapped;
  }

  /**
   * Looks and prints.
   *
   * @param given how records are read, as far as it was told
   * @param records how many are looked at
   */
  ExitCode run(ImportRules given, long records, IndexCommand.Form form) {
    Choice choice = Choice.ALL.limit(records).since(since);
    boolean dayFirst = inputs.config().dayFirst();
    ImportRules rules = given;
    while (true) {
      Sample sample;
      Optional<Finding> finding;
      try {
        sample = Sample.of(inputs, rules, choice);
      } catch (InvalidRequestException e) {
        finding = Finding.encoding(e, rules);
        if (finding.isEmpty() || !inputs.areFiles()) {
          finding.ifPresent(findings::add);
          tellHowToGoOn(form);
          throw e;
        }
        findings.add(finding.get());
        rules = rules.overlaidBy(finding.get().rules());
        continue;
      }
      finding =
          findings.size() < MOST_FINDINGS ? Finding.in(sample, rules, dayFirst) : Optional.empty();
      finding.ifPresent(findings::add);
      if (finding.isEmpty() || !inputs.areFiles()) {
        return show(sample, rules.dayFirst().orElse(dayFirst), form);
      }
      rules = rules.overlaidBy(finding.get().rules());
    }
  }

  /** What stopped it is told where all failures are; here, what to type when it is known. */
  private void tellHowToGoOn(IndexCommand.Form form) {
    if (!findings.isEmpty() && form == IndexCommand.Form.TEXT) {
      terminal.line("To read it so:");
      terminal.line("  " + command());
    }
  }

  private ExitCode show(Sample sample, boolean dayFirst, IndexCommand.Form form) {
    IngestReport report = sample.report(mapped);
    if (form == IndexCommand.Form.JSON) {
      terminal.line(ReportJson.toJson(report));
      findings.forEach(
          f -> terminal.note(Terminal.clean(String.join(" ", f.flag()) + ": " + f.why())));
    } else {
      new SamplePage(terminal, sample, report).print(findings, inputs.areFiles(), dayFirst);
      terminal.line("");
      if (report.total() > 0 && report.refused() == report.total()) {
        AllRefused.of(sample.refused()).advice().forEach(terminal::line);
        return ExitCode.REFUSED;
      }
      terminal.line(named ? "To index it all:" : "To index it all, with --archive FOLDER added:");
      terminal.line("  " + command());
    }
    boolean any = report.total() > report.refused();
    return any && report.refused() + sample.onlyRefused() == 0 ? ExitCode.OK : ExitCode.REFUSED;
  }

  private String command() {
    Typed command = again;
    List<String> told = new ArrayList<>();
    for (Finding finding : findings) {
      command = command.without(finding.flag().getFirst(), true);
      told.addAll(finding.flag());
    }
    return Terminal.clean(command.with(told).command());
  }
}
