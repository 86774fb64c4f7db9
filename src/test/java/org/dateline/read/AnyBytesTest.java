package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.dateline.Problem;
import org.dateline.Seed;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read, reading ends, throws nothing and gives no more than there is. */
class AnyBytesTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();
  private static final String[] ENCODINGS = {"utf-8", "windows-1256", "utf-16le", "shift_jis"};
  private static final String SAMPLE =
      """
      [{"id":"a","title":"A \\"b\\" {c}","people":[{"name":"é"}]},
        {
        "date": "13/04/2017"
        }]
      {"x":1}{}
      id,title
      a,"A,""B""
      C"
      #! remark
      From a@b.c Thu Feb 13 10:00:00 2017
      Subject: =?utf-8?q?A=C3=A9?=
      Content-Type: multipart/mixed; boundary=x

      --x

      text
      --x--
      -----
      Subject: B
      Date: 2017

      'x';'y'\\'

      خبر
      """;

  @ParameterizedTest
  @EnumSource
  void endsInEveryFormat(Format format) {
    check("standard input", format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard input", "x.json", "x.jsonl", "x.tsv", "x.txt"})
  void endsUnderEveryName(String name) {
    check(name, null);
  }

  private static void check(String name, @Nullable Format format) {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = damaged(random);
      Articles articles =
          Articles.of(name, new JsonScannerTest.Chunks(bytes, 1 + random.nextInt(20)), CONFIG);
      int entries = 0;
      long lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1).length;
      ImportRules rules = Rules.encoding(ENCODINGS[random.nextInt(ENCODINGS.length)]);
      try (Articles open = (format == null ? articles : articles.as(format)).by(rules)) {
        while (open.hasNext()) {
          long line =
              switch (open.next()) {
                case Entry.Read r -> r.line();
                case Entry.Refused r -> ((Problem.AtLine) r.problem().where()).line();
              };
          assertThat(line).as("seed %d, round %d", seed, round).isBetween(1L, lines);
          assertThat(++entries).as("seed %d, round %d", seed, round).isLessThan(bytes.length + 2);
        }
      }
    }
  }

  private static byte[] damaged(Random random) {
    byte[] bytes =
        SAMPLE.substring(random.nextInt(SAMPLE.length())).getBytes(StandardCharsets.UTF_8);
    byte[] marks = "{}[]\",:\\\n\r\0 \u00E9x".getBytes(StandardCharsets.ISO_8859_1);
    for (int i = random.nextInt(8); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = marks[random.nextInt(marks.length)];
    }
    return bytes;
  }
}
