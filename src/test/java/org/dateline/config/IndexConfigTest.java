package org.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IndexConfigTest {
  private Path archive = Path.of("");

  @BeforeEach
  void takesAFolder(@TempDir Path temporary) {
    archive = temporary;
  }

  @Test
  void defaultsAreAsDocumented() {
    IndexConfig config = IndexConfig.defaults();

    assertThat(config.zone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(config.dayFirst()).isTrue();
    assertThat(config.languages()).isEmpty();
    assertThat(config.limits())
        .isEqualTo(new Limits(100, 10_000, 16_000, 256, 512, Duration.ofSeconds(2), 5_000_000));
    assertThat(config.weights()).isEqualTo(new Weights(0.35f, 0.8f, 0.2f, 3, 0.5f, 0.25f, 5, 30));
    assertThat(List.of("ar", "ckb", "de", "en", "es", "fa", "fr", "ku", "ru", "tr"))
        .noneMatch(language -> config.stopWords().of(language).isEmpty());
    assertThat(config.stopWords().of("en")).contains("the", "and").doesNotContain("syria");
    assertThat(config.stopWords().of("xx")).isEmpty();
  }

  @Test
  void anArchiveWithoutConfigurationHasDefaults() {
    IndexConfig config = IndexConfig.read(archive);

    assertThat(config.settings()).isEqualTo(IndexConfig.defaults().settings());
    assertThat(config.settings()).extracting(Setting::origin).containsOnly("default");
  }

  @Test
  void whatAnArchiveSetsComesOverDefaults() throws IOException {
    write(
        "archive.json",
        """
        {
          // Ours is the Gulf.
          "zone": "Asia/Baghdad",
          "dateOrder": "month-first",
          "limits": {"pageSize": 50, "budgetMillis": 500},
          "weights": {"opening": 1.5, "halfLife": 7.5}
        }
        """);

    IndexConfig config = IndexConfig.read(archive);

    assertThat(config.zone()).isEqualTo(ZoneId.of("Asia/Baghdad"));
    assertThat(config.dayFirst()).isFalse();
    assertThat(config.limits().pageSize()).isEqualTo(50);
    assertThat(config.limits().budget()).isEqualTo(Duration.ofMillis(500));
    assertThat(config.limits().window()).isEqualTo(10_000);
    assertThat(config.weights()).isEqualTo(new Weights(1.5f, 0.8f, 0.2f, 3, 0.5f, 0.25f, 5, 7.5f));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"en\", \"ckb\", \"AR\"]", "\"en, ckb, ar\""})
  void takesAListOfLanguages(String json) throws IOException {
    write("archive.json", "{\"languages\": " + json + "}");

    assertThat(IndexConfig.read(archive).languages()).containsExactlyInAnyOrder("ar", "ckb", "en");
  }

  @Test
  void printsTheLanguagesInForce() throws IOException {
    assertThat(IndexConfig.read(archive).settings())
        .contains(new Setting("languages", "all", "default"));

    write("archive.json", "{\"languages\": [\"en\", \"ckb\"]}");

    assertThat(IndexConfig.read(archive).settings())
        .contains(new Setting("languages", "en, ckb", "index-config/archive.json"));
  }

  @Test
  void otherLanguagesAreAnotherFingerprint() throws IOException {
    long before = IndexConfig.defaults().fingerprint();
    write("archive.json", "{\"languages\": [\"en\", \"ckb\"]}");
    long some = IndexConfig.read(archive).fingerprint();
    write("archive.json", "{\"languages\": [\"ckb\", \"en\"]}");

    assertThat(some).isNotEqualTo(before);
    assertThat(IndexConfig.read(archive).fingerprint()).isEqualTo(some);
  }

  @Test
  void saysWhereEachSettingComesFrom() throws IOException {
    write("archive.json", "{\"limits\": {\"pageSize\": 50}}");
    write("stopwords/nl.txt", "de\nhet # lidwoord\n\n# een regel\neen\n");

    assertThat(IndexConfig.read(archive).settings())
        .contains(
            new Setting("limits.pageSize", "50", "index-config/archive.json"),
            new Setting("limits.window", "10000", "default"),
            new Setting("zone", "UTC", "default"),
            new Setting("stopwords/nl.txt", "3 words", "index-config/stopwords/nl.txt"))
        .anyMatch(s -> s.name().equals("countries.csv") && s.origin().equals("default"));
  }

  @Test
  void namesASettingThatThereIsNot() throws IOException {
    write("archive.json", "{\"limits\": {\"pagesize\": 50}}");

    assertThat(problemOfReading())
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("invalid-config");
              assertThat(problem.message()).contains("archive.json", "“limits.pagesize”");
              assertThat(problem.suggestion()).contains("limits.pageSize");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"zone\": \"Mars/Olympus\"} | zone",
        "{\"languages\": [\"en\", \"english\"]} | languages",
        "{\"languages\": []} | languages",
        "{\"languages\": \"\"} | languages",
        "{\"dateOrder\": \"year-first\"} | dateOrder",
        "{\"limits\": {\"pageSize\": 0}} | limits.pageSize",
        "{\"limits\": {\"clauses\": \"many\"}} | limits.clauses",
        "{\"weights\": {\"opening\": -1}} | weights.opening",
        "{\"weights\": {\"length\": \"NaN\"}} | weights.length",
        "{\"weights\": {\"length\": 0}} | weights.length",
        "{\"weights\": {\"length\": 0.001}} | weights.length",
        "{\"weights\": {\"expansion\": 1.5}} | weights.expansion",
        "{\"weights\": {\"opening\": 1e30}} | weights.opening",
        "{\"weights\": {\"expansion\": \"Infinity\"}} | weights.expansion",
        "{\"weights\": {\"allWords\": 0}} | weights.allWords",
        "{\"weights\": {\"halfLife\": 0}} | weights.halfLife",
        "{\"weights\": {\"halfLife\": -30}} | weights.halfLife",
        "{\"weights\": {\"halfLife\": \"a month\"}} | weights.halfLife"
      })
  void refusesValuesThatMakeNoSense(String json, String setting) throws IOException {
    write("archive.json", json);

    Problem problem = problemOfReading();

    assertThat(problem.message()).contains("archive.json", "“" + setting + "”");
    assertThat(problem.suggestion()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"zone\": [\"UTC\"]}", "zone = UTC"})
  void refusesWhatIsNoJson(String text) throws IOException {
    write("archive.json", text);

    assertThat(problemOfReading().message()).startsWith("archive.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive.json", "countries.csv", "topics.json", "stopwords/de.txt"})
  void refusesFilesThatAreNotUtf8(String file) throws IOException {
    write(file, "");
    Files.write(
        archive.resolve(IndexConfig.FOLDER).resolve(file),
        "code,name\nX1,Curaçao\n".getBytes(StandardCharsets.ISO_8859_1));

    Problem problem = problemOfReading();

    assertThat(problem.code()).isEqualTo("invalid-config");
    assertThat(problem.message()).isEqualTo(file + " is not written in UTF-8.");
  }

  @Test
  void refusesAFolderNamedLikeAFile() throws IOException {
    Files.createDirectories(archive.resolve("index-config/topics.json"));

    assertThat(problemOfReading().code()).isEqualTo("invalid-config");
    assertThat(problemOfReading().message()).startsWith("topics.json cannot be read: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"} \"zone\": \"UTC\"}", "}}", "} {}", "} x"})
  void refusesTextAfterTheClosingBrace(String end) throws IOException {
    write("archive.json", "{\"limits\": {\"pageSize\": 50}" + end);
    assertThat(problemOfReading().message()).startsWith("archive.json ");

    Files.delete(archive.resolve("index-config/archive.json"));
    write("topics.json", "{\"topics\": []" + end);
    assertThat(problemOfReading().message()).startsWith("topics.json ");
  }

  @Test
  void commentsMayFollowTheClosingBrace() throws IOException {
    write("archive.json", "{\"zone\": \"Asia/Baghdad\"}\n// The end.\n");

    assertThat(IndexConfig.read(archive).zone()).isEqualTo(ZoneId.of("Asia/Baghdad"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "code,name\\nX1,\"Atlantis\\nX2,Lemuria\\n | 2",
        "code,name\\nX1,Atlantis\\nX2,\"Lemuria | 3",
        "code,name\\nX1,\"Atl\\nantis\"\\n | 2",
        "code,\"name\\nX1,Atlantis\\n | 1"
      })
  void refusesQuotesThatSpanLines(String csv, int line) throws IOException {
    write("countries.csv", csv.replace("\\n", "\n"));

    Problem problem = problemOfReading();

    assertThat(problem.code()).isEqualTo("invalid-config");
    assertThat(problem.toLine())
        .startsWith("line " + line + ": countries.csv has a quotation mark");
  }

  @Test
  void refusesTextAfterAClosingQuote() throws IOException {
    write("countries.csv", "code,name\nX1,\"Atlantis\" or so\n");

    assertThat(problemOfReading().message()).contains("countries.csv cannot be read", "line 2");
  }

  @Test
  void rowsOfCountriesMayBeShort() throws IOException {
    write("countries.csv", "code,name,also\r\nX1\r\n\r\nX2,\"Lemuria, lost\"");

    Countries countries = IndexConfig.read(archive).countries();

    assertThat(countries.label("X1")).isEqualTo("X1");
    assertThat(countries.label("X2")).isEqualTo("Lemuria, lost");
  }

  @Test
  void anEmptySettingsFileSetsNothing() throws IOException {
    write("archive.json", "  \n");

    assertThat(IndexConfig.read(archive).settings()).isEqualTo(IndexConfig.defaults().settings());
  }

  @Test
  void theTemplateIsAllComments() throws IOException {
    IndexConfig.writeTemplate(archive);

    List<String> lines = Files.readAllLines(archive.resolve("index-config/archive.json"));
    assertThat(lines).allMatch(line -> line.matches("[{}]|\\s*//.*|\\s*"));
    assertThat(String.join("\n", lines)).contains("\"zone\"", "\"pageSize\": 100");
    assertThat(IndexConfig.read(archive).settings()).isEqualTo(IndexConfig.defaults().settings());
  }

  @Test
  void theTemplateSparesWhatIsThere() throws IOException {
    write("archive.json", "{\"zone\": \"Asia/Baghdad\"}");

    IndexConfig.writeTemplate(archive);

    assertThat(IndexConfig.read(archive).zone()).isEqualTo(ZoneId.of("Asia/Baghdad"));
  }

  @Test
  void tablesOverlayByRow() throws IOException {
    write(
        "countries.csv",
        "\uFEFFcode,alpha3,name,also,demonyms,capital,parent\nX1,,Atlantis,Lost Island,,,\n");
    write("topics.json", "{\"topics\": [{\"path\": \"harbour\", \"also\": [\"port\"]}]}");

    IndexConfig config = IndexConfig.read(archive);

    assertThat(config.countries().resolve("lost island")).contains("X1");
    assertThat(config.countries().resolve("Syria")).contains("SY");
    assertThat(config.topics().resolve("port")).contains("harbour");
    assertThat(config.topics().label("harbour")).isEqualTo("harbour");
    assertThat(config.topics().resolve("soccer")).contains("sport/football");
  }

  @Test
  void aRowNeedsItsKey() throws IOException {
    write("countries.csv", "code,name\n,Atlantis\n");
    assertThat(problemOfReading().toLine()).startsWith("line 2: countries.csv");

    Files.delete(archive.resolve("index-config/countries.csv"));
    write("topics.json", "{\"topics\": [{\"label\": \"Harbour\"}]}");
    assertThat(problemOfReading().message()).startsWith("topics.json");
  }

  @Test
  void stopWordsReplaceThoseOfTheirLanguage() throws IOException {
    write("stopwords/en.txt", "the\nof\n");
    write("stopwords/notes.md", "not a table");

    StopWords stopWords = IndexConfig.read(archive).stopWords();

    assertThat(stopWords.of("en")).containsExactlyInAnyOrder("the", "of");
    assertThat(stopWords.of("de")).contains("und");
    assertThat(stopWords.of("notes")).isEmpty();
  }

  @Test
  void theFingerprintFollowsWhatIsIndexed() throws IOException {
    long before = IndexConfig.read(archive).fingerprint();
    assertThat(before).isEqualTo(IndexConfig.defaults().fingerprint());

    write("archive.json", "{\"limits\": {\"pageSize\": 50}}");
    assertThat(IndexConfig.read(archive).fingerprint()).isEqualTo(before);

    write("archive.json", "{\"zone\": \"Asia/Baghdad\"}");
    assertThat(IndexConfig.read(archive).fingerprint()).isNotEqualTo(before);
  }

  @Test
  void topicsHaveQueriesOrNone() throws IOException {
    write(
        "topics.json",
        """
        {"topics":[
          {"path":"own/port","query":"title:harbour"},
          {"path":"own/quay","query":" "},
          {"path":"politics/diplomacy","label":"Diplomacy"}
        ]}""");

    assertThat(IndexConfig.read(archive).topics().all())
        .filteredOn(t -> t.path().startsWith("own/") || t.path().equals("politics/diplomacy"))
        .extracting(TopicTree.Topic::query)
        .containsExactlyInAnyOrder(
            Optional.of("title:harbour"), Optional.empty(), Optional.empty());
  }

  @Test
  void theFingerprintFollowsTheRules() throws IOException {
    write("topics.json", "{\"topics\":[{\"path\":\"own/port\",\"query\":\"harbour\"}]}");
    long before = IndexConfig.read(archive).fingerprint();

    write("topics.json", "{\"topics\":[{\"path\":\"own/port\",\"query\":\"port\"}]}");

    assertThat(IndexConfig.read(archive).fingerprint()).isNotEqualTo(before);
  }

  private void write(String file, String text) throws IOException {
    Path path = archive.resolve(IndexConfig.FOLDER).resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Problem problemOfReading() {
    List<Problem> problems =
        catchThrowableOfType(InvalidRequestException.class, () -> IndexConfig.read(archive))
            .problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
