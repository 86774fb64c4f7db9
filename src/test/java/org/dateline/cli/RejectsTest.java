package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused can be found, mended and fed again. */
class RejectsTest {
  private IndexDesk desk;
  private String rejects;

  @BeforeEach
  void takesAFolder(@TempDir Path folder) {
    desk = new IndexDesk(folder);
    rejects = folder.resolve("rejects.jsonl").toString();
  }

  private Run index(String rejects, String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "--rejects";
    all[1] = desk.folder().resolve(rejects).toString();
    System.arraycopy(words, 0, all, 2, words.length);
    return desk.index(all);
  }

  /** Feeds a file of rejects after a mistake in it was mended. */
  private Run mended(String name, String mistake, String right) {
    String text = desk.read(name);
    assertThat(text).contains(mistake);
    return desk.index(desk.file(name, text.replace(mistake, right)));
  }

  @Test
  void nothingRefusedMakesNoFile() {
    assertThat(index("rejects.jsonl", desk.file("x.jsonl", "{\"title\":\"A\"}\n")).code()).isZero();
    assertThat(Path.of(rejects)).doesNotExist();
  }

  @Test
  void linesCarryTheirProblem() {
    Run run =
        index(
            "rejects.jsonl",
            desk.file(
                "x.jsonl", "{\"title\":\"A\"}\n{\"id\":7}\n{\"title\":\"B\",\"date\":\"x\"}\n"));
    assertThat(run.code()).isEqualTo(1);
    List<String> lines = desk.read("rejects.jsonl").lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("#! x.jsonl, line 2: ").contains("neither a title nor");
    assertThat(lines.get(1)).isEqualTo("{\"id\":7}");
    assertThat(lines.get(2)).startsWith("#! x.jsonl, line 3: ").contains("“x”");
    assertThat(run.err())
        .contains("2 refused records in " + rejects)
        .contains("  dateline index --archive " + desk.archive() + " " + rejects);
  }

  @Test
  void mendedLinesAreIndexed() {
    index("rejects.jsonl", desk.file("x.jsonl", "{\"id\":7,\"title\":\"A\",\"date\":\"x\"}\n"));
    Run run = mended("rejects.jsonl", "\"date\":\"x\"", "\"date\":\"2025\\u002d03-02\"");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(desk.article("7").orElseThrow().published()).isPresent();
  }

  @Test
  void unmendedLinesAreRefusedAgain() {
    index("rejects.jsonl", desk.file("x.jsonl", "{\"id\":7}\nbad\n"));
    Run again = index("again.jsonl", rejects);
    assertThat(again.out()).contains("0 created", "2 refused");
    assertThat(desk.read("again.jsonl").lines().filter(line -> !line.startsWith("#! ")))
        .containsExactly("{\"id\":7}", "bad");
  }

  @Test
  void prettyRecordsStandOnOneLine() {
    String array =
        """
        [
          {
            "id": "a",
            "title": "A"
          },
          {
            "id": "b",
            "date": "2025-03-02"
          }
        ]
        """;
    index("rejects.jsonl", desk.file("x.json", array));
    assertThat(desk.read("rejects.jsonl").lines()).hasSize(2);
    Run run = mended("rejects.jsonl", "\"date\"", "\"title\": \"B\", \"date\"");
    assertThat(run.out()).contains("1 created", "0 refused");
    assertThat(desk.article("b").orElseThrow().title()).isEqualTo("B");
  }

  @Test
  void brokenJsonCanBeMended() {
    index("rejects.jsonl", desk.file("x.jsonl", "{\"id\":\"a\",\"title\":A\"}\n"));
    Run run = mended("rejects.jsonl", ":A\"", ":\"A\"");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(desk.article("a")).isPresent();
  }

  @Test
  void rowsKeepTheirHeader() {
    String rows = "id;title;date\n1;A;x\n2;\"B; \"\"b\"\"\nb\";y\n3;C;2025-03-02\n";
    Run run = index("r.csv", desk.file("x.csv", rows));
    assertThat(run.out()).contains("1 created", "2 refused");
    assertThat(desk.read("r.csv")).startsWith("id;title;date\n#! x.csv, line 2: ");
    Run fed = mended("r.csv", ";y\n", ";2025-03-03\n");
    assertThat(fed.out()).contains("1 created", "1 refused");
    assertThat(desk.article("2").orElseThrow().title()).contains("B; \"b\" b");
  }

  @Test
  void brokenQuotesCanBeMended() {
    index("r.csv", desk.file("x.csv", "id,title,body\n1,\"A,b\n2,B,b\n"));
    Run run = mended("r.csv", "\"A", "A");
    assertThat(run.code()).as(run.err() + desk.read("r.csv")).isZero();
    assertThat(desk.article("1").orElseThrow().title()).isEqualTo("A");
  }

  @Test
  void otherBytesAreKept() throws Exception {
    String line = "{\"id\":\"a\",\"title\":\"Caf\u00e9\"}\n";
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    index("rejects.jsonl", "--encoding", "utf-8", desk.file("x.jsonl", bytes));
    String kept = Files.readString(Path.of(rejects), StandardCharsets.ISO_8859_1);
    assertThat(kept).endsWith(line);
    Run run = desk.index(desk.file("rejects.jsonl", kept));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(desk.article("a").orElseThrow().title()).isEqualTo("Café");
  }

  @Test
  void formatsHaveFilesOfTheirOwn() {
    String json = desk.file("a.jsonl", "{\"id\":7}\n");
    String one = desk.file("b.csv", "id,title,date\n1,A,x\n");
    String other = desk.file("c.csv", "id,headline,date\n2,A,x\n");
    Run run = index("r.jsonl", json, one, other);
    assertThat(desk.read("r.jsonl")).endsWith("{\"id\":7}\n");
    assertThat(desk.read("r-2.jsonl")).startsWith("id,title,date\n").endsWith("1,A,x\n");
    assertThat(desk.read("r-3.jsonl")).startsWith("id,headline,date\n").endsWith("2,A,x\n");
    assertThat(run.err())
        .contains("--format csv " + desk.folder().resolve("r-2.jsonl"), "1 refused record in ");
  }

  @Test
  void rulesAreToldWithTheFile() {
    String document = "{\"rows\":[{\"nr\":1,\"kop\":\"A\",\"date\":\"x\"}]}";
    Run run =
        index(
            "r.jsonl",
            "--records",
            "rows",
            "--map",
            "kop=title,nr=id",
            "--set",
            "source=The Wire",
            desk.file("x.json", document));
    assertThat(run.err())
        .contains("--map kop=title --map nr=id --set 'source=The Wire' ")
        .doesNotContain("--records rows");
  }

  @Test
  void articlesInFilesAreOnlyNamed() {
    String text = desk.file("a.txt", new byte[] {'A', (byte) 0xE9, '\n'});
    Run run = index("r.jsonl", "--encoding", "utf-8", text);
    assertThat(run.code()).isEqualTo(1);
    assertThat(desk.read("r.jsonl").lines())
        .singleElement()
        .asString()
        .startsWith("#! a.txt, line 1: ");
    assertThat(run.err()).contains("What was refused is told in ");
  }

  @Test
  void inputsAreNotOverwritten() {
    String file = desk.file("rejects.jsonl", "{\"id\":7}\n");
    Run run = index("rejects.jsonl", file);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--rejects: ", "is one of the files to index");
    assertThat(desk.read("rejects.jsonl")).isEqualTo("{\"id\":7}\n");
    assertThat(desk.archive()).doesNotExist();
  }

  @Test
  void laterRunsKeepWhatIsNotMended() {
    index("rejects.jsonl", desk.file("x.jsonl", "{\"id\":7}\n"));
    Run run = index("rejects.jsonl", desk.file("y.jsonl", "{\"id\":8}\n"));
    assertThat(desk.read("rejects.jsonl").lines().filter(line -> line.startsWith("{")))
        .containsExactly("{\"id\":7}", "{\"id\":8}");
    assertThat(run.err()).contains("1 more refused record in " + rejects + ", after earlier ones;");
  }

  @Test
  void goodRunsLeaveOldFilesAlone() {
    String old = desk.file("rejects.jsonl", "#! x.jsonl, line 1: Wrong.\n{\"id\":7}");
    Run run = index("rejects.jsonl", desk.file("x.jsonl", "{\"id\":8,\"title\":\"A\"}\n"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).doesNotContain(old);
    assertThat(desk.read("rejects.jsonl")).endsWith("{\"id\":7}");
  }

  @Test
  void headersStandOnceInAFile() {
    index("r.csv", desk.file("x.csv", "id,title,date\n1,A,x\n"));
    index("r.csv", desk.file("y.csv", "id,title,date\n2,B,x\n"));
    index("r.csv", desk.file("z.csv", "id,headline,date\n3,C,x\n"));
    assertThat(desk.read("r.csv").lines().filter(line -> !line.startsWith("#! ")))
        .containsExactly("id,title,date", "1,A,x", "2,B,x");
    assertThat(desk.read("r-2.csv")).startsWith("id,headline,date\n").endsWith("3,C,x\n");
  }

  @Test
  void addedRecordsBeginTheirLine() {
    desk.file("rejects.jsonl", "{\"id\":7}");
    index("rejects.jsonl", desk.file("x.jsonl", "{\"id\":8}\n"));
    assertThat(desk.read("rejects.jsonl")).startsWith("{\"id\":7}\n#! ").endsWith("{\"id\":8}\n");
  }

  @Test
  void namesWithCommasComeBack() {
    String rows = "id,kop,\"Datum, Zeit\"\n1,A,2025-03-02\n2,B,x\n";
    Run run =
        index("r.csv", "--map", "kop=title,Datum\\, Zeit=published", desk.file("x.csv", rows));
    assertThat(run.out()).contains("1 created", "1 refused");
    assertThat(desk.article("1").orElseThrow().published()).isPresent();
    assertThat(run.err()).contains("--map kop=title --map 'Datum\\, Zeit=published' ");
  }

  @Test
  void everyProblemOfThousandsIsTold() {
    index("rejects.jsonl", desk.file("x.jsonl", "{\"id\":7}\n".repeat(1_300)));
    assertThat(desk.read("rejects.jsonl").lines().filter(line -> line.startsWith("#! ")))
        .hasSize(1_300)
        .allMatch(line -> line.contains("neither a title nor a body"));
  }

  @Test
  void foldersThatAreMissingAreTold() {
    Run run = index("none/r.jsonl", desk.file("x.jsonl", "{\"id\":8}\n"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--rejects: There is no folder “" + desk.folder());
    assertThat(desk.archive()).doesNotExist();
  }
}
