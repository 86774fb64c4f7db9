package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Hit;
import org.dateline.InvalidRequestException;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics that articles get when they are written. */
final class TopicsByRuleTest {
  @TempDir private Path folder;

  private static Article.Builder article(String id, String title) {
    return Article.builder().id(id).language("en").title(title);
  }

  private void write(String topics) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve(IndexConfig.FOLDER)).resolve("topics.json"), topics);
  }

  private List<String> withTopic(String topic) {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      return archive.search(SearchRequest.of("").topic(topic)).hits().stream()
          .map(Hit::id)
          .sorted()
          .toList();
    }
  }

  private void index(Article... articles) {
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive.index(Stream.of(articles)).orThrow();
    }
  }

  @Test
  void anArticleWithoutTopicsGetsThem() {
    index(article("a", "Sanctions lifted").build(), article("b", "Bridge in Erbil").build());

    assertThat(withTopic("politics/sanctions")).containsExactly("a");
    assertThat(withTopic("politics")).containsExactly("a");
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      assertThat(archive.article("a").orElseThrow().topics()).containsExactly("politics/sanctions");
      assertThat(archive.article("b").orElseThrow().topics()).isEmpty();
    }
  }

  @Test
  void whatThePublisherGaveIsEnough() {
    index(article("a", "Sanctions lifted").topic("economy/trade").build());

    assertThat(withTopic("politics/sanctions")).isEmpty();
    assertThat(withTopic("economy/trade")).containsExactly("a");
  }

  @Test
  void theArchiveDecidesTheRules() throws IOException {
    write("{\"topics\":[{\"path\":\"own/port\",\"query\":\"title:harbour\"}]}");
    index(article("a", "Harbour reopens").build(), article("b", "Port reopens").build());

    assertThat(withTopic("own/port")).containsExactly("a");
  }

  @Test
  void aChangedRuleReplacesWhatIsIndexedAgain() throws IOException {
    write("{\"topics\":[{\"path\":\"own/port\",\"query\":\"title:harbour\"}]}");
    index(article("a", "Harbour reopens").build(), article("b", "Port reopens").build());
    write("{\"topics\":[{\"path\":\"own/port\",\"query\":\"title:port\"}]}");
    index(article("a", "Harbour reopens").build(), article("b", "Port reopens").build());

    assertThat(withTopic("own/port")).containsExactly("b");
  }

  @Test
  void anArticleAloneIsTaggedAsAmongOthers() {
    Article article = article("a", "Earthquake and sanctions").build();
    try (LuceneArchive archive = LuceneArchive.inMemory()) {
      archive.index(article);
      index(article, article("b", "Earth quake").build(), article("c", "Sanctions").build());
      try (LuceneArchive other = LuceneArchive.open(folder)) {
        assertThat(archive.article("a").orElseThrow().topics())
            .isEqualTo(other.article("a").orElseThrow().topics())
            .hasSize(2);
      }
    }
  }

  @Test
  void aRuleThatCannotBeReadClosesTheArchive() throws IOException {
    write("{\"topics\":[{\"path\":\"own/port\",\"query\":\"title:(harbour\"}]}");

    assertThatThrownBy(() -> LuceneArchive.open(folder))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("“own/port” in topics.json");
    write("{\"topics\":[{\"path\":\"own/port\",\"query\":\"title:harbour\"}]}");
    index(article("a", "Harbour reopens").build());
    assertThat(withTopic("own/port")).containsExactly("a");
  }
}
