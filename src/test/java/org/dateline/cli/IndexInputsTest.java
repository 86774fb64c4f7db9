package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code dateline index} says of inputs that give it little. */
class IndexInputsTest {
  private IndexDesk desk;

  @BeforeEach
  void takesAFolder(@TempDir Path folder) {
    desk = new IndexDesk(folder);
  }

  @Test
  void duplicatesLeftOutNeedNoAdvice() {
    String twice = "{\"id\":\"1\",\"title\":\"A\",\"body\":\"a\"}\n";
    String file = desk.file("d.jsonl", twice + twice.replace("\"1\"", "\"2\""));
    Run run = desk.index("--skip-duplicates", file);
    assertThat(run.out()).contains("another id has, left out: 1").doesNotContain("--skip-dup");
  }

  @Test
  void inputsWithoutRecordsAreTold() {
    String empty = desk.file("empty.jsonl", "");
    String header = desk.file("header.csv", "id,title\n");
    String list = desk.file("list.json", "[]");
    Run run = desk.index(empty, header, list, desk.file("x.jsonl", "{\"title\":\"A\"}\n"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err().lines())
        .containsExactly(
            empty + " holds no record.", header + " holds no record.", list + " holds no record.");
    assertThat(desk.index("-").err()).isEqualTo("Standard input holds no record.\n");
  }

  @Test
  void wrongEncodingsMakeNoArchive() {
    byte[] bytes = "id,title\n1,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Run run = desk.index(desk.file("x.csv", bytes));
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(desk.archive()).doesNotExist();
  }
}
