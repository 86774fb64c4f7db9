package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.dateline.Archive;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.Article;
import org.dateline.IngestReport;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives made anew beside the one that is there. */
class FreshArchiveTest {
  @TempDir private Path temporary;

  private Path folder;

  @BeforeEach
  void nameAFolder() {
    folder = temporary.resolve("archive");
  }

  private static Stream<Article> articles(String word, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Article.builder()
                    .id(word + i)
                    .language("en")
                    .title(word + " " + i)
                    .body("There was " + word + " on day " + i + ".")
                    .build());
  }

  private void makeAnArchive() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(articles("rain", 200)).orThrow();
    }
  }

  private IngestReport fill(String word, int count) {
    return LuceneArchive.fresh(folder, next -> next.index(articles(word, count)).orThrow());
  }

  private void assertHolds(String word, int count) {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.search(SearchRequest.of(word)).total()).isEqualTo(count);
      assertThat(archive.stats().articles()).isEqualTo(count);
      assertThat(archive.check()).isEmpty();
    }
    assertThat(folder.resolve("index.next")).doesNotExist();
    assertThat(folder.resolve("index.previous")).doesNotExist();
    assertThat(folder.resolve("writer")).doesNotExist();
  }

  @Test
  void takesThePlaceOfTheOldOne() {
    makeAnArchive();

    assertThat(fill("snow", 30).created()).isEqualTo(30);

    assertHolds("snow", 30);
  }

  @Test
  void startsEmptyBesideTheOldOne() {
    makeAnArchive();

    long before =
        LuceneArchive.fresh(
            folder,
            next -> {
              long held = next.search(SearchRequest.of("")).total();
              next.index(articles("rain", 1));
              return held;
            });

    assertThat(before).isZero();
    assertHolds("rain", 1);
  }

  @Test
  void isMadeWhereThereIsNone() {
    assertThat(fill("snow", 3).created()).isEqualTo(3);

    assertHolds("snow", 3);
    assertThat(folder.resolve("index-config/archive.json")).exists();
  }

  @Test
  void keepsTheConfiguration() throws IOException {
    makeAnArchive();
    Path file = folder.resolve("index-config/archive.json");
    Files.writeString(file, "{\"zone\": \"Asia/Tokyo\"}");

    String zone =
        LuceneArchive.fresh(
            folder,
            next -> {
              next.index(articles("snow", 1));
              return ((LuceneArchive) next).config().zone().getId();
            });

    assertThat(zone).isEqualTo("Asia/Tokyo");
    assertThat(file).hasContent("{\"zone\": \"Asia/Tokyo\"}");
  }

  @Test
  void leavesTheOldOneWhenFillingFails() {
    makeAnArchive();

    Throwable thrown =
        catchThrowable(
            () ->
                LuceneArchive.fresh(
                    folder,
                    next -> {
                      next.index(articles("snow", 150));
                      throw new IllegalStateException("the source broke");
                    }));

    assertThat(thrown).hasMessage("the source broke");
    assertHolds("rain", 200);
  }

  @Test
  void leavesTheOldOneWhenNothingWasIndexed() {
    makeAnArchive();

    InvalidRequestException refused =
        catchThrowableOfType(
            InvalidRequestException.class,
            () ->
                LuceneArchive.fresh(
                    folder, next -> next.index(Stream.of(Article.builder().id("a").build()))));

    assertThat(refused.problems()).extracting(Problem::code).containsExactly("nothing-indexed");
    assertThat(refused).hasMessageContaining("was left as it was");
    assertHolds("rain", 200);
  }

  @Test
  void leavesNothingWhereNothingWas() {
    assertThat(catchThrowable(() -> LuceneArchive.fresh(folder, next -> 1)))
        .isInstanceOf(InvalidRequestException.class);

    assertThat(folder.resolve("index")).doesNotExist();
    ArchiveException none =
        catchThrowableOfType(
            ArchiveException.class, () -> LuceneArchive.openReadOnly(folder).close());
    assertThat(none).hasMessageContaining("There is no archive");
    assertThat(fill("snow", 2).created()).isEqualTo(2);
    assertHolds("snow", 2);
  }

  @Test
  void keepsTheOldOneAfterACutSwapToo() throws IOException {
    makeAnArchive();
    Files.move(folder.resolve("index"), folder.resolve("index.previous"));

    assertThat(catchThrowable(() -> LuceneArchive.fresh(folder, next -> 1)))
        .isInstanceOf(InvalidRequestException.class);

    assertHolds("rain", 200);
  }

  @Test
  void isWholeAfterAKillBetweenTheMoves() throws IOException {
    makeAnArchive();
    Path other = temporary.resolve("other");
    LuceneArchive.fresh(other, next -> next.index(articles("snow", 7)).orThrow());
    Files.move(folder.resolve("index"), folder.resolve("index.previous"));
    Files.move(other.resolve("index"), folder.resolve("index.next"));

    assertHolds("snow", 7);
  }

  /** The new one stands from the second move on, whatever is left of the old one. */
  @Test
  void standsWhenTheOldOneCannotBeDeleted() throws IOException {
    int created =
        LuceneArchive.fresh(
            folder,
            next -> {
              keepSomethingInTheIndex();
              return next.index(articles("snow", 4)).outcomes().size();
            });

    assertThat(created).isEqualTo(4);
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.search(SearchRequest.of("snow")).total()).isEqualTo(4);
    }
    Files.delete(folder.resolve("index.previous/kept/file"));
    Files.delete(folder.resolve("index.previous/kept"));
    assertHolds("snow", 4);
  }

  private void keepSomethingInTheIndex() {
    try {
      Files.createFile(Files.createDirectory(folder.resolve("index/kept")).resolve("file"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A swap under way in a process that lives is none that was cut short. */
  @Test
  void waitsForASwapThatIsUnderWay() throws Exception {
    makeAnArchive();
    Path other = temporary.resolve("other");
    LuceneArchive.fresh(other, next -> next.index(articles("snow", 7)).orThrow());
    Thread opening = new Thread(() -> LuceneArchive.open(folder).close());
    try (Directory place = FSDirectory.open(folder);
        Lock swap = place.obtainLock("swap.lock")) {
      swap.ensureValid();
      Files.move(folder.resolve("index"), folder.resolve("index.previous"));
      Files.move(other.resolve("index"), folder.resolve("index.next"));
      opening.start();
      while (opening.isAlive() && opening.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }

      assertThat(folder.resolve("index")).doesNotExist();
      assertThat(opening.isAlive()).isTrue();
      Files.move(folder.resolve("index.next"), folder.resolve("index"));
    }
    opening.join();

    assertHolds("snow", 7);
  }

  @Test
  void isMadeWhereOnlyTheLockOfASwapIs() throws IOException {
    Files.createFile(Files.createDirectory(folder).resolve("swap.lock"));

    assertThat(fill("snow", 3).created()).isEqualTo(3);

    assertHolds("snow", 3);
  }

  @Test
  void leavesTheOldOneWhenKilled() throws Exception {
    makeAnArchive();
    try (OtherProcess filling = new OtherProcess(folder, "fresh")) {
      for (int line = 0; line < 160; line++) {
        filling.line();
      }
      assertThat(folder.resolve("index.next")).isDirectory();
      try (LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
        assertThat(reader.search(SearchRequest.of("rain")).total()).isEqualTo(200);
      }
      filling.kill();
    }

    assertHolds("rain", 200);
  }

  @Test
  void locksOthersOutMeanwhile() {
    makeAnArchive();
    List<ArchiveException> failures = new ArrayList<>();

    LuceneArchive.fresh(
        folder,
        next -> {
          failures.add(
              catchThrowableOfType(
                  ArchiveException.class, () -> LuceneArchive.open(folder).close()));
          failures.add(catchThrowableOfType(ArchiveException.class, () -> fill("hail", 1)));
          return next.index(articles("snow", 3));
        });

    assertThat(failures).extracting(ArchiveException::reason).containsOnly(Reason.LOCKED);
    assertThat(failures.get(0)).hasMessageContaining("process " + ProcessHandle.current().pid());
    assertHolds("snow", 3);
  }

  @Test
  void refusesWhileAnotherWrites() {
    makeAnArchive();
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      ArchiveException locked = catchThrowableOfType(ArchiveException.class, () -> fill("snow", 3));

      assertThat(locked.reason()).isEqualTo(Reason.LOCKED);
      assertThat(archive.search(SearchRequest.of("rain")).total()).isEqualTo(200);
    }
    assertHolds("rain", 200);
  }

  @Test
  void isSeenByReadersFromThenOn() {
    makeAnArchive();
    try (LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
      assertThat(reader.article("rain3")).isPresent();

      LuceneArchive.fresh(
          folder,
          next -> {
            next.index(articles("snow", 300)).orThrow();
            assertThat(reader.search(SearchRequest.of("rain")).total()).isEqualTo(200);
            assertThat(reader.article("rain150").map(Article::title)).hasValue("rain 150");
            return 0;
          });

      assertThat(reader.search(SearchRequest.of("rain")).total()).isZero();
      assertThat(reader.search(SearchRequest.of("snow")).total()).isEqualTo(300);
      assertThat(reader.article("snow299").map(Article::title)).hasValue("snow 299");
      assertThat(reader.check()).isEmpty();
    }
  }

  @Test
  void givesAnInterruptedCallerItsStatusBack() {
    makeAnArchive();

    Thread.currentThread().interrupt();
    fill("snow", 5);

    assertThat(Thread.interrupted()).isTrue();
    assertHolds("snow", 5);
  }

  @Test
  void closesWhatItFilled() {
    List<Archive> kept = new ArrayList<>();

    LuceneArchive.fresh(
        folder,
        next -> {
          kept.add(next);
          return next.index(articles("snow", 1));
        });

    assertThat(catchThrowable(() -> kept.get(0).index(articles("rain", 1))))
        .isInstanceOf(ArchiveException.class);
    assertHolds("snow", 1);
  }
}
