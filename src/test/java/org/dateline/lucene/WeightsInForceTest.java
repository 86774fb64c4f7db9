package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weights in the folder of an archive: no change of one needs a new index. */
final class WeightsInForceTest {
  private static final List<String> QUERIES =
      List.of(
          "rain", "rain snow", "rain snow wind heat", "rain snow wind heat hail", "\"rain snow\"");

  @TempDir private Path before;
  @TempDir private Path after;

  private static Stream<Article> articles() {
    return Stream.of(
        article("a", "Rain", "Rain and snow, " + "wind ".repeat(30)),
        article("b", "Weather", "Rain snow rain snow, hail."),
        article("c", "Rain snow", "Wind and heat. " + "Other words follow here. ".repeat(20)),
        article("d", "Heat", "Heat and rain, hail and wind in the harbour."),
        article("e", "Harbour", "Nothing of it, but wind in the harbour."));
  }

  private static Article article(String id, String title, String body) {
    return Article.builder().id(id).language("en").title(title).body(body).build();
  }

  private static void write(Path folder, String json) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve(IndexConfig.FOLDER)).resolve("archive.json"), json);
  }

  private static void fill(Path folder) {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(articles()).orThrow();
    }
  }

  /** The score of each hit of each query. */
  private static Map<String, Double> scores(Path folder) {
    Map<String, Double> scores = new TreeMap<>();
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.reindexNeeded()).isEmpty();
      for (String query : QUERIES) {
        archive
            .search(SearchRequest.of(query))
            .hits()
            .forEach(hit -> scores.put(query + ": " + hit.id(), hit.score().orElseThrow()));
      }
    }
    return scores;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"opening\": 2",
        "\"opening\": 0",
        "\"shortest\": 2",
        "\"length\": 4",
        "\"length\": 0.1",
        "\"allWords\": 1",
        "\"everyWord\": 3, \"allWords\": 1",
        "\"expansion\": 1",
        "\"expandFrom\": 2, \"allWords\": 1"
      })
  void appliesEachWithoutANewIndex(String weight) throws IOException {
    fill(before);
    Map<String, Double> byDefault = scores(before);

    write(before, "{\"weights\": {" + weight + "}}");
    write(after, "{\"weights\": {" + weight + "}}");
    fill(after);

    Map<String, Double> changed = scores(before);
    Map<String, Double> indexedSo = scores(after);
    assertThat(changed).isNotEqualTo(byDefault);
    assertThat(changed.keySet()).isEqualTo(indexedSo.keySet());
    changed.forEach(
        (hit, score) ->
            assertThat(score)
                .as(hit)
                .isEqualTo(indexedSo.getOrDefault(hit, Double.NaN), offset(1e-5)));
  }

  @Test
  void takesArticlesWrittenUnderOtherWeightsForUnchanged() throws IOException {
    fill(before);

    write(before, "{\"weights\": {\"opening\": 2, \"length\": 4, \"halfLife\": 1}}");

    try (LuceneArchive archive = LuceneArchive.open(before)) {
      assertThat(archive.index(articles()).unchanged()).isEqualTo(5);
    }
  }
}
