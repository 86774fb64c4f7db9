package org.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFieldsTest {
  @TempDir private Path archive;

  private IndexConfig read(String json) throws IOException {
    Path folder = Files.createDirectories(archive.resolve(IndexConfig.FOLDER));
    Files.writeString(folder.resolve("archive.json"), json);
    return IndexConfig.read(archive);
  }

  private Problem refused(String json) {
    InvalidRequestException refused =
        catchThrowableOfType(InvalidRequestException.class, () -> read(json));
    assertThat(refused).as(json).isNotNull();
    assertThat(refused.problems()).extracting(Problem::code).containsExactly("invalid-config");
    return refused.problems().get(0);
  }

  @Test
  void thereAreNoneByDefault() {
    assertThat(IndexConfig.defaults().fields()).isEmpty();
  }

  @Test
  void readsNamesInTheirOrder() throws IOException {
    IndexConfig config =
        read("{\"fields\": {\"edition\": \"keyword\", \"desk\": \"keyword\"}, \"zone\": \"UTC\"}");

    assertThat(config.fields()).containsExactly("edition", "desk");
    assertThat(config.settings())
        .contains(
            new Setting("fields.edition", "keyword", "index-config/archive.json"),
            new Setting("fields.desk", "keyword", "index-config/archive.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country",
        "Source",
        "q",
        "SIZE",
        "title",
        "id",
        "authors",
        "Topics",
        "markup",
        "format",
        "AND",
        "score",
        "2nd",
        "late edition",
        "not.edition",
        "édition",
        "_edition",
        "",
        "a.b",
        "a-b"
      })
  void refusesNamesThatMeanSomethingElse(String name) {
    assertThat(refused("{\"fields\": {\"" + name + "\": \"keyword\"}}").message())
        .contains("archive.json", "“" + name + "”");
  }

  @Test
  void refusesTwoNamesThatDifferInCase() {
    assertThat(refused("{\"fields\": {\"desk\": \"keyword\", \"Desk\": \"keyword\"}}").message())
        .contains("“Desk”");
  }

  @ParameterizedTest
  @CsvSource({"text", "number", "Keyword", "true"})
  void refusesOtherKinds(String kind) {
    Problem problem = refused("{\"fields\": {\"edition\": \"" + kind + "\"}}");

    assertThat(problem.message()).contains("“edition”", "“" + kind + "”");
    assertThat(problem.suggestion()).contains("keyword");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"edition\"]", "\"edition\"", "7"})
  void refusesWhatIsNoObject(String fields) {
    assertThat(refused("{\"fields\": " + fields + "}").suggestion().orElse(""))
        .contains("\"edition\": \"keyword\"");
  }

  @Test
  void changesTheFingerprintButNotByOrder() {
    IndexConfig config = IndexConfig.defaults();
    long both = config.withFields(List.of("edition", "desk")).fingerprint();

    assertThat(both)
        .isEqualTo(config.withFields(List.of("desk", "edition")).fingerprint())
        .isNotEqualTo(config.withFields(List.of("desk")).fingerprint())
        .isNotEqualTo(config.fingerprint());
  }
}
