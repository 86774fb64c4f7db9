package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.Article;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.Seed;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDialectTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void tellsWhatSeparatesCells(char separator) {
    String table = "id;title;body\n1;A;Rain, wind, and | more\n2;B;C\n".replace(';', separator);
    Articles articles = csv(table.replace("Rain", "\"Rain").replace("more", "more\""));
    assertThat(shown(articles)).containsExactly("2 1 A|Rain, wind, and | more", "3 2 B|C");
    assertThat(articles.seen().orElseThrow().separator()).isEqualTo("" + separator);
  }

  @Test
  void isNotMisledByCommasInHeadlines() {
    assertThat(shown(csv("id;title\n1;A, B, C\n2;D, E\n")))
        .containsExactly("2 1 A, B, C|", "3 2 D, E|");
  }

  @Test
  void readsSingleQuotes() {
    assertThat(shown(csv("'id','title'\n'1','It''s, \"so\"'\n'2','B'\n")))
        .containsExactly("2 1 It's, \"so\"|", "3 2 B|");
  }

  @Test
  void leavesApostrophesAlone() {
    assertThat(shown(csv("id,title\n1,'tis the season\n2,rock 'n' roll\n3,'A'\n4,B\n")))
        .containsExactly("2 1 'tis the season|", "3 2 rock 'n' roll|", "4 3 'A'|", "5 4 B|");
  }

  @Test
  void readsBackslashesOfDatabases() {
    String table =
        """
        "id","title","body"
        "1","He said \\"no\\", then","a\\\\b\\
        c"
        "2",\\N,"C"
        """;
    assertThat(shown(csv(table))).containsExactly("2 1 He said \"no\", then|a\\b\nc", "4 2 |C");
  }

  @Test
  void keepsBackslashesThatMeanNothing() {
    assertThat(shown(csv("id,title\n1,\"C:\\new\"\n2,\"D:\\\"\n")))
        .containsExactly("2 1 C:\\new|", "3 2 D:\\|");
  }

  @Test
  void readsDumpsWithoutQuotes() {
    assertThat(shown(csv("id\ttitle\tbody\n1\t\"A\" b\ta\\nb\\tc\n2\tB\t\\N\n")))
        .containsExactly("2 1 \"A\" b|a\nb\tc", "3 2 B|");
  }

  @Test
  void takesWordsForAbsentCells() {
    assertThat(shown(csv("id,title,body\n1,NULL,\\N\n2,\"NULL\",x\n")))
        .containsExactly("2 1 |", "3 2 NULL|x");
    assertThat(shown(csv("id;title;body\n1;'NULL';'\\N'\n2;NULL;'x'\n".replace('\'', '"'))))
        .containsExactly("2 1 NULL|\\N", "3 2 |x");
  }

  @Test
  void heedsWhatExcelIsTold() {
    assertThat(shown(csv("sep=;\r\nid;title\r\n1;A\r\n"))).containsExactly("3 1 A|");
    assertThat(shown(csv("\"sep=~\"\nid~title\n1~A\n"))).containsExactly("3 1 A|");
  }

  @Test
  void passesOverRowsWithoutContent() {
    assertThat(shown(csv("id;title;body\n;;\n\n1;A;\n \t;;\r\n\"\";;\n2;B;\n;;;;\n")))
        .containsExactly("4 1 A|", "7 2 B|");
  }

  @Test
  void forgivesEmptyCellsAfterTheLast() {
    assertThat(shown(csv("id;title;;\n1;A;;;;;\n2;B\n"))).containsExactly("2 1 A|", "3 2 B|");
  }

  @Test
  void stripsTheNamesOfColumns() {
    assertThat(shown(csv(" id ;\u00A0Title\u00A0\n1;A\n"))).containsExactly("2 1 A|");
  }

  @Test
  void passesOverRemarks() {
    assertThat(shown(csv("#! one, \"two\nid,title\n#! \"three\n1,A\n#! four")))
        .containsExactly("4 1 A|");
    assertThat(shown(csv("id,title,body\n1,A,\"b\n#! c\"\n"))).containsExactly("2 1 A|b\n#! c");
  }

  @Test
  void namesColumnsWithoutHeader() {
    assertThat(shown(csv("1;A;x, y\n2;B;z\n").by(Rules.columns("id", "title", "body"))))
        .containsExactly("1 1 A|x, y", "2 2 B|z");
    assertThat(shown(csv("id;title\n1;A\n").by(Rules.columns("id", "title"))))
        .containsExactly("2 1 A|");
  }

  @Test
  void refusesTablesWithoutNamesOnce() {
    List<Entry> entries = all(csv("nr;kopf;ganzes\n1;A;x\n2;B;y\n"));
    assertThat(entries).hasSize(1);
    Problem problem = ((Entry.Refused) entries.getFirst()).problem();
    assertThat(problem.code()).isEqualTo("no-columns");
    assertThat(problem.message()).contains("“nr”, “kopf”, “ganzes”");
    Map<String, String> map = Map.of("nr", "id", "kopf", "title", "ganzes", "body");
    assertThat(shown(csv("nr;kopf;ganzes\n1;A;x\n").by(ImportRules.mapping(map))))
        .containsExactly("2 1 A|x");
  }

  @Test
  void tellsTablesFromTexts() {
    assertThat(format("in", "id;title\n1;A\n")).isEqualTo(Format.CSV);
    assertThat(format("x.txt", "id\ttitle\n1\tA\n")).isEqualTo(Format.CSV);
    assertThat(format("x.txt", "Title, date\n\nIt rained.\n")).isEqualTo(Format.TEXT);
    assertThat(format("in", "Rain; wind\n\nIt rained, and\nstormed; then\n"))
        .isEqualTo(Format.TEXT);
    assertThat(format("in", "The text, the story\n\nIt rained.\n")).isEqualTo(Format.TEXT);
  }

  @Test
  void refusesUnknownFormatsWithTheNearest() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> csv("").by(Rules.format("cvs")))
        .satisfies(
            e -> {
              assertThat(e.problems().getFirst().code()).isEqualTo("unknown-format");
              assertThat(e.problems().getFirst().suggestion()).contains("csv");
            });
    assertThat(format("x.txt", "id,title\n1,A", Rules.format("Csv"))).isEqualTo(Format.CSV);
  }

  @Test
  void readsWhateverWasWritten() {
    long seed = Seed.next();
    Random random = new Random(seed);
    List<String> encodings = List.of("utf-8", "windows-1256", "utf-16le", "windows-1252");
    for (int round = 0; round < 1_500; round++) {
      char separator = ",;\t|".charAt(random.nextInt(4));
      char quote = "\"\"\"'".charAt(random.nextInt(4));
      boolean backslash = random.nextInt(3) == 0;
      String encoding = encodings.get(random.nextInt(encodings.size()));
      Charset charset = Charset.forName(encoding);
      List<String> expected = new ArrayList<>();
      StringBuilder table = new StringBuilder();
      row(table, List.of("id", "title", "body"), separator, quote, backslash);
      for (int i = 0; i < 2 + random.nextInt(20); i++) {
        // Only an escaped quote shows that a backslash means something.
        String shows = i == 0 && backslash ? quote + " " : "";
        List<String> cells =
            List.of("n" + i, "x" + shows + cell(random, charset), cell(random, charset));
        long line = 1 + table.chars().filter(c -> c == '\n').count();
        row(table, cells, separator, quote, backslash);
        expected.add(line + " n" + i + " " + cells.get(1).strip() + "|" + cells.get(2));
      }
      // Of a slow sender the first line alone is looked at, which shows no backslashes.
      int chunk = 1 << (backslash ? 17 : random.nextInt(18));
      Articles articles =
          Articles.of(
                  "x.csv",
                  new JsonScannerTest.Chunks(table.toString().getBytes(charset), chunk),
                  CONFIG)
              .by(Rules.encoding(encoding));
      assertThat(shown(articles))
          .as("seed %d, round %d: %s", seed, round, table)
          .isEqualTo(expected);
    }
  }

  private static void row(
      StringBuilder table, List<String> cells, char separator, char quote, boolean backslash) {
    String q = String.valueOf(quote);
    table
        .append(
            cells.stream()
                .map(c -> backslash ? c.replace("\\", "\\\\") : c)
                .map(c -> q + c.replace(q, (backslash ? "\\" : q) + q) + q)
                .collect(Collectors.joining(String.valueOf(separator))))
        .append("\n");
  }

  private static String cell(Random random, Charset charset) {
    String[] pieces = {"a", "b c", ",", ";", "\t", "|", "'", "\"", "\n", "é", "خ", "x\\y", ", "};
    StringBuilder cell = new StringBuilder("x");
    for (int i = random.nextInt(8); i > 0; i--) {
      String piece = pieces[random.nextInt(pieces.length)];
      cell.append(charset.newEncoder().canEncode(piece) ? piece : "?");
    }
    return cell.append("z").toString();
  }

  private static Format format(String name, String text) {
    return format(name, text, ImportRules.NONE);
  }

  private static Format format(String name, String text, ImportRules rules) {
    Articles articles =
        Articles.of(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), CONFIG)
            .by(rules);
    all(articles);
    return articles.seen().orElseThrow().format();
  }

  private static Articles csv(String table) {
    return Articles.of(
        "x.csv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), CONFIG);
  }

  private static List<Entry> all(Articles articles) {
    List<Entry> entries = new ArrayList<>();
    articles.forEachRemaining(entries::add);
    return entries;
  }

  private static List<String> shown(Articles articles) {
    return all(articles).stream()
        .map(
            e -> {
              if (e instanceof Entry.Read r) {
                Article a = r.article();
                return r.line() + " " + a.id() + " " + a.title() + "|" + a.body();
              }
              return ((Entry.Refused) e).problem().toLine();
            })
        .toList();
  }
}
