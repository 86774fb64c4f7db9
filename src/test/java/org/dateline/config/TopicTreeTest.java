package org.dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.config.TopicTree.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicTreeTest {
  private static final TopicTree TOPICS = IndexConfig.defaults().topics();

  @ParameterizedTest
  @CsvSource({
    "politics/diplomacy, politics/diplomacy",
    "Politics/Diplomacy, politics/diplomacy",
    "Diplomacy, politics/diplomacy",
    "foreign policy, politics/diplomacy",
    " soccer , sport/football",
    "Business, economy",
    "climate change, environment/climate"
  })
  void understandsNamesOfTopics(String name, String path) {
    assertThat(TOPICS.resolve(name)).contains(path);
  }

  @Test
  void doesNotGuessTopics() {
    assertThat(TOPICS.resolve("diplomcy")).isEmpty();
    assertThat(TOPICS.resolve("")).isEmpty();
  }

  @Test
  void showsLabelsOrTheLastStep() {
    assertThat(TOPICS.label("politics/human-rights")).isEqualTo("Human rights");
    assertThat(TOPICS.label("politics/unheard-of")).isEqualTo("unheard-of");
    assertThat(TOPICS.label("own")).isEqualTo("own");
  }

  @Test
  void everyTopicHangsOnTheTree() {
    assertThat(TOPICS.all())
        .extracting(Topic::path)
        .doesNotHaveDuplicates()
        .allMatch(path -> path.matches("[a-z-]+(/[a-z-]+)*"))
        .filteredOn(path -> path.contains("/"))
        .allSatisfy(
            path ->
                assertThat(TOPICS.resolve(path.substring(0, path.lastIndexOf('/')))).isPresent());
  }

  @Test
  void everyNameFindsItsOwnTopic() {
    for (Topic topic : TOPICS.all()) {
      assertThat(TOPICS.resolve(topic.path())).contains(topic.path());
      for (String name : topic.also()) {
        assertThat(TOPICS.resolve(name)).as(name).contains(topic.path());
      }
    }
  }

  @Test
  void pathsGoBeforeOtherNames() {
    TopicTree tree =
        new TopicTree(List.of(topic("sport", "Sport", "games"), topic("games", "Games", "sport")));

    assertThat(tree.resolve("games")).contains("games");
    assertThat(tree.resolve("sport")).contains("sport");
  }

  @Test
  void rowsOfAnArchiveReplaceOurs() {
    TopicTree changed =
        TOPICS.overlaidBy(
            List.of(topic("sport", "Sports desk", "games"), topic("harbour", "Harbour", "port")));

    assertThat(changed.label("sport")).isEqualTo("Sports desk");
    assertThat(changed.resolve("port")).contains("harbour");
    assertThat(changed.resolve("soccer")).contains("sport/football");
    assertThat(changed.all()).hasSize(TOPICS.all().size() + 1);
  }

  private static Topic topic(String path, String label, String also) {
    return new Topic(path, label, Optional.empty(), List.of(also), Optional.empty());
  }
}
