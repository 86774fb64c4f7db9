package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Hit;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The synonyms in the folder of an archive. */
final class SynonymsInForceTest {
  @TempDir private Path folder;

  @BeforeEach
  void indexThreeArticles() {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive
          .index(
              Stream.of(
                  article("a", "Talks in Arbela"),
                  article("b", "Talks in Erbil"),
                  article("c", "Snow in Hewler")))
          .orThrow();
    }
  }

  private static Article article(String id, String title) {
    return Article.builder().id(id).language("en").title(title).build();
  }

  private void write(String synonyms) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve(IndexConfig.FOLDER)).resolve("synonyms.txt"),
        synonyms);
  }

  private List<String> found(String query) {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      return archive.search(SearchRequest.of(query)).hits().stream().map(Hit::id).sorted().toList();
    }
  }

  @Test
  void appliesThemWithoutANewIndex() throws IOException {
    assertThat(found("Arbela")).containsExactly("a");

    write("Arbela, Erbil\n");

    assertThat(found("Arbela")).containsExactly("a", "b");
    assertThat(found("\"Arbela\"")).containsExactly("a");
  }

  @Test
  void writesOverThoseThatShip() throws IOException {
    assertThat(found("Erbil")).containsExactly("b", "c");

    write("Arbela, Erbil\n");

    assertThat(found("Erbil")).containsExactly("a", "b");
    assertThat(found("Hewler")).containsExactly("b", "c");
  }
}
