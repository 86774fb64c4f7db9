package embedder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.SearchParameter;
import org.junit.jupiter.api.Test;

/** That the README says what is so. Runs in the folder of the project, as Maven runs tests. */
final class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path PAGE = Path.of("src/main/resources/org/dateline/http/page/index.html");
  private static final Path ROOT = Path.of("src/main/java/org/dateline");
  private static final Path EXAMPLES = Path.of("src/test/java/embedder/EmbeddingTest.java");

  @Test
  void itsJavaIsTestedWordForWord() throws IOException {
    assertThat(blocksOfJava()).isNotEmpty().containsExactlyInAnyOrderElementsOf(examples());
  }

  @Test
  void itsParametersAreThoseOfTheTable() throws IOException {
    List<String> rows =
        Arrays.stream(SearchParameter.values())
            .map(
                row ->
                    "| `%s` | %s | `%s` | %s |"
                        .formatted(
                            row.parameter(),
                            row.repeats() ? "yes" : "no",
                            row.syntax().replace("|", "\\|"),
                            row.sentence()))
            .toList();

    assertThat(rowsBelow("| parameter | repeats | value | what it does |")).isEqualTo(rows);
  }

  /** Its drawing and its table say what the Javadoc of the root package does, of every room. */
  @Test
  void itsRoomsAreThoseOfTheMap() throws IOException {
    List<String> map = map();
    List<String> rooms =
        new ArrayList<>(List.of("| `org.dateline` | what can I ask, and what do I get? |"));
    map.stream()
        .filter(line -> line.startsWith("<li>{@code "))
        .map(line -> line.replaceFirst("<li>\\{@code (\\w+)}: (.*)", "| `$1` | $2 |"))
        .forEach(rooms::add);

    assertThat(rowsBelow("| room | its question |")).isEqualTo(rooms);
    assertThat(drawing(Files.readAllLines(README), "```", "```"))
        .isEqualTo(drawing(map, "<pre>", "</pre>"));
    for (String room : rooms.subList(1, rooms.size())) {
      String name = room.split("`")[1];
      String question = room.split("\\|")[2].strip();
      assertThat(drawing(map, "<pre>", "</pre>").toString()).contains(name);
      assertThat(Files.readString(ROOT.resolve(name).resolve("package-info.java")))
          .startsWith(
              "/**\n * "
                  + question.substring(0, 1).toUpperCase(Locale.ROOT)
                  + question.substring(1));
    }
    try (Stream<Path> folders = Files.list(ROOT).filter(Files::isDirectory)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              rooms.stream().skip(1).map(room -> room.split("`")[1]).toList());
    }
  }

  @Test
  void thePageTellsTheSameLanguage() throws IOException {
    List<String> rows =
        rowsBelow("| write | to find |").stream()
            .map(row -> row.replace("\\|", "¦").split("\\|"))
            .map(cells -> "<tr>" + tableCell(cells[1]) + tableCell(cells[2]) + "</tr>")
            .toList();

    List<String> shown =
        Files.readAllLines(PAGE).stream()
            .map(String::strip)
            .filter(line -> line.startsWith("<tr>"))
            .toList();

    assertThat(shown).isNotEmpty().isEqualTo(rows);
  }

  /** The Javadoc of the root package, without its stars. */
  private static List<String> map() throws IOException {
    return Files.readAllLines(ROOT.resolve("package-info.java")).stream()
        .map(line -> line.replaceFirst("^ \\* ?", ""))
        .map(line -> line.startsWith("  ") ? line.strip() : line)
        .toList();
  }

  /** The block, between two lines, that begins with the ways in. */
  private static List<String> drawing(List<String> lines, String open, String close) {
    int start =
        IntStream.range(1, lines.size())
            .filter(i -> lines.get(i).startsWith("cli ") && lines.get(i - 1).endsWith(open))
            .findFirst()
            .orElseThrow();
    return lines.stream().skip(start).takeWhile(line -> !line.equals(close)).toList();
  }

  private static String tableCell(String markdown) {
    String escaped =
        markdown
            .strip()
            .replace('¦', '|')
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    return "<td>" + escaped.replaceAll("`([^`]*)`", "<code>$1</code>") + "</td>";
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    List<String> block = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(EXAMPLES)) {
      if (line.strip().startsWith("// readme: ")) {
        inside = true;
      } else if (line.strip().equals("// end") && inside) {
        examples.add(String.join("\n", block).stripTrailing().stripIndent());
        block.clear();
        inside = false;
      } else if (inside) {
        block.add(line);
      }
    }
    return examples;
  }

  private static List<String> blocksOfJava() throws IOException {
    List<String> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(README)) {
      if (line.equals("```java")) {
        inside = true;
      } else if (line.equals("```") && inside) {
        blocks.add(String.join("\n", block));
        block.clear();
        inside = false;
      } else if (inside) {
        block.add(line);
      }
    }
    return blocks;
  }

  /** The rows of the table that has this head. */
  private static List<String> rowsBelow(String head) throws IOException {
    return Files.readAllLines(README).stream()
        .dropWhile(line -> !line.equals(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }
}
