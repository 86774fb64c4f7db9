package embedder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.SearchParameter;
import org.junit.jupiter.api.Test;

/** That the README says what is so. Runs in the folder of the project, as Maven runs tests. */
final class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path PAGE = Path.of("src/main/resources/org/dateline/http/page/index.html");
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
