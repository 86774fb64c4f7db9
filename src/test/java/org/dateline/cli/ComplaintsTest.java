package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.junit.jupiter.api.Test;

class ComplaintsTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void drawsACaretUnderThePlace() {
    Complaints complaints = complaints("search", "caesar \"act");
    complaints.about("caesar \"act");
    complaints.warnings(
        List.of(
            Problem.of("unbalanced-quote", "The quote is not closed.")
                .suggest("close it")
                .between(7, 11)));
    assertThat(said())
        .containsExactly(
            "warning: The quote is not closed. (close it)", "  caesar \"act", "         ^^^^");
  }

  @Test
  void caretCountsCharactersNotCodeUnits() {
    Complaints complaints = complaints("search", "😀 (a");
    complaints.about("😀 (a");
    complaints.warnings(
        List.of(Problem.of("unbalanced-bracket", "It is not closed.").between(3, 4)));
    assertThat(said()).last().isEqualTo("    ^");
  }

  @Test
  void placesBeyondTheQueryDrawNothing() {
    Complaints complaints = complaints("search", "a");
    complaints.about("a");
    complaints.warnings(List.of(Problem.of("x", "Wrong.").between(3, 4)));
    assertThat(said()).containsExactly("warning: Wrong.");
  }

  @Test
  void wrongRequestsNameTheFlag() {
    ExitCode code =
        complaints("search")
            .failure(
                new InvalidRequestException(
                    Problem.of("unknown-country", "“Syrai” is no country.")
                        .suggest("Syria")
                        .in("not.country")));
    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(said()).containsExactly("dateline: --not-country: “Syrai” is no country. (Syria)");
  }

  @Test
  void lockedWritesAreOfferedTheServer() {
    ExitCode code =
        complaints("index", "--archive", "my archive", "--map", "a=title", "new articles.jsonl")
            .failure(new ArchiveException(Reason.LOCKED, "Process 42 writes to it."));
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(said()).first().isEqualTo("dateline: Process 42 writes to it.");
    assertThat(said())
        .last()
        .isEqualTo(
            "  dateline index --server http://127.0.0.1:8080 --map a=title 'new articles.jsonl'");
  }

  @Test
  void lockedServersAreNotOfferedAServer() {
    complaints("serve", "--archive", "a").failure(new ArchiveException(Reason.LOCKED, "Locked."));
    assertThat(said()).containsExactly("dateline: Locked.");
  }

  @Test
  void missingFilesAreNamed() {
    ExitCode code =
        complaints("index", "nowhere.jsonl")
            .failure(
                new UncheckedIOException(
                    "nowhere.jsonl", new NoSuchFileException("nowhere.jsonl")));
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(said()).containsExactly("dateline: nowhere.jsonl does not exist.");
  }

  @Test
  void otherFailuresKeepTheirMessage() {
    complaints("index")
        .failure(new UncheckedIOException("The disk is gone.", new IOException("EIO")));
    assertThat(said()).containsExactly("dateline: The disk is gone.");
  }

  @Test
  void nothingShowsAStackTrace() {
    ExitCode code = complaints("search").failure(new IllegalStateException("odd"));
    assertThat(code).isEqualTo(ExitCode.FAILED);
    assertThat(said()).hasSize(1).allMatch(line -> !line.contains("at org.dateline"));
  }

  private Complaints complaints(String... arguments) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(InputStream.nullInputStream(), out, out, Map.of());
    return new Complaints(terminal, List.of(arguments));
  }

  private List<String> said() {
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
