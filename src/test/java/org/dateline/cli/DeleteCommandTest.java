package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches whose matches are not deleted. */
class DeleteCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void indexesFiveArticles() {
    StringBuilder lines = new StringBuilder();
    for (String title : List.of("Sums", "Rain", "Snow", "Hail", "Wind")) {
      lines.append("{\"id\":\"" + title + "\",\"title\":\"" + title + "\"}\n");
    }
    assertThat(piped(lines.toString(), "index", "--format", "jsonl", "-").code()).isZero();
  }

  private Run piped(String input, String... words) {
    return Run.with(
        Map.of(ArchiveFolder.VARIABLE, folder.resolve("archive").toString()), input, words);
  }

  private Run run(String... words) {
    return piped("", words);
  }

  @Test
  void deletesNothingThatWasMisread() {
    for (List<String> flags : List.of(List.<String>of(), List.of("--yes"))) {
      List<String> words = new ArrayList<>(List.of("delete", "--q", "sorce:sums", "--match=any"));
      words.addAll(flags);
      Run run = run(words.toArray(String[]::new));
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("sorce").doesNotContain("warning");
    }
    assertThat(run("search").out()).startsWith("5 articles");
  }

  @Test
  void neitherShowsNorDeletesEverything() {
    for (String query : List.of("*", "-zzzz")) {
      for (String flag : List.of("--yes", "--match=all")) {
        Run run = run("delete", "--q", query, flag);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("This search matches all 5 articles", "--fresh");
      }
    }
    assertThat(run("search").out()).startsWith("5 articles");
  }

  @Test
  void deletesNothingWhereNothingMatches() {
    Run run = run("delete", "--q", "nowhere");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("No article matches.\n");
  }
}
