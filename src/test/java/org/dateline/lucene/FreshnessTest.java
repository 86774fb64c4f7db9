package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dateline.Article;
import org.dateline.Hit;
import org.dateline.PartialDate;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Seed;
import org.dateline.Sort;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores that halve with age, compared with what a pocket calculator says. */
class FreshnessTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final double DAY = Duration.ofDays(1).toMillis();
  private static final List<String> WORDS = List.of("rain", "snow", "bank", "act", "harbour");

  /** A clock that can be put on. */
  private static final class Clock implements InstantSource {
    private Instant now = NOW;

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final long seed = Seed.next();
  private final Random random = new Random(seed);
  private final Clock clock = new Clock();

  private Article.Builder article(String id) {
    StringBuilder body = new StringBuilder();
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      body.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return Article.builder().id(id).language("en").title("Rain").body(body.toString());
  }

  /** Anything from two days ahead to nine hundred years ago; one of five has no date. */
  private Optional<PartialDate> date() {
    double days = -1.9 + Math.pow(random.nextDouble(), 6) * 200_000;
    Instant instant = NOW.minusMillis((long) (days * DAY));
    return switch (random.nextInt(5)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(PartialDate.parse(instant.toString().substring(0, 10)));
      case 2 -> Optional.of(PartialDate.parse(instant.toString().substring(0, 7)));
      default -> Optional.of(PartialDate.parse(instant.toString()));
    };
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }

  private List<Hit> walk(LuceneArchive archive, SearchRequest request) {
    List<Hit> seen = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      SearchResult page = archive.search(next.map(request::cursor).orElse(request));
      seen.addAll(page.hits());
      next = page.next();
      // Pages are turned slowly; the order is that of the first.
      clock.now = clock.now.plus(Duration.ofDays(random.nextInt(3)));
    } while (next.isPresent());
    return seen;
  }

  @Test
  void ordersAsACalculatorDoes() {
    for (int round = 0; round < 20; round++) {
      clock.now = NOW;
      try (LuceneArchive archive = LuceneArchive.inMemory(IndexConfig.defaults(), clock)) {
        Map<String, Optional<PartialDate>> dates = new HashMap<>();
        for (int batch = 0; batch < 3; batch++) {
          List<Article> articles = new ArrayList<>();
          for (int i = 0; i < 12; i++) {
            String id = "a" + batch + i;
            Article.Builder article = article(id);
            Optional<PartialDate> date = date();
            date.ifPresent(article::published);
            dates.put(id, date);
            articles.add(article.build());
          }
          archive.index(articles.stream()).orThrow();
        }
        SearchRequest request = SearchRequest.of(round % 2 == 0 ? "rain" : "bank OR snow");
        Map<String, Double> expected = expected(archive.search(request.size(100)), dates);

        List<Hit> hits = walk(archive, request.sort(Sort.RECENT).size(1 + random.nextInt(20)));

        assertThat(hits).hasSameSizeAs(expected.keySet());
        assertThat(ids(hits))
            .as("seed %s", seed)
            .isEqualTo(
                expected.entrySet().stream()
                    .sorted(
                        Comparator.comparing((Map.Entry<String, Double> e) -> -e.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .toList());
        for (Hit hit : hits) {
          double score = Math.pow(2, expected.getOrDefault(hit.id(), Double.NaN));
          assertThat(hit.score().orElseThrow()).isEqualTo(score, offset(1e-6 * score));
        }
      }
    }
  }

  /** The logarithm of each score, by id: a product would have no room for the oldest. */
  private static Map<String, Double> expected(
      SearchResult relevance, Map<String, Optional<PartialDate>> dates) {
    long oldest =
        dates.values().stream()
            .flatMap(Optional::stream)
            .mapToLong(FreshnessTest::dayOf)
            .min()
            .orElseThrow();
    Map<String, Double> expected = new HashMap<>();
    for (Hit hit : relevance.hits()) {
      long published =
          dates
              .getOrDefault(hit.id(), Optional.empty())
              .map(date -> date.start(java.time.ZoneOffset.UTC).toEpochMilli())
              .orElse(oldest);
      double age = Math.max(0, NOW.toEpochMilli() - published) / DAY;
      float score = (float) hit.score().orElseThrow();
      expected.put(hit.id(), Math.log(score) / Math.log(2) - age / 30);
    }
    return expected;
  }

  private static long dayOf(PartialDate date) {
    return date.start(java.time.ZoneOffset.UTC)
        .truncatedTo(java.time.temporal.ChronoUnit.DAYS)
        .toEpochMilli();
  }

  @Test
  void takesItsHalfLifeFromTheArchive(@TempDir Path folder) throws IOException {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      Instant yesterday = Instant.now().minus(Duration.ofDays(1));
      archive
          .index(article("a").published(PartialDate.parse(yesterday.toString())).build())
          .orThrow();
    }
    for (String halfLife : List.of("1", "0.5", "365")) {
      Files.writeString(
          folder.resolve(IndexConfig.FOLDER).resolve("archive.json"),
          "{\"weights\": {\"halfLife\": " + halfLife + "}}");
      try (LuceneArchive archive = LuceneArchive.open(folder)) {
        SearchRequest request = SearchRequest.of("rain");
        double full = archive.search(request).hits().get(0).score().orElseThrow();
        double recent =
            archive.search(request.sort(Sort.RECENT)).hits().get(0).score().orElseThrow();
        double expected = full * Math.pow(2, -1 / Double.parseDouble(halfLife));
        assertThat(recent).as(halfLife).isEqualTo(expected, offset(0.01 * expected));
      }
    }
  }

  @Test
  void ordersAnArchiveWithoutAnyDate() {
    try (LuceneArchive archive = LuceneArchive.inMemory(IndexConfig.defaults(), clock)) {
      archive.index(article("b").build()).orThrow();
      archive.index(Article.builder().id("a").language("en").title("Rain rain rain").build());

      SearchRequest request = SearchRequest.of("rain");

      assertThat(ids(archive.search(request.sort(Sort.RECENT)).hits()))
          .isEqualTo(ids(archive.search(request).hits()))
          .hasSize(2);
    }
  }
}
