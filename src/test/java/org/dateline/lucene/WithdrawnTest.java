package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.ArchiveException;
import org.dateline.Article;
import org.dateline.Article.Status;
import org.dateline.IngestReport;
import org.dateline.SearchRequest;
import org.dateline.Seed;
import org.dateline.store.ArticleReader;
import org.dateline.store.Dictionaries;
import org.dateline.store.Packer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Withdrawn articles on disk. */
class WithdrawnTest {
  @TempDir private Path temporary;

  private Path folder;

  @BeforeEach
  void nameAFolder() {
    folder = temporary.resolve("archive");
  }

  private static Article usable(String id) {
    return Article.builder().id(id).language("en").title("Rain " + id).body("It rained.").build();
  }

  private static Article withdrawn(String id) {
    return Article.builder().id(id).status(Status.WITHDRAWN).build();
  }

  private void makeAnArchive() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(Stream.of("a", "b", "c").map(WithdrawnTest::usable)).orThrow();
      archive.index(Stream.of(withdrawn("b"), address("Rain", "https://example.org/z"))).orThrow();
    }
  }

  private static Article address(String title, String url) {
    return Article.builder()
        .url(url)
        .source("Harbour Wire")
        .title(title)
        .body("It rained.")
        .extra("note", "\"names somebody\"")
        .status(Status.WITHDRAWN)
        .build();
  }

  private void assertHolds(long articles, long withdrawn) {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.stats().articles()).isEqualTo(articles);
      assertThat(archive.stats().withdrawn()).isEqualTo(withdrawn);
      assertThat(archive.search(SearchRequest.of("")).total()).isEqualTo(articles);
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void storesNothingButTheirIds() throws IOException {
    makeAnArchive();

    try (Directory directory = FSDirectory.open(folder.resolve("index"));
        IndexReader reader = DirectoryReader.open(directory)) {
      ArticleReader articles = new ArticleReader(reader, new Packer(new Dictionaries(directory)));
      Article last = articles.given(reader.maxDoc() - 1);
      assertThat(last).isEqualTo(withdrawn(last.id()));
      assertThat(articles.shown(reader.maxDoc() - 1)).isEqualTo(last);
      assertThat(reader.storedFields().document(reader.maxDoc() - 1).getFields()).isEmpty();
    }
  }

  @Test
  void reindexKeepsWithdrawnArticles() {
    makeAnArchive();

    IngestReport report = LuceneArchive.reindex(folder, done -> {});

    assertThat(report.created()).isEqualTo(4);
    assertHolds(2, 2);
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.article("b")).contains(withdrawn("b"));
      IngestReport again =
          archive.index(
              Stream.of(
                  withdrawn("b"), address("Other words", "https://example.org/z"), usable("a")));
      assertThat(again.unchanged()).isEqualTo(3);
    }
  }

  @Test
  void holdsNothingButWithdrawals() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(withdrawn("a")).orThrow();
    }

    assertHolds(0, 1);
    assertThat(LuceneArchive.reindex(folder, done -> {}).created()).isEqualTo(1);
    assertHolds(0, 1);
  }

  /** Turns the archive into one that an older version made: its status was a member like others. */
  private void makeOlder() throws IOException {
    try (Directory directory = FSDirectory.open(folder.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(
          Map.of("dateline.format", "1", "dateline.created", "2025-01-01T00:00:00Z").entrySet());
      writer.commit();
    }
  }

  @Test
  void bringsAnArchiveOfFormatOneUp() throws IOException {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive
          .index(
              Stream.of(
                  usable("a"),
                  usable("b").toBuilder().extra("status", "\"publish\"").build(),
                  usable("c").toBuilder().extra("markup", "7").build()))
          .orThrow();
    }
    makeOlder();

    ArchiveException refusal =
        catchThrowableOfType(ArchiveException.class, () -> LuceneArchive.open(folder));
    assertThat(refusal).hasMessageContaining("dateline reindex --archive " + folder);
    assertThat(LuceneArchive.reindex(folder, done -> {}).created()).isEqualTo(3);

    assertHolds(3, 0);
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.stats().format()).isEqualTo(IndexFormat.CURRENT);
      assertThat(archive.article("b").orElseThrow().extra()).containsEntry("status", "\"publish\"");
      assertThat(archive.index(withdrawn("a")).replaced()).isEqualTo(1);
    }
    assertHolds(2, 1);
  }

  @Test
  void survivesComingAndGoing() {
    long seed = Seed.next();
    Random random = new Random(seed);
    Map<String, Status> held = new TreeMap<>();
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      for (int round = 0; round < 30; round++) {
        List<Article> batch =
            IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> "a" + random.nextInt(12))
                .map(id -> random.nextBoolean() ? withdrawn(id) : usable(id))
                .toList();
        archive.index(batch.stream()).orThrow();
        batch.forEach(article -> held.put(article.id(), article.status()));
        if (random.nextInt(3) == 0) {
          String id = "a" + random.nextInt(12);
          long deleted = archive.delete(List.of(id));
          assertThat(deleted).as("seed %s", seed).isEqualTo(held.remove(id) == null ? 0 : 1);
        }
        long gone = held.values().stream().filter(s -> s == Status.WITHDRAWN).count();
        assertThat(archive.search(SearchRequest.of("")).total())
            .as("seed %s", seed)
            .isEqualTo(held.size() - gone);
        assertThat(archive.stats().withdrawn()).as("seed %s", seed).isEqualTo(gone);
        held.forEach(
            (id, status) ->
                assertThat(archive.article(id).orElseThrow().status())
                    .as("seed %s", seed)
                    .isEqualTo(status));
      }
    }
  }
}
