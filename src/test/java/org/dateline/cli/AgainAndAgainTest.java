package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexing the same again, a part of it, or all of it anew. */
class AgainAndAgainTest {
  private IndexDesk desk;

  @BeforeEach
  void takesAFolder(@TempDir Path folder) {
    desk = new IndexDesk(folder);
  }

  @Test
  void fillsInWhatIsAbsent() {
    String lines =
        "{\"id\":\"a\",\"title\":\"A\"}\n{\"id\":\"b\",\"title\":\"B\",\"source\":\"X\"}\n";
    Run run =
        desk.index(
            "--set", "source=Rudaw, Erbil", "--set", "language=ckb", desk.file("x.jsonl", lines));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(desk.article("a").orElseThrow().source()).isEqualTo("Rudaw, Erbil");
    assertThat(desk.article("a").orElseThrow().language()).isEqualTo("ckb");
    assertThat(desk.article("b").orElseThrow().source()).isEqualTo("X");
  }

  @Test
  void rulesStandUnderAName() throws Exception {
    desk.index(desk.file("x.jsonl", "{\"id\":\"z\",\"title\":\"Z\"}\n"));
    Files.writeString(
        desk.archive().resolve("index-config/archive.json"),
        "{\"imports\":{\"cms\":{\"map\":{\"kop\":\"title\",\"nr\":\"id\"},\"set\":{\"source\":\"W\"}}}}");
    String file = desk.file("y.jsonl", "{\"nr\":\"a\",\"kop\":\"A\"}\n");
    assertThat(desk.index("--as", "cms", "--set", "source=V", file).code()).isZero();
    assertThat(desk.article("a").orElseThrow().title()).isEqualTo("A");
    assertThat(desk.article("a").orElseThrow().source()).isEqualTo("V");
    Run unknown = desk.index("--as", "csm", file);
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("no import “csm”. (cms)");
  }

  @Test
  void unknownFormatsAndOrdersAreUsage() {
    String file = desk.file("x.jsonl", "{\"id\":\"a\",\"title\":\"A\"}\n");
    assertThat(desk.index("--format", "jsnol", file).code()).isEqualTo(2);
    Run order = desk.index("--date-order", "year-first", file);
    assertThat(order.code()).isEqualTo(2);
    assertThat(order.err()).contains("--date-order: “year-first”", "day-first or month-first");
    assertThat(desk.archive()).doesNotExist();
  }

  @Test
  void countsIdsThatAreRepeated() {
    String a =
        desk.file("a.jsonl", "{\"id\":\"a\",\"title\":\"A\"}\n{\"id\":\"b\",\"title\":\"B\"}\n");
    Run run = desk.piped("{\"id\":\"a\",\"title\":\"A2\"}\n", a, "-");
    assertThat(run.lines().get(0))
        .isEqualTo("2 created, 0 replaced, 0 unchanged, 1 replaced within this run, 0 refused");
    assertThat(desk.article("a").orElseThrow().title()).isEqualTo("A2");
  }

  @Test
  void duplicatesAreLeftOutOnRequest() {
    String same = ",\"title\":\"Rain\",\"body\":\"It rained.\"}\n";
    String file = desk.file("x.jsonl", "{\"id\":\"a\"" + same + "{\"id\":\"b\"" + same);
    Run skipping = desk.index("--skip-duplicates", file);
    assertThat(skipping.out()).contains("1 created", "1 skipped");
    Run keeping = desk.index(file);
    assertThat(keeping.out()).contains("1 created", "1 unchanged", "another id has");
  }

  @Test
  void freshArchivesHoldNothingElse() {
    desk.index(desk.file("x.jsonl", "{\"id\":\"old\",\"title\":\"Old\"}\n"));
    Run run = desk.index("--fresh", desk.file("y.jsonl", "{\"id\":\"new\",\"title\":\"New\"}\n"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("1 created, 0 replaced");
    assertThat(desk.articles()).singleElement().asString().contains("\"new\"");
  }

  @Test
  void freshArchivesNeedAnArticle() {
    desk.index(desk.file("x.jsonl", "{\"id\":\"old\",\"title\":\"Old\"}\n"));
    Run run = desk.index("--fresh", desk.file("y.jsonl", "bad\n"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("line 1: ", "No article was indexed");
    assertThat(desk.article("old")).isPresent();
  }

  private static String records(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "{\"id\":\"" + i + "\",\"title\":\"Rain " + i + "\"}\n")
        .collect(Collectors.joining());
  }

  @Test
  void cutOffInputsKeepTheOldArchive() throws IOException {
    desk.index(desk.file("x.jsonl", records(0, 20)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write(records(0, 3_000).getBytes(StandardCharsets.UTF_8));
    }
    byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    Run run = desk.index("--fresh", "--yes", desk.file("y.jsonl.gz", half));
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains("An input could not be read to its end", "left as it was");
    assertThat(desk.articles()).hasSize(20);
  }

  @Test
  void fewerArticlesNeedConsent() {
    desk.index(desk.file("x.jsonl", records(0, 20)));
    String few = desk.file("y.jsonl", records(0, 9));
    Run run = desk.index("--fresh", few);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("would hold 9 articles and the old one holds 20")
        .contains("dateline index --yes --archive " + desk.archive() + " --fresh " + few);
    assertThat(desk.articles()).hasSize(20);
    assertThat(desk.index("--fresh", "--yes", few).code()).isZero();
    assertThat(desk.articles()).hasSize(9);
  }

  @Test
  void mostlyRefusedInputsNeedConsent() {
    String bad = desk.file("y.jsonl", records(0, 3) + "bad\n".repeat(4));
    Run run = desk.index("--fresh", bad);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("4 of 7 records were refused");
    assertThat(desk.index("--fresh", "--yes", bad).code()).isEqualTo(1);
  }

  @Test
  void freshArchivesAreNoPartOfTheOld() {
    String file = desk.file("x.jsonl", records(0, 3));
    assertThat(desk.index("--fresh", "--limit", "2", file).code()).isEqualTo(2);
    assertThat(desk.index("--fresh", "--since", "2025", file).code()).isEqualTo(2);
    assertThat(desk.archive()).doesNotExist();
  }

  @Test
  void newIdsOfTheSameAreTold() {
    String rows = "nr,title,body\n1,A,a\n2,B,b\n3,C,c\n";
    String file = desk.file("x.csv", rows);
    assertThat(desk.index(file).err()).doesNotContain("other ids");
    Run run = desk.index("--map", "nr=id", file);
    assertThat(run.out()).startsWith("3 created");
    assertThat(run.err())
        .contains("Nearly all of these are in the archive under other ids")
        .contains("dateline index --fresh --archive " + desk.archive() + " --map nr=id " + file);
  }

  @Test
  void datesThatContradictTheOrderAreTold() {
    String rows = "id,title,date\n1,A,04/13/2017\n2,B,04/05/2017\n";
    Run run = desk.index("--date-order", "day-first", desk.file("x.csv", rows));
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("WARNING: ", "--date-order month-first");
    String mixed = rows + "3,C,13/04/2017\n";
    assertThat(desk.index("--date-order", "day-first", desk.file("y.csv", mixed)).err())
        .contains("WARNING: dates in figures are mixed");
    assertThat(desk.index("--date-order", "month-first", desk.file("x.csv", rows)).err())
        .doesNotContain("WARNING");
  }

  @Test
  void serversKeepTheirArchive() {
    Run run = Run.of("index", "--fresh", "--server", "127.0.0.1:1", desk.file("x.jsonl", "{}\n"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--fresh: A server's archive cannot be filled anew.");
  }

  @Test
  void olderArticlesArePassedOver() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String file =
        desk.file(
            "x.jsonl",
            "{\"id\":\"old\",\"title\":\"A\",\"date\":\"2024-12-31\"}\n"
                + "{\"id\":\"month\",\"title\":\"B\",\"date\":\"2025-03\"}\n"
                + "{\"id\":\"updated\",\"title\":\"C\",\"date\":\"2020-01-01\",\"updated\":\""
                + today
                + "\"}\n{\"id\":\"undated\",\"title\":\"D\"}\n");
    Run run = desk.index("--since", "2025", file);
    assertThat(run.lines()).contains("3 created, 0 replaced, 0 unchanged, 0 refused");
    assertThat(run.out()).contains("passed over:\n        1  2025-01-01");
    assertThat(desk.article("old")).isEmpty();
    assertThat(desk.index("--since", "2025-03-15", file).out()).contains("3 unchanged");
    assertThat(desk.index("--since", "7d", file).out()).contains("2 unchanged");
    Run soon = desk.index("--since", "soon", file);
    assertThat(soon.code()).isEqualTo(2);
    assertThat(soon.err()).contains("--since: “soon” is not a date.");
  }

  @Test
  void readsSoManyRecordsAtMost() {
    String file = desk.file("x.jsonl", "{\"id\":\"a\",\"title\":\"A\"}\nbad\n{\"title\":\"B\"}\n");
    Run run = desk.piped("{\"title\":\"C\"}\n", "--limit", "2", file, "-");
    assertThat(run.out()).startsWith("1 created, 0 replaced, 0 unchanged, 1 refused\n");
    assertThat(desk.index("--limit", "0", file).code()).isEqualTo(2);
  }

  @Test
  void mistypedNamesOfMembersAreTold() {
    String file = desk.file("x.jsonl", "{\"id\":\"a\",\"kop\":\"A\",\"body\":\"b\"}\n");
    Run run = desk.index("--map", "kpo=title,body=body", file);
    assertThat(run.out()).contains("Names of --map that no record has", "kpo (did you mean kop?)");
    assertThat(desk.index("--map", "kop=title", "--report", "json", file).out())
        .doesNotContain("unmapped-member");
    assertThat(desk.index("--map", "kpo=title", "--report", "json", file).out())
        .contains("{\"code\":\"unmapped-member\",\"value\":\"kpo\",\"count\":1}");
  }

  @Test
  void saysHowLongItTook() {
    assertThat(desk.index(desk.file("x.jsonl", "{\"title\":\"A\"}\n")).lines().get(1))
        .matches("\\d+\\.\\d s, \\d+ articles? a second");
  }
}
