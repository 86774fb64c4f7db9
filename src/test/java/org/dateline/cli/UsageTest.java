package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  private Path folder;

  @BeforeEach
  void takesAFolder(@TempDir Path temporary) {
    folder = temporary;
  }

  @Test
  void showsHelpWithoutAnyCommand() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: dateline", "index", "serve", "Exit codes:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "serve",
        "search",
        "parse",
        "suggest",
        "facet",
        "timeline",
        "get",
        "export",
        "delete",
        "stats",
        "config",
        "check",
        "reindex"
      })
  void everyCommandHasHelp(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: dateline " + command, "--archive=FOLDER");
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void helpOfSearchComesFromTheTable() {
    String help = Run.of("search", "--help").out().replaceAll("\\s+", " ");
    Stream<SearchParameter> rows =
        Arrays.stream(SearchParameter.values())
            .filter(row -> row.operations().contains(Operation.SEARCH));
    assertThat(rows)
        .allSatisfy(row -> assertThat(help).contains(SearchFlags.flag(row) + "=", row.sentence()));
  }

  @Test
  void versionNamesTheJavaInUse() {
    Run run = Run.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("dateline ").contains("Java " + Runtime.version());
  }

  @Test
  void suggestsTheNearestCommand() {
    Run run = Run.of("serch", "cocoa");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no command “serch”. (search)");
  }

  @Test
  void suggestsTheNearestFlag() {
    Run run = Run.of("search", "--archive", folder.toString(), "--contry", "SY", "cocoa");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no flag “--contry” here. (--country)");
  }

  @Test
  void suggestsTheFlagBehindHabits() {
    Run run = Run.of("search", "--archive", folder.toString(), "--rows=5", "cocoa");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no flag “--rows” here. (--size)");
  }

  @Test
  void suggestsFlagsOfOtherCommands() {
    Run run = Run.of("serve", "--archive", folder.toString(), "--prot", "1");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no flag “--prot” here. (--port)", "serve --help");
  }

  @Test
  void tellsEveryWrongValueAtOnce() {
    Run run = Run.of("search", "--archive", folder.toString(), "--sort", "best", "--size", "many");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).contains("--sort: “best”", "--size: “many”");
  }

  @Test
  void refusesTheSameFlagTwice() {
    Run run = Run.of("search", "--archive", folder.toString(), "--from", "2024", "--from", "2025");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--from");
  }

  @Test
  void asksWhichArchiveIsMeant() {
    Run run = Run.of("search", "cocoa");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--archive FOLDER", "DATELINE_ARCHIVE");
  }

  @Test
  void saysThatTheArchiveIsMissing() {
    Path missing = folder.resolve("missing");
    Run run = Run.of("search", "--archive", missing.toString(), "cocoa");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("There is no archive at " + missing);
    assertThat(missing).doesNotExist();
  }

  @Test
  void deletingMakesNoArchive() {
    Path missing = folder.resolve("missing");
    assertThat(Run.of("delete", "--archive", missing.toString(), "a").code()).isEqualTo(3);
    assertThat(missing).doesNotExist();
  }

  @Test
  void environmentStandsForTheArchive() {
    String missing = folder.resolve("missing").toString();
    Run run = Run.with(Map.of("DATELINE_ARCHIVE", missing), "", "search", "cocoa");
    assertThat(run.err()).contains(missing);
  }

  @Test
  void refusesWhatIsNoAddress() {
    Run run = Run.of("search", "--server", "ftp://nowhere", "cocoa");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--server: “ftp://nowhere” is no address of a server.");
  }

  @Test
  void doesNotReadFilesNamedByAt() {
    Run run = Run.of("search", "--archive", folder.resolve("missing").toString(), "@afp");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void listsSettingsWithTheirOrigin() {
    Run run = Run.of("config");
    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("(?m)^zone +UTC +default$");
  }

  @Test
  void importsOfAServerStandThere() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "{}\n");
    Run run = Run.of("index", "--server", "127.0.0.1:1", "--as", "cms", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--as reads the archive's own archive.json", "(--archive FOLDER), or POST to")
        .contains("/v1/articles?as=cms");
  }

  @Test
  void valuesAreWrittenAsInTheHelp() {
    Run run = Run.of("index", "--html", "maybe", "x.jsonl");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("“maybe” is none of auto, on, off.").doesNotContain("insens");
  }
}
