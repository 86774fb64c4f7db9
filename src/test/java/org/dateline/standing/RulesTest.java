package org.dateline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;
import org.dateline.config.TopicTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of topics, as they are read. */
final class RulesTest {
  @TempDir private Path archive;

  private Rules read(String json) throws IOException {
    Path folder = Files.createDirectories(archive.resolve(IndexConfig.FOLDER));
    Files.writeString(folder.resolve("topics.json"), json);
    return Rules.ofTopics(IndexConfig.read(archive));
  }

  private List<Problem> refused(String query) {
    String json = "{\"topics\":[{\"path\":\"own/port\",\"query\":\"" + query + "\"}]}";
    return catchThrowableOfType(InvalidRequestException.class, () -> read(json)).problems();
  }

  @Test
  void thoseWeShipAreRead() {
    IndexConfig config = IndexConfig.defaults();

    assertThat(Rules.ofTopics(config).topics())
        .hasSizeGreaterThan(50)
        .isEqualTo(
            config.topics().all().stream()
                .filter(topic -> topic.query().isPresent())
                .map(TopicTree.Topic::path)
                .toList());
  }

  @Test
  void anArchiveHasItsOwn() throws IOException {
    assertThat(read("{\"topics\":[{\"path\":\"own/port\",\"query\":\"harbour\"}]}").topics())
        .contains("own/port", "politics/diplomacy");
  }

  @Test
  void aRowWithoutAQueryTakesTheRuleAway() throws IOException {
    assertThat(read("{\"topics\":[{\"path\":\"politics/diplomacy\",\"query\":\" \"}]}").topics())
        .doesNotContain("politics/diplomacy");
  }

  @Test
  void tellsTopicPlaceAndReason() {
    assertThat(refused("harbour AND (ships"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("invalid-config");
              assertThat(problem.message())
                  .startsWith("The query of the topic “own/port” in topics.json cannot be used.")
                  .contains("“(");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel:harbour",
        "country:Atlantisia",
        "harbour AND",
        "atleast0(harbour)",
        "date:[2025 TO",
        "!!!",
        "*bour",
        "harbour date:today",
        "harbour date:[7d TO *]"
      })
  void refusesWhatASearchWouldRepair(String query) {
    assertThat(refused(query)).isNotEmpty();
  }

  @Test
  void tellsAllThatIsWrong() {
    String json =
        "{\"topics\":[{\"path\":\"own/a\",\"query\":\"(a\"},{\"path\":\"own/b\",\"query\":\"b)\"}]}";

    assertThat(catchThrowableOfType(InvalidRequestException.class, () -> read(json)).problems())
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("“own/a”"))
        .anyMatch(message -> message.contains("“own/b”"));
  }

  @Test
  void limitsOfRequestsAreNotTheirs() throws IOException {
    Path folder = Files.createDirectories(archive.resolve(IndexConfig.FOLDER));
    Files.writeString(
        folder.resolve("archive.json"), "{\"limits\": {\"clauses\": 2, \"queryLength\": 20}}");

    assertThat(Rules.ofTopics(IndexConfig.read(archive)).topics()).isNotEmpty();
  }
}
