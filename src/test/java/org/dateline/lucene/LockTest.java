package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One writer at a time, and any number of readers. */
class LockTest {
  @TempDir private Path folder;

  private static ArchiveException failure(ThrowingCallable call) {
    ArchiveException failure = catchThrowableOfType(ArchiveException.class, call);
    assertThat(failure).isNotNull();
    return failure;
  }

  @Test
  void letsOneWriterInAtATime() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      ArchiveException failure = failure(() -> LuceneArchive.open(folder));

      assertThat(failure.reason()).isEqualTo(Reason.LOCKED);
      assertThat(failure).hasMessageContaining("process " + ProcessHandle.current().pid());
      assertThat(archive.index(OtherProcess.article("a")).created()).isEqualTo(1);
    }
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.article("a")).isPresent();
    }
  }

  @Test
  void namesTheOtherProcessThatWrites() throws Exception {
    try (OtherProcess other = new OtherProcess(folder, "wait")) {
      assertThat(other.line()).isEqualTo("open");

      ArchiveException failure = failure(() -> LuceneArchive.open(folder));

      assertThat(failure.reason()).isEqualTo(Reason.LOCKED);
      assertThat(failure).hasMessageContaining("process " + other.pid());
    }
    // Killed: its lock went with it, although its name is still written there.
    LuceneArchive.open(folder).close();
  }

  @Test
  void readsBesideAnotherProcessThatWrites() throws Exception {
    try (OtherProcess other = new OtherProcess(folder, "w")) {
      assertThat(other.line()).isEqualTo("open");
      try (LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
        for (int i = 0; i < 50; i++) {
          String confirmed = other.line();
          assertThat(reader.article(confirmed)).as(confirmed).isPresent();
        }
        assertThat(reader.search(SearchRequest.of("rain")).total()).isGreaterThanOrEqualTo(50);
      }
    }
  }

  @Test
  void refusesWritesOfAReader() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(OtherProcess.article("a")).orThrow();
    }
    try (LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
      assertThat(
              List.<ThrowingCallable>of(
                  () -> reader.index(OtherProcess.article("b")), () -> reader.delete(List.of("a"))))
          .allSatisfy(write -> assertThat(failure(write).reason()).isEqualTo(Reason.READ_ONLY));
      assertThat(reader.article("a")).isPresent();
    }
  }

  @Test
  void takesNoLockForReading() {
    LuceneArchive.open(folder).close();
    try (LuceneArchive reader = LuceneArchive.openReadOnly(folder);
        LuceneArchive other = LuceneArchive.openReadOnly(folder);
        LuceneArchive writer = LuceneArchive.open(folder)) {
      writer.index(OtherProcess.article("a")).orThrow();

      assertThat(reader.article("a")).isPresent();
      assertThat(other.article("a")).isPresent();
      writer.delete(List.of("a"));
      assertThat(reader.article("a")).isEmpty();
    }
  }

  @Test
  void keepsTheStateOfAnExport() {
    try (LuceneArchive writer = LuceneArchive.open(folder)) {
      writer.index(OtherProcess.article("a")).orThrow();
      try (LuceneArchive reader = LuceneArchive.openReadOnly(folder);
          var export = reader.export(SearchRequest.of(""))) {
        writer.index(OtherProcess.article("b")).orThrow();
        writer.delete(List.of("a"));

        assertThat(export).toIterable().extracting(a -> a.id()).containsExactly("a");
        assertThat(reader.search(SearchRequest.of("rain")).total()).isEqualTo(1);
      }
    }
  }
}
