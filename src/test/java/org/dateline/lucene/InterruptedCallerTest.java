package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.IngestReport;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.dateline.store.TestDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callers that are interrupted harm neither the archive nor lose their status. */
class InterruptedCallerTest {
  @TempDir private Path folder;

  @AfterEach
  void clearTheStatus() {
    Thread.interrupted();
  }

  private static Stream<Article> articles(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> Article.builder().id("a" + i).language("en").title("Rain").source("Wire").build());
  }

  private void assertStillInterrupted() {
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void indexesForACallerInterruptedBefore() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      Thread.currentThread().interrupt();
      IngestReport report = archive.index(articles(300));
      assertStillInterrupted();

      assertThat(report.created()).isEqualTo(300);
      assertThat(archive.search(SearchRequest.of("rain")).total()).isEqualTo(300);
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void indexesForACallerInterruptedMeanwhile() throws Exception {
    TestDisk disk = new TestDisk();
    try (LuceneArchive archive =
        LuceneArchive.on(disk, IndexConfig.defaults(), InstantSource.system())) {
      disk.holdUp();
      AtomicReference<String> end = new AtomicReference<>("nothing");
      Thread caller =
          new Thread(
              () -> {
                long created = archive.index(articles(3)).created();
                end.set(
                    created + " created, interrupted: " + Thread.currentThread().isInterrupted());
              });
      caller.start();
      disk.awaitSync();
      caller.interrupt();
      disk.open();
      caller.join();

      assertThat(end.get()).isEqualTo("3 created, interrupted: true");
      assertThat(archive.index(articles(4)).created()).isEqualTo(1);
    }
  }

  @Test
  void deletesForAnInterruptedCaller() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(articles(3)).orThrow();
      Thread.currentThread().interrupt();
      assertThat(archive.delete(List.of("a0"))).isEqualTo(1);
      assertStillInterrupted();

      assertThat(archive.search(SearchRequest.of("rain")).total()).isEqualTo(2);
    }
  }

  @Test
  void answersAnInterruptedCaller() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(articles(30)).orThrow();
      Thread.currentThread().interrupt();
      assertThat(archive.search(SearchRequest.of("rain").facet("source")).total()).isEqualTo(30);
      assertThat(archive.article("a1")).isPresent();
      try (ArticleIterator all = archive.export(SearchRequest.of(""))) {
        assertThat(all).toIterable().hasSize(30);
      }
      assertThat(archive.check()).isEmpty();
      assertThat(archive.stats().articles()).isEqualTo(30);
      assertStillInterrupted();

      assertThat(archive.index(articles(31)).created()).isEqualTo(1);
      assertThat(archive.search(SearchRequest.of("rain")).total()).isEqualTo(31);
    }
  }

  @Test
  void answersAnInterruptedReaderBesideAWriter() {
    try (LuceneArchive archive = LuceneArchive.open(folder);
        LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
      for (int i = 1; i < 5; i++) {
        archive.index(articles(i * 10)).orThrow();
        Thread.currentThread().interrupt();
        assertThat(reader.search(SearchRequest.of("rain")).total()).isEqualTo(i * 10L);
        assertStillInterrupted();
      }
    }
  }

  @Test
  void opensForAnInterruptedCaller() {
    Thread.currentThread().interrupt();
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertStillInterrupted();
      assertThat(archive.index(articles(3)).created()).isEqualTo(3);
    }
  }

  @Test
  void closesForAnInterruptedCaller() {
    LuceneArchive archive = LuceneArchive.open(folder);
    archive.index(articles(2_000)).orThrow();
    archive.delete(List.of("a1"));
    Thread.currentThread().interrupt();
    archive.close();
    assertStillInterrupted();

    try (LuceneArchive again = LuceneArchive.open(folder)) {
      assertThat(again.search(SearchRequest.of("rain")).total()).isEqualTo(1_999);
      assertThat(again.check()).isEmpty();
    }
  }
}
