package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.Duplicates;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.SearchRequest;
import org.dateline.Seed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Articles of the same title and body. */
class DuplicatesTest {
  private static final Notice DUPLICATE = new Notice("duplicate", "");

  private final LuceneArchive archive = LuceneArchive.inMemory();

  @AfterEach
  void closesTheArchive() {
    assertThat(archive.check()).isEmpty();
    archive.close();
  }

  private static Article article(String id, String title) {
    return Article.builder().id(id).language("en").title(title).build();
  }

  /** By the birthday paradox two of 300,000 titles share four bytes of their hash, or many do. */
  private static List<Article> articlesOfOneTerm() {
    Map<BytesRef, Article> byTerm = new HashMap<>();
    for (int i = 0; ; i++) {
      Article article = article("n" + i, "Rain " + i);
      Article other = byTerm.put(Content.of(article).orElseThrow().term(), article);
      if (other != null) {
        return List.of(other, article);
      }
    }
  }

  @Test
  void comparesWhatHashesTakeForTheSame() {
    List<Article> pair = articlesOfOneTerm();
    archive.index(pair.get(0)).orThrow();

    IngestReport report = archive.index(Stream.of(pair.get(1)), Duplicates.SKIP);

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.notices()).doesNotContainKey(DUPLICATE);
    assertThat(archive.index(Stream.of(article("x", pair.get(0).title())), Duplicates.SKIP))
        .extracting(IngestReport::skipped)
        .isEqualTo(1L);
  }

  @Test
  void findsATextInAnySegment() {
    for (int i = 0; i < 30; i++) {
      archive.index(article("a" + i, "Rain " + i)).orThrow();
    }

    IngestReport report =
        archive.index(
            IntStream.range(0, 40).mapToObj(i -> article("b" + i, "Rain " + i)), Duplicates.SKIP);

    assertThat(report.skipped()).isEqualTo(30);
    assertThat(report.created()).isEqualTo(10);
  }

  @Test
  void holdsATextOnceHoweverManyWriteIt() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<IngestReport>> writers =
          IntStream.range(0, 60)
              .<Callable<IngestReport>>mapToObj(
                  i ->
                      () ->
                          archive.index(
                              Stream.of(article("w" + i, "Rain " + i % 3)), Duplicates.SKIP))
              .toList();
      long created = 0;
      long skipped = 0;
      for (Future<IngestReport> written : threads.invokeAll(writers)) {
        created += written.get().created();
        skipped += written.get().skipped();
      }

      assertThat(created).isEqualTo(3);
      assertThat(skipped).isEqualTo(57);
    }
    assertThat(archive.search(SearchRequest.of("rain")).total()).isEqualTo(3);
  }

  @Test
  void countsThemWhenIndexedAnewToo() {
    archive.index(Stream.of(article("a", "Rain"), article("b", "Rain")));

    IngestReport report = archive.index(Stream.of(article("a", "Snow"), article("c", "Rain")));

    assertThat(report.notices()).containsEntry(DUPLICATE, 1L);
  }

  /** What an article says, and where: only the title makes it a duplicate. */
  private record Told(String title, String section) {
    private static Told of(Article article) {
      return new Told(article.title(), article.section());
    }
  }

  /** What should become of articles, told by one who reads the promises and nothing else. */
  private static final class Promise {
    private final Map<String, Told> held = new TreeMap<>();
    private final List<Status> statuses = new ArrayList<>();
    private long duplicates;

    private void index(List<Article> articles, Duplicates wanted) {
      statuses.clear();
      duplicates = 0;
      Map<String, Told> last = new LinkedHashMap<>();
      for (Article article : articles) {
        last.remove(article.id());
        last.put(article.id(), Told.of(article));
      }
      Map<String, Told> before = Map.copyOf(held);
      Set<String> texts = new HashSet<>();
      held.forEach((id, told) -> texts.add(last.getOrDefault(id, told).title()));
      Map<String, Status> byId = new HashMap<>();
      last.forEach(
          (id, told) -> {
            boolean isNew = !before.containsKey(id);
            boolean same = isNew && texts.contains(told.title());
            Status status =
                same && wanted == Duplicates.SKIP
                    ? Status.SKIPPED
                    : isNew
                        ? Status.CREATED
                        : before.get(id).equals(told) ? Status.UNCHANGED : Status.REPLACED;
            byId.put(id, status);
            if (status != Status.SKIPPED) {
              held.put(id, told);
              texts.add(told.title());
              duplicates += same ? 1 : 0;
            }
          });
      Set<String> seen = new HashSet<>();
      for (Article article : articles) {
        Status status = byId.get(article.id());
        statuses.add(status == Status.SKIPPED || seen.add(article.id()) ? status : Status.REPEATED);
      }
      duplicates += statuses.stream().filter(s -> s == Status.SKIPPED).count();
    }
  }

  private Map<String, Told> held() {
    Map<String, Told> titles = new TreeMap<>();
    try (ArticleIterator all = archive.export(SearchRequest.of(""))) {
      all.forEachRemaining(article -> titles.put(article.id(), Told.of(article)));
    }
    return titles;
  }

  @Test
  void keepsItsPromisesOfRandomBatches() {
    long seed = Seed.next();
    Random random = new Random(seed);
    Promise promise = new Promise();
    for (int round = 0; round < 150; round++) {
      if (random.nextInt(4) == 0) {
        String id = "i" + random.nextInt(8);
        assertThat(archive.delete(List.of(id)) == 1).isEqualTo(promise.held.remove(id) != null);
      }
      List<Article> batch =
          IntStream.range(0, random.nextInt(24))
              .mapToObj(
                  i ->
                      article("i" + random.nextInt(8), "Rain " + random.nextInt(6)).toBuilder()
                          .section("Page " + random.nextInt(2))
                          .build())
              .toList();
      Duplicates wanted = random.nextBoolean() ? Duplicates.SKIP : Duplicates.KEEP;

      IngestReport report = archive.index(batch.stream(), wanted);
      promise.index(batch, wanted);

      String how = "round " + round + ", seed " + seed;
      assertThat(report.outcomes())
          .as(how)
          .extracting(Outcome::status)
          .containsExactlyElementsOf(promise.statuses);
      assertThat(report.total()).as(how).isEqualTo(batch.size());
      assertThat(report.notices().getOrDefault(DUPLICATE, 0L))
          .as(how)
          .isEqualTo(promise.duplicates);
      assertThat(held()).as(how).isEqualTo(promise.held);
    }
  }
}
