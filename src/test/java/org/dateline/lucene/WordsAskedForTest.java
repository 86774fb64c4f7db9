package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Hit;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that decides for itself up to how many words of a query an article must have. */
final class WordsAskedForTest {
  private static final SearchRequest REQUEST =
      SearchRequest.of("dam turbines megawatts reservoir engineers");

  @TempDir private Path folder;

  @BeforeEach
  void asksForAllOfNineWords() throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve(IndexConfig.FOLDER)).resolve("archive.json"),
        "{\"weights\": {\"allWords\": 9}}");
  }

  private static Article article(String id, String title) {
    return Article.builder().id(id).language("en").title(title).build();
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  @Test
  void relaxedQueriesAreExpandedOnNoPage() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive
          .index(
              Stream.of(
                  article("a", "Reservoir of the Nile"),
                  article("b", "Reservoir on the Nile"),
                  article("c", "Reservoir near Paris"),
                  article("d", "Dam near the Nile")))
          .orThrow();
      List<String> whole = ids(archive.search(REQUEST));

      SearchResult first = archive.search(REQUEST.size(2));
      SearchResult second = archive.search(REQUEST.size(2).cursor(first.next().orElseThrow()));

      assertThat(first.query().relaxed()).isTrue();
      assertThat(Stream.concat(ids(first).stream(), ids(second).stream()))
          .containsExactlyElementsOf(whole);
      assertThat(second.warnings()).extracting(Problem::code).doesNotContain("expanded");
    }
  }
}
