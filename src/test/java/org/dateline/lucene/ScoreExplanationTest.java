package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Explain;
import org.dateline.Hit;
import org.dateline.Match;
import org.dateline.PartialDate;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Seed;
import org.dateline.Sort;
import org.dateline.Why;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;

/** Random queries of every operator on random articles: each score is what its explanation says. */
class ScoreExplanationTest {
  private static final List<String> WORDS =
      List.of("rain", "rains", "raining", "ruin", "bank", "banks", "blank", "act", "the", "snow");

  private final long seed = Seed.next();
  private final Random random = new Random(seed);

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String text(int most) {
    return Stream.generate(() -> any(WORDS) + (random.nextInt(5) == 0 ? "." : ""))
        .limit(1 + random.nextInt(most))
        .collect(Collectors.joining(" "));
  }

  private Article article(int number) {
    Article.Builder article =
        Article.builder()
            .id("a" + number)
            .language("en")
            .title(text(5))
            .body(text(40) + "\n\n" + text(40));
    if (random.nextBoolean()) {
      article.country(random.nextBoolean() ? "SY" : "IQ");
    }
    if (random.nextBoolean()) {
      article.published(PartialDate.parse("2025-0" + (1 + random.nextInt(4))));
    }
    return article.build();
  }

  private String placed(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> any(WORDS);
      case 1 -> '"' + any(WORDS) + " " + any(WORDS) + '"';
      case 2 -> any(List.of("ra*", "ru?n", "ba*", "b*k*", "act*"));
      case 3 -> any(WORDS) + "~" + (1 + random.nextInt(2));
      case 4 -> any(WORDS) + "-" + any(WORDS);
      case 5 -> '"' + text(4).replace(".", "") + "\"~" + random.nextInt(6);
      case 6 -> "(" + placed(depth - 1) + " OR " + placed(depth - 1) + ")";
      default -> near(depth - 1);
    };
  }

  private String near(int depth) {
    String operator = any(List.of("NEAR/3", "PRE/4", "/s", "/p", "w/1"));
    return "(" + placed(depth) + " " + operator + " " + placed(depth) + ")";
  }

  private String query(int depth) {
    return switch (random.nextInt(depth > 0 ? 13 : 8)) {
      case 0, 1, 2 -> placed(2);
      case 3 -> near(2);
      case 4 -> "atleast" + (1 + random.nextInt(3)) + "(" + placed(1) + ")";
      case 5 -> any(List.of("title:", "body:", "lead:")) + "(" + placed(1) + ")";
      case 6 -> any(List.of("country:SY", "date:2025-02", "words>20", "id:a1", "*"));
      case 7 -> text(4).replace(".", "");
      case 8, 9 -> "(" + query(depth - 1) + " OR " + query(depth - 1) + ")";
      case 10, 11 -> "(" + query(depth - 1) + " AND " + query(depth - 1) + ")";
      default -> "(" + query(depth - 1) + " NOT " + query(depth - 1) + ")";
    };
  }

  private SearchRequest request() {
    String query = random.nextInt(4) == 0 ? text(6).replace(".", "") : query(3);
    SearchRequest request = SearchRequest.of(query).size(50).explain(Explain.WHY);
    if (random.nextInt(4) == 0) {
      request = request.match(Match.ANY);
    }
    if (random.nextInt(3) == 0) {
      request = request.sort(Sort.RECENT);
    }
    return random.nextInt(4) == 0 ? request.country("SY") : request;
  }

  @Test
  void explainsEveryScoreToItsValue() {
    int explained = 0;
    Set<String> kinds = new TreeSet<>();
    try (LuceneArchive archive =
        LuceneArchive.inMemory(IndexConfig.defaults(), InstantSource.system())) {
      for (int batch = 0; batch < 4; batch++) {
        int first = 10 * batch;
        archive.index(Stream.iterate(first, i -> i + 1).limit(10).map(this::article)).orThrow();
      }
      for (int i = 0; i < 800; i++) {
        SearchRequest request = request();
        SearchResult result = archive.search(request);
        for (Hit hit : result.hits()) {
          if (result.sort().isByScore()) {
            assertExplained(hit, request);
            hit.why().orElseThrow().figures().forEach(f -> kinds.add(f.text().substring(0, 5)));
            explained++;
          }
        }
      }
    }
    assertThat(explained).isGreaterThan(1_000);
    // Words, what is near, what was added to the query, and the age all had figures.
    assertThat(kinds).contains("“rain", "the p", "words", "fresh");
  }

  private void assertExplained(Hit hit, SearchRequest request) {
    Why why = hit.why().orElseThrow();
    double score = hit.score().orElseThrow();
    double figures = 0;
    double factor = 1;
    for (Why.Figure figure : why.figures()) {
      figures += figure.multiplies() ? 0 : figure.value();
      factor *= figure.multiplies() ? figure.value() : 1;
    }
    assertThat(why.score().orElseThrow().value())
        .as("seed %s: tree of %s of %s", seed, hit.id(), request)
        .isEqualTo(score, offset(1e-5 * Math.max(1, Math.abs(score))));
    assertThat(figures * factor)
        .as("seed %s: figures %s of %s of %s", seed, why.figures(), hit.id(), request)
        .isEqualTo(score, offset(1e-3 * Math.abs(score)));
    assertThat(why.figures()).hasSizeLessThanOrEqualTo(11);
    assertThat(
            why.figures().stream().filter(f -> !f.multiplies() && !f.text().contains(" more of ")))
        .isSortedAccordingTo((a, b) -> Double.compare(b.value(), a.value()))
        .allMatch(figure -> figure.value() > 0 && !figure.text().isEmpty());
  }
}
