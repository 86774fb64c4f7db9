package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do with names that an archive spells otherwise. */
class NamesFoundTest {
  @TempDir private Path folder;

  @BeforeEach
  void indexesThreeSpellings() {
    String lines =
        """
        {"id":"a","title":"Rubio meets Shaybani","body":"Rubio met Shaybani in Washington.","language":"en"}
        {"id":"b","title":"Rubio meets Shaibani","body":"Rubio met Shaibani in Washington.","language":"en"}
        {"id":"c","title":"الشيباني يصل إلى دمشق","body":"وصل الشيباني اليوم.","language":"ar"}
        """;
    assertThat(piped(lines, "index", "--format", "jsonl", "-").code()).isZero();
  }

  private Run piped(String input, String... words) {
    return Run.with(
        Map.of(ArchiveFolder.VARIABLE, folder.resolve("archive").toString()), input, words);
  }

  private Run run(String... words) {
    return piped("", words);
  }

  @Test
  void searchTellsOtherSpellings() {
    Run run = run("search", "shaybani");

    assertThat(run.lines().get(0)).startsWith("3 articles");
    assertThat(run.lines().get(1)).startsWith("Also found as: Shaibani (1), الشيباني\u200E (1); 1");
    assertThat(run.lines()).contains("1. Rubio meets Shaybani");
  }

  @Test
  void searchLeavesOneOut() {
    Run run = run("search", "shaybani", "--not-name", "Shaibani");

    assertThat(run.lines().get(0)).startsWith("2 articles");
    assertThat(run.lines().get(1)).startsWith("Also found as: الشيباني\u200E (1); 1 of 2");
  }

  @Test
  void searchLeavesAllOut() {
    Run run = run("search", "shaybani", "--names", "off");

    assertThat(run.lines().get(0)).startsWith("1 article ");
    assertThat(run.out()).doesNotContain("Also found as");
  }

  @Test
  void deleteTellsOtherSpellings() {
    Run run = run("delete", "--q", "shaybani rubio");

    assertThat(run.lines().get(0)).isEqualTo("2 articles match.");
    assertThat(run.lines().get(1)).startsWith("Also found as: Shaibani (1)");
  }

  @Test
  void namesAloneAskForNothingToDelete() {
    for (String flag : new String[] {"--names=off", "--not-name=Shaibani"}) {
      Run run = run("delete", flag);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("Nothing says what to delete");
    }
  }

  @Test
  void getMarksOtherSpellings() {
    assertThat(run("get", "b", "--q", "shaybani", "--json").out()).contains("<mark>Shaibani");
    assertThat(run("get", "b", "--q", "shaybani", "--names", "off", "--json").out())
        .doesNotContain("<mark>");
  }
}
