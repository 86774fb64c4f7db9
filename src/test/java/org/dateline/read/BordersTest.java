package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.IngestReport.Notice;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines between stories, of which some have no header. */
class BordersTest {
  private static final String FIRST = "Title: A\nDate: 2017-02\nSource: s\n\nOne.\n";

  @ParameterizedTest
  @ValueSource(strings = {"-----", "=======", "______", "#####", "~~~~~", "%%%%%"})
  void endsAStoryWhateverFollows(String line) {
    String text =
        FIRST
            + String.join("\n", "", line, "Title: B", "", "Two.", "", line, "", "Update: C", "")
            + String.join("\n", "", "Three.", "", line, "D", "", "It rained.", line);
    assertThat(stories("x.txt", text))
        .containsExactly("A: One.", "B: Two.", "Update: C: Three.", "D: It rained.");
  }

  @Test
  void takesTheCharacterBeforeHeaders() {
    String text =
        FIRST
            + "\n*****\n\nMore.\n\n*****\n\nMost.\n\n=====\n\nTitle: B\n\nTwo.\n\n=====\n\nC\n\nX.";
    assertThat(stories("x.txt", text))
        .containsExactly("A: One.\n\n*****\n\nMore.\n\n*****\n\nMost.", "B: Two.", "C: X.");
    assertThat(stories("x.txt", FIRST + "\n*****\n\nMore.")).hasSize(1);
  }

  @Test
  void keepsHeadersBetweenLinesTogether() {
    String text =
        "=====\nTitle: A\nDate: 2017-02\n=====\n\nOne.\n\n=====\nTitle: B\n=====\n\nTwo.\n";
    assertThat(stories("x.txt", text)).containsExactly("A: One.", "B: Two.");
  }

  @Test
  void leavesLinesWithoutBlanksAlone() {
    assertThat(stories("x.txt", FIRST + "=====\nTwo.\n=====\nThree.\n\n")).hasSize(1);
    String mail = "Message-ID: <1>\nSubject: A\nFrom: a\n\nOne.\n\n_____\n\nA footer.\n";
    assertThat(stories("x.eml", mail)).hasSize(1);
  }

  @Test
  void splitsPlainStoriesWhenTold() {
    String text = "A\n\nOne.\n\n=====\n\nB\n\nTwo.\n\n=====\n\nC: c\n\nThree.\n";
    List<Entry> entries = new ArrayList<>();
    open("x.txt", text).as(Format.MAILBOX).forEachRemaining(entries::add);
    assertThat(entries)
        .extracting(BordersTest::told)
        .containsExactly("A: One.", "B: Two.", "C: c: Three.");
  }

  @Test
  void tellsOfLinesTakenAsText() {
    assertThat(suspects("A\n\nOne.\n\n=====\n\nB\n\nTwo.\n\n=====\n\nC\n\nThree.\n")).isEqualTo(2);
    assertThat(suspects("A\n\nOne.\n=====\nB\n\nTwo.\n")).isEqualTo(1);
    assertThat(suspects("A\n\nOne.\n\n=====\nB\n\nTwo.\n")).isEqualTo(1);
    assertThat(suspects("A\n\nOne.\n\n=====\n\nTwo.\n\n-----\n")).isZero();
  }

  private static long suspects(String text) {
    List<Entry> entries = new ArrayList<>();
    open("x.txt", text).forEachRemaining(entries::add);
    assertThat(entries).hasSize(1);
    return ((Entry.Read) entries.getFirst())
        .notices().stream().filter(new Notice("separator-lines", "")::equals).count();
  }

  private static List<String> stories(String name, String text) {
    List<String> stories = new ArrayList<>();
    open(name, text).forEachRemaining(e -> stories.add(told(e)));
    return stories;
  }

  private static String told(Entry entry) {
    return switch (entry) {
      case Entry.Read r -> r.article().title() + ": " + r.article().body();
      case Entry.Refused r -> r.problem().message();
    };
  }

  private static Articles open(String name, String text) {
    return Articles.of(
        name,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        IndexConfig.defaults());
  }
}
