package org.dateline.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.json.ArticleJson;
import org.jspecify.annotations.Nullable;

/**
 * One export as another system gives it, in a folder of its own (exports/README.md).
 *
 * <pre>
 * input.csv, input.json, …, or the folder input    the export
 * expected.jsonl                                   the articles that must come of it
 * flags.txt      what its owner has to say: at most one flag, a word a line
 * dry-run.txt    what a dry run finds out and prints, a word a line
 * exit.txt       the exit code, when it is not 0
 * </pre>
 *
 * An expected article without id is known by its title. Members that Dateline does not know are
 * compared when {@code extra} names them.
 *
 * @param folder where it is
 */
record Export(Path folder) {
  private static final Path ALL = Path.of("src", "test", "resources", "exports");

  /** Every export there is, sorted by name. */
  static List<Export> all() {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().map(Export::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }

  /** The file or folder to index. */
  String input() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("input(\\..+)?"))
          .findFirst()
          .orElseThrow()
          .toAbsolutePath()
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one flag that nobody but the owner of the export can know. */
  List<String> flags() {
    return lines("flags.txt");
  }

  /** The flags that a dry run tells. */
  List<String> told() {
    return lines("dry-run.txt");
  }

  int exitCode() {
    return lines("exit.txt").stream().findFirst().map(Integer::parseInt).orElse(0);
  }

  List<JsonObject> expected() {
    return lines("expected.jsonl").stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  private List<String> lines(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is not as expected.
   *
   * @param articles all that came of this export, withdrawn ones too
   * @return a line for each member that differs and each article too many or too few
   */
  List<String> differences(List<Article> articles) {
    List<String> differences = new ArrayList<>();
    List<JsonObject> got = new ArrayList<>();
    articles.forEach(a -> got.add(JsonParser.parseString(ArticleJson.toJson(a)).getAsJsonObject()));
    for (JsonObject expected : expected()) {
      String key = expected.has("id") ? "id" : "title";
      JsonElement name = expected.get(key);
      Optional<JsonObject> found = got.stream().filter(a -> name.equals(a.get(key))).findFirst();
      if (found.isEmpty()) {
        differences.add("missing: " + expected);
      } else {
        got.remove(found.get());
        compare(expected, found.get(), differences);
      }
    }
    got.forEach(article -> differences.add("not expected: " + article));
    return differences;
  }

  private static void compare(JsonObject expected, JsonObject article, List<String> differences) {
    String name = expected.get(expected.has("id") ? "id" : "title").getAsString();
    Set<String> members = new LinkedHashSet<>(ArticleJson.MEMBERS);
    for (String found : List.of("countries", "topics", "people", "organizations")) {
      if (!expected.has(found)) {
        article.remove(found); // Rules found them in the text; the records have none.
      }
    }
    article.remove("tagged");
    if (!expected.has("id")) {
      members.remove("id");
    }
    for (String member : members) {
      compare(name + ": " + member, expected.get(member), article.get(member), differences);
    }
    JsonElement extra = expected.get("extra");
    if (extra != null) {
      JsonObject others = article.deepCopy();
      ArticleJson.MEMBERS.forEach(others::remove);
      compare(name + ": extra", extra, others, differences);
    }
  }

  private static void compare(
      String what,
      @Nullable JsonElement expected,
      @Nullable JsonElement got,
      List<String> differences) {
    if (expected == null ? got != null : !expected.equals(got)) {
      differences.add(what + "\n    expected " + expected + "\n    got      " + got);
    }
  }
}
