package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.Article;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.dateline.store.TestDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An archive on a disk that fills up, and is emptied again. */
class DiskFullTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();

  private final TestDisk disk = new TestDisk();
  private LuceneArchive archive;

  @BeforeEach
  void openAnArchive() {
    archive = LuceneArchive.on(disk, CONFIG, InstantSource.system());
    archive.index(articles("a", 3)).orThrow();
  }

  @AfterEach
  void closeTheArchive() {
    disk.fill(TestDisk.Full.NEVER);
    archive.close();
  }

  private static Stream<Article> articles(String prefix, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Article.builder().id(prefix + i).language("en").title("Rain " + i).build());
  }

  private long total() {
    return archive.search(SearchRequest.of("rain")).total();
  }

  private static void assertFails(Reason reason, ThrowingCallable write) {
    ArchiveException failure = catchThrowableOfType(ArchiveException.class, write);
    assertThat(failure).isNotNull();
    assertThat(failure.reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @EnumSource(names = {"ON_SYNC", "ON_CREATE"})
  void failsWritesAndGoesOnSearching(TestDisk.Full when) {
    disk.fill(when);

    assertFails(Reason.DISK_FULL, () -> archive.index(articles("b", 2)));
    assertFails(Reason.DISK_FULL, () -> archive.index(articles("c", 200)));
    assertFails(Reason.DISK_FULL, () -> archive.delete(List.of("a0")));
    assertThat(total()).isEqualTo(3);
    assertThat(archive.article("b0")).isEmpty();
    assertThat(archive.article("a0")).isPresent();
    assertThat(archive.check()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ON_SYNC", "ON_CREATE"})
  void writesAgainWhenThereIsRoom(TestDisk.Full when) {
    disk.fill(when);
    for (int i = 0; i < 3; i++) {
      assertFails(Reason.DISK_FULL, () -> archive.index(articles("b", 250)));
    }

    disk.fill(TestDisk.Full.NEVER);

    assertThat(archive.index(articles("b", 250)).created()).isEqualTo(250);
    assertThat(archive.delete(List.of("a0", "b0"))).isEqualTo(2);
    assertThat(total()).isEqualTo(251);
    assertThat(archive.check()).isEmpty();
  }

  @Test
  void saysThatTheDiskIsFull() {
    disk.fill(TestDisk.Full.ON_SYNC);

    ArchiveException failure =
        catchThrowableOfType(ArchiveException.class, () -> archive.index(articles("b", 1)));

    assertThat(failure)
        .hasMessageContaining("full")
        .hasMessageContaining("nothing confirmed is lost");
  }

  @Test
  void failsEveryWriteThatWaits() throws Exception {
    disk.holdUp();
    List<CompletableFuture<Void>> writes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String prefix = "w" + i + "-";
      writes.add(
          CompletableFuture.runAsync(
              () -> archive.index(articles(prefix, 3)), work -> new Thread(work).start()));
    }
    disk.awaitSync();
    disk.fill(TestDisk.Full.ON_SYNC);
    disk.open();

    long failed =
        writes.stream()
            .filter(write -> write.handle((done, e) -> e != null && isFull(e.getCause())).join())
            .count();

    // Those that were already being synced are well; nobody waits for ever.
    assertThat(total()).isEqualTo(3 + 3 * (8 - failed));
    disk.fill(TestDisk.Full.NEVER);
    assertThat(archive.index(articles("b", 1)).created()).isEqualTo(1);
  }

  private static boolean isFull(Throwable e) {
    return e instanceof ArchiveException failure && failure.reason() == Reason.DISK_FULL;
  }

  @Test
  void goesOnWithPagesWhileTheDiskIsFull() {
    SearchRequest request = SearchRequest.of("rain").size(1);
    String next = archive.search(request).next().orElseThrow();
    disk.fill(TestDisk.Full.ON_CREATE);
    assertFails(Reason.DISK_FULL, () -> archive.index(articles("b", 1)));
    disk.fill(TestDisk.Full.NEVER);
    archive.index(articles("b", 1)).orThrow();

    assertThat(archive.search(request.cursor(next)).total()).isEqualTo(3);
  }

  @Test
  void failsTheWriteThatBreaksAndGoesOn() {
    disk.breakOnce();

    assertFails(Reason.DAMAGED, () -> archive.index(articles("b", 1)));

    assertThat(archive.index(articles("c", 1)).created()).isEqualTo(1);
    assertThat(total()).isEqualTo(4);
  }

  @Test
  void failsTheBatchOfWhichOnePartBreaks() {
    for (int i = 0; i < 5; i++) {
      String prefix = "b" + i + "-";
      disk.fill(TestDisk.Full.ON_CREATE);
      assertFails(Reason.DISK_FULL, () -> archive.index(articles(prefix, 2_000)));
      disk.fill(TestDisk.Full.NEVER);
      archive.index(articles("c" + i + "-", 1)).orThrow();
    }

    assertThat(total()).isEqualTo(8);
    assertThat(archive.search(SearchRequest.of("")).total()).isEqualTo(8);
  }

  @Test
  void opensAgainWithWhatWasConfirmed() throws Exception {
    disk.fill(TestDisk.Full.ON_SYNC);
    assertFails(Reason.DISK_FULL, () -> archive.index(articles("b", 2)));
    disk.fill(TestDisk.Full.NEVER);
    archive.index(articles("c", 2)).orThrow();

    try (LuceneArchive again = LuceneArchive.on(copy(), CONFIG, InstantSource.system())) {
      assertThat(again.search(SearchRequest.of("rain")).total()).isEqualTo(5);
    }
  }

  private TestDisk copy() throws Exception {
    TestDisk copy = new TestDisk();
    for (String file : disk.listAll()) {
      if (!file.equals("write.lock")) {
        copy.copyFrom(disk, file, file, org.apache.lucene.store.IOContext.DEFAULT);
      }
    }
    return copy;
  }
}
