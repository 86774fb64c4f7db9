package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of every source file. Runs in the folder of the project, as Maven runs tests. */
final class SourceFilesTest {
  private static final int MOST_LINES = 400;

  /** What others write, in any encoding. */
  private static final Path EXPORTS = Path.of("src", "test", "resources", "exports");

  /** Longer files, each with the reason. */
  private static final Map<String, String> LONGER =
      Map.of(
          "SearchRequest.java", "a wither per parameter, documented: a table written as methods",
          "Article.java", "a builder's method per member, documented: a table written as methods");

  /** Words that mark unfinished work, spelled so that this file holds none. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(%s|%s|%s)\\b".formatted("TO" + "DO", "FIX" + "ME", "XX" + "X"));

  @Test
  void nothingIsLeftToBeDone() {
    List<String> unfinished =
        sources(".*")
            .flatMap(
                file -> {
                  List<String> lines = lines(file);
                  return IntStream.range(0, lines.size())
                      .filter(i -> UNFINISHED.matcher(lines.get(i)).find())
                      .mapToObj(i -> file + ":" + (i + 1));
                })
            .toList();

    assertThat(unfinished).isEmpty();
  }

  @Test
  void filesAreShortEnoughToRead() {
    List<String> tooLong =
        sources(".*\\.java")
            .filter(file -> lines(file).size() > MOST_LINES)
            .map(file -> file.getFileName().toString())
            .toList();

    assertThat(tooLong).containsExactlyInAnyOrderElementsOf(LONGER.keySet());
  }

  private static Stream<Path> sources(String name) {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.getFileName().toString().matches(name))
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(EXPORTS))
          .filter(file -> isText(file.getFileName().toString()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isText(String name) {
    return name.matches(".*\\.(java|json|xml|html|css|js|svg|md|txt|csv|properties|cmd)|[^.]+");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
