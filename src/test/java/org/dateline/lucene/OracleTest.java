package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Facet;
import org.dateline.Hit;
import org.dateline.Match;
import org.dateline.Part;
import org.dateline.PartialDate;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Seed;
import org.dateline.Sort;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.Oracle.Page;
import org.dateline.lucene.Oracle.Question;
import org.junit.jupiter.api.Test;

/** Random questions to random archives, compared with an oracle that needs no index. */
class OracleTest {
  private static final List<String> WORDS =
      List.of(
          "rain", "rains", "raining", "ruin", "bank", "banks", "blank", "act", "acts", "acting",
          "cafe", "snow", "know", "of", "the");

  private static final List<String> TYPED =
      WORDS.stream().filter(w -> !w.equals("of") && !w.equals("the")).toList();

  private static final List<String> PATTERNS =
      List.of("ra*", "r?in", "ba*k", "ba*s", "a?t", "act*", "sn?w*", "zz*", "bl*k");

  private static final List<String> SOURCES = List.of("Harbour Wire", "Quay, weekly", "levant");
  private static final List<String> COUNTRIES = List.of("SY", "US", "IQ", "FR");

  private final long seed = Seed.next();
  private final Random random = new Random(seed);

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String text(int most) {
    return IntStream.range(0, 1 + random.nextInt(most))
        .mapToObj(i -> any(WORDS))
        .map(w -> w.equals("cafe") && random.nextBoolean() ? "Café" : w)
        .collect(Collectors.joining(" "));
  }

  private LocalDate day() {
    return LocalDate.of(2025, 1 + random.nextInt(4), 1 + random.nextInt(28));
  }

  private Article article(String id) {
    Article.Builder article =
        Article.builder().id(id).language(random.nextInt(3) == 0 ? "ku" : "en").title(text(4));
    if (random.nextBoolean()) {
      article.summary(text(4));
    }
    if (random.nextInt(4) > 0) {
      article.body(
          IntStream.range(0, 1 + random.nextInt(3))
              .mapToObj(i -> text(6))
              .collect(Collectors.joining("\n\n")));
    }
    if (random.nextInt(5) > 0) {
      article.published(
          PartialDate.parse(
              random.nextInt(4) == 0 ? YearMonth.from(day()).toString() : day().toString()));
    }
    if (random.nextInt(4) > 0) {
      article.source(any(SOURCES));
    }
    return article
        .countries(COUNTRIES.stream().filter(c -> random.nextInt(3) == 0).toList())
        .build();
  }

  /** Fills an archive in several commits, with replaced, deleted and withdrawn articles. */
  private List<Page> fill(LuceneArchive archive) {
    Map<String, Article> held = new TreeMap<>();
    for (int batch = 1 + random.nextInt(5); batch > 0; batch--) {
      List<Article> articles =
          Stream.generate(() -> article("a" + random.nextInt(40)))
              .limit(1 + random.nextInt(20))
              .toList();
      archive.index(articles.stream()).orThrow();
      articles.forEach(article -> held.put(article.id(), article));
      String gone = "a" + random.nextInt(40);
      archive.delete(List.of(gone));
      held.remove(gone);
      if (random.nextBoolean()) {
        String withdrawn = "a" + random.nextInt(40);
        Article.Builder back = Article.builder().id(withdrawn).status(Article.Status.WITHDRAWN);
        archive.index(back.build()).orThrow();
        held.remove(withdrawn);
      }
    }
    // Both languages are held, so that the stems of a word are known.
    for (String language : List.of("en", "ku")) {
      Article last = article(language).toBuilder().language(language).build();
      archive.index(last).orThrow();
      held.put(language, last);
    }
    return held.values().stream().map(Page::of).sorted(Oracle.NEWEST).toList();
  }

  private Optional<Part> part() {
    return random.nextInt(3) == 0 ? Optional.of(any(List.of(Part.values()))) : Optional.empty();
  }

  private Question leaf() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> new Oracle.Word(any(TYPED), part());
      case 3, 4 ->
          new Oracle.Phrase(
              Stream.generate(() -> any(WORDS)).limit(1 + random.nextInt(3)).toList(), part());
      case 5 -> new Oracle.Wild(any(PATTERNS), part());
      case 6 -> new Oracle.Fuzzy(any(TYPED), part());
      case 7 ->
          random.nextBoolean()
              ? new Oracle.Source(any(SOURCES).toUpperCase(java.util.Locale.ROOT))
              : new Oracle.Country(any(COUNTRIES));
      case 8 -> new Oracle.Month(YearMonth.from(day()));
      default -> {
        LocalDate from = day();
        yield new Oracle.Range(from, from.plusDays(random.nextInt(40)));
      }
    };
  }

  private Question question(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(5);
    return switch (kind) {
      case 0, 1 -> leaf();
      case 2 -> new Oracle.Not(question(depth - 1));
      case 3 -> new Oracle.And(questions(depth - 1));
      default -> new Oracle.Or(questions(depth - 1));
    };
  }

  private List<Question> questions(int depth) {
    return Stream.generate(() -> question(depth)).limit(2 + random.nextInt(2)).toList();
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  @Test
  void findsWhatTheOracleFinds() {
    for (int round = 0; round < 25; round++) {
      try (LuceneArchive archive = LuceneArchive.inMemory()) {
        List<Page> pages = fill(archive);
        for (int i = 0; i < 60; i++) {
          Question question = question(random.nextInt(5));
          Set<Part> parts =
              random.nextInt(5) == 0
                  ? EnumSet.of(any(List.of(Part.values())), any(List.of(Part.values())))
                  : EnumSet.allOf(Part.class);
          SearchResult result =
              archive.search(
                  SearchRequest.of(question.text())
                      .in(parts.toArray(Part[]::new))
                      .match(Match.ALL)
                      .sort(Sort.NEWEST)
                      .size(100));
          assertThat(ids(result))
              .as("seed %s: %s in %s", seed, question.text(), parts)
              .isEqualTo(
                  pages.stream()
                      .filter(page -> question.matches(page, parts))
                      .map(page -> page.article().id())
                      .toList());
          assertThat(result.total()).isEqualTo(result.hits().size());
        }
      }
    }
  }

  @Test
  void filtersAndCountsAsTheOracleDoes() {
    Set<Part> parts = EnumSet.allOf(Part.class);
    for (int round = 0; round < 20; round++) {
      try (LuceneArchive archive = LuceneArchive.inMemory()) {
        List<Page> pages = fill(archive);
        for (int i = 0; i < 20; i++) {
          Question question = question(1);
          String wanted = any(COUNTRIES);
          String unwanted = any(SOURCES);
          LocalDate from = day();
          LocalDate to = from.plusDays(random.nextInt(90));
          SearchResult result =
              archive.search(
                  SearchRequest.of(question.text())
                      .country(wanted)
                      .notSource(unwanted)
                      .from(from.toString())
                      .to(to.toString())
                      .facet("country:50", "source:50")
                      .sort(Sort.NEWEST)
                      .size(100));
          List<Page> beforeCountry =
              pages.stream()
                  .filter(page -> question.matches(page, parts))
                  .filter(page -> !page.article().source().equals(unwanted))
                  .filter(page -> page.isWithin(from, to))
                  .toList();
          List<Page> expected =
              beforeCountry.stream()
                  .filter(page -> page.article().countries().contains(wanted))
                  .toList();
          assertThat(ids(result))
              .as(
                  "seed %s: %s, %s, not %s, %s to %s",
                  seed, question.text(), wanted, unwanted, from, to)
              .isEqualTo(expected.stream().map(page -> page.article().id()).toList());
          assertThat(counts(result.facets().get("country")))
              .isEqualTo(counts(beforeCountry, wanted, Article::countries));
          assertThat(counts(result.facets().get("source")))
              .isEqualTo(
                  counts(
                      expected, "", a -> a.source().isEmpty() ? List.of() : List.of(a.source())));
        }
      }
    }
  }

  private static Map<String, Long> counts(Facet facet) {
    Map<String, Long> counts = new HashMap<>();
    facet.values().forEach(value -> counts.put(value.value(), value.count()));
    return counts;
  }

  private static Map<String, Long> counts(
      List<Page> pages,
      String selected,
      java.util.function.Function<Article, List<String>> values) {
    Map<String, Long> counts = new HashMap<>();
    if (!selected.isEmpty()) {
      counts.put(selected, 0L);
    }
    pages.forEach(
        page -> values.apply(page.article()).forEach(value -> counts.merge(value, 1L, Long::sum)));
    return counts;
  }

  @Test
  void asksForTheMostWordsOfFewAndAnyOfMany() {
    Set<Part> parts = EnumSet.allOf(Part.class);
    for (int round = 0; round < 30; round++) {
      try (LuceneArchive archive = LuceneArchive.inMemory()) {
        List<Page> pages = fill(archive);
        List<String> words =
            Stream.generate(() -> random.nextInt(4) == 0 ? "zebra" + random.nextInt(3) : any(TYPED))
                .distinct()
                .limit(2 + random.nextInt(4))
                .toList();
        Map<Page, Long> matched = new HashMap<>();
        pages.forEach(
            page -> matched.put(page, words.stream().filter(w -> page.has(w, parts)).count()));
        long most = matched.values().stream().mapToLong(Long::longValue).max().orElse(0);
        boolean byDate = random.nextBoolean();
        boolean few = byDate || words.size() <= IndexConfig.defaults().weights().allWords();
        long least = few ? most : 1;
        Sort sort = byDate ? Sort.NEWEST : Sort.RELEVANCE;
        SearchResult result =
            archive.search(SearchRequest.of(String.join(" ", words)).sort(sort).size(100));
        List<String> expected =
            pages.stream()
                .filter(page -> most > 0 && matched.getOrDefault(page, 0L) >= least)
                .map(page -> page.article().id())
                .toList();
        assertThat(ids(result)).as("seed %s: %s", seed, words).hasSameElementsAs(expected);
        if (byDate) {
          assertThat(ids(result)).as("seed %s: %s", seed, words).isEqualTo(expected);
        }
        assertThat(result.query().relaxed()).isEqualTo(most > 0 && (!few || most < words.size()));
      }
    }
  }
}
