package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.IngestRun;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestionTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();

  private final TakingArchive archive = new TakingArchive();

  private final Path folder;

  IngestionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void indexesEverythingInBatches() {
    IngestReport report = index(titles(45_001));
    assertThat(archive.batches).containsExactly(20_000, 20_000, 5_001);
    assertThat(report.created()).isEqualTo(45_001);
    assertThat(report.outcomes()).hasSize(IngestReport.OUTCOMES_KEPT);
  }

  @Test
  void keepsBatchesSmallInText() {
    index(("{\"body\":\"" + "x".repeat(1_000_000) + "\"}\n").repeat(33));
    assertThat(archive.batches).containsExactly(16, 16, 1);
  }

  @Test
  void tellsProblemsOfBothByLine() {
    IngestReport report =
        index("{\"title\":\"A\"}\n\n{}\nbad\n{\"title\":\"B\"}\n{\"date\":\"soon\",\"id\":1}\n");
    assertThat(report.created()).isEqualTo(2);
    assertThat(report.refused()).isEqualTo(3);
    assertThat(report.problemCount()).isEqualTo(3);
    assertThat(report.problems().stream().map(p -> p.where() + " " + p.code()))
        .containsExactly(
            "AtLine[line=3] no-text", "AtLine[line=4] invalid-json", "AtLine[line=6] invalid-date");
    assertThat(report.outcomes().stream().map(Outcome::status))
        .containsExactly(
            Status.CREATED, Status.REFUSED, Status.REFUSED, Status.CREATED, Status.REFUSED);
  }

  @Test
  void tellsLinesInLaterBatches() {
    IngestReport report = index("{\"title\":\"A\"}\n".repeat(7_000) + "{}\n");
    assertThat(report.problems())
        .extracting(Problem::where)
        .containsExactly(new Problem.AtLine(7_001));
  }

  @Test
  void countsRecordsRatherThanProblems() {
    IngestReport report = index("{\"date\":\"soon\",\"title\":[1]}\n");
    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problemCount()).isEqualTo(2);
  }

  @Test
  void addsUpNotices() {
    IngestReport report =
        index("{\"title\":\"A\",\"tags\":[],\"rank\":1}\n".repeat(40_500) + "{\"rank\":1}");
    assertThat(report.notices())
        .isEqualTo(
            Map.of(
                new Notice("unknown-member", "rank"), 40_501L,
                new Notice("unknown-member", "tags"), 40_500L,
                new Notice("unknown-country", "Atlantis"), 6L));
  }

  @Test
  void refusesAnyNumberOfBadLines() {
    IngestReport report = index("bad\n".repeat(12_000));
    assertThat(archive.batches).isEmpty();
    assertThat(report.refused()).isEqualTo(12_000);
    assertThat(report.problemCount()).isEqualTo(12_000);
    assertThat(report.problems()).hasSize(IngestReport.PROBLEMS_KEPT);
  }

  @Test
  void namesFilesWhenThereAreSeveral() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"title\":\"A\"}\nbad\n");
    Files.writeString(folder.resolve("b.jsonl"), "{}\n");
    try (Articles articles = Articles.open(List.of(folder), CONFIG)) {
      assertThat(articles.indexInto(archive).problems().stream().map(Problem::toLine))
          .satisfiesExactly(
              first -> assertThat(first).startsWith("line 2: a.jsonl: This record is not valid"),
              second -> assertThat(second).startsWith("line 1: b.jsonl: There is no text."));
    }
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    byte[] bytes = ArticlesTest.gzip("{\"title\":\"A\"}\n".repeat(450));
    Files.write(folder.resolve("a.jsonl.gz"), bytes);
    List<Articles.Progress> seen = new ArrayList<>();
    try (Articles articles = Articles.open(List.of(folder), CONFIG)) {
      articles.indexInto(archive, seen::add);
    }
    assertThat(seen).extracting(Articles.Progress::records).containsExactly(200L, 400L, 450L);
    assertThat(seen).allMatch(p -> p.totalBytes() == bytes.length);
    assertThat(seen.getLast().bytes()).isEqualTo(bytes.length);
  }

  @Test
  void keepsTheReportWhenTheArchiveFails() {
    archive.room = 2;
    try (Articles articles = of("{\"title\":\"A\"}\n\nbad\n" + titles(50_000))) {
      assertThatThrownBy(() -> articles.indexInto(archive))
          .isInstanceOfSatisfying(
              ArchiveException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DISK_FULL));
      assertThat(articles.indexed().line()).isEqualTo(40_001);
      assertThat(articles.indexed().origin()).isEqualTo("x.jsonl");
      assertThat(articles.indexed().report().created()).isEqualTo(39_999);
      assertThat(articles.indexed().report().problems()).hasSize(1);
    }
  }

  @Test
  void tellsNothingWhenNothingWasIndexed() {
    archive.room = 0;
    try (Articles articles = of("{\"title\":\"A\"}\n")) {
      assertThatThrownBy(() -> articles.indexInto(archive)).isInstanceOf(ArchiveException.class);
      assertThat(articles.indexed()).isEqualTo(new Articles.Indexed(IngestReport.empty(), "", 0));
    }
  }

  @Test
  void tellsTheLineReachedAfterManyProblems() throws IOException {
    byte[] packed = ArticlesTest.gzip("bad\n".repeat(1_500) + "{\"title\":\"A\"}\n".repeat(2));
    byte[] cut = Arrays.copyOf(packed, packed.length - 8);
    try (Articles articles = Articles.of("x.jsonl", new ByteArrayInputStream(cut), CONFIG)) {
      articles.indexInto(archive);
      assertThat(articles.indexed().line()).isEqualTo(1_502);
      assertThat(articles.brokenAt()).hasValue(1_503);
    }
  }

  @Test
  void tellsWhatIsCommittedAfterEachBatch() {
    List<Ingestion.Committed> told = new ArrayList<>();
    try (Articles articles = of(titles(40_001) + "bad\n")) {
      new Ingestion(articles, archive).watchedBy(committing(told)).run();
    }
    assertThat(told)
        .extracting(Ingestion.Committed::records)
        .containsExactly(20_000L, 40_000L, 40_002L);
    assertThat(told)
        .extracting(Ingestion.Committed::line)
        .containsExactly(20_000L, 40_000L, 40_002L);
    assertThat(told.getLast().refused()).hasSize(1);
  }

  @Test
  void tellsWhatWasRefusedByWhom() {
    List<Ingestion.Committed> told = new ArrayList<>();
    try (Articles articles = of("bad\n{}\n{\"title\":\"A\"}\n{\"title\":[1]}\n").keepingRecords()) {
      new Ingestion(articles, archive).watchedBy(committing(told)).run();
    }
    assertThat(told.getFirst().refused())
        .extracting(refused -> refused.written().orElseThrow().record())
        .containsExactly("bad", "{}", "{\"title\":[1]}");
    assertThat(told.getFirst().refused())
        .extracting(refused -> refused.problem().where())
        .containsExactly(new Problem.AtLine(1), new Problem.AtLine(2), new Problem.AtLine(4));
  }

  @Test
  void asksForProblemsThatAReportDoesNotKeep() {
    archive.problemsKept = 1_000;
    List<Ingestion.Committed> told = new ArrayList<>();
    try (Articles articles = of("{}\n".repeat(1_500))) {
      new Ingestion(articles, archive).watchedBy(committing(told)).run();
    }
    assertThat(told.getFirst().refused())
        .hasSize(1_500)
        .allMatch(refused -> refused.problem().code().equals("no-text"));
  }

  @Test
  void passesOverWhatIsDone() {
    try (Articles articles = of(titles(5))) {
      Ingestion ingestion =
          new Ingestion(articles, archive).only(Ingestion.Choice.ALL.after(2).limit(2));
      assertThat(ingestion.run().outcomes()).extracting(Outcome::id).containsExactly("2", "3");
      assertThat(ingestion.records()).isEqualTo(4);
    }
  }

  @Test
  void passesOverWhatIsTooOld() {
    String dated =
        """
        {"id":1,"title":"A","date":"2025-03-01T23:59:59Z"}
        {"id":2,"title":"A","date":"2025-03"}
        {"id":3,"title":"A","date":"2025-03-02","updated":"2025-02-02"}
        {"id":4,"title":"A"}
        """;
    try (Articles articles = of(dated)) {
      Ingestion ingestion =
          new Ingestion(articles, archive)
              .only(Ingestion.Choice.ALL.since(Optional.of(LocalDate.of(2025, 3, 2))));
      assertThat(ingestion.run().outcomes()).extracting(Outcome::id).containsExactly("2", "4");
      assertThat(ingestion.passedOver()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void articlesWithProblemsAreNotRefused(boolean tellsOutcomes) {
    archive.tellsOutcomes = tellsOutcomes;
    List<Ingestion.Committed> told = new ArrayList<>();
    try (Articles articles = of("{\"id\":1,\"title\":\"odd\"}\n{\"id\":2,\"summary\":\"s\"}\n")) {
      new Ingestion(articles, archive).watchedBy(committing(told)).run();
    }
    assertThat(told)
        .singleElement()
        .satisfies(
            batch ->
                assertThat(batch.refused())
                    .singleElement()
                    .satisfies(
                        refused -> assertThat(refused.problem().code()).isEqualTo("no-text")));
  }

  @Test
  void limitsCountWhatIsReadAfterwards() {
    try (Articles articles = of(titles(10))) {
      Ingestion ingestion =
          new Ingestion(articles, archive).only(Ingestion.Choice.ALL.after(4).limit(3));
      assertThat(ingestion.run().outcomes()).extracting(Outcome::id).containsExactly("4", "5", "6");
      assertThat(ingestion.records()).isEqualTo(7);
    }
  }

  @Test
  void inputsOfOneRunShareTheirIds() {
    IngestRun run = new IngestRun();
    for (int input = 0; input < 2; input++) {
      try (Articles articles = of("{\"id\":\"a\",\"title\":\"A\"}\n")) {
        new Ingestion(articles, archive).within(run).run();
      }
    }
    assertThat(run.report().counts()).isEqualTo(Map.of(Status.CREATED, 1L, Status.REPEATED, 1L));
  }

  private static Ingestion.Watcher committing(List<Ingestion.Committed> told) {
    return new Ingestion.Watcher() {
      @Override
      public void committed(Ingestion.Committed batch) {
        told.add(batch);
      }
    };
  }

  /** Records with ids of their own, a line each. */
  private static String titles(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"id\":\"" + i + "\",\"title\":\"A\"}\n")
        .collect(Collectors.joining());
  }

  private static Articles of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Articles.of("x.jsonl", new ByteArrayInputStream(bytes), CONFIG);
  }

  private IngestReport index(String text) {
    try (Articles articles = of(text)) {
      return articles.indexInto(archive);
    }
  }
}
