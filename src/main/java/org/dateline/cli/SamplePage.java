package org.dateline.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.Problem;
import org.dateline.cli.Sample.Member;
import org.dateline.cli.Terminal.Style;
import org.dateline.read.Articles;
import org.dateline.read.Entry;

/** A sample of what would be indexed, as one reads it. */
final class SamplePage {
  private static final int PROBLEMS_SHOWN = 20;
  private static final int LONGEST_TEXT = 240;
  private static final int NAME = 12;
  private static final int THEIRS = 24;
  private static final int OURS = 14;
  private static final int RECORDS = 7;

  /** Notices that have a place of their own on the page. */
  private static final Set<String> SHOWN_ELSEWHERE =
      Set.of("unknown-member", "date-order-assumed", "date-order-shown", "repeated-id");

  private final Terminal terminal;
  private final Typesetter typesetter;
  private final Sample sample;
  private final IngestReport report;

  SamplePage(Terminal terminal, Sample sample, IngestReport report) {
    this.terminal = terminal;
    this.typesetter = new Typesetter(terminal);
    this.sample = sample;
    this.report = report;
  }

  /**
   * Prints it.
   *
   * @param findings what was found out
   * @param applied whether the sample was read so
   * @param dayFirst the order in which ambiguous dates were read
   */
  void print(List<Finding> findings, boolean applied, boolean dayFirst) {
    paragraph("Nothing was written. " + looked() + " " + outcome());
    for (Finding finding : findings) {
      terminal.line("");
      String flag = String.join(" ", finding.flag());
      paragraph("ATTENTION: " + finding.why());
      paragraph(applied ? "What follows was read with " + flag + "." : "Give it " + flag + ".");
    }
    inputs();
    members();
    ids();
    for (int i = 0; i < sample.articles().size(); i++) {
      heading("Article " + (i + 1) + ", as indexed");
      article(sample.articles().get(i));
    }
    dates(dayFirst);
    notices();
    refused();
  }

  private String looked() {
    String records = number(sample.records(), "record was", "records were");
    return sample.isWhole()
        ? records + " looked at, which is all."
        : "The first " + records + " looked at.";
  }

  private String outcome() {
    long indexed = report.total() - report.refused();
    if (sample.onlyRead() > 0) {
      return String.format(
          Locale.ROOT,
          "The first %,d were indexed in memory, and %,d of them refused; the other %,d were only"
              + " counted, and %,d of them cannot be read.",
          Sample.INDEXED,
          report.refused(),
          sample.onlyRead(),
          sample.onlyRefused());
    }
    return "Of them "
        + (indexed == 0 ? "none" : String.format(Locale.ROOT, "%,d", indexed))
        + " would be indexed and "
        + (report.refused() == 0 ? "none" : String.format(Locale.ROOT, "%,d", report.refused()))
        + " refused.";
  }

  private void inputs() {
    for (Articles.Seen seen : sample.inputs()) {
      StringBuilder how =
          new StringBuilder(seen.format().name().toLowerCase(Locale.ROOT))
              .append(", ")
              .append(seen.encoding());
      if (!seen.separator().isEmpty()) {
        how.append(", cells separated by ")
            .append(seen.separator().equals("\t") ? "tabs" : seen.separator());
      }
      if (!seen.records().isEmpty()) {
        how.append(", records at ").append(seen.records());
      }
      heading(seen.origin());
      field("read as", how.toString());
    }
  }

  private void members() {
    if (sample.members().isEmpty()) {
      return;
    }
    heading("Members, and what they are here");
    row("theirs", "ours", "records", "an example");
    sample.members().entrySet().stream()
        .sorted(Comparator.comparing(member -> member.getValue().ours().isEmpty()))
        .forEach(
            entry -> {
              Member member = entry.getValue();
              row(
                  entry.getKey(),
                  member.ours().isEmpty() ? "not understood" : member.ours(),
                  String.format(Locale.ROOT, "%,d", member.count()),
                  member.example());
            });
    if (report.notices().keySet().stream().anyMatch(n -> n.code().equals("unknown-member"))) {
      paragraph(
          "What is not understood is kept with the article; --map THEIRS=OURS says what it is.");
    }
  }

  /** Whether articles would be known again when they come a second time. */
  private void ids() {
    if (2 * report.repeated() > report.total()) {
      terminal.line("");
      paragraph(
          String.format(
              Locale.ROOT,
              "ATTENTION: %,d of %,d records repeat the id of another, of which only the last one"
                  + " would stay. What is the id here%s is probably none.",
              report.repeated(),
              report.total(),
              idMember()));
    } else if (report.repeated() > 0) {
      terminal.line("");
      paragraph(
          number(report.repeated(), "record repeats", "records repeat")
              + " the id of another, of which the last one stays.");
    }
    if (sample.identified() < sample.read() && !sample.members().isEmpty()) {
      terminal.line("");
      paragraph(
          String.format(
              Locale.ROOT,
              "%,d of %s neither an id nor a url. What has neither is known by all of its bytes: changed, such"
                  + " a record is another article. If a member is an id: --map THEIRS=id. Said only after it"
                  + " was indexed, that makes new ids, and the archive holds each article twice"
                  + " until --fresh builds it anew.",
              sample.read() - sample.identified(),
              number(sample.read(), "record has", "records have")));
    }
  }

  private String idMember() {
    return sample.members().entrySet().stream()
        .filter(member -> member.getValue().ours().equals("id"))
        .map(member -> ", “" + member.getKey() + "”,")
        .findFirst()
        .orElse("");
  }

  private void row(String theirs, String ours, String records, String example) {
    int rest = terminal.width() - THEIRS - OURS - RECORDS - 8;
    terminal.line(
        ("  "
                + padded(theirs, THEIRS)
                + "  "
                + padded(ours, OURS)
                + "  "
                + " ".repeat(Math.max(0, RECORDS - records.length()))
                + records
                + "  "
                + Typesetter.shortened(example, Math.max(10, rest)))
            .stripTrailing());
  }

  private static String padded(String text, int width) {
    String shortened = Typesetter.shortened(text, width);
    return shortened
        + " ".repeat(Math.max(0, width - shortened.codePointCount(0, shortened.length())));
  }

  private void article(Article article) {
    String[] paragraphs = article.body().split("\n\n");
    field("id", article.id());
    field("title", article.title());
    field("published", article.published().map(SampleValues::of).orElse("no date"));
    article.updated().ifPresent(date -> field("updated", SampleValues.of(date)));
    field("url", article.url());
    field("source", article.source());
    field("section", article.section());
    field("language", article.language());
    field("countries", String.join(", ", article.countries()));
    field("topics", String.join(", ", article.topics()));
    field("authors", String.join(", ", article.authors()));
    field("people", String.join(", ", article.people()));
    field("organizations", String.join(", ", article.organizations()));
    field("places", String.join(", ", article.places()));
    field("dateline", article.dateline().map(SampleValues::of).orElse(""));
    if (article.status() != Article.Status.USABLE) {
      field("status", article.status().name().toLowerCase(Locale.ROOT));
    }
    field("summary", article.summary());
    if (!article.body().isEmpty()) {
      field("body", number(paragraphs.length, "paragraph", "paragraphs") + ", the first:");
      terminal.line(
          typesetter.paragraph(
              Typesetter.shortened(paragraphs[0], LONGEST_TEXT), List.of(), NAME + 4));
    }
    field("also kept", String.join(", ", article.extra().keySet()));
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      String text =
          typesetter.paragraph(Typesetter.shortened(value, LONGEST_TEXT), List.of(), NAME + 4);
      String label = "  " + name + " ".repeat(Math.max(1, NAME + 2 - name.length()));
      terminal.line(label + text.substring(Math.min(label.length(), text.length())));
    }
  }

  private void dates(boolean dayFirst) {
    heading("Dates");
    paragraph(
        String.format(
            Locale.ROOT,
            "%,d of %s a date.",
            sample.dated(),
            number(sample.read(), "record has", "records have")));
    String order = dayFirst ? "day-first" : "month-first";
    long assumed = sample.count("date-order-assumed", order);
    long dayShown = sample.count("date-order-shown", "day-first");
    long monthShown = sample.count("date-order-shown", "month-first");
    if (dayShown > 0 && monthShown > 0) {
      paragraph(
          String.format(
              Locale.ROOT,
              "ATTENTION: %s the day first and %,d the month: they are"
                  + " mixed, and those that can be read in two ways (%,d) are read %s.",
              number(dayShown, "date in figures has", "dates in figures have"),
              monthShown,
              assumed,
              order));
    } else if (dayShown + monthShown > 0) {
      paragraph(
          String.format(
              Locale.ROOT,
              "Dates in figures have the %s first, as %,d with a day over 12 %s%s",
              dayShown > 0 ? "day" : "month",
              dayShown + monthShown,
              dayShown + monthShown == 1 ? "shows" : "show",
              assumed == 0
                  ? "."
                  : "; " + number(assumed, "other is", "others are") + " read " + order + "."));
    } else if (assumed > 0) {
      paragraph(
          String.format(
              Locale.ROOT,
              "AMBIGUOUS: no day exceeds 12 in %s read %s. If that is" + " wrong: %s",
              number(assumed, "date in figures, which is", "dates in figures, which are"),
              order,
              String.join(" ", ImportFlags.dateOrder(!dayFirst))));
    }
  }

  private void notices() {
    if (report.notices().keySet().stream().anyMatch(n -> !SHOWN_ELSEWHERE.contains(n.code()))) {
      terminal.line("");
      new IngestSummary(terminal).near(sample.members().keySet()).notices(report, SHOWN_ELSEWHERE);
    }
  }

  private void refused() {
    if (sample.refused().isEmpty()) {
      return;
    }
    heading("Refused");
    for (Entry.Refused entry :
        sample.refused().subList(0, Math.min(PROBLEMS_SHOWN, sample.refused().size()))) {
      for (Problem problem : entry.problems()) {
        paragraph(Typesetter.shortened(entry.origin() + ", " + problem.toLine(), 400));
      }
    }
    if (sample.refused().size() > PROBLEMS_SHOWN) {
      paragraph("… and " + (sample.refused().size() - PROBLEMS_SHOWN) + " more.");
    }
  }

  private void heading(String text) {
    terminal.line("");
    terminal.line(terminal.styled(Style.STRONG, Terminal.clean(text)));
  }

  private void paragraph(String text) {
    terminal.line(typesetter.paragraph(text, List.of(), 0));
  }

  private static String number(long count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }
}
