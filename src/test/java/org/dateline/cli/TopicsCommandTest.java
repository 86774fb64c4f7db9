package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.LuceneArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed rules of topics would change. */
final class TopicsCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void indexWithARule() throws IOException {
    write("title:harbour");
    try (LuceneArchive archive = LuceneArchive.open(folder)) {
      archive
          .index(
              Stream.of(
                  article("a", "Harbour reopens").build(),
                  article("b", "Port and harbour close").build(),
                  article("c", "Port reopens").build(),
                  article("d", "Port without ships").topic("economy/trade").build()))
          .orThrow();
    }
  }

  private static Article.Builder article(String id, String title) {
    return Article.builder().id(id).language("en").title(title);
  }

  private void write(String query) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve(IndexConfig.FOLDER)).resolve("topics.json"),
        "{\"topics\":[{\"path\":\"own/port\",\"query\":\"" + query + "\"}]}");
  }

  private Run test(String topic) {
    return Run.of("topics", "test", topic, "--archive", folder.toString());
  }

  @Test
  void showsWhatWouldComeAndGo() throws IOException {
    write("title:port");

    Run run = test("own/port");

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .containsExactlyInAnyOrder(
            "- a  Harbour reopens",
            "+ c  Port reopens  (Port)",
            "1 would get it and 1 lose it, of 3 tagged by rule.");
  }

  @Test
  void changesNothing() throws IOException {
    write("title:port");

    test("own/port");

    Run again = test("own/port");
    assertThat(again.lines()).hasSize(3);
  }

  @Test
  void sameRulesChangeNothing() {
    assertThat(test("own/port").lines())
        .containsExactly("0 would get it and 0 lose it, of 3 tagged by rule.");
  }

  @Test
  void anUnknownTopicIsRefused() {
    Run run = test("own/prt");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("topics.json has no topic “own/prt”.").contains("own/port");
  }

  @Test
  void aRuleThatCannotBeReadIsRefused() throws IOException {
    write("title:(port");

    assertThat(test("own/port").err()).contains("“own/port” in topics.json cannot be used.");
  }

  @Test
  void withoutAWordTheHelpIsShown() {
    Run run = Run.of("topics");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("test");
  }

  @Test
  void aMissingArchiveIsTold() {
    Run run = Run.of("topics", "test", "own/port", "--archive", folder.resolve("no").toString());

    assertThat(run.code()).isEqualTo(ExitCode.FAILED.number());
    assertThat(run.err()).contains("There is no archive at");
  }
}
