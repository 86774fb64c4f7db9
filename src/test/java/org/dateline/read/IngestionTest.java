package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.Facet;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.MarkedArticle;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Timeline;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestionTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();

  private final TakingArchive archive = new TakingArchive();

  private final Path folder;

  IngestionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void indexesEverythingInBatches() {
    IngestReport report = index("{\"title\":\"A\"}\n".repeat(45_001));
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

  private IngestReport index(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (Articles articles = Articles.of("x.jsonl", new ByteArrayInputStream(bytes), CONFIG)) {
      return articles.indexInto(archive);
    }
  }

  /** Takes articles with a title or a body, and knows nothing else. */
  private static final class TakingArchive implements Archive {
    private final List<Integer> batches = new ArrayList<>();

    @Override
    public IngestReport index(Stream<Article> articles) {
      List<Problem> problems = new ArrayList<>();
      List<Outcome> outcomes = new ArrayList<>();
      articles.forEach(
          article -> {
            boolean taken = !article.title().isEmpty() || !article.body().isEmpty();
            if (!taken) {
              problems.add(
                  Problem.of("no-text", "There is no text.")
                      .at(new Problem.InArticle(outcomes.size())));
            }
            outcomes.add(new Outcome(article.id(), taken ? Status.CREATED : Status.REFUSED));
          });
      batches.add(outcomes.size());
      return new IngestReport(
          outcomes.size() - problems.size(),
          0,
          0,
          problems.size(),
          problems,
          problems.size(),
          Map.of(new Notice("unknown-country", "Atlantis"), (long) batches.size()),
          outcomes);
    }

    @Override
    public SearchResult search(SearchRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Article> article(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<MarkedArticle> article(String id, SearchRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long delete(Collection<String> ids) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Facet facet(String name, SearchRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Timeline timeline(SearchRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ArticleIterator export(SearchRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
