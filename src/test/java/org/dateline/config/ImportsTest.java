package org.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The imports that an archive keeps under names. */
class ImportsTest {
  private final Path archive;

  ImportsTest(@TempDir Path archive) {
    this.archive = archive;
  }

  @Test
  void readsEveryMember() throws IOException {
    IndexConfig config =
        config(
            """
            {"imports": {
              // The nightly one.
              "rudaw-cms": {"format":"csv","encoding":"windows-1256","records":"data.items",
                "columns":["id","title"],"split":";","map":{"kop":"title","a.b":"authors"},
                "set":{"source":"Rudaw","language":"ckb"},"html":"on","dateOrder":"month-first"},
              "other": {}
            }}
            """);
    assertThat(config.imports()).containsOnlyKeys("rudaw-cms", "other");
    assertThat(config.importRules("rudaw-cms"))
        .isEqualTo(
            new ImportRules(
                Optional.of("csv"),
                "windows-1256",
                "data.items",
                List.of("id", "title"),
                ";",
                Map.of("kop", "title", "a.b", "authors"),
                Map.of("source", "Rudaw", "language", "ckb"),
                Optional.of(ImportRules.Html.ON),
                Optional.of(false)));
    assertThat(config.importRules("other")).isEqualTo(ImportRules.NONE);
  }

  @Test
  void flagsPutDefaultsBack() throws IOException {
    ImportRules on = config("{\"imports\":{\"k\":{\"html\":\"on\"}}}").importRules("k");
    ImportRules auto = config("{\"imports\":{\"k\":{\"html\":\"auto\"}}}").importRules("k");
    assertThat(on.overlaidBy(auto).html()).contains(ImportRules.Html.AUTO);
    assertThat(on.overlaidBy(ImportRules.NONE).html()).contains(ImportRules.Html.ON);
  }

  @Test
  void listsWhatImportsSet() throws IOException {
    IndexConfig config =
        config("{\"imports\":{\"k\":{\"columns\":[\"a\",\"b\"],\"map\":{\"kop\":\"title\"}}}}");
    assertThat(config.settings())
        .contains(
            new Setting("imports.k.columns", "a, b", "index-config/archive.json"),
            new Setting("imports.k.map.kop", "title", "index-config/archive.json"));
  }

  @Test
  void hasNoneByDefault() {
    assertThat(IndexConfig.defaults().imports()).isEmpty();
  }

  @Test
  void refusesNamesThatAreNone() throws IOException {
    IndexConfig config = config("{\"imports\":{\"rudaw-cms\":{}}}");
    Problem problem =
        catchThrowableOfType(InvalidRequestException.class, () -> config.importRules("rudaw-csm"))
            .problems()
            .getFirst();
    assertThat(problem.code()).isEqualTo("unknown-import");
    assertThat(problem.suggestion()).contains("rudaw-cms");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"formt\":\"csv\"}              | imports.k.formt      | format",
        "{\"format\":\"cvs\"}             | “cvs”                | csv",
        "{\"html\":\"onn\"}               | imports.k.html       | on",
        "{\"dateOrder\":\"day_first\"}    | imports.k.dateOrder  | day-first",
        "{\"encoding\":\"windows-1257x\"} | imports.k.encoding   | windows-1257",
        "{\"encoding\":\"?\"}             | imports.k.encoding   | a name such as windows-1256",
        "{\"map\":[\"a\"]}                | imports.k.map        | {\"kop\": \"title\"}",
        "{\"columns\":\"a\"}              | imports.k.columns    | [\"id\", \"title\"]",
        "{\"set\":{\"a\":{}}}             | imports.k.set.a      | a text in quotes",
        "{\"split\":{}}                   | imports.k.split      | a text in quotes",
        "\"csv\"                          | “imports.k”          | {\"format\": \"csv\"}",
      })
  void refusesWhatItDoesNotKnow(String rules, String named, String suggestion) {
    Problem problem =
        catchThrowableOfType(
                InvalidRequestException.class, () -> config("{\"imports\":{\"k\":" + rules + "}}"))
            .problems()
            .getFirst();
    assertThat(problem.code()).isEqualTo("invalid-config");
    assertThat(problem.message()).contains(named);
    assertThat(problem.suggestion()).contains(suggestion);
  }

  @Test
  void suggestsImportsForWhatIsLikeIt() {
    Problem problem =
        catchThrowableOfType(InvalidRequestException.class, () -> config("{\"import\":\"x\"}"))
            .problems()
            .getFirst();
    assertThat(problem.suggestion()).contains("imports");
  }

  private IndexConfig config(String json) throws IOException {
    Path folder = Files.createDirectories(archive.resolve(IndexConfig.FOLDER));
    Files.writeString(folder.resolve("archive.json"), json);
    return IndexConfig.read(archive);
  }
}
