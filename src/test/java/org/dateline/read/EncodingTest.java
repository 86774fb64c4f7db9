package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.ArticleId;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.Seed;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();
  private static final Charset ARABIC = Charset.forName("windows-1256");
  private static final String HEADLINE =
      "أعلنت الحكومة العراقية اليوم عن خطة جديدة لإعادة الإعمار في المناطق المحررة";

  private final Path folder;

  EncodingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTheEncodingThatIsSaid() {
    byte[] bytes = lines(HEADLINE, 3).getBytes(ARABIC);
    assertThat(titles(articles(bytes).by(Rules.encoding("Windows-1256"))))
        .containsOnly(HEADLINE)
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16ByItsMarkOrZeros(String name) {
    String text = lines("Ministers meet in Erbil “today”", 3);
    for (String mark : List.of("\uFEFF", "")) {
      byte[] bytes = (mark + text).getBytes(Charset.forName(name));
      Articles articles = articles(bytes);
      assertThat(titles(articles)).containsOnly("Ministers meet in Erbil “today”").hasSize(3);
      assertThat(articles.seen().orElseThrow().encoding()).isEqualTo(name);
    }
  }

  @Test
  void readsArabicInUtf16WithMark() {
    byte[] bytes = ("\uFEFF" + lines(HEADLINE, 3)).getBytes(StandardCharsets.UTF_16LE);
    assertThat(titles(articles(bytes))).containsOnly(HEADLINE).hasSize(3);
  }

  @Test
  void believesByteOrderMarksMore() {
    byte[] bytes = ("\uFEFF" + lines(HEADLINE, 1)).getBytes(StandardCharsets.UTF_8);
    assertThat(titles(articles(bytes).by(Rules.encoding("windows-1256"))))
        .containsExactly(HEADLINE);
  }

  @Test
  void refusesUnknownNamesWithTheNearest() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> articles(new byte[0]).by(Rules.encoding("windws-1256")))
        .satisfies(
            e -> {
              assertThat(e.problems().getFirst().code()).isEqualTo("unknown-encoding");
              assertThat(e.problems().getFirst().suggestion()).contains("windows-1256");
            });
  }

  @Test
  void keepsTheIdsOfAWrongGuess() {
    byte[] record = "{\"title\":\"Überraschung in Köln\"}".getBytes(Charset.forName("ISO-8859-1"));
    for (String name : List.of("windows-1252", "iso-8859-1", "windows-1254", "iso-8859-15")) {
      Entry.Read read = (Entry.Read) all(articles(record).by(Rules.encoding(name))).getFirst();
      assertThat(read.article().id()).as(name).isEqualTo(ArticleId.ofBytes(record));
    }
  }

  @Test
  void refusesOnlyTheRecordThatIsWrong() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("{\"title\":\"A\"}\n{\"title\":\"B".getBytes(StandardCharsets.US_ASCII));
    bytes.write(0x81); // Nothing in Windows-1252.
    bytes.write("\"}\n{\"title\":\"C\"}\n".getBytes(StandardCharsets.US_ASCII));
    List<Entry> entries = all(articles(bytes.toByteArray()).by(Rules.encoding("windows-1252")));
    assertThat(entries).hasSize(3);
    Problem problem = ((Entry.Refused) entries.get(1)).problem();
    assertThat(problem.code()).isEqualTo("wrong-encoding");
    assertThat(problem.message()).contains("windows-1252");
    assertThat(problem.where()).isEqualTo(new Problem.AtLine(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1256|أعلنت الحكومة العراقية اليوم عن خطة جديدة لإعادة الإعمار في المناطق المحررة",
        "windows-1252|Für die Bürger ändert sich nichts – sagte die Ministerin über die Pläne",
        "windows-1252|Le gouvernement a annoncé une série de mesures économiques, où les élus",
        "windows-1251|Правительство сегодня объявило о новых мерах по поддержке экономики",
        "windows-1254|Başbakan, ülkenin geleceği için çalışıyoruz dedi ve önlemleri açıkladı",
      })
  void namesTheLikeliestEncodingFirst(String encoding, String headline) {
    byte[] bytes = lines(headline, 10).getBytes(Charset.forName(encoding));
    Problem problem = refusal(articles(bytes));
    assertThat(problem.code()).isEqualTo("wrong-encoding");
    assertThat(problem.message()).contains("“x.jsonl”", "10 of its first 10 lines", "100%");
    assertThat(problem.suggestion().orElseThrow()).isEqualTo(encoding);
    assertThat(titles(articles(bytes).by(Rules.encoding(encoding)))).hasSize(10);
  }

  @Test
  void stopsAtMoreThanFiveInAHundred() {
    assertThat(all(articles(inUtf8(95, 5)))).hasSize(100);
    assertThat(refusal(articles(inUtf8(94, 6))).message()).contains("6 of its first 100 lines");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 2", "9, 1", "30, 2"})
  void refusesSingleLinesAlone(int right, int wrong) {
    List<Entry> entries = all(articles(inUtf8(right, wrong)));
    assertThat(entries).hasSize(right + wrong);
    assertThat(entries.stream().filter(Entry.Refused.class::isInstance)).hasSize(wrong);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "98, 2", "1, 2"})
  void stopsWhereNoLineIsRight(int ascii, int wrong) {
    assertThat(refusal(articles(mixed(ascii, wrong))).code()).isEqualTo("wrong-encoding");
  }

  @Test
  void refusesOneLineAmongPlainOnes() {
    assertThat(all(articles(mixed(2, 1)))).hasSize(3).element(2).isInstanceOf(Entry.Refused.class);
  }

  @Test
  void stopsAtThreeBesideRightOnes() {
    assertThat(refusal(articles(inUtf8(5, 3))).message()).contains("3 of its first 8 lines");
  }

  @Test
  void refusesLinesAloneAfterTheFirstHundred() {
    List<Entry> entries = all(articles(mixed(100, 50)));
    assertThat(entries.stream().filter(Entry.Refused.class::isInstance)).hasSize(50);
    assertThat(entries).hasSize(150);
  }

  @Test
  void refusesLinesAloneWhenUtf8IsSaid() {
    assertThat(all(articles(mixed(1, 9)).by(Rules.encoding("utf-8")))).hasSize(10);
  }

  @Test
  void keepsRefusingAfterTheFirstTime() {
    Articles articles = articles(mixed(0, 1));
    assertThat(refusal(articles)).isEqualTo(refusal(articles));
  }

  @Test
  void looksOverAllFilesBeforeTheFirst() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Plain headline\n\nPlain text.\n");
    Files.write(
        folder.resolve("b.txt"), "Überraschung\n\nEs geht weiter für Köln.\n".getBytes(LATIN));
    Articles articles = Articles.open(List.of(folder), CONFIG);
    Problem problem = refusal(articles);
    assertThat(problem.message())
        .contains("“b.txt” is the first", "2 of the first 4 lines of all inputs");
    articles.close();
  }

  @Test
  void cutsNoCharacterAtTheEndOfTheBeginning() {
    for (int shift = 0; shift < 4; shift++) {
      String text = "{\"title\":\"" + "x".repeat(shift) + "😀".repeat(40_000) + "\"}\n";
      assertThat(all(articles(text.getBytes(StandardCharsets.UTF_8))))
          .allMatch(Entry.Read.class::isInstance);
    }
  }

  @Test
  void readsWhateverWasWrittenInAnyEncoding() {
    long seed = Seed.next();
    Random random = new Random(seed);
    List<String> names =
        List.of("windows-1256", "windows-1251", "utf-16le", "utf-16be", "gb18030", "shift_jis");
    for (int round = 0; round < 300; round++) {
      String name = names.get(random.nextInt(names.size()));
      Charset charset = Charset.forName(name);
      List<String> expected = new ArrayList<>();
      for (int i = random.nextInt(400); i > 0; i--) {
        expected.add(word(random, charset));
      }
      byte[] bytes =
          expected.stream().map(t -> lines(t, 1)).collect(Collectors.joining()).getBytes(charset);
      Articles articles =
          Articles.of(
              "x.jsonl", new JsonScannerTest.Chunks(bytes, 1 + random.nextInt(5_000)), CONFIG);
      assertThat(titles(articles.by(Rules.encoding(name))))
          .as("seed %d, round %d, %s", seed, round, name)
          .isEqualTo(expected);
    }
  }

  private static final Charset LATIN = StandardCharsets.ISO_8859_1;

  private static String word(Random random, Charset charset) {
    StringBuilder word = new StringBuilder("x");
    for (int i = random.nextInt(60); i > 0; i--) {
      int[] starts = {'a', 0x430, 0x627, 0x4E00, 0x1F600};
      String c = Character.toString(starts[random.nextInt(starts.length)] + random.nextInt(20));
      word.append(charset.newEncoder().canEncode(c) ? c : ".");
    }
    return word.toString();
  }

  /** Lines in UTF-8, then lines that are not. */
  private static byte[] mixed(int right, int wrong) {
    return IntStream.range(0, right + wrong)
        .mapToObj(i -> "{\"title\":\"" + (i < right ? "A" : "\u00E9") + "\"}\n")
        .collect(Collectors.joining())
        .getBytes(LATIN);
  }

  /** Lines in UTF-8 beyond ASCII, then lines that are not. */
  private static byte[] inUtf8(int right, int wrong) {
    byte[] first = lines("é", right).getBytes(StandardCharsets.UTF_8);
    byte[] second = mixed(0, wrong);
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static String lines(String title, int count) {
    return ("{\"title\":\"" + title + "\"}\n").repeat(count);
  }

  private static Articles articles(byte[] bytes) {
    return Articles.of("x.jsonl", new ByteArrayInputStream(bytes), CONFIG);
  }

  private static List<Entry> all(Articles articles) {
    List<Entry> entries = new ArrayList<>();
    articles.forEachRemaining(entries::add);
    return entries;
  }

  private static List<String> titles(Articles articles) {
    return all(articles).stream().map(e -> ((Entry.Read) e).article().title()).toList();
  }

  private static Problem refusal(Articles articles) {
    return assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(articles::hasNext)
        .actual()
        .problems()
        .getFirst();
  }
}
