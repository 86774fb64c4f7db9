package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.json.UnfinishedJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that break off, and those that go on with them. */
class ContinueTest {
  /** Enough for several batches. */
  private static final int RECORDS = 70_000;

  private IndexDesk desk;

  @BeforeEach
  void takesAFolder(@TempDir Path folder) {
    desk = new IndexDesk(folder);
  }

  private static String records(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i -> "{\"id\":\"" + i + "\",\"title\":\"Rain " + i + "\",\"date\":\"2025-03-02\"}\n")
        .collect(Collectors.joining());
  }

  /** Leaves what a run leaves that broke off after so many records. */
  private void breakOff(String file, int records, String... flags) throws IOException {
    breakOff(file, records, List.of(), flags);
  }

  private void breakOff(
      String file, int records, List<UnfinishedJson.Input> rejects, String... flags)
      throws IOException {
    Path path = Path.of(file).toAbsolutePath();
    UnfinishedJson.Input input =
        new UnfinishedJson.Input(
            path.toString(), Files.size(path), Files.getLastModifiedTime(path).toString());
    Files.writeString(
        desk.archive().resolve(Unfinished.FILE),
        UnfinishedJson.toJson(
            new UnfinishedJson.Unfinished(
                List.of(input),
                List.of(path.toString()),
                List.of(flags),
                "",
                List.of(),
                rejects,
                path.getFileName().toString(),
                records,
                records)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void killedRunsAreGoneOnWith(boolean hard) throws Exception {
    String file = desk.file("x.jsonl", records(0, RECORDS) + "bad\n" + records(5, 10));
    breakOff(file, hard);
    assertThat(desk.archive().resolve(Unfinished.FILE)).exists();

    Run run = desk.index("--continue", file);
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("Going on after line ");
    assertThat(desk.archive().resolve(Unfinished.FILE)).doesNotExist();

    List<String> articles = desk.articles();
    assertThat(articles).hasSize(RECORDS);
    assertThat(desk.index("--fresh", file).code()).isEqualTo(1);
    assertThat(desk.articles()).isEqualTo(articles);
  }

  /** Has a process index a file, and ends it when it has told that a batch is committed. */
  private void breakOff(String file, boolean hard) throws Exception {
    Files.createDirectory(desk.archive());
    try (WatchService news = FileSystems.getDefault().newWatchService()) {
      desk.archive()
          .register(
              news, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
      Process process = IndexProcess.start(desk.archive(), file);
      try {
        boolean committed = false;
        while (!committed) {
          WatchKey key = news.take();
          key.pollEvents();
          key.reset();
          committed = Unfinished.left(desk.archive()).map(left -> left.records() > 0).orElse(false);
        }
      } finally {
        if (hard) {
          process.toHandle().destroyForcibly();
        } else {
          process.toHandle().destroy();
        }
        process.onExit().join();
      }
    }
  }

  @Test
  void passesOverWhatIsCommitted() throws IOException {
    String file = desk.file("x.jsonl", records(0, 10));
    desk.index(desk.file("y.jsonl", records(0, 1)));
    breakOff(file, 4);
    Run run = desk.index("--continue", file);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEqualTo("Going on after line 4 of x.jsonl, record 4.\n");
    assertThat(run.out()).startsWith("6 created, 0 replaced, 0 unchanged, 0 refused\n");
    assertThat(desk.archive().resolve(Unfinished.FILE)).doesNotExist();
  }

  @Test
  void recordsOnOneLineAreTold() throws IOException {
    String array = "[" + records(0, 6).strip().replace("\n", ",") + "]";
    String file = desk.file("x.json", array);
    desk.index(desk.file("y.jsonl", records(0, 1)));
    breakOff(file, 4);
    assertThat(desk.index("--continue", file).out()).startsWith("2 created, 0 replaced");
  }

  @Test
  void problemsKeepTheirLines() throws IOException {
    String file = desk.file("x.jsonl", records(0, 3) + "bad\n");
    desk.index(desk.file("y.jsonl", records(0, 1)));
    breakOff(file, 2);
    assertThat(desk.index("--continue", file).err()).contains("line 4: ");
  }

  @Test
  void nothingBrokenOffIsAnError() {
    String file = desk.file("x.jsonl", records(0, 3));
    desk.index(file);
    Run run = desk.index("--continue", file);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--continue: No run of index broke off");
  }

  @Test
  void nothingBrokenOffMakesNoArchive() {
    assertThat(desk.index("--continue", desk.file("x.jsonl", records(0, 3))).code()).isEqualTo(2);
    assertThat(desk.archive()).doesNotExist();
  }

  @Test
  void changedFilesAreNotGoneOnWith() throws IOException {
    String file = desk.file("x.jsonl", records(0, 3));
    desk.index(file);
    breakOff(file, 2);
    Files.setLastModifiedTime(Path.of(file), FileTime.fromMillis(0));
    Run run = desk.index("--continue", file);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("x.jsonl” was changed since the run broke off");
    Run other = desk.index("--continue", desk.file("y.jsonl", records(0, 3)));
    assertThat(other.err()).contains("The run that broke off read other files.");
  }

  @Test
  void otherFlagsAreNotGoneOnWith() throws IOException {
    String file = desk.file("x.jsonl", records(0, 3));
    desk.index(file);
    breakOff(file, 2, "--set", "source=The Wire");
    Run run = desk.index("--continue", file);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("begun with other flags")
        .contains("--continue --set 'source=The Wire' " + file);
    assertThat(desk.index("--continue", "--set", "source=The Wire", file).code()).isZero();
  }

  @Test
  void otherRunsTellHowToGoOn() throws IOException {
    String file = desk.file("x.jsonl", records(0, 3));
    desk.index(file);
    breakOff(file, 2);
    Run run = desk.index(desk.file("y.jsonl", records(3, 4)));
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("1 created");
    assertThat(run.err())
        .contains("A run of index broke off after line 2 of x.jsonl. To go on with it:")
        .contains("  dateline index --archive " + desk.archive() + " --continue " + file)
        .contains("Its note is kept");
    assertThat(desk.index("--continue", file).out()).startsWith("0 created, 0 replaced, 1 unch");
  }

  @Test
  void whatCannotBeReadIsNoUsableWord() throws IOException {
    String file = desk.file("x.jsonl", records(0, 3));
    desk.index(file);
    Files.writeString(
        desk.archive().resolve(Unfinished.FILE), "{\"files\":7", StandardCharsets.UTF_8);
    assertThat(desk.index("--continue", file).code()).isEqualTo(2);
    assertThat(desk.index(file).code()).isZero();
  }

  @Test
  void rejectsAreGoneOnWith() throws IOException {
    String file = desk.file("x.csv", "id,title,date\n1,A,x\n2,B,y\n3,C,z\n");
    String rejects = desk.file("r.csv", "id,title,date\n#! x.csv, line 2: Wrong.\n1,A,x\n");
    desk.index(desk.file("y.jsonl", records(0, 1)));
    breakOff(file, 1);
    Run run = desk.index("--continue", "--rejects", rejects, file);
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(desk.read("r.csv").lines().filter(line -> !line.startsWith("#! ")))
        .containsExactly("id,title,date", "1,A,x", "2,B,y", "3,C,z");
  }

  @Test
  void rejectsAreNotWrittenTwice() throws IOException {
    String file = desk.file("x.csv", "id,title,date\n1,A,x\n2,B,y\n3,C,z\n");
    String kept = "id,title,date\n#! x.csv, line 2: Wrong.\n1,A,x\n";
    String rejects = desk.file("r.csv", kept + "#! x.csv, line 3: Wrong.\n2,B,y\n");
    desk.index(desk.file("y.jsonl", records(0, 1)));
    breakOff(file, 1, List.of(new UnfinishedJson.Input(rejects, kept.length(), "")));
    Run run = desk.index("--continue", "--rejects", rejects, file);
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(desk.read("r.csv").lines().filter(line -> !line.startsWith("#! ")))
        .containsExactly("id,title,date", "1,A,x", "2,B,y", "3,C,z");
  }

  @Test
  void limitsAreGoneOnWith() {
    String file = desk.file("x.jsonl", records(0, 10) + "bad\n");
    String rejects = desk.folder().resolve("r.jsonl").toString();
    Run first = desk.index("--limit", "4", "--rejects", rejects, "--since", "2025", file);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err())
        .contains("There is more, which --limit left out. To go on with it:")
        .contains(
            "  dateline index --archive "
                + desk.archive()
                + " --continue --since 2025-01-01 --limit 4 --rejects "
                + rejects
                + " "
                + file);
    Run second = desk.index("--continue", "--limit", "3", "--since", "2025", file);
    assertThat(second.out()).startsWith("3 created, 0 replaced, 0 unchanged, 0 refused");
    assertThat(second.err()).contains("Going on after line 4 of x.jsonl, record 4.");
    assertThat(Unfinished.left(desk.archive()).orElseThrow().records()).isEqualTo(7);
    Run third = desk.index("--continue", "--rejects", rejects, "--limit", "9", file);
    assertThat(third.out()).startsWith("3 created, 0 replaced, 0 unchanged, 1 refused");
    assertThat(desk.read("r.jsonl")).contains("bad");
    assertThat(desk.archive().resolve(Unfinished.FILE)).doesNotExist();
  }

  @Test
  void serversAreIndexedToAgain() {
    Run run =
        Run.of("index", "--continue", "--server", "127.0.0.1:1", desk.file("x.jsonl", "{}\n"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Index again from the start", "stays unchanged");
    assertThat(desk.piped("", "--continue", "-").code()).isEqualTo(2);
  }

  @Test
  void runsThatReadAllAgainForget() throws IOException {
    String file = desk.file("x.jsonl", records(0, 3));
    String more = desk.file("y.jsonl", records(3, 4));
    desk.index(file);
    breakOff(file, 2);
    assertThat(desk.index("--since", "2025", file).code()).isZero();
    assertThat(desk.archive().resolve(Unfinished.FILE)).exists();
    assertThat(desk.index(file, more).code()).isZero();
    assertThat(desk.archive().resolve(Unfinished.FILE)).doesNotExist();
  }
}
