package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.ArchiveException;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.Facet;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises of the embedded archive that no other way in can be asked for. */
class ArchivePromisesTest {
  @TempDir private Path folder;

  private static Article article(String id) {
    return Article.builder().id(id).title("Rain on " + id).language("en").build();
  }

  @Test
  void believesADateWhenItsTimeHasCome() {
    Instant[] now = {Instant.parse("2025-01-01T00:00:00Z")};
    InstantSource clock = () -> now[0];
    Article embargoed =
        article("a").toBuilder().published(Instant.parse("2025-02-01T00:00:00Z")).build();
    try (LuceneArchive archive = LuceneArchive.inMemory(IndexConfig.defaults(), clock)) {
      archive.index(embargoed);
      assertThat(archive.search(SearchRequest.of("").date("2025")).total()).isZero();

      now[0] = Instant.parse("2025-02-02T00:00:00Z");

      assertThat(archive.index(embargoed).replaced()).isEqualTo(1);
      assertThat(archive.search(SearchRequest.of("").date("2025")).total()).isEqualTo(1);
    }
  }

  @Test
  void leavesNothingBehindOfAnArchiveInMemory() throws Exception {
    Path stray = Files.createDirectories(folder.resolve("memory")).resolve("writer");
    Files.writeString(stray, "somebody else's");

    LuceneArchive.inMemory().close();

    assertThat(stray).exists();
    assertThat(Path.of("memory")).doesNotExist();
  }

  @Test
  void refusesCountsThatWereCut() throws Exception {
    Path config = Files.createDirectories(folder.resolve("a").resolve(IndexConfig.FOLDER));
    Files.writeString(config.resolve("archive.json"), "{\"limits\":{\"budgetMillis\":1}}");
    try (LuceneArchive archive = LuceneArchive.open(folder.resolve("a"))) {
      archive.index(IntStream.range(0, 3_000).mapToObj(i -> article("word" + i)));
      String slow =
          String.join(" OR ", IntStream.range(10, 210).mapToObj(i -> "wo*" + i + "*").toList());

      ArchiveException cut =
          catchThrowableOfType(
              ArchiveException.class, () -> archive.facet("language", SearchRequest.of(slow)));

      assertThat(cut.reason()).isEqualTo(ArchiveException.Reason.BUSY);
      assertThat(cut).hasMessageContaining("budgetMillis");
    }
  }

  @Test
  void listsASelectedValueOnTheFirstPageOnly() {
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      archive.index(
          IntStream.range(0, 9)
              .mapToObj(i -> article("a" + i).toBuilder().source("s" + i).build()));
      SearchRequest request = SearchRequest.of("").source("s7").size(4);

      List<String> values = new ArrayList<>();
      for (int page = 1; page <= 3; page++) {
        archive.facet("source", request.page(page)).values().stream()
            .map(Facet.Value::value)
            .forEach(values::add);
      }

      assertThat(values).doesNotHaveDuplicates().hasSize(9).contains("s7");
    }
  }

  @Test
  void exportsMoreThanAPage() {
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      archive.index(IntStream.range(0, 16_001).mapToObj(i -> article("a" + i)));

      List<String> ids = new ArrayList<>();
      try (ArticleIterator all = archive.export(SearchRequest.of("rain"))) {
        all.forEachRemaining(article -> ids.add(article.id()));
      }

      assertThat(ids).doesNotHaveDuplicates().hasSize(16_001);
    }
  }

  @Test
  void countsTextInExtraMembersIntoABatch() {
    String large = "\"" + "x".repeat(1_000_000) + "\"";
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      Stream<Article> many =
          IntStream.range(0, 40)
              .mapToObj(i -> article("a" + i).toBuilder().extra("pdf", large).build());

      assertThat(archive.index(many).created()).isEqualTo(40);
      assertThat(archive.article("a7").orElseThrow().extra()).containsEntry("pdf", large);
    }
  }
}
