package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.ArchiveException;
import org.dateline.Article;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search deletes while others write. */
class FoundDeletionTest {
  private static Article article(String id, String title) {
    return Article.builder().id(id).language("en").title(title).build();
  }

  @Test
  void deletesAsManyAsExpected() {
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      archive.index(IntStream.range(0, 9).mapToObj(i -> article("a" + i, "Rain")));
      archive.index(article("s", "Snow"));

      InvalidRequestException changed =
          catchThrowableOfType(
              InvalidRequestException.class, () -> archive.delete(SearchRequest.of("rain"), 8));

      assertThat(changed.problems()).extracting(Problem::code).containsExactly("count-changed");
      assertThat(changed.problems().get(0).suggestion()).hasValue("9");
      assertThat(archive.search(SearchRequest.of("rain")).total()).isEqualTo(9);
      assertThat(archive.delete(SearchRequest.of("rain"), 9)).isEqualTo(9);
      assertThat(archive.stats().articles()).isEqualTo(1);
    }
  }

  /** Each article that is indexed is deleted once, whoever it was that saw it. */
  @Test
  void deletesEachArticleOnce() throws Exception {
    try (LuceneArchive archive = LuceneArchive.inMemory();
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      archive.index(article("s", "Snow"));
      List<Callable<Long>> work = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String id = "a" + i;
        work.add(
            i % 4 == 0
                ? () -> archive.delete(SearchRequest.of("rain"))
                : () -> {
                  archive.index(article(id, "Rain")).orThrow();
                  return 0L;
                });
      }
      long deleted = 0;
      for (Future<Long> done : threads.invokeAll(work)) {
        deleted += done.get();
      }

      assertThat(deleted + archive.search(SearchRequest.of("rain")).total()).isEqualTo(150);
      assertThat(archive.check()).isEmpty();
    }
  }

  /** What a caller has replaced when it asks is what the search sees. */
  @Test
  void keepsWhatDoesNotMatchAnyMore() throws Exception {
    try (LuceneArchive archive = LuceneArchive.inMemory();
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String id = "a" + i;
        work.add(
            () -> {
              archive.index(article(id, "Snow")).orThrow();
              archive.delete(SearchRequest.of("rain"));
              assertThat(archive.article(id).map(Article::title)).as(id).hasValue("Snow");
              return null;
            });
      }
      archive.index(IntStream.range(0, 60).mapToObj(i -> article("a" + i, "Rain")));
      archive.index(article("s", "Snow"));
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    }
  }

  @Test
  void leavesOtherWritesAloneWhenItIsRefused() throws Exception {
    try (LuceneArchive archive = LuceneArchive.inMemory();
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < 80; i++) {
        String id = "a" + i;
        work.add(
            i % 2 == 0
                ? () -> archive.index(article(id, "Rain")).created() == 1
                : () ->
                    catchThrowableOfType(
                            InvalidRequestException.class,
                            () -> archive.delete(SearchRequest.of("").country("Syrai")))
                        != null);
      }
      for (Future<Boolean> done : threads.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }

      assertThat(archive.search(SearchRequest.of("rain")).total()).isEqualTo(40);
    }
  }

  /** Before it keeps others waiting who write. */
  @Test
  void takesNoLongerThanASearch(@TempDir Path folder) throws Exception {
    Path config = Files.createDirectories(folder.resolve(IndexConfig.FOLDER));
    Files.writeString(config.resolve("archive.json"), "{\"limits\":{\"budgetMillis\":1}}");
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(IntStream.range(0, 3_000).mapToObj(i -> article("a" + i, "word" + i)));
      String slow =
          String.join(" OR ", IntStream.range(10, 210).mapToObj(i -> "wo*" + i + "*").toList());

      ArchiveException busy =
          catchThrowableOfType(
              ArchiveException.class, () -> archive.delete(SearchRequest.of(slow)));

      assertThat(busy.reason()).isEqualTo(ArchiveException.Reason.BUSY);
      assertThat(archive.stats().articles()).isEqualTo(3_000);
    }
  }

  @Test
  void refusesToDeleteWhereItOnlyReads(@TempDir Path folder) {
    try (LuceneArchive writer = LuceneArchive.open(folder)) {
      writer.index(article("a", "Rain")).orThrow();
      try (LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
        ArchiveException refused =
            catchThrowableOfType(
                ArchiveException.class, () -> reader.delete(SearchRequest.of("rain")));

        assertThat(refused.reason()).isEqualTo(ArchiveException.Reason.READ_ONLY);
      }
    }
  }
}
