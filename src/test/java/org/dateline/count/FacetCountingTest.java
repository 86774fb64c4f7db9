package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.dateline.Article;
import org.dateline.Facet;
import org.dateline.PartialDate;
import org.dateline.SearchRequest;
import org.dateline.Seed;
import org.dateline.lucene.LuceneArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Facets of random articles in many segments, counted one by one beside. */
class FacetCountingTest {
  private static final List<String> TOPICS =
      List.of(
          "sea", "sea/fish", "sea/fish/cod", "sea/fish/eel", "sea/ship", "sea-side", "land/fox");

  private static final List<String> DATES =
      List.of("2024-12-31", "2025-01", "2025-01-01", "2025-01-31", "2025-02-01", "2026-01-01");

  private static final List<String> NAMES =
      List.of("Ada", "ada", "Ädä", "Ben", "Zoë", "العقوبات", "制裁", "😀", "\uFFFD", "a b, c");

  private final long seed = Seed.next();
  private final Random random = new Random(seed);
  private final LuceneArchive archive = LuceneArchive.inMemory();
  private final Map<String, Article> held = new TreeMap<>();

  @AfterEach
  void closeTheArchive() {
    archive.close();
  }

  private List<String> some(List<String> of) {
    return of.stream().filter(x -> random.nextInt(of.size()) == 0).toList();
  }

  private Article article(int number) {
    Article.Builder article =
        Article.builder()
            .id("a" + number)
            .language("en")
            .title(random.nextBoolean() ? "Bread" : "Salt")
            .topics(some(TOPICS))
            .authors(some(NAMES));
    if (random.nextBoolean()) {
      article.source(NAMES.get(random.nextInt(NAMES.size())));
    }
    if (random.nextInt(4) > 0) {
      article.published(PartialDate.parse(DATES.get(random.nextInt(DATES.size()))));
    }
    return article.build();
  }

  /** Several commits of new, replaced and deleted articles. */
  private void fill() {
    for (int batch = 0; batch < 8; batch++) {
      List<Article> articles =
          IntStream.range(0, 40).mapToObj(i -> article(random.nextInt(200))).toList();
      archive.index(articles.stream()).orThrow();
      articles.forEach(a -> held.put(a.id(), a));
      List<String> gone = IntStream.range(0, 8).mapToObj(i -> "a" + random.nextInt(200)).toList();
      archive.delete(gone);
      gone.forEach(held::remove);
    }
  }

  /** The values of an article, with what stands above them. */
  private static Set<String> values(Article article, String facet) {
    Set<String> values = new TreeSet<>();
    switch (facet) {
      case "source" ->
          values.addAll(article.source().isEmpty() ? List.of() : List.of(article.source()));
      case "author" -> values.addAll(article.authors());
      case "topic" -> article.topics().forEach(path -> values.addAll(above(path, '/')));
      default -> article.published().ifPresent(date -> values.addAll(above(date.toString(), '-')));
    }
    return values;
  }

  private static List<String> above(String path, char separator) {
    List<String> all = new ArrayList<>();
    for (int i = path.indexOf(separator); i >= 0; i = path.indexOf(separator, i + 1)) {
      all.add(path.substring(0, i));
    }
    all.add(path);
    return all;
  }

  /** The facet as it must be. */
  private static Facet expected(
      String name, List<Article> articles, String prefix, int page, int size) {
    String facet = name.replaceFirst("/.*", "");
    String path = name.equals(facet) ? "" : name.substring(facet.length() + 1);
    char separator = facet.equals("date") ? '-' : facet.equals("topic") ? '/' : '\0';
    Map<String, Long> counts = new TreeMap<>(Comparator.comparing(BytesRef::new));
    long missing = 0;
    for (Article article : articles) {
      Set<String> values = values(article, facet);
      if (!path.isEmpty() && !values.contains(path)) {
        continue;
      }
      List<String> below =
          values.stream().filter(v -> path.isEmpty() || v.startsWith(path + separator)).toList();
      missing += below.isEmpty() ? 1 : 0;
      below.stream()
          .filter(
              v ->
                  separator == 0
                      || v.indexOf(separator, path.isEmpty() ? 0 : path.length() + 1) < 0)
          .filter(v -> v.toLowerCase(java.util.Locale.ROOT).startsWith(prefix))
          .forEach(v -> counts.merge(v, 1L, Long::sum));
    }
    List<Map.Entry<String, Long>> ordered = new ArrayList<>(counts.entrySet());
    if (facet.equals("date")) {
      ordered = ordered.reversed();
    } else {
      ordered.sort(Comparator.comparingLong(e -> -e.getValue()));
    }
    List<Facet.Value> listed =
        ordered.stream()
            .skip((long) (page - 1) * size)
            .limit(size)
            .map(e -> new Facet.Value(e.getKey(), "", e.getValue(), false))
            .toList();
    long other = Math.max(0, ordered.size() - (long) (page - 1) * size - listed.size());
    return new Facet(name, listed, other, missing);
  }

  private static Facet withoutLabels(Facet facet) {
    return new Facet(
        facet.name(),
        facet.values().stream()
            .map(v -> new Facet.Value(v.value(), "", v.count(), v.selected()))
            .toList(),
        facet.other(),
        facet.missing());
  }

  private static final List<String> PLACES =
      List.of(
          "source",
          "author",
          "topic",
          "topic/sea",
          "topic/sea/fish",
          "topic/sea/fish/cod",
          "topic/none",
          "date",
          "date/2025",
          "date/2025-01",
          "date/1999");

  @Test
  void countsEveryFacetAtEveryLevel() {
    fill();
    for (String query : List.of("", "bread", "salt", "hail")) {
      List<Article> matching =
          held.values().stream()
              .filter(a -> query.isEmpty() || a.title().equalsIgnoreCase(query))
              .toList();
      for (String name : PLACES) {
        for (int size : new int[] {1, 2, 3, 100}) {
          for (int page = 1; page <= 4; page++) {
            assertThat(
                    withoutLabels(
                        archive.facet(name, SearchRequest.of(query).size(size).page(page))))
                .as("seed %s: %s of %s, page %s of %s", seed, name, query, page, size)
                .isEqualTo(expected(name, matching, "", page, size));
          }
        }
      }
    }
  }

  @Test
  void countsFacetsTogetherInOneSearch() {
    fill();
    List<Article> all = List.copyOf(held.values());

    Map<String, Facet> facets =
        archive.search(SearchRequest.of("").facet(PLACES.toArray(String[]::new))).facets();

    assertThat(facets.keySet()).containsExactlyElementsOf(PLACES);
    facets.forEach(
        (name, facet) ->
            assertThat(withoutLabels(facet))
                .as("seed %s", seed)
                .isEqualTo(expected(name, all, "", 1, 10)));
  }

  @Test
  void listsValuesByTheirBeginning() {
    fill();
    List<Article> all = List.copyOf(held.values());
    for (String prefix : List.of("a", "ad", "ä", "العق", "😀", "zz")) {
      for (int size : new int[] {1, 100}) {
        assertThat(
                withoutLabels(
                    archive.facet("author", SearchRequest.of("").prefix(prefix).size(size))))
            .as("seed %s: %s", seed, prefix)
            .isEqualTo(expected("author", all, prefix, 1, size));
      }
    }
  }

  @Test
  void hasNothingOnAPageFarBeyond() {
    fill();

    Facet facet = archive.facet("author", SearchRequest.of("").page(Integer.MAX_VALUE).size(100));

    assertThat(facet.values()).isEmpty();
    assertThat(facet.other()).isZero();
  }

  @Test
  void listsSelectedValuesWhereverTheyRank() {
    fill();
    SearchRequest request = SearchRequest.of("").author("Ada", "😀", "nobody");

    Facet facet = archive.facet("author", request.size(1));
    Facet whole = archive.facet("author", request.size(100));

    assertThat(facet.values()).extracting(Facet.Value::value).contains("Ada", "😀", "nobody");
    assertThat(facet.values()).filteredOn(Facet.Value::selected).hasSize(3);
    assertThat(facet.other())
        .as("seed %s", seed)
        .isEqualTo(whole.values().size() - facet.values().size());
    assertThat(whole.other()).isZero();
    assertThat(whole.values()).containsAll(facet.values());
  }

  @Test
  void countsNothingInAnEmptyArchive() {
    for (String name : PLACES) {
      assertThat(archive.facet(name, SearchRequest.of("")))
          .isEqualTo(new Facet(name, List.of(), 0, 0));
    }
  }

  @Test
  void countsNothingWhenAllIsDeleted() {
    fill();
    archive.delete(List.copyOf(held.keySet()));

    for (String name : PLACES) {
      assertThat(archive.facet(name, SearchRequest.of("")))
          .isEqualTo(new Facet(name, List.of(), 0, 0));
    }
  }
}
