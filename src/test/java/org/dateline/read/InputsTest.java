package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of folders is read, and files that are of other programs. */
class InputsTest {
  private final Path folder;

  InputsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }

  private List<String> origins(Path of) {
    return Inputs.of(List.of(of)).all().stream().map(Input::origin).toList();
  }

  @Test
  void passesOverArchives() throws IOException {
    write("a.json");
    write("old/index-config/archive.json");
    write("old/index/x.txt");
    write("old/story.txt");
    write("index/b.txt");
    assertThat(origins(folder)).containsExactly("a.json", "index/b.txt");
    assertThat(origins(folder.resolve("old"))).containsExactly("story.txt");
  }

  @Test
  void readsNamedFilesWhateverTheirEnding() throws IOException {
    write("export");
    assertThat(origins(folder.resolve("export"))).containsExactly("export");
  }

  @Test
  void countsFilesByTheirEnding() throws IOException {
    for (String name : List.of("a.txt", "b.HTML", "c/d.html", "e.xml.gz", "README", ".x.html")) {
      write(name);
    }
    assertThat(Inputs.of(List.of(folder)).passedOver())
        .isEqualTo(Map.of(".html", 2L, ".xml.gz", 1L, "no ending", 1L));
  }

  @ParameterizedTest
  @CsvSource({
    "x.pdf, %PDF-1.4 \u00E9\u00E9",
    "x.txt, %PDF-1.4 \u00E9\u00E9",
    "x.xlsx, PK\3\4\u00E9␀␀",
    "x.csv, PK\3\4\u00E9",
    "x.doc, \u00D0\u00CF\u0011\u00E0\u00A1",
    "x.rtf, {\\rtf1 a}",
    "x.csv, 'id,title\n1,␀␀␀␀x\n2,y\n'",
    "x.jsonl, '{\"id\":1}\n␀␀␀␀\n{\"id\":1}\n'",
  })
  void refusesOtherProgramsFilesOnce(String name, String bytes) {
    List<Entry> entries = new ArrayList<>();
    Articles.of(
            name,
            new ByteArrayInputStream(
                bytes.replace('␀', '\0').getBytes(StandardCharsets.ISO_8859_1)),
            IndexConfig.defaults())
        .forEachRemaining(entries::add);
    assertThat(entries).hasSize(1);
    assertThat(((Entry.Refused) entries.getFirst()).problem().code()).isEqualTo("unknown-format");
  }

  @Test
  void readsWideTextWithZeros() {
    List<Entry> entries = new ArrayList<>();
    byte[] bytes = "id,title\n1,Rain\n2,Sun\n".getBytes(StandardCharsets.UTF_16LE);
    Articles.of("x.csv", new ByteArrayInputStream(bytes), IndexConfig.defaults())
        .forEachRemaining(entries::add);
    assertThat(entries).hasSize(2).allMatch(Entry.Read.class::isInstance);
  }
}
