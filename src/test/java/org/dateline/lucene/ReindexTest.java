package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.IngestReport;
import org.dateline.SearchRequest;
import org.dateline.Seed;
import org.dateline.store.RandomArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives indexed anew from themselves. */
class ReindexTest {
  @TempDir private Path temporary;

  private Path folder;

  @BeforeEach
  void nameAFolder() {
    folder = temporary.resolve("archive");
  }

  private static Article article(int number) {
    return Article.builder()
        .id("a" + number)
        .language("en")
        .title("Rain " + number)
        .body("ERBIL (Kurdistan24) - It rained\non day " + number + ".")
        .country("Syria")
        .build();
  }

  private static Stream<Article> articles(int count) {
    return IntStream.range(0, count).mapToObj(ReindexTest::article);
  }

  private void makeAnArchive() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(articles(10)).orThrow();
      archive.index(articles(20)).orThrow();
      archive.delete(List.of("a0"));
    }
  }

  private static List<Article> all(LuceneArchive archive) {
    List<Article> all = new ArrayList<>();
    try (ArticleIterator articles = archive.export(SearchRequest.of(""))) {
      articles.forEachRemaining(all::add);
    }
    return all;
  }

  private static ArchiveException assertFails(Reason reason, Path folder) {
    ArchiveException failure =
        catchThrowableOfType(
            ArchiveException.class, () -> LuceneArchive.reindex(folder, done -> {}));
    assertThat(failure).isNotNull();
    assertThat(failure.reason()).isEqualTo(reason);
    return failure;
  }

  private void assertHolds(int articles) {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.search(SearchRequest.of("rain")).total()).isEqualTo(articles);
      assertThat(archive.check()).isEmpty();
    }
    assertThat(folder.resolve("index.next")).doesNotExist();
    assertThat(folder.resolve("index.previous")).doesNotExist();
  }

  @Test
  void keepsEveryArticle() {
    makeAnArchive();
    List<Article> before;
    try (LuceneArchive archive = LuceneArchive.openReadOnly(folder)) {
      before = all(archive);
    }
    List<Long> progress = new ArrayList<>();

    IngestReport report = LuceneArchive.reindex(folder, progress::add);

    assertThat(report.created()).isEqualTo(19);
    assertThat(progress).hasSize(19).endsWith(19L);
    try (LuceneArchive archive = LuceneArchive.openReadOnly(folder)) {
      assertThat(all(archive)).isEqualTo(before);
    }
    assertHolds(19);
  }

  @Test
  void keepsWhatWasGiven() {
    long seed = Seed.next();
    RandomArticles random = new RandomArticles(new Random(seed));
    List<Article> given =
        IntStream.range(0, 300).mapToObj(i -> random.article(i % 4 == 0 ? "" : "r" + i)).toList();
    long held;
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(given.stream());
      held = archive.stats().articles() + archive.stats().withdrawn();
    }

    LuceneArchive.reindex(folder, done -> {});
    LuceneArchive.reindex(folder, done -> {});

    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.stats().articles() + archive.stats().withdrawn()).isEqualTo(held);
      IngestReport again = archive.index(given.stream());
      // Of articles that share an id the last is held, so the others replace it and are replaced.
      assertThat(again.created()).as("seed %s", seed).isZero();
      assertThat(again.unchanged()).as("seed %s", seed).isEqualTo(held);
    }
  }

  @Test
  void keepsWithdrawnArticlesAndHtml() {
    Article withdrawn = Article.builder().id("w").status(Article.Status.WITHDRAWN).build();
    Article page =
        article(1).toBuilder()
            .id("p")
            .markup(Article.Markup.HTML)
            .body("<p>ERBIL (Kurdistan24) - It &amp; <b>rained</b>.</p><ul><li>x</ul>")
            .build();
    makeAnArchive();
    Optional<Article> before;
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(Stream.of(withdrawn, page)).orThrow();
      before = archive.article("p");
    }

    IngestReport report = LuceneArchive.reindex(folder, done -> {});

    assertThat(report.created()).isEqualTo(21);
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.article("w")).hasValue(withdrawn);
      assertThat(archive.article("p")).isEqualTo(before);
      assertThat(archive.index(Stream.of(withdrawn, page)).unchanged()).isEqualTo(2);
    }
    assertHolds(20);
  }

  @Test
  void readsHtmlAsBefore() {
    Article given =
        Article.builder()
            .markup(Article.Markup.HTML)
            .title("Rain &amp; wind")
            .summary("<p></p>")
            .body("<p>ERBIL (Kurdistan24) - It&nbsp;rained.</p><ul><li>a<li>b &lt;p&gt;</ul>")
            .build();
    List<Article> before;
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(given).orThrow();
      before = all(archive);
    }

    IngestReport report = LuceneArchive.reindex(folder, done -> {});

    assertThat(report.notices()).containsEntry(new IngestReport.Notice("html-read", ""), 1L);
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(all(archive)).isEqualTo(before);
      assertThat(before.get(0).body()).isEqualTo("It rained.\n\na\n\nb <p>");
      assertThat(archive.index(given).unchanged()).isEqualTo(1);
    }
  }

  @Test
  void readsTheConfigurationOfNow() throws IOException {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      Article.Builder late = Article.builder().id("a").language("en").title("Rain");
      archive.index(late.published(Instant.parse("2025-12-31T20:00:00Z")).build()).orThrow();
    }
    Files.writeString(folder.resolve("index-config/archive.json"), "{\"zone\": \"Asia/Tokyo\"}");

    LuceneArchive.reindex(folder, done -> {});

    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.search(SearchRequest.of("").date("2026-01-01")).total()).isEqualTo(1);
      assertThat(archive.search(SearchRequest.of("").date("2025")).total()).isZero();
    }
  }

  @Test
  void refusesWhileAnotherWrites() {
    makeAnArchive();
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertFails(Reason.LOCKED, folder);

      assertThat(archive.index(article(50)).created()).isEqualTo(1);
    }
    assertHolds(20);
  }

  @Test
  void locksOthersOutMeanwhile() {
    makeAnArchive();
    List<Reason> reasons = new ArrayList<>();

    IngestReport report =
        LuceneArchive.reindex(
            folder,
            done -> {
              ArchiveException failure =
                  catchThrowableOfType(
                      ArchiveException.class, () -> LuceneArchive.open(folder).close());
              reasons.add(failure.reason());
              reasons.add(assertFails(Reason.LOCKED, folder).reason());
            });

    assertThat(report.created()).isEqualTo(19);
    assertThat(reasons).hasSize(38).containsOnly(Reason.LOCKED);
    assertHolds(19);
  }

  @Test
  void leavesTheArchiveWhenItFails() {
    makeAnArchive();

    Throwable thrown =
        catchThrowable(
            () ->
                LuceneArchive.reindex(
                    folder,
                    done -> {
                      if (done == 7) {
                        throw new IllegalStateException("the terminal is gone");
                      }
                    }));

    assertThat(thrown).hasMessage("the terminal is gone");
    assertHolds(19);
  }

  @Test
  void leavesTheArchiveWhenAnArticleIsRefusedNow() throws IOException {
    makeAnArchive();
    Files.writeString(
        folder.resolve("index-config/archive.json"), "{\"limits\": {\"articleCharacters\": 3}}");

    assertThat(assertFails(Reason.DAMAGED, folder)).hasMessageContaining("0 of 19");

    Files.writeString(folder.resolve("index-config/archive.json"), "{}");
    assertHolds(19);
  }

  @Test
  void saysThatThereIsNoArchive() {
    assertFails(Reason.DAMAGED, folder);
    assertThat(folder).doesNotExist();
  }

  @Test
  void finishesASwapThatWasCutShort() throws IOException {
    makeAnArchive();
    Files.move(folder.resolve("index"), folder.resolve("index.previous"));
    Path other = temporary.resolve("other");
    try (LuceneArchive archive = LuceneArchive.open(other)) {
      archive.index(articles(5)).orThrow();
    }
    Files.move(other.resolve("index"), folder.resolve("index.next"));

    assertHolds(5);
  }

  @Test
  void takesTheOldIndexBackWhenThereIsNoNewOne() throws IOException {
    makeAnArchive();
    Files.move(folder.resolve("index"), folder.resolve("index.previous"));

    assertHolds(19);
  }

  @Test
  void takesASwapUpBeforeIndexingAnew() throws IOException {
    makeAnArchive();
    Files.move(folder.resolve("index"), folder.resolve("index.previous"));

    assertThat(LuceneArchive.reindex(folder, done -> {}).created()).isEqualTo(19);
    assertHolds(19);
  }

  @Test
  void clearsAwayWhatWasNeverFinished() throws IOException {
    makeAnArchive();
    Files.createDirectories(folder.resolve("index.next"));
    Files.writeString(folder.resolve("index.next/_0.fdt"), "half");
    Files.createDirectories(folder.resolve("index.previous"));
    Files.writeString(folder.resolve("index.previous/_0.fdt"), "old");

    assertHolds(19);
  }

  @Test
  void isFollowedByAReader() {
    makeAnArchive();
    try (LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
      String query = "rain";
      assertThat(reader.search(SearchRequest.of(query)).total()).isEqualTo(19);

      LuceneArchive.reindex(folder, done -> {});
      assertThat(reader.search(SearchRequest.of(query)).total()).isEqualTo(19);
      assertThat(reader.article("a3").map(Article::id)).isEqualTo(Optional.of("a3"));

      try (LuceneArchive writer = LuceneArchive.open(folder)) {
        writer.index(article(90)).orThrow();
        assertThat(reader.search(SearchRequest.of(query)).total()).isEqualTo(20);
        assertThat(reader.check()).isEmpty();
      }
    }
  }

  @Test
  void isReadByAReaderThatKnewItBefore() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(articles(300)).orThrow();
    }
    try (LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
      List<Article> before = all(reader);
      try (LuceneArchive writer = LuceneArchive.open(folder)) {
        writer.delete(IntStream.range(0, 150).mapToObj(i -> "a" + i).toList());
      }

      LuceneArchive.reindex(folder, done -> {});

      assertThat(all(reader)).hasSize(150).isSubsetOf(before);
    }
  }

  @Test
  void isFollowedByAReaderOfASmallArchive() throws IOException {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(articles(5)).orThrow();
    }
    LuceneArchive.reindex(folder, done -> {});
    try (LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
      // The two indexes have gone through the same number of changes.
      LuceneArchive.reindex(folder, done -> {});
      reader.search(SearchRequest.of("rain"));
      for (int i = 50; i < 53; i++) {
        try (LuceneArchive archive = LuceneArchive.open(folder)) {
          archive.index(article(i)).orThrow();
        }
        assertThat(reader.search(SearchRequest.of("rain")).total()).isEqualTo(i - 44);
      }
    }
  }
}
