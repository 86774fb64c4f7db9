package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.Problem;

/** What became of the articles of {@code dateline index}, as one reads it. */
final class IngestSummary {
  private static final int PROBLEMS_SHOWN = 20;
  private static final int NOTICES_SHOWN = 20;

  /** What to say of the codes of notices. */
  private static final Map<String, String> SENTENCES =
      Map.of(
          "unknown-member",
          "Members not understood, kept with the article (--map gives them a name):",
          "unknown-country",
          "Countries in no table, kept as written (index-config/countries.csv names them):",
          "date-order-assumed",
          "Dates in figures, read in the order that the setting dateOrder says:",
          "repeated-id",
          "Ids that several articles of this run have, of which the last one stays:",
          "title-derived",
          "Titles taken from the first words of the body:");

  private final Terminal terminal;

  IngestSummary(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints counts and notices as the answer, problems on standard error. */
  void print(IngestReport report) {
    terminal.line(counts(report));
    report.notices().keySet().stream()
        .map(Notice::code)
        .distinct()
        .forEach(code -> notices(code, report));
    List<Problem> shown =
        report.problems().subList(0, Math.min(PROBLEMS_SHOWN, report.problems().size()));
    shown.forEach(problem -> terminal.note(Terminal.clean(problem.toLine())));
    if (report.problemCount() > shown.size()) {
      terminal.note("… and " + (report.problemCount() - shown.size()) + " more problems.");
    }
  }

  /** The counts on one line. */
  static String counts(IngestReport report) {
    return String.format(
        Locale.ROOT,
        "%,d created, %,d replaced, %,d unchanged, %,d refused",
        report.created(),
        report.replaced(),
        report.unchanged(),
        report.refused());
  }

  private void notices(String code, IngestReport report) {
    List<Map.Entry<Notice, Long>> all =
        report.notices().entrySet().stream()
            .filter(entry -> entry.getKey().code().equals(code))
            .sorted(Map.Entry.<Notice, Long>comparingByValue().reversed())
            .toList();
    String sentence = SENTENCES.getOrDefault(code, code + ":");
    if (all.size() == 1 && all.get(0).getKey().value().isEmpty()) {
      terminal.line(String.format(Locale.ROOT, "%s %,d", sentence, all.get(0).getValue()));
      return;
    }
    terminal.line(sentence);
    for (Map.Entry<Notice, Long> entry : all.subList(0, Math.min(NOTICES_SHOWN, all.size()))) {
      terminal.line(
          String.format(
              Locale.ROOT, "%,9d  %s", entry.getValue(), Terminal.clean(entry.getKey().value())));
    }
    if (all.size() > NOTICES_SHOWN) {
      terminal.line("           and " + (all.size() - NOTICES_SHOWN) + " others");
    }
  }
}
