package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.Article;
import org.dateline.SearchRequest;
import org.dateline.Seed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are, or are not, archives. */
class ArchiveFolderTest {
  @TempDir private Path temporary;

  private Path folder;

  @BeforeEach
  void nameAFolder() {
    folder = temporary.resolve("archive");
  }

  private static Article article(int number) {
    return Article.builder().id("a" + number).language("en").title("Rain " + number).build();
  }

  private void makeAnArchive() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      for (int batch = 0; batch < 3; batch++) {
        int first = batch * 110;
        archive.index(IntStream.range(first, first + 110).mapToObj(i -> article(i))).orThrow();
      }
      archive.delete(List.of("a0", "a329"));
    }
  }

  private static ArchiveException assertFails(Reason reason, ThrowingCallable open) {
    ArchiveException failure = catchThrowableOfType(ArchiveException.class, open);
    assertThat(failure).isNotNull();
    assertThat(failure.reason()).isEqualTo(reason);
    return failure;
  }

  private void assertFailsToOpen(Reason reason) {
    assertFails(reason, () -> LuceneArchive.open(folder).close());
    assertFails(reason, () -> LuceneArchive.openReadOnly(folder).close());
  }

  /** The files of an index by name, with their bytes. */
  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve("index"))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void makesAnArchiveInAMissingFolder() throws IOException {
    folder = temporary.resolve("one/two/archive");

    makeAnArchive();

    assertThat(folder.resolve("index-config/archive.json")).exists();
    assertThat(folder.resolve("writer")).doesNotExist();
  }

  @Test
  void makesAnArchiveBesideAConfiguration() throws IOException {
    Files.createDirectories(folder.resolve("index-config"));
    Files.writeString(folder.resolve("index-config/archive.json"), "{\"zone\": \"Asia/Baghdad\"}");
    Files.writeString(folder.resolve(".DS_Store"), "");

    makeAnArchive();

    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.config().zone().getId()).isEqualTo("Asia/Baghdad");
    }
  }

  @Test
  void refusesAFolderOfOtherFiles() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("thesis.txt"), "mine");

    ArchiveException failure = assertFails(Reason.DAMAGED, () -> LuceneArchive.open(folder));

    assertThat(failure).hasMessageContaining("thesis.txt").hasMessageContaining("empty folder");
    assertThat(folder)
        .isDirectoryContaining("glob:**thesis.txt")
        .isDirectoryNotContaining("glob:**index*");
  }

  @Test
  void refusesAFile() throws IOException {
    Files.writeString(folder, "a file");

    assertFailsToOpen(Reason.DAMAGED);
    assertThat(folder).hasContent("a file");
  }

  @Test
  void refusesAFolderThatIsMissingWhenOnlyReading() {
    ArchiveException failure =
        assertFails(Reason.DAMAGED, () -> LuceneArchive.openReadOnly(folder));

    assertThat(failure).hasMessageContaining("dateline index --archive");
    assertThat(folder).doesNotExist();
  }

  @Test
  void refusesAnIndexOfSomebodyElse() throws IOException {
    try (Directory directory = FSDirectory.open(folder.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
    }

    assertFailsToOpen(Reason.DAMAGED);
  }

  @Test
  void refusesAnIndexWithoutItsCommit() throws IOException {
    makeAnArchive();
    try (Stream<Path> all = Files.list(folder.resolve("index"))) {
      for (Path file : all.filter(f -> f.getFileName().toString().startsWith("seg")).toList()) {
        Files.delete(file);
      }
    }

    assertFailsToOpen(Reason.DAMAGED);
  }

  @Test
  void opensAfterAFirstCommitThatWasCutShort() throws IOException {
    Files.createDirectories(folder.resolve("index"));
    Files.createDirectories(folder.resolve("index-config"));
    Files.writeString(folder.resolve("index/write.lock"), "");
    Files.writeString(folder.resolve("index/pending_segments_1"), "half");

    makeAnArchive();

    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.stats().articles()).isEqualTo(328);
    }
  }

  @Test
  void neverTakesADamagedArchiveForAnother() throws IOException {
    long seed = Seed.next();
    Random random = new Random(seed);
    makeAnArchive();
    Map<String, byte[]> sound = files();
    for (String file : sound.keySet()) {
      if (file.equals("write.lock")) {
        continue;
      }
      int damage = random.nextInt(5);
      restore(sound);
      damage(folder.resolve("index").resolve(file), damage, random);
      assertDamagedOrWhole(file + " damaged in way " + damage + ", seed " + seed);
    }
  }

  private void restore(Map<String, byte[]> sound) throws IOException {
    for (String file : files().keySet()) {
      Files.delete(folder.resolve("index").resolve(file));
    }
    for (Map.Entry<String, byte[]> file : sound.entrySet()) {
      Files.write(folder.resolve("index").resolve(file.getKey()), file.getValue());
    }
  }

  private static void damage(Path file, int way, Random random) throws IOException {
    if (way == 0) {
      Files.delete(file);
      return;
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long length = bytes.length();
      switch (way) {
        case 1 -> bytes.setLength(0);
        case 2 -> bytes.setLength(random.nextLong(length));
        case 3 -> {
          bytes.seek(length);
          bytes.write(0);
        }
        default -> {
          long place = random.nextLong(length);
          bytes.seek(place);
          int old = bytes.read();
          bytes.seek(place);
          bytes.write(old ^ (1 << random.nextInt(8)));
        }
      }
    }
  }

  /** It is told when it is opened, or by the check; or the file is read by nobody any more. */
  private void assertDamagedOrWhole(String how) {
    try (LuceneArchive archive = LuceneArchive.openReadOnly(folder)) {
      if (archive.check().isEmpty()) {
        assertThat(archive.search(SearchRequest.of("rain")).total()).as(how).isEqualTo(328);
      }
    } catch (ArchiveException e) {
      // A changed bit of a version number looks like a newer version.
      assertThat(e.reason()).as(how).isIn(Reason.DAMAGED, Reason.NEWER);
    }
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.stats().articles()).as(how).isEqualTo(328);
    } catch (ArchiveException e) {
      // A changed bit of a version number looks like a newer version.
      assertThat(e.reason()).as(how).isIn(Reason.DAMAGED, Reason.NEWER);
    }
  }

  private void setFormat(String number) throws IOException {
    try (Directory directory = FSDirectory.open(folder.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(
          Map.of("dateline.format", number, "dateline.created", "2040-01-01T00:00:00Z").entrySet());
      writer.commit();
    }
  }

  @Test
  void refusesANewerFormat() throws IOException {
    makeAnArchive();
    setFormat("99");

    assertFailsToOpen(Reason.NEWER);
    assertFails(Reason.NEWER, () -> LuceneArchive.reindex(folder, done -> {}));
    assertThat(assertFails(Reason.NEWER, () -> LuceneArchive.open(folder)))
        .hasMessageContaining("99");
  }

  @Test
  void saysHowToBringAnOlderFormatUp() throws IOException {
    makeAnArchive();
    setFormat("1");

    assertThat(assertFails(Reason.DAMAGED, () -> LuceneArchive.open(folder)))
        .hasMessageContaining("dateline reindex --archive " + folder);
    assertThat(LuceneArchive.reindex(folder, done -> {}).created()).isEqualTo(328);
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.stats().articles()).isEqualTo(328);
    }
  }

  @Test
  void refusesAFormatThatIsNoNumber() throws IOException {
    makeAnArchive();
    setFormat("many");

    assertFailsToOpen(Reason.DAMAGED);
  }

  @Test
  void tellsItsFigures() {
    makeAnArchive();

    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      ArchiveStats stats = archive.stats();
      assertThat(stats.articles()).isEqualTo(328);
      assertThat(stats.languages()).containsExactly(Map.entry("en", 328L));
      assertThat(stats.indexBytes()).isPositive();
      assertThat(stats.format()).isEqualTo(IndexFormat.CURRENT);
      assertThat(stats.first()).isEmpty();
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void countsWithdrawnArticlesApart() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(Article.builder().id("a").title("Rain").language("en").build()).orThrow();
      archive.index(Article.builder().id("b").title("Snow").language("en").build()).orThrow();
      archive.index(Article.builder().id("b").status(Article.Status.WITHDRAWN).build()).orThrow();

      ArchiveStats stats = archive.stats();

      assertThat(stats.articles()).isEqualTo(1);
      assertThat(stats.withdrawn()).isEqualTo(1);
      assertThat(stats.languages()).containsExactly(Map.entry("en", 1L));
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void tellsTheSameCreationEverAfter() {
    makeAnArchive();
    String created;
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      created = archive.stats().created();
    }

    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(article(1_000)).orThrow();
      assertThat(archive.stats().created()).isEqualTo(created);
    }
  }

  @Test
  void findsDamageByItsCheck() throws IOException {
    makeAnArchive();
    try (LuceneArchive archive = LuceneArchive.openReadOnly(folder);
        Stream<Path> all = Files.list(folder.resolve("index"))) {
      Path stored = all.filter(f -> f.toString().endsWith(".fdt")).findFirst().orElseThrow();
      damage(stored, 4, new Random(7));

      assertThat(archive.check()).isNotEmpty().allMatch(p -> p.code().equals("damaged"));
    }
  }
}
