package org.dateline.cli;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.Problem;

/** What became of the articles of {@code dateline index}, as one reads it. */
final class IngestSummary {
  private static final int PROBLEMS_SHOWN = 20;
  private static final int NOTICES_SHOWN = 20;

  /** What to say of the codes of notices. */
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry(
              "unknown-member",
              "Members not understood, kept with the article (--map gives them a name):"),
          Map.entry("unmapped-member", "Names of --map that no record has, or none with a value:"),
          Map.entry(
              "unknown-country",
              "Countries in no table, kept as written (index-config/countries.csv names them):"),
          Map.entry(
              "date-order-assumed",
              "Dates in figures that can be read in two ways, and were read as (--date-order"
                  + " says):"),
          Map.entry("date-order-shown", "Dates in figures that show their order:"),
          Map.entry(
              "repeated-id",
              "Ids that several articles of this run have, of which the last one stays:"),
          Map.entry("title-derived", "Titles taken from the first words of the body:"),
          Map.entry("html-read", "Articles read as HTML (--html off keeps the tags as text):"),
          Map.entry(
              "duplicate",
              "New articles whose title and body another id has (--skip-duplicates leaves them"
                  + " out):"),
          Map.entry("withdrawn", "Articles withdrawn, which are found nowhere now:"),
          Map.entry(
              "not-published",
              "Articles not published, which are found nowhere and whose text is not kept:"),
          Map.entry(
              "other-records",
              "Other lists of objects in the documents, which were not read (--records reads one):"),
          Map.entry("passed-over-files", "Files whose endings say nothing that can be read:"),
          Map.entry(
              "separator-lines",
              "Lines of ===== or the like taken as text (--format mailbox reads them as borders):"),
          Map.entry(
              "unknown-status",
              "Words for a status that mean nothing here; their articles can be found:"),
          Map.entry("passed-over", "Older than --since and passed over:"));

  /** What to say of duplicates to those who have them left out already. */
  private static final String SKIPPED =
      "New articles whose title and body another id has, left out:";

  private final Terminal terminal;
  private Collection<String> members = List.of();

  IngestSummary(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Has names that no record has told with the nearest of these. */
  IngestSummary near(Collection<String> membersSeen) {
    this.members = membersSeen;
    return this;
  }

  /** Prints counts, time and notices as the answer, problems on standard error. */
  void print(IngestReport report, Duration elapsed) {
    terminal.line(counts(report));
    terminal.line(time(report.total(), elapsed));
    notices(report, Set.of());
    problems(report);
  }

  /** Prints counts and notices as the answer, problems on standard error. */
  void print(IngestReport report) {
    terminal.line(counts(report));
    notices(report, Set.of());
    problems(report);
  }

  /** Prints the first problems on standard error. */
  void problems(IngestReport report) {
    List<Problem> shown =
        report.problems().subList(0, Math.min(PROBLEMS_SHOWN, report.problems().size()));
    shown.forEach(problem -> terminal.note(Terminal.clean(problem.toLine())));
    if (report.problemCount() > shown.size()) {
      terminal.note("… and " + (report.problemCount() - shown.size()) + " more problems.");
    }
  }

  /** The counts on one line; of those that are rare, what there is. */
  static String counts(IngestReport report) {
    StringBuilder counts =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%,d created, %,d replaced, %,d unchanged",
                report.created(),
                report.replaced(),
                report.unchanged()));
    if (report.repeated() > 0) {
      counts.append(
          String.format(Locale.ROOT, ", %,d replaced within this run", report.repeated()));
    }
    if (report.skipped() > 0) {
      counts.append(String.format(Locale.ROOT, ", %,d skipped", report.skipped()));
    }
    return counts.append(String.format(Locale.ROOT, ", %,d refused", report.refused())).toString();
  }

  private static String time(long articles, Duration elapsed) {
    double seconds = Math.max(1, elapsed.toMillis()) / 1e3;
    return String.format(
        Locale.ROOT, "%.1f s, %,d articles a second", seconds, Math.round(articles / seconds));
  }

  /** Prints the notices as the answer, in groups, but for those of some codes. */
  void notices(IngestReport report, Set<String> except) {
    report.notices().keySet().stream()
        .map(Notice::code)
        .distinct()
        .filter(code -> !except.contains(code))
        .forEach(code -> notices(code, report));
  }

  private void notices(String code, IngestReport report) {
    List<Map.Entry<Notice, Long>> all =
        report.notices().entrySet().stream()
            .filter(entry -> entry.getKey().code().equals(code))
            .sorted(Map.Entry.<Notice, Long>comparingByValue().reversed())
            .toList();
    String sentence =
        code.equals("duplicate") && report.skipped() > 0
            ? SKIPPED
            : SENTENCES.getOrDefault(code, code + ":");
    if (all.size() == 1 && all.get(0).getKey().value().isEmpty()) {
      terminal.line(String.format(Locale.ROOT, "%s %,d", sentence, all.get(0).getValue()));
      return;
    }
    terminal.line(sentence);
    for (Map.Entry<Notice, Long> entry : all.subList(0, Math.min(NOTICES_SHOWN, all.size()))) {
      terminal.line(row(entry));
    }
    if (all.size() > NOTICES_SHOWN) {
      terminal.line("           and " + (all.size() - NOTICES_SHOWN) + " others");
    }
  }

  private String row(Map.Entry<Notice, Long> entry) {
    String value = entry.getKey().value();
    if (!entry.getKey().code().equals("unmapped-member")) {
      return String.format(Locale.ROOT, "%,9d  %s", entry.getValue(), Terminal.clean(value));
    }
    String nearest =
        Problem.nearest(value, members).map(name -> " (did you mean " + name + "?)").orElse("");
    return Terminal.clean("           " + value + nearest);
  }
}
