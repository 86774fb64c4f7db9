package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Hit;
import org.dateline.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nearly spelt so, of a word that is several. */
class FuzzyCompoundTest {
  private final LuceneArchive archive = LuceneArchive.inMemory();

  FuzzyCompoundTest() {
    archive
        .index(
            Stream.of(
                article("minister", "Sheikh Ali al-Sabah on prices"),
                article("spelt", "Sheikh Ali al-Sabbah on prices"),
                article("software", "Software AG saga goes on"),
                article("steaks", "Seafood and salad at steakhouses"),
                article("envoy", "Foreign minister al-Chaibani in Erbil"),
                article("twin", "Foreign minister al-Shaibani in Erbil")))
        .orThrow();
  }

  private static Article article(String id, String title) {
    return Article.builder().id(id).language("en").title(title).build();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<String> found(String query) {
    return archive.search(SearchRequest.of(query)).hits().stream().map(Hit::id).sorted().toList();
  }

  @Test
  void takesShortPartsAsTheyAre() {
    assertThat(found("al-sabah~")).containsExactly("minister", "spelt");
  }

  @Test
  void allowsLongPartsTheirLetters() {
    assertThat(found("al-shaibany~")).containsExactly("twin");
    assertThat(found("al-shaibany~2")).containsExactly("twin");
    assertThat(found("al-chaybani~")).containsExactly("envoy");
  }
}
