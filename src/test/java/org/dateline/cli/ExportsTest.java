package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.SearchRequest;
import org.dateline.lucene.LuceneArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports of many systems go in on the first try. */
class ExportsTest {
  @TempDir private Path folder;

  static List<Export> exports() {
    return Export.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exports")
  void comesOutFieldByField(Export export) {
    Path archive = folder.resolve("archive");
    Run run = index(export, archive);
    assertThat(run.code()).as(run.err() + run.out()).isEqualTo(export.exitCode());
    assertThat(differences(export, archive)).as(run.err() + run.out()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exports")
  void indexingAgainChangesNothing(Export export) {
    Path archive = folder.resolve("archive");
    index(export, archive);
    List<Article> before = articles(export, archive);
    Run again = index(export, archive, "--report", "json");
    assertThat(again.code()).as(again.err()).isEqualTo(export.exitCode());
    JsonObject report = JsonParser.parseString(again.out()).getAsJsonObject();
    assertThat(report.get("created").getAsInt()).as("created").isZero();
    assertThat(report.get("replaced").getAsInt()).as("replaced").isZero();
    assertThat(report.get("unchanged").getAsInt()).isEqualTo(export.expected().size());
    assertThat(articles(export, archive)).containsExactlyInAnyOrderElementsOf(before);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exports")
  void dryRunPrintsTheCommandToRepeat(Export export) {
    Path archive = folder.resolve("archive");
    List<String> words = new ArrayList<>(List.of("index", "--dry-run"));
    words.addAll(List.of("--archive", archive.toString(), export.input()));
    Run dry = Run.of(words.toArray(String[]::new));
    assertThat(archive).doesNotExist();
    if (export.told().isEmpty() && export.flags().isEmpty()) {
      assertThat(dry.code()).as(dry.err()).isEqualTo(export.exitCode());
    }

    Run run = Run.of(repeated(dry, export, archive).toArray(String[]::new));
    assertThat(run.code()).as(dry.out() + run.err()).isEqualTo(export.exitCode());
    assertThat(differences(export, archive)).as(dry.out() + run.out()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exports")
  void needsOneFlagAtMost(Export export) {
    assertThat(export.flags()).filteredOn(word -> word.startsWith("--")).hasSizeLessThan(2);
  }

  @Test
  void correctedMapKeepsTheTotal() {
    Export export = named("pipe-separated");
    Path archive = folder.resolve("archive");
    index(export, archive, "--map", "headline=summary");
    assertThat(differences(export, archive)).isNotEmpty();
    Run corrected = index(export, archive);
    assertThat(corrected.code()).as(corrected.err()).isZero();
    assertThat(differences(export, archive)).isEmpty();
  }

  @Test
  void refusedRecordsAreMendedAndFedAgain() throws IOException {
    Path archive = folder.resolve("archive");
    Path rejects = folder.resolve("rejects.jsonl");
    Export export = named("one-bad-record");
    Run run = index(export, archive, "--rejects", rejects.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(1);

    String mended = Files.readString(rejects).replace("Unfinished", "Finished\"}");
    Files.writeString(rejects, mended);
    Run again = Run.of("index", "--archive", archive.toString(), rejects.toString());
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(articles(export, archive))
        .extracting(Article::title)
        .hasSize(export.expected().size() + 1)
        .contains("Finished");
  }

  private static Export named(String name) {
    return exports().stream()
        .filter(export -> export.toString().endsWith(name))
        .findFirst()
        .orElseThrow();
  }

  /** The last command that a dry run prints, with the owner's flag. */
  private static List<String> repeated(Run dry, Export export, Path archive) {
    List<String> words =
        (dry.out() + dry.err())
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("dateline index "))
            .reduce((earlier, later) -> later)
            .map(ShellWords::of)
            .map(ArrayList::new)
            .orElseGet(() -> new ArrayList<>(List.of("dateline", "index", export.input())));
    if (words.size() == 3) {
      // It named the flag that its owner must fill in, and no command.
      assertThat(dry.out() + dry.err()).contains("All were refused.", export.flags().getFirst());
    }
    words.removeFirst();
    if (!words.contains("--archive")) {
      words.addAll(1, List.of("--archive", archive.toString()));
    }
    words.addAll(1, export.flags());
    return words;
  }

  private static Run index(Export export, Path archive, String... more) {
    List<String> words = new ArrayList<>(List.of("index", "--archive", archive.toString()));
    words.addAll(export.told());
    words.addAll(export.flags());
    words.addAll(List.of(more));
    words.add(export.input());
    return Run.with(Map.of(), "", words.toArray(String[]::new));
  }

  private static List<String> differences(Export export, Path archive) {
    return export.differences(articles(export, archive));
  }

  /** All that can be found, and what was withdrawn, which cannot. */
  private static List<Article> articles(Export export, Path archive) {
    if (!Files.exists(archive)) {
      return List.of();
    }
    List<Article> articles = new ArrayList<>();
    try (Archive opened = LuceneArchive.openReadOnly(archive)) {
      try (ArticleIterator found = opened.export(SearchRequest.of(""))) {
        found.forEachRemaining(articles::add);
      }
      for (JsonObject expected : export.expected()) {
        if (expected.has("status")) {
          opened.article(expected.get("id").getAsString()).ifPresent(articles::add);
        }
      }
    }
    return articles;
  }
}
