package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.Seed;
import org.junit.jupiter.api.Test;

class CsvScannerTest {
  private static final int LONGEST = 1 << 20;

  @Test
  void cutsAtLineBreaks() {
    assertRows("a,b\n1,2\r\n\r\n\n3,4", "1 a,b", "2 1,2", "5 3,4");
  }

  @Test
  void keepsLineBreaksWithinQuotes() {
    assertRows("\"a\n\"\"b\",c\nd,\"e\r\nf\"\ng", "1 \"a\n\"\"b\",c", "3 d,\"e\r\nf\"", "5 g");
  }

  @Test
  void leavesQuotesWithinCellsAlone() {
    assertRows("5\" disk,x\ny", "1 5\" disk,x", "2 y");
  }

  @Test
  void losesOnlyTheRowWithUnclosedQuote() {
    assertRows("a,\"b\nc,d\ne,f\n", "1! a,\"b", "2 c,d", "3 e,f");
    assertRows("a,\"b\nc,\"d\"\ne", "1! a,\"b", "2 c,\"d\"", "3 e");
    assertRows("a,\"b", "1! a,\"b");
  }

  @Test
  void losesOnlyTheRowWithQuoteInCell() {
    assertRows("\"a\"b,c\nd\n", "1! \"a\"b,c", "2 d");
  }

  @Test
  void passesOverWhatIsTooLong() throws IOException {
    CsvScanner scanner = scanner("a\n" + "x".repeat(300_000) + "\nb", ',', 100, 5000);
    List<String> rows = new ArrayList<>();
    while (scanner.next()) {
      rows.add(scanner.rowLine() + (scanner.tooLong() ? " too long" : ""));
    }
    assertThat(rows).containsExactly("1", "2 too long", "3");
  }

  @Test
  void findsWhateverWasWritten() {
    long seed = Seed.next();
    Random random = new Random(seed);
    String[] pieces = {"a", " ", ",", "\"", "\n", "\r\n", "é", "😀"};
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      List<String> expected = new ArrayList<>();
      for (int row = random.nextInt(6); row > 0; row--) {
        StringBuilder written = new StringBuilder("x");
        for (int cell = random.nextInt(4); cell > 0; cell--) {
          StringBuilder content = new StringBuilder();
          for (int i = random.nextInt(5); i > 0; i--) {
            content.append(pieces[random.nextInt(pieces.length)]);
          }
          written.append(",\"").append(content.toString().replace("\"", "\"\"")).append('"');
        }
        expected.add((1 + text.chars().filter(c -> c == '\n').count()) + " " + written);
        text.append(written).append(random.nextBoolean() ? "\n" : "\r\n");
      }
      int chunk = 1 + random.nextInt(9);
      assertThat(rows(scanner(text.toString(), ',', LONGEST, chunk)))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(expected);
    }
  }

  private static void assertRows(String text, String... expected) {
    for (int chunk : new int[] {1, 4, 1 << 16}) {
      assertThat(rows(scanner(text, ',', LONGEST, chunk))).containsExactly(expected);
    }
  }

  private static List<String> rows(CsvScanner scanner) {
    List<String> rows = new ArrayList<>();
    try {
      while (scanner.next()) {
        rows.add(
            scanner.rowLine()
                + (scanner.broken() ? "! " : " ")
                + new String(scanner.row(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static CsvScanner scanner(String text, char separator, int longest, int chunk) {
    return new CsvScanner(
        new JsonScannerTest.Chunks(text.getBytes(StandardCharsets.UTF_8), chunk),
        new CsvDialect(separator, '"', false),
        longest);
  }
}
