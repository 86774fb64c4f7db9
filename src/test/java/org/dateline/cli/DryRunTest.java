package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking before loading: {@code dateline index --dry-run}. */
class DryRunTest {
  private static final String THREE =
      """
      {"id":"a","headline":"Ferries resume","text":"MALTA (AFP) - Ferries resume.\\n\\nIn spring.","date":"2025-03","country":"Malta","source":"Harbour Wire","ratio":"sea"}
      {"id":"b","headline":"Rain","text":"It rained.","date":"2025-03-02T10:00:00Z","country":"Ruritania"}
      {"id":"c","headline":"Sun","text":"It shone.","topic":"weather"}
      """;

  private IndexDesk desk;

  @BeforeEach
  void takesAFolder(@TempDir Path folder) {
    desk = new IndexDesk(folder);
  }

  private Run dry(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "--dry-run";
    System.arraycopy(words, 0, all, 1, words.length);
    return desk.index(all);
  }

  @Test
  void writesNothing() {
    Run run = dry("--rejects", desk.folder().resolve("r").toString(), desk.file("x.jsonl", "{}\n"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(desk.archive()).doesNotExist();
    assertThat(desk.has("r")).isFalse();
  }

  @Test
  void tellsWhatWasPassedOver() {
    desk.file("a.html", "<p>");
    desk.file(
        "x.json",
        "{\"menus\":[{\"url\":\"/\"}],\"posts\":[{\"id\":\"a\",\"title\":\"T\",\"body\":\"B\"},"
            + "{\"id\":\"b\",\"status\":\"draft\",\"title\":\"Secret\",\"body\":\"B\"}]}");
    for (Run run :
        new Run[] {dry(desk.folder().toString()), desk.index(desk.folder().toString())}) {
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out())
          .containsPattern("endings say nothing.*\n +1  \\.html")
          .containsPattern("not published.*\n +1  draft")
          .containsPattern("not read .*\n +1  menus")
          .doesNotContain("withdrawn, which");
    }
    assertThat(desk.articles()).hasSize(1);
    assertThat(desk.article("b").orElseThrow().status()).isEqualTo(Article.Status.WITHDRAWN);
    assertThat(desk.article("b").orElseThrow().title()).isEmpty();
  }

  @Test
  void showsWhatMembersBecome() {
    Run run = dry(desk.file("x.jsonl", THREE));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("(?m)^  headline +title +3  Ferries resume$")
        .containsPattern("(?m)^  date +published +2  2025-03$")
        .containsPattern("(?m)^  ratio +not understood +1  sea$");
    assertThat(run.out().indexOf("  ratio ")).isGreaterThan(run.out().indexOf("  topic "));
  }

  @Test
  void showsArticlesAsIndexed() {
    Run run = dry(desk.file("x.jsonl", THREE));
    assertThat(run.out())
        .contains("Article 1, as indexed", "Article 3, as indexed")
        .containsPattern("(?m)^  published +2025-03 \\(a month\\)$")
        .containsPattern("(?m)^  countries +MT$")
        .containsPattern("(?m)^  dateline +MALTA · AFP$")
        .containsPattern("(?m)^  body +2 paragraphs, the first:\n +Ferries resume\\.$")
        .containsPattern("(?m)^  also kept +ratio$");
  }

  @Test
  void fitsInEightyColumns() {
    String body = "A long story about rain and ferries. ".repeat(50);
    Run run =
        dry(
            desk.file(
                "x.jsonl",
                "{\"id\":\""
                    + "i".repeat(60)
                    + "\",\"title\":\""
                    + body
                    + "\",\"body\":\""
                    + body
                    + "\",\""
                    + "m".repeat(50)
                    + "\":\""
                    + body
                    + "\"}\n"));
    assertThat(run.lines().stream().takeWhile(line -> !line.startsWith("To index it all")))
        .isNotEmpty()
        .allMatch(line -> line.length() <= 80, "at most 80 characters");
  }

  @Test
  void tellsCountriesInNoTable() {
    assertThat(dry(desk.file("x.jsonl", THREE)).out())
        .contains("Countries in no table", "1  Ruritania");
  }

  @Test
  void printsTheCommandToRepeat() {
    String file = desk.file("it's.jsonl", THREE);
    Run run = dry("--limit", "2", "--set", "source=Harbour Wire", file);
    assertThat(run.lines().getLast())
        .isEqualTo(
            "  dateline index --archive "
                + desk.archive()
                + " --set 'source=Harbour Wire' '"
                + file.replace("'", "'\\''")
                + "'");
  }

  @Test
  void saysThatAnArchiveMustBeNamed() {
    Run run = Run.of("index", "--dry-run", desk.file("x.jsonl", THREE));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("To index it all, with --archive FOLDER added:");
  }

  @Test
  void looksAtTheFirstThousand() {
    String many =
        IntStream.range(0, 1_500)
            .mapToObj(i -> "{\"id\":" + i + ",\"title\":\"T" + i + "\"}\n")
            .collect(Collectors.joining());
    assertThat(dry(desk.file("x.jsonl", many)).out())
        .startsWith("Nothing was written. The first 1,000 records were looked at.");
    assertThat(dry("--limit", "20", desk.file("x.jsonl", many)).out())
        .startsWith("Nothing was written. The first 20 records were looked at.");
    assertThat(dry("--limit", "1500", desk.file("x.jsonl", many)).out())
        .contains("1,500 records were looked at, which is all.");
  }

  @Test
  void readsOnInTheLikelyEncoding() {
    String rows =
        "id;title;body\n1;وزارة الخارجية;أعلنت الوزارة اليوم عن افتتاح المعرض في المدينة القديمة\n";
    Run run = dry(desk.file("x.csv", rows, Charset.forName("windows-1256")));
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out())
        .contains("csv, windows-1256, cells separated by ;", "title         وزارة الخارجية");
    assertThat(run.lines().getLast()).contains("index --encoding windows-1256 --archive");
  }

  @Test
  void repeatsTheOrderThatDatesShow() {
    String rows = "id,title,date\n1,A,05/04/2020\n2,B,04/13/2020\n";
    Run run = dry("--date-order", "day-first", desk.file("x.csv", rows));
    assertThat(run.out())
        .contains("ATTENTION: Dates in figures have the month first (1 of them show it)")
        .containsPattern("(?m)^  published +2020-05-04 \\(a day\\)$");
    assertThat(run.lines().getLast())
        .contains("index --date-order month-first --archive")
        .doesNotContain("day-first");
  }

  @Test
  void namesDatesThatAreAmbiguous() {
    String rows = "id,title,date\n1,A,05/04/2020\n2,B,04/03/2020\n";
    Run run = dry(desk.file("x.csv", rows));
    assertThat(run.out().replace("\n", " "))
        .contains("AMBIGUOUS: no day exceeds 12 in 2 dates", "--date-order month-first");
    assertThat(run.lines().getLast()).doesNotContain("--date-order");
  }

  @Test
  void namesDatesOfBothOrders() {
    String rows = "id,title,date\n1,A,13/04/2020\n2,B,04/13/2020\n3,C,01/02/2020\n";
    Run run = dry(desk.file("x.csv", rows));
    assertThat(run.out().replace("\n", " "))
        .contains("ATTENTION: 1 date in figures has the day first and 1 the month");
    assertThat(run.lines().getLast()).doesNotContain("--date-order");
  }

  @Test
  void takesTheFirstOfSeveralLists() {
    String document =
        "{\"stories\":[{\"id\":\"a\",\"title\":\"A\"}],\"ads\":[{\"id\":\"b\",\"title\":\"B\"}]}";
    Run run = dry(desk.file("x.json", document));
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("“stories”,\n“ads”", "records at stories");
    assertThat(run.lines().getLast()).contains("index --records stories --archive");
  }

  @Test
  void placesMayHaveBlanksInTheirNames() {
    String document =
        "{\"my data\":[{\"title\":\"A\",\"body\":\"a\"}],"
            + "\"other\":[{\"title\":\"B\",\"body\":\"b\"}]}";
    Run run = dry(desk.file("x.json", document));
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.lines().getLast()).contains("index --records 'my data' --archive");
  }

  @Test
  void manyRecordsAreOnlyCounted() {
    String lines =
        IntStream.range(0, 1_500)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"title\":\"Rain\"}\n")
            .collect(Collectors.joining());
    Run run = dry("--limit", "5000000", desk.file("x.jsonl", lines + "bad\n"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replace("\n", " "))
        .contains("1,501 records were looked at, which is all.")
        .contains("The first 1,000 were indexed in memory, and 0 of them refused")
        .contains("the other 501 were only counted, and 1 of them cannot be read");
  }

  @Test
  void warnsOfAnIdThatIsNone() {
    String lines = "{\"id\":\"news\",\"title\":\"A\"}\n{\"id\":\"news\",\"title\":\"B\"}\n";
    assertThat(dry(desk.file("x.jsonl", lines.repeat(2))).out().replace("\n", " "))
        .contains("ATTENTION: 3 of 4 records repeat the id of another", "“id”, is probably none");
  }

  @Test
  void tellsRecordsWithoutAnId() {
    assertThat(dry(desk.file("x.jsonl", "{\"title\":\"A\",\"nr\":7}\n")).out().replace("\n", " "))
        .contains("neither an id nor a url", "--map THEIRS=id");
  }

  @Test
  void tellsWhatWouldBeRefused() {
    Run run = dry(desk.file("x.jsonl", "{\"title\":\"A\"}\nbad\n{}\n".repeat(15)));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("x.jsonl, line 2: ", "x.jsonl, line 3: ", "… and 10 more.");
  }

  @Test
  void tellsMistypedNamesOfMembers() {
    assertThat(dry("--map", "hedline=title", desk.file("x.jsonl", THREE)).out())
        .contains("Names of --map that no record has", "hedline (did you mean headline?)");
  }

  @Test
  void readsStandardInputOnce() {
    Run run = desk.piped("id,title,date\n1,A,05/13/2020\n", "--dry-run", "-");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Give it --date-order month-first.");
    assertThat(run.lines().getLast()).contains("--date-order month-first --archive");
  }

  @Test
  void reportCanBeJson() {
    Run run = dry("--report", "json", desk.file("x.jsonl", THREE));
    assertThat(run.lines()).singleElement().asString().startsWith("{\"created\":3,");
  }

  @Test
  void missingFilesAreUsage() {
    assertThat(dry(desk.folder().resolve("none").toString()).code()).isEqualTo(2);
  }

  @Test
  void saysWhatHelpsWhenAllIsRefused() {
    assertThat(dry(desk.file("x.csv", "a,b\nc,d\n")).out())
        .contains("All were refused.", "--map THEIRS=title", "--columns NAME,NAME")
        .doesNotContain("To index it all");
    assertThat(dry(desk.file("x.jsonl", "{\"zzz\":\"A\"}\n")).out())
        .contains("--map THEIRS=title", "--records PATH")
        .doesNotContain("--columns");
    String undated = "{\"title\":\"A\",\"date\":\"x\"}\n";
    assertThat(dry(desk.file("x.jsonl", undated)).out())
        .contains("All were refused. Mend what is told");
  }

  @Test
  void oneIsNotSeveral() {
    String rows = "id,title,date\n1,A,05/04/2020\n";
    assertThat(dry(desk.file("x.csv", rows)).out().replace("\n", " "))
        .contains("no day exceeds 12 in 1 date in figures, which is read");
    assertThat(dry(desk.file("y.csv", rows + "2,B,13/04/2020\n")).out().replace("\n", " "))
        .contains("as 1 with a day over 12 shows; 1 other is read day-first.");
    assertThat(dry("--limit", "1", desk.file("x.jsonl", THREE)).out())
        .contains("The first 1 record was looked at.");
    assertThat(dry(desk.file("z.jsonl", "{\"title\":\"A\"}\n")).out().replace("\n", " "))
        .contains("1 of 1 record has neither an id nor a url. What has neither is known");
  }
}
