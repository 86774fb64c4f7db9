package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;

class JsonScannerTest {
  private static final int LONGEST = 1 << 20;

  @Test
  void findsObjectsOnLines() {
    assertRecords(
        true, "{\"a\":1}\n{\"b\":2}\r\n\n  {\"c\":3}", "1 {\"a\":1}", "2 {\"b\":2}", "4 {\"c\":3}");
  }

  @Test
  void findsObjectsOfAnArray() {
    String array = "[\n {\"a\":[{}]} ,\n {\"b\":\"],[\"}\n]\n";
    assertRecords(false, array, "2 {\"a\":[{}]}", "3 {\"b\":\"],[\"}");
    assertRecords(true, array, "2 {\"a\":[{}]}", "3 {\"b\":\"],[\"}");
  }

  @Test
  void findsObjectsOneAfterAnother() {
    assertRecords(
        true, "{\"a\":1}{\"b\":2} {\"c\":3}", "1 {\"a\":1}", "1 {\"b\":2}", "1 {\"c\":3}");
    assertRecords(false, "{\n\"a\":1\n}\n{\n}", "1 {\n\"a\":1\n}", "4 {\n}");
  }

  @Test
  void isNotMisledByStrings() {
    assertRecords(
        false, "{\"a\":\"}{\\\"]\\\\\"}{\"b\":2}", "1 {\"a\":\"}{\\\"]\\\\\"}", "1 {\"b\":2}");
  }

  @Test
  void losesOnlyTheLineThatIsBroken() {
    assertRecords(
        true,
        "{\"a\":\"x\n{\"b\":2}\nnonsense {\n{\"c\":[\n{\"d\":4}",
        "1 {\"a\":\"x",
        "2 {\"b\":2}",
        "3 nonsense {",
        "4 {\"c\":[",
        "5 {\"d\":4}");
  }

  @Test
  void takesNoInnerObjectForRecord() {
    assertRecords(
        true,
        "{\"title\":\"a\" {\"title\":\"inner\"}}\n{\"b\":2}",
        "1 {\"title\":\"a\" {\"title\":\"inner\"}}",
        "2 {\"b\":2}");
    assertRecords(
        false,
        "[\n  {\n    \"a\":\"bro\nken\",\n    \"by\":[\n    {\"name\":\"x\"}\n    ]\n  },\n  {\"b\":2}\n]",
        "2 {\n    \"a\":\"bro",
        "9 {\"b\":2}");
  }

  @Test
  void findsTheNextElementAfterBrokenOnes() {
    assertRecords(
        false, "[{\"a\":1,{\"b\":2},{\"c\":3}]", "1 {\"a\":1,", "1 {\"b\":2}", "1 {\"c\":3}");
    assertRecords(
        false, "{\"a\":\n{\"b\":[1,2\n{\"c\":3}", "1 {\"a\":\n{\"b\":[1,2\n", "3 {\"c\":3}");
    assertRecords(false, "[{\"a\":[1},{\"b\":2}]", "1 {\"a\":[1}", "1 {\"b\":2}");
    assertRecords(false, "[{\n\"a\":\"x\n},{\n\"b\":2\n}]", "1 {\n\"a\":\"x", "3 {\n\"b\":2\n}");
    assertRecords(false, "[{\"a\":1]\n[{\"b\":2}]", "1 {\"a\":1", "2 {\"b\":2}");
  }

  @Test
  void findsElementsThatAreNoObjects() {
    assertRecords(false, "[1,\"a,b\",{\"c\":3},null]", "1 1", "1 \"a,b\"", "1 {\"c\":3}", "1 null");
  }

  @Test
  void passesOverWhatIsTooLong() throws IOException {
    String text = "{\"a\":\"" + "x".repeat(500_000) + "\"}\n{\"b\":2}";
    JsonScanner scanner = scanner(text, true, 100, 4096);
    assertThat(scanner.next()).isTrue();
    assertThat(scanner.tooLong()).isTrue();
    assertThat(scanner.record()).hasSizeLessThanOrEqualTo(100);
    assertThat(scanner.next()).isTrue();
    assertThat(scanner.tooLong()).isFalse();
    assertThat(new String(scanner.record(), StandardCharsets.UTF_8)).isEqualTo("{\"b\":2}");
    assertThat(scanner.recordLine()).isEqualTo(2);
  }

  @Test
  void knowsAnArrayThatIsNotClosed() throws IOException {
    assertThat(afterAll("[{\"a\":1},{\"b\":2}").inArray()).isTrue();
    assertThat(afterAll("[").inArray()).isTrue();
    assertThat(afterAll("[{\"a\":1}]").inArray()).isFalse();
    // What was cut off then is the record, and that is told.
    assertThat(afterAll("[{\"a\":1},{\"b\"").inArray()).isFalse();
  }

  @Test
  void endsOnNestingBombs() {
    String bomb = "{\"a\":".repeat(200_000);
    assertRecords(true, bomb + "\n{\"b\":2}", "1 " + bomb, "2 {\"b\":2}");
  }

  @Test
  void findsWhateverWasWritten() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      boolean lines = random.nextBoolean();
      boolean array = random.nextBoolean();
      StringBuilder text = new StringBuilder(array ? "[ " : "");
      List<String> expected = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        text.append(pick(random, "", "\n", " \n\n", lines ? "\r\n" : "\t"));
        String record = object(random, 0, lines);
        expected.add((1 + text.chars().filter(c -> c == '\n').count()) + " " + record);
        text.append(record).append(array && i > 1 ? "," : "");
      }
      text.append(array ? "\n]" : "");
      int chunk = 1 + random.nextInt(9);
      assertThat(records(scanner(text.toString(), lines, LONGEST, chunk)))
          .as("seed %d, round %d: %s", seed, round, text)
          .isEqualTo(expected);
    }
  }

  @Test
  void losesOneLineToEachDamage() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        lines.add(object(random, 0, true));
      }
      int damaged = random.nextInt(5);
      String line = lines.get(damaged);
      lines.set(damaged, line.substring(0, random.nextInt(line.length())));
      List<String> found = records(scanner(String.join("\n", lines), true, LONGEST, 7));
      for (int i = 0; i < 5; i++) {
        if (i != damaged) {
          assertThat(found)
              .as("seed %d, round %d", seed, round)
              .contains((i + 1) + " " + lines.get(i));
        }
      }
      assertThat(found.size()).as("seed %d, round %d", seed, round).isBetween(4, 5);
    }
  }

  private static String object(Random random, int depth, boolean oneLine) {
    StringBuilder text = new StringBuilder("{");
    int members = random.nextInt(4);
    for (int i = 0; i < members; i++) {
      text.append(i == 0 ? "" : ",").append(pick(random, "", " ", oneLine ? "" : "\n  "));
      text.append(string(random)).append(':').append(value(random, depth + 1, oneLine));
    }
    return text.append(pick(random, "", oneLine ? " " : "\n")).append('}').toString();
  }

  private static String value(Random random, int depth, boolean oneLine) {
    return switch (random.nextInt(depth > 4 ? 2 : 4)) {
      case 0 -> string(random);
      case 1 -> pick(random, "1", "-2.5e3", "true", "null");
      case 2 -> object(random, depth, oneLine);
      default ->
          "[" + value(random, depth + 1, oneLine) + ", " + value(random, depth + 1, oneLine) + "]";
    };
  }

  private static String string(Random random) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(
          pick(random, "a", "{", "}", "[", "]", ",", "\\\"", "\\\\", "\\n", "é", "خ", "😀"));
    }
    return text.append('"').toString();
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static void assertRecords(boolean lines, String text, String... expected) {
    for (int chunk : new int[] {1, 3, 1 << 16}) {
      assertThat(records(scanner(text, lines, LONGEST, chunk))).containsExactly(expected);
    }
  }

  private static JsonScanner afterAll(String text) throws IOException {
    JsonScanner scanner = scanner(text, false, LONGEST, 64);
    while (scanner.next()) {
      assertThat(scanner.record()).isNotEmpty();
    }
    return scanner;
  }

  private static List<String> records(JsonScanner scanner) {
    List<String> records = new ArrayList<>();
    try {
      while (scanner.next()) {
        records.add(
            scanner.recordLine() + " " + new String(scanner.record(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  private static JsonScanner scanner(String text, boolean lines, int longest, int chunk) {
    return new JsonScanner(
        new Chunks(text.getBytes(StandardCharsets.UTF_8), chunk), lines, longest);
  }

  /** Gives a few bytes at a time, as a network may. */
  static final class Chunks extends InputStream {
    private final ByteArrayInputStream bytes;
    private final int most;

    Chunks(byte[] bytes, int most) {
      this.bytes = new ByteArrayInputStream(bytes);
      this.most = most;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return bytes.read(target, offset, Math.min(length, most));
    }
  }
}
