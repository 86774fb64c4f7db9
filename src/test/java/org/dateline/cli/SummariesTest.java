package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.Facet;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Status;
import org.dateline.Interval;
import org.dateline.Problem;
import org.dateline.Timeline;
import org.dateline.Timeline.Bucket;
import org.junit.jupiter.api.Test;

class SummariesTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(
          InputStream.nullInputStream(),
          new PrintStream(out, true, StandardCharsets.UTF_8),
          new PrintStream(err, true, StandardCharsets.UTF_8),
          Map.of());

  @Test
  void reportSaysWhatBecameOfArticles() {
    new IngestSummary(terminal).print(report(Map.of(), List.of()));
    assertThat(lines(out)).containsExactly("21,577 created, 3 replaced, 0 unchanged, 1 refused");
  }

  @Test
  void reportCountsWhatWasNotUnderstood() {
    Map<Notice, Long> notices = new TreeMap<>();
    notices.put(new Notice("unknown-member", "exchanges"), 5L);
    notices.put(new Notice("unknown-member", "orgs"), 1_200L);
    notices.put(new Notice("unknown-country", "Ruritania"), 2L);
    new IngestSummary(terminal).print(report(notices, List.of()));
    assertThat(lines(out))
        .anyMatch(line -> line.startsWith("Members not understood"))
        .containsSubsequence("    1,200  orgs", "        5  exchanges")
        .anyMatch(line -> line.startsWith("Countries in no table"))
        .contains("        2  Ruritania");
  }

  @Test
  void noticesWithoutAValueTakeOneLine() {
    new IngestSummary(terminal)
        .print(report(Map.of(new Notice("title-derived", ""), 736L), List.of()));
    assertThat(lines(out)).last().isEqualTo("Titles taken from the first words of the body: 736");
  }

  @Test
  void reportTellsRareCountsWhenThereAreSome() {
    IngestReport report =
        new IngestReport(
            Map.of(Status.CREATED, 1L, Status.REPEATED, 1_200L, Status.SKIPPED, 3L),
            List.of(),
            0,
            Map.of(),
            List.of());
    assertThat(IngestSummary.counts(report))
        .isEqualTo(
            "1 created, 0 replaced, 0 unchanged, 1,200 replaced within this run, 3 skipped,"
                + " 0 refused");
  }

  @Test
  void reportTellsHowLongItTook() {
    new IngestSummary(terminal).print(report(Map.of(), List.of()), Duration.ofSeconds(2));
    assertThat(lines(out)).endsWith("2.0 s, 10,791 articles a second");
  }

  @Test
  void namesNobodyHasAreToldWithTheNearest() {
    new IngestSummary(terminal)
        .near(List.of("headline", "body"))
        .print(report(Map.of(new Notice("unmapped-member", "hedline"), 1L), List.of()));
    assertThat(lines(out)).last().asString().endsWith("hedline (did you mean headline?)");
  }

  @Test
  void reportShowsTheFirstProblems() {
    List<Problem> problems =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> Problem.of("empty", "Nothing.").at(new Problem.AtLine(i)))
            .toList();
    new IngestSummary(terminal).print(report(Map.of(), problems));
    assertThat(lines(err))
        .hasSize(21)
        .startsWith("line 1: Nothing.")
        .endsWith("… and 10 more problems.");
  }

  @Test
  void facetListsValuesWithLabels() {
    new CountTable(terminal)
        .print(
            new Facet(
                "country",
                List.of(
                    new Facet.Value("SY", "Syria", 1_204, true),
                    new Facet.Value("Ruritania", "Ruritania", 3, false)),
                7,
                12));
    assertThat(lines(out))
        .containsExactly(
            "",
            "country",
            "    1,204* SY  Syria",
            "        3  Ruritania",
            "        7  more values",
            "       12  articles without");
  }

  @Test
  void timelineDrawsBars() {
    new CountTable(terminal)
        .print(
            new Timeline(
                Interval.MONTH, List.of(month(1, 80), month(2, 0), month(3, 1), month(4, 40)), 2));
    assertThat(lines(out))
        .containsExactly(
            "",
            "month",
            "       80  2025-01  " + "█".repeat(40),
            "        0  2025-02",
            "        1  2025-03  █",
            "       40  2025-04  " + "█".repeat(20),
            "        2  articles without so precise a date");
  }

  private static Bucket month(int month, long count) {
    LocalDate first = LocalDate.of(2025, month, 1);
    return new Bucket(first, first.plusMonths(1).minusDays(1), count);
  }

  private static IngestReport report(Map<Notice, Long> notices, List<Problem> problems) {
    return new IngestReport(
        Map.of(Status.CREATED, 21_577L, Status.REPLACED, 3L, Status.REFUSED, 1L),
        problems,
        problems.size(),
        notices,
        List.of());
  }

  private static List<String> lines(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
