package embedder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Archive;
import org.dateline.ArchiveException;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.Facet;
import org.dateline.Hit;
import org.dateline.IngestReport;
import org.dateline.Interval;
import org.dateline.InvalidRequestException;
import org.dateline.MarkedArticle;
import org.dateline.Part;
import org.dateline.Passage;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Sort;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.LuceneArchive;
import org.dateline.read.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the README. What stands between {@code // readme: name} and {@code // end} is
 * there word for word; {@link ReadmeTest} compares.
 */
final class EmbeddingTest {
  private final StringWriter printed = new StringWriter();
  private final PrintWriter out = new PrintWriter(printed, true);

  /** An article as a program of somebody else's keeps it. */
  record Cms(String id, String head, String text, Instant time) {}

  private final List<Cms> cms =
      List.of(
          new Cms(
              "d-1",
              "Caesar act repealed",
              "The Senate voted to end the Caesar sanctions.\n\nTrade may follow.",
              Instant.parse("2025-12-17T20:15:00Z")),
          new Cms(
              "d-2",
              "Rain at last",
              "The drought in the north is over.",
              Instant.parse("2025-12-18T07:00:00Z")));

  @Test
  void embedsInADozenLines(@TempDir Path folder) {
    // readme: embed
    try (Archive archive = LuceneArchive.open(folder)) {
      archive.index(cms.stream().map(this::article)).orThrow();
      SearchResult result =
          archive.search(SearchRequest.of("caesar sanctions").country("Syria").facet("topic"));
      for (Hit hit : result.hits()) {
        out.println(hit.title());
        hit.highlight().passages().forEach(passage -> out.println(passage.html()));
      }
    }
    // end

    assertThat(printed.toString())
        .isEqualToIgnoringNewLines(
            "Caesar act repealed\nThe Senate voted to end the <mark>Caesar</mark>"
                + " <mark>sanctions</mark>.");
    try (Archive reopened = LuceneArchive.openReadOnly(folder)) {
      assertThat(reopened.search(SearchRequest.of("")).total()).isEqualTo(2);
    }
  }

  // readme: article
  Article article(Cms item) {
    return Article.builder()
        .id(item.id())
        .title(item.head())
        .body(item.text())
        .published(item.time())
        .country("Syria")
        .topic("politics/sanctions")
        .build();
  }

  // end

  @Test
  void testsWithAnArchiveInMemory() {
    // readme: in-memory
    try (Archive archive = LuceneArchive.inMemory()) {
      archive.index(Article.builder().title("Rain at last").build()).orThrow();

      assertThat(archive.search(SearchRequest.of("rains")).total()).isEqualTo(1);
    }
    // end
  }

  @Test
  void narrowsByFacets() {
    try (Archive archive = LuceneArchive.inMemory()) {
      archive.index(reports()).orThrow();

      // readme: facets
      SearchRequest request = SearchRequest.of("report").facet("country", "topic", "date");
      SearchResult all = archive.search(request);
      for (Facet.Value value : all.facets().get("country").values()) {
        out.println(value.label() + " " + value.count());
      }
      SearchResult narrowed = archive.search(request.country("IQ", "SY").notTopic("sport"));
      // end

      assertThat(printed.toString().lines()).containsExactly("Iraq 20", "Syria 10");
      assertThat(narrowed.total()).isEqualTo(20);
      assertThat(narrowed.facets().get("topic").values())
          .extracting(Facet.Value::value)
          .contains("politics");
    }
  }

  @Test
  void everyCountIsTheTotalOfItsFilter() {
    try (Archive archive = LuceneArchive.inMemory()) {
      archive.index(reports()).orThrow();
      SearchRequest request = SearchRequest.of("report").facet("country");

      for (Facet.Value value : archive.search(request).facets().get("country").values()) {
        assertThat(archive.search(request.country(value.value())).total()).isEqualTo(value.count());
      }
    }
  }

  @Test
  void goesThroughAllPages() {
    try (Archive archive = LuceneArchive.inMemory()) {
      archive.index(reports()).orThrow();
      List<String> ids = new ArrayList<>();

      // readme: pages
      SearchRequest request = SearchRequest.of("report").sort(Sort.NEWEST).size(7);
      Optional<String> next;
      do {
        SearchResult page = archive.search(request);
        page.hits().forEach(hit -> ids.add(hit.id()));
        next = page.next();
        request = request.cursor(next.orElse(""));
      } while (next.isPresent());
      // end

      assertThat(ids).hasSize(30).doesNotHaveDuplicates();
    }
  }

  @Test
  void exportsEveryMatch() {
    try (Archive archive = LuceneArchive.inMemory()) {
      archive.index(reports()).orThrow();
      List<Article> kept = new ArrayList<>();

      // readme: export
      try (ArticleIterator articles = archive.export(SearchRequest.of("report").topic("sport"))) {
        articles.forEachRemaining(kept::add);
      }
      // end

      assertThat(kept).hasSize(10).allMatch(a -> a.topics().contains("sport"));
    }
  }

  @Test
  void readsFilesOfArticles(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("export.jsonl");
    Files.writeString(
        file,
        """
        {"kop": "Regen", "tekst": "Eindelijk regen.", "published": "2025-12-18", "colour": 3}
        {"kop": "", "tekst": ""}
        not JSON
        """,
        StandardCharsets.UTF_8);
    try (Archive archive = LuceneArchive.inMemory()) {
      // readme: read
      try (Articles articles = Articles.open(List.of(file), IndexConfig.defaults())) {
        ImportRules rules = ImportRules.mapping(Map.of("kop", "title", "tekst", "body"));
        IngestReport report = articles.by(rules).indexInto(archive);
        out.println(report.created() + " indexed, " + report.refused() + " refused");
        report.problems().forEach(problem -> out.println(problem.toLine()));
      }
      // end

      assertThat(printed.toString().lines()).first().isEqualTo("1 indexed, 2 refused");
      assertThat(printed.toString()).contains("line 2", "line 3");
      assertThat(archive.search(SearchRequest.of("regen")).total()).isEqualTo(1);
    }
  }

  @Test
  void saysEverythingThatIsWrong() {
    try (Archive archive = LuceneArchive.inMemory()) {
      // readme: problems
      try {
        archive.search(SearchRequest.of("cocoa").country("Syrai").from("soon"));
      } catch (InvalidRequestException e) {
        for (Problem problem : e.problems()) {
          out.println(problem.code() + ", " + problem.toLine());
        }
      }
      // end

      assertThat(printed.toString().lines()).hasSize(2).anyMatch(line -> line.contains("Syria"));
    }
  }

  @Test
  void marksAWholeArticle(@TempDir Path folder) {
    try (Archive archive = LuceneArchive.open(folder)) {
      archive.index(cms.stream().map(this::article)).orThrow();

      MarkedArticle marked = archive.article("d-1", SearchRequest.of("trade")).orElseThrow();

      assertThat(marked.text())
          .filteredOn(passage -> passage.part() == Part.BODY)
          .extracting(Passage::html)
          .containsExactly(
              "The Senate voted to end the Caesar sanctions.", "<mark>Trade</mark> may follow.");
    }
  }

  @Test
  void replacesAndDeletesById() {
    try (Archive archive = LuceneArchive.inMemory()) {
      Article first = article(cms.get(0));

      assertThat(archive.index(first).created()).isEqualTo(1);
      assertThat(archive.index(first).unchanged()).isEqualTo(1);
      assertThat(archive.index(first.toBuilder().title("Repealed").build()).replaced())
          .isEqualTo(1);
      assertThat(archive.article("d-1")).map(Article::title).contains("Repealed");
      assertThat(archive.delete(List.of("d-1", "never-there"))).isEqualTo(1);
      assertThat(archive.article("d-1")).isEmpty();
    }
  }

  @Test
  void oneWriterAtATime(@TempDir Path folder) {
    try (Archive archive = LuceneArchive.open(folder)) {
      archive.index(article(cms.get(0))).orThrow();

      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(() -> LuceneArchive.open(folder))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.LOCKED));
      try (Archive reader = LuceneArchive.openReadOnly(folder)) {
        archive.index(article(cms.get(1))).orThrow();

        assertThat(reader.search(SearchRequest.of("")).total()).isEqualTo(2);
        assertThatExceptionOfType(ArchiveException.class)
            .isThrownBy(() -> reader.delete(List.of("d-1")))
            .satisfies(e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.READ_ONLY));
      }
    }
  }

  @Test
  void countsPerInterval() {
    try (Archive archive = LuceneArchive.inMemory()) {
      archive.index(cms.stream().map(this::article)).orThrow();

      assertThat(archive.timeline(SearchRequest.of("").interval(Interval.DAY)).buckets())
          .extracting(bucket -> bucket.from() + " " + bucket.count())
          .containsExactly("2025-12-17 1", "2025-12-18 1");
    }
  }

  private static Stream<Article> reports() {
    return IntStream.range(0, 30)
        .mapToObj(
            i ->
                Article.builder()
                    .id("r-" + i)
                    .title("Report " + i)
                    .country(i % 3 == 0 ? "Syria" : "Iraq")
                    .topic(i % 3 == 1 ? "sport" : "politics")
                    .build());
  }
}
