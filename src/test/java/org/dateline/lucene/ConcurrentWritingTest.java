package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.ArchiveException;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.SearchRequest;
import org.dateline.Seed;
import org.dateline.config.IndexConfig;
import org.dateline.store.TestDisk;
import org.junit.jupiter.api.Test;

/** Many callers that write to one archive at once. */
class ConcurrentWritingTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();
  private static final int CALLERS = 8;

  private static Article article(String id, String title) {
    return Article.builder().id(id).language("en").title(title).build();
  }

  private static void together(List<Callable<Void>> callers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(callers.size());
    try {
      for (Future<Void> caller : threads.invokeAll(callers)) {
        caller.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Optional<String> title(LuceneArchive archive, String id) {
    return archive.article(id).map(Article::title);
  }

  @Test
  void keepsEachCallersOrder() throws Exception {
    long seed = Seed.next();
    Map<String, Optional<String>> last = new ConcurrentHashMap<>();
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      List<Callable<Void>> callers = new ArrayList<>();
      for (int c = 0; c < CALLERS; c++) {
        String caller = "c" + c + "-";
        Random random = new Random(seed + c);
        callers.add(
            () -> {
              for (int i = 0; i < 40; i++) {
                String id = caller + random.nextInt(5);
                if (random.nextInt(3) == 0) {
                  archive.delete(List.of(id, "nobody"));
                  last.put(id, Optional.empty());
                } else {
                  archive.index(article(id, "Rain " + i)).orThrow();
                  last.put(id, Optional.of("Rain " + i));
                }
                assertThat(title(archive, id)).isEqualTo(last.get(id));
              }
              return null;
            });
      }
      together(callers);

      last.forEach((id, title) -> assertThat(title(archive, id)).as(id).isEqualTo(title));
      assertThat(archive.search(SearchRequest.of("rain")).total())
          .isEqualTo(last.values().stream().filter(Optional::isPresent).count());
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void holdsAnIdOnceWhoeverWritesIt() throws Exception {
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      Map<String, Long> created = new ConcurrentHashMap<>();
      List<Callable<Void>> callers = new ArrayList<>();
      for (int c = 0; c < CALLERS; c++) {
        int caller = c;
        callers.add(
            () -> {
              for (int i = 0; i < 25; i++) {
                IngestReport report =
                    archive.index(
                        IntStream.range(0, 20).mapToObj(n -> article("s" + n, "Rain " + caller)));
                created.merge("created", report.created(), Long::sum);
                created.merge("all", report.total(), Long::sum);
              }
              return null;
            });
      }
      together(callers);

      assertThat(created).containsEntry("created", 20L).containsEntry("all", CALLERS * 25 * 20L);
      assertThat(archive.search(SearchRequest.of("rain")).total()).isEqualTo(20);
    }
  }

  @Test
  void countsEachDeletionOnce() throws Exception {
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      archive.index(IntStream.range(0, 100).mapToObj(i -> article("a" + i, "Rain"))).orThrow();
      List<String> ids = IntStream.range(0, 100).mapToObj(i -> "a" + i).toList();
      Map<String, Long> deleted = new ConcurrentHashMap<>();
      Callable<Void> caller =
          () -> {
            for (String id : ids) {
              deleted.merge("all", archive.delete(List.of(id, id)), Long::sum);
            }
            return null;
          };
      together(List.of(caller, caller, caller, caller));

      assertThat(deleted).containsEntry("all", 100L);
      assertThat(archive.search(SearchRequest.of("")).total()).isZero();
    }
  }

  @Test
  void searchesWhileOthersWrite() throws Exception {
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      archive.index(IntStream.range(0, 50).mapToObj(i -> article("a" + i, "Rain"))).orThrow();
      List<Callable<Void>> callers = new ArrayList<>();
      for (int c = 0; c < 3; c++) {
        int caller = c;
        callers.add(
            () -> {
              for (int i = 0; i < 60; i++) {
                archive.index(article("a" + (i * 3 + caller) % 50, "Rain " + i)).orThrow();
              }
              return null;
            });
        callers.add(
            () -> {
              for (int i = 0; i < 60; i++) {
                // Replacing an article is never seen as its absence.
                var result = archive.search(SearchRequest.of("rain").facet("language"));
                assertThat(result.total()).isEqualTo(50);
                assertThat(result.facets().get("language").values().get(0).count()).isEqualTo(50);
              }
              return null;
            });
      }
      together(callers);
    }
  }

  @Test
  void answersWhatWaitsWhenClosed() throws Exception {
    TestDisk disk = new TestDisk();
    LuceneArchive archive = LuceneArchive.on(disk, CONFIG, InstantSource.system());
    disk.holdUp();
    Map<String, Boolean> answered = new ConcurrentHashMap<>();
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String id = "a" + i;
      Thread writer =
          new Thread(
              () -> {
                Throwable thrown = catchThrowable(() -> archive.index(article(id, "Rain")));
                assertThat(thrown)
                    .satisfiesAnyOf(
                        t -> assertThat(t).isNull(),
                        t -> assertThat(t).isInstanceOf(ArchiveException.class));
                answered.put(id, thrown == null);
              });
      writers.add(writer);
      writer.start();
    }
    disk.awaitSync();
    Thread closer = new Thread(archive::close);
    closer.start();
    disk.open();
    closer.join();
    for (Thread writer : writers) {
      writer.join();
    }

    assertThat(answered).hasSize(6);
    try (LuceneArchive again = LuceneArchive.on(disk, CONFIG, InstantSource.system())) {
      Map<String, Boolean> held = new HashMap<>();
      answered.keySet().forEach(id -> held.put(id, again.article(id).isPresent()));
      assertThat(held).isEqualTo(answered);
    }
  }

  @Test
  void refusesEverythingOnceClosed() {
    LuceneArchive archive = LuceneArchive.inMemory();
    archive.close();
    archive.close();

    assertThat(
            List.<Runnable>of(
                () -> archive.index(article("a", "Rain")),
                () -> archive.delete(List.of("a")),
                () -> archive.search(SearchRequest.of("rain")),
                () -> archive.article("a"),
                () -> archive.facet("source", SearchRequest.of("")),
                () -> archive.timeline(SearchRequest.of("")),
                () -> archive.export(SearchRequest.of("")),
                archive::stats,
                archive::check))
        .allSatisfy(
            call ->
                assertThat(catchThrowable(call::run))
                    .isInstanceOfSatisfying(
                        ArchiveException.class,
                        e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.BUSY)));
  }

  @Test
  void lastOfTheSameIdWinsInABatch() {
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      IngestReport report =
          archive.index(IntStream.range(0, 100).mapToObj(i -> article("a" + i % 10, "Rain " + i)));

      assertThat(report.created()).isEqualTo(10);
      assertThat(report.repeated()).isEqualTo(90);
      assertThat(title(archive, "a3")).hasValue("Rain 93");
      assertThat(archive.search(SearchRequest.of("rain")).total()).isEqualTo(10);
    }
  }
}
