package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on an archive with fields of its own. */
class OwnFieldsTest {
  private static final String ARTICLES =
      """
      {"id":"a","title":"Rain","Edition":"late=city","desk":["Foreign","City"]}
      {"id":"b","title":"Rain","edition":"noon"}
      """;

  @TempDir private Path archive;

  @BeforeEach
  void indexesTwoArticles() throws IOException {
    declare("{\"fields\": {\"edition\": \"keyword\", \"desk\": \"keyword\"}}");
    assertThat(piped(ARTICLES, "index", "--format", "jsonl", "-").code()).isZero();
  }

  private void declare(String json) throws IOException {
    Files.writeString(
        Files.createDirectories(archive.resolve("index-config")).resolve("archive.json"), json);
  }

  private Run run(String... words) {
    return piped("", words);
  }

  private Run piped(String input, String... words) {
    List<String> all = new ArrayList<>(Arrays.asList(words));
    return Run.with(
        Map.of(ArchiveFolder.VARIABLE, archive.toString()), input, all.toArray(String[]::new));
  }

  @Test
  void filtersByFlag() {
    assertThat(run("search", "--filter", "edition=late=city").out()).startsWith("1 article ");
    assertThat(run("search", "--filter=edition=noon", "--filter=edition=late=city").out())
        .startsWith("2 articles ");
    assertThat(run("export", "--not-filter", "edition=noon").out()).contains("\"id\":\"a\"");
    assertThat(run("facet", "desk", "--filter", "desk=City").out()).contains("Foreign", "City");
    assertThat(run("timeline", "--filter", "edition=noon").code()).isZero();
    assertThat(run("search", "--facet", "edition").out()).contains("late=city", "noon");
  }

  @ParameterizedTest
  @ValueSource(strings = {"edition", "=late", "edition="})
  void refusesFiltersThatAreNoPair(String typed) {
    Run run = run("search", "--filter", typed);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("--filter", "edition=late");
  }

  @Test
  void namesTheFlagOfAWrongField() {
    Run run = run("search", "--not-filter", "editon=noon", "--filter", "country=SY");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("--country: ");

    assertThat(run("search", "--not-filter", "editon=noon").err())
        .contains("--not-filter editon: ", "not.edition");
  }

  @Test
  void showsItsFieldsAmongTheSettings() {
    assertThat(run("config").out()).containsPattern("fields.edition +keyword +index-config");
  }

  @Test
  void saysWhichFieldsWait() throws IOException {
    declare("{\"fields\": {\"edition\": \"keyword\", \"copy_desk\": \"keyword\"}}");
    String command = "dateline reindex --archive " + archive;

    for (Run told :
        List.of(
            run("check"),
            run("stats"),
            piped(ARTICLES, "index", "--format", "jsonl", "-"),
            run("delete", "nobody"))) {
      assertThat(told.code()).as(told.err()).isZero();
      assertThat(told.err()).contains("note: ", "“copy_desk”", command);
    }
    assertThat(run("search", "--filter", "copy_desk=City").err())
        .contains("--filter copy_desk: ", "dateline reindex");
    assertThat(run("reindex").code()).isZero();
    assertThat(run("check").err()).isEmpty();
    assertThat(run("search", "--filter", "copy_desk=City").code()).isZero();
  }
}
