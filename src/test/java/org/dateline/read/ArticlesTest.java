package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPOutputStream;
import org.dateline.Article;
import org.dateline.ArticleId;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();
  private static final String TWO_LINES =
      "{\"id\":\"a\",\"title\":\"A\"}\n{\"id\":\"b\",\"title\":\"B\"}\n";

  private static final ImportRules UTF_8 = Rules.encoding("utf-8");

  private final Path folder;

  ArticlesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsLinesOfJson() {
    assertEntries(articles("x.jsonl", TWO_LINES), "1 a A", "2 b B");
  }

  @Test
  void readsArraysOfJson() {
    assertEntries(
        articles(
            "x.json",
            "[\n  {\"id\":\"a\",\n   \"title\":\"A\"},\n  {\"id\":\"b\",\"title\":\"B\"}\n]"),
        "2 a A",
        "4 b B");
  }

  @Test
  void readsTables() {
    assertEntries(articles("x.csv", "id,Headline\na,\"A,\nB\"\nb,C\n"), "2 a A,\nB", "4 b C");
    assertEntries(articles("x.tsv", "id\ttitle\na\tA, B\n"), "2 a A, B");
  }

  @Test
  void readsPlainText() {
    List<Entry> entries = all(articles("standard input", "A headline\nIt rained.\n"));
    Article article = article(entries.getFirst());
    assertThat(article.title()).isEqualTo("A headline");
    assertThat(article.body()).isEqualTo("It rained.");
  }

  @ParameterizedTest
  @CsvSource({"standard input", "x.json", "x.jsonl", "x.ndjson", "x.dump", "x.txt", "x.gz"})
  void tellsJsonByItsBeginning(String name) {
    assertEntries(articles(name, "\n" + TWO_LINES), "2 a A", "3 b B");
    assertEntries(
        articles(name, "[" + TWO_LINES.strip().replace("\n", ",") + "]"), "1 a A", "1 b B");
  }

  @Test
  void tellsTablesByTheirHeader() {
    assertEntries(articles("standard input", "\"id\",title\na,A\n"), "2 a A");
  }

  @Test
  void readsWhatItIsToldTo() {
    assertEntries(articles("x.txt", "id,title\na,A\n").as(Format.CSV), "2 a A");
    assertThat(all(articles("x.jsonl", "{\n\"id\":\"a\",\"title\":\"A\"}").as(Format.JSON)))
        .hasSize(1);
    assertThat(article(all(articles("x.csv", "id,title").as(Format.TEXT)).getFirst()).title())
        .isEqualTo("id,title");
  }

  @Test
  void refusesWhatItCannotRead() {
    assertEntries(articles("standard input", "<html>"), "1 unknown-format");
    assertEntries(articles("x.bin", "PK\0\1"), "1 unknown-format");
  }

  @Test
  void readsCompressedInputByItsBytes() throws IOException {
    byte[] gzip = gzip(TWO_LINES);
    assertEntries(articles("x.jsonl", gzip), "1 a A", "2 b B");
    byte[] members = new byte[gzip.length * 2];
    System.arraycopy(gzip, 0, members, 0, gzip.length);
    System.arraycopy(gzip, 0, members, gzip.length, gzip.length);
    assertEntries(articles("x.jsonl.gz", members), "1 a A", "2 b B", "3 a A", "4 b B");
  }

  @Test
  void readsAllThatPrecedesDamage() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append("{\"id\":\"")
          .append(i)
          .append("\",\"title\":\"Title ")
          .append(i * 31L)
          .append("\"}\n");
    }
    byte[] gzip = gzip(text.toString());
    List<Entry> entries = all(articles("x.jsonl.gz", Arrays.copyOf(gzip, gzip.length / 2)));
    Entry.Refused last = (Entry.Refused) entries.getLast();
    assertThat(entries).hasSizeGreaterThan(1_000);
    assertThat(entries.subList(0, entries.size() - 1)).allMatch(Entry.Read.class::isInstance);
    assertThat(last.problem().code()).isEqualTo("unreadable-input");
    assertThat(last.problem().message()).contains("“x.jsonl.gz”", "cut off");
    assertThat(last.problem().where()).isEqualTo(new Problem.AtLine(entries.size()));
  }

  @Test
  void readsAllThatPrecedesFailure() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return read();
          }
        };
    InputStream in = new SequenceInputStream(new ByteArrayInputStream(bytes(TWO_LINES)), failing);
    assertEntries(Articles.of("request", in, CONFIG), "1 a A", "2 b B", "3 unreadable-input");
  }

  @Test
  void passesOverByteOrderMarks() {
    assertEntries(articles("x.jsonl", "\uFEFF" + TWO_LINES), "1 a A", "2 b B");
    assertEntries(articles("x.csv", "\uFEFFid,title\na,A"), "2 a A");
    assertEntries(
        articles("x.jsonl", ("\uFEFF" + TWO_LINES).getBytes(StandardCharsets.UTF_16LE)),
        "1 a A",
        "2 b B");
  }

  @Test
  void refusesOneLineForEachThatIsWrong() {
    String deep = "{\"x\":" + "[".repeat(50) + "]".repeat(50) + "}";
    String text =
        String.join(
            "\n",
            "{\"id\":\"a\",\"title\":\"A\"}",
            "{\"id\":\"b\",\"title\":",
            "not json",
            "{\"id\":\"c\",\"title\":\"\u00E9\"}",
            "{\"id\":\"d\",\"date\":\"soon\"}",
            deep,
            "{\"id\":\"e\",\"id\":\"f\"}",
            "{\"id\":\"g\",\"title\":\"G\"}");
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    assertEntries(
        articles("x.jsonl", bytes).by(UTF_8),
        "1 a A",
        "2 invalid-json",
        "3 invalid-json",
        "4 invalid-utf8",
        "5 invalid-date",
        "6 nesting-too-deep",
        "7 duplicate-member",
        "8 g G");
  }

  @Test
  void refusesRowsThatAreWrong() {
    byte[] table =
        "id,title\na,A,extra\nb,\"B\"x\nc,\u00E9\nd,\"D\ne,E\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEntries(
        articles("x.csv", table).by(UTF_8),
        "2 too-many-cells",
        "3 invalid-csv",
        "4 invalid-utf8",
        "5 invalid-csv",
        "6 e E");
  }

  @Test
  void readsRowsWithFewerCells() {
    assertEntries(articles("x.csv", "id,title,body\na,A\n"), "2 a A");
  }

  @Test
  void refusesTablesWithColumnsNamedAlike() {
    assertEntries(articles("x.csv", "id,id\na,A\n"), "1 duplicate-member");
    Entry.Refused refused = (Entry.Refused) articles("x.csv", "id,title,id\na,A,b\n").next();
    assertThat(refused.problem().message())
        .isEqualTo("Two columns are named “id”: numbers 1 and 3.");
  }

  @Test
  void refusesTextThatIsNotUtf8() {
    assertEntries(
        articles("x.txt", new byte[] {'a', (byte) 0xE9, '\n'}).by(UTF_8), "1 invalid-utf8");
  }

  @Test
  void tellsThatAnArrayWasCut() {
    assertEntries(
        articles("x.json", "[{\"id\":\"a\",\"title\":\"A\"},"), "1 a A", "1 invalid-json");
  }

  @Test
  void keepsReplacementCharactersThatAreThere() {
    assertEntries(articles("x.jsonl", "{\"id\":\"a\",\"title\":\"\uFFFD\"}"), "1 a \uFFFD");
  }

  @Test
  void findsNothingInEmptyInput() {
    for (String name : List.of("x.jsonl", "x.json", "x.csv", "x.txt", "standard input")) {
      assertThat(all(articles(name, ""))).isEmpty();
      assertThat(all(articles(name, " \n\n"))).isEmpty();
    }
  }

  @Test
  void makesIdsOfTheBytesOfRecords() {
    String record = "{\"title\": \"A\"}";
    Article article = article(all(articles("x.jsonl", record + "\n")).getFirst());
    assertThat(article.id()).isEqualTo(ArticleId.ofBytes(bytes(record)));
    Article mapped =
        article(
            all(articles("x.jsonl", record).by(ImportRules.mapping(Map.of("title", "body"))))
                .getFirst());
    assertThat(mapped.id()).isEqualTo(article.id());
  }

  @Test
  void leavesIdsToTheAddress() {
    assertThat(article(all(articles("x.jsonl", "{\"url\":\"http://a\"}")).getFirst()).id())
        .isEmpty();
  }

  @Test
  void followsTheNamesMapped() {
    assertEntries(
        articles("x.csv", "nr,kop\n1,K\n")
            .by(ImportRules.mapping(Map.of("nr", "id", "kop", "title"))),
        "2 1 K");
  }

  @Test
  void readsFoldersInOrderOfPaths() throws IOException {
    write("b/two.txt", "Two\n\nBody.");
    write("a/one.jsonl", TWO_LINES);
    write("a/notes.md", "no");
    write("a/.hidden.txt", "no");
    write(".git/x.txt", "no");
    write("c.csv", "id,title\nc,C");
    List<Entry> entries = all(Articles.open(List.of(folder), CONFIG));
    assertThat(entries.stream().map(ArticlesTest::shown))
        .containsExactly("1 a A", "2 b B", "1 b/two.txt Two", "2 c C");
    assertThat(entries.stream().map(e -> ((Entry.Read) e).origin()))
        .containsExactly("a/one.jsonl", "a/one.jsonl", "b/two.txt", "c.csv");
  }

  @Test
  void refusesMissingFilesAndEmptyFolders() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    List<Path> paths = List.of(folder.resolve("empty"), folder.resolve("none.csv"));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> Articles.open(paths, CONFIG))
        .satisfies(
            e -> {
              assertThat(e.problems())
                  .extracting(Problem::code)
                  .containsExactly("no-such-file", "no-such-file");
              assertThat(e.problems().getFirst().suggestion().orElseThrow())
                  .contains(".txt", ".mbox", ".eml");
            });
  }

  @Test
  void goesOnAfterFilesThatVanished() throws IOException {
    write("a.jsonl", TWO_LINES);
    write("b.jsonl", TWO_LINES);
    Articles articles = Articles.open(List.of(folder), CONFIG);
    Files.delete(folder.resolve("a.jsonl"));
    assertEntries(articles, "0 no-such-file", "1 a A", "2 b B");
  }

  @Test
  void takesLittleMoreThanItGives() {
    InputStream endless =
        new InputStream() {
          private final byte[] line = bytes("{\"title\":\"A\"}\n");
          private long count;

          @Override
          public int read() {
            return line[(int) (count++ % line.length)];
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
              target[offset + i] = (byte) read();
            }
            return length;
          }
        };
    Articles articles = Articles.of("endless", endless, CONFIG);
    for (int i = 0; i < 1_000; i++) {
      assertThat(articles.next()).isInstanceOf(Entry.Read.class);
    }
    assertThat(articles.progress(1_000).bytes()).isLessThan(1_000_000);
  }

  @Test
  void endsLikeAnyIterator() {
    Articles articles = articles("x.jsonl", "");
    assertThat(articles.hasNext()).isFalse();
    assertThatThrownBy(articles::next).isInstanceOf(NoSuchElementException.class);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Files.writeString(file, text);
  }

  private static Articles articles(String name, String text) {
    return articles(name, bytes(text));
  }

  private static Articles articles(String name, byte[] bytes) {
    return Articles.of(name, new ByteArrayInputStream(bytes), CONFIG);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(bytes(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<Entry> all(Articles articles) {
    try (articles) {
      List<Entry> entries = new ArrayList<>();
      articles.forEachRemaining(entries::add);
      return entries;
    }
  }

  private static Article article(Entry entry) {
    return ((Entry.Read) entry).article();
  }

  private static void assertEntries(Articles articles, String... expected) {
    assertThat(all(articles).stream().map(ArticlesTest::shown)).containsExactly(expected);
  }

  /** The line, and id and title or what is wrong. */
  private static String shown(Entry entry) {
    return switch (entry) {
      case Entry.Read r -> r.line() + " " + r.article().id() + " " + r.article().title();
      case Entry.Refused r -> {
        long line = r.problem().where() instanceof Problem.AtLine at ? at.line() : 0;
        yield line + " " + r.problem().code();
      }
    };
  }
}
