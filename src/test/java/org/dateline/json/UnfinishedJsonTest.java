package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.dateline.json.UnfinishedJson.Input;
import org.dateline.json.UnfinishedJson.Unfinished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnfinishedJsonTest {
  private static final Unfinished RUN =
      new Unfinished(
          List.of(new Input("/exports/a\"b.jsonl", 1L << 40, "2026-11-24T10:00:00.123456789Z")),
          List.of("/exports"),
          List.of("--map", "kop=title"),
          "2026-11-17",
          List.of("--limit", "7"),
          List.of(new Input("/r.jsonl", 512, "")),
          "a\"b.jsonl",
          40_001,
          40_000);

  @Test
  void readsWhatItWrites() throws IOException {
    assertThat(UnfinishedJson.parse(UnfinishedJson.toJson(RUN))).isEqualTo(RUN);
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    Unfinished further = RUN.reached("b.jsonl", 7, 50_000, List.of());
    assertThat(UnfinishedJson.parse(UnfinishedJson.toJson(further)))
        .isEqualTo(
            new Unfinished(
                RUN.files(),
                RUN.named(),
                RUN.flags(),
                RUN.since(),
                RUN.others(),
                List.of(),
                "b.jsonl",
                7,
                50_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "[]", "{\"files\":7}", "{\"records\":\"many\"}", "null"})
  void refusesWhatItDidNotWrite(String json) {
    assertThatThrownBy(() -> UnfinishedJson.parse(json)).isInstanceOf(IOException.class);
  }
}
