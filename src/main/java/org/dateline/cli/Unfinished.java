package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.json.UnfinishedJson;
import org.dateline.json.UnfinishedJson.Input;
import org.dateline.read.Ingestion.Committed;

/**
 * What a run of {@code dateline index} leaves in the archive's folder while it runs, so that
 * another one can go on when it breaks off.
 */
final class Unfinished {
  /** The name of the file. */
  static final String FILE = "unfinished.json";

  private final Path file;
  private UnfinishedJson.Unfinished run;

  private Unfinished(Path file, UnfinishedJson.Unfinished run) {
    this.file = file;
    this.run = run;
  }

  /**
   * A run that has not begun.
   *
   * @param archive the folder
   * @param files what it reads
   * @param named the files and folders named to it
   * @param flags how it reads
   * @param since the first day it indexes; empty for all
   * @param others flags of its report
   */
  static Unfinished of(
      Path archive,
      List<Path> files,
      List<String> named,
      List<String> flags,
      String since,
      List<String> others) {
    List<Input> inputs = files.stream().map(Unfinished::input).toList();
    return new Unfinished(
        archive.resolve(FILE),
        new UnfinishedJson.Unfinished(inputs, named, flags, since, others, List.of(), "", 0, 0));
  }

  private static Input input(Path file) {
    try {
      return new Input(
          file.toString(), Files.size(file), Files.getLastModifiedTime(file).toString());
    } catch (IOException e) {
      // It is told when its turn comes to be read.
      return new Input(file.toString(), -1, "");
    }
  }

  /** What a run that broke off left in an archive; what cannot be read is as if it were not. */
  static Optional<UnfinishedJson.Unfinished> left(Path archive) {
    try {
      return Optional.of(UnfinishedJson.parse(Files.readString(archive.resolve(FILE))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether this run reads all that a run read that broke off, so that nobody need go on with it.
   *
   * @param left the run that broke off
   */
  boolean covers(UnfinishedJson.Unfinished left) {
    List<String> paths = run.files().stream().map(Input::path).toList();
    boolean all = left.files().stream().map(Input::path).allMatch(paths::contains);
    // Days are written so that their texts sort as they do; none is the first of all.
    return all && run.since().compareTo(left.since()) <= 0;
  }

  /**
   * Takes over from the run that broke off.
   *
   * @return how far that one came
   * @throws InvalidRequestException when there is none, or it was another run than this one
   */
  UnfinishedJson.Unfinished goOn() {
    Path archive = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    UnfinishedJson.Unfinished left =
        left(archive)
            .orElseThrow(
                () ->
                    new InvalidRequestException(
                        Problem.of(
                                "nothing-to-continue",
                                "No run of index broke off in " + archive + ".")
                            .suggest("Leave out --continue.")
                            .in("--continue")));
    List<Problem> problems = new ArrayList<>();
    if (!left.files().equals(run.files())) {
      problems.add(
          Problem.of("inputs-changed", changed(left.files()))
              .suggest("Leave out --continue: what the archive has already stays unchanged."));
    }
    if (!left.flags().equals(run.flags())) {
      problems.add(
          Problem.of("flags-changed", "The run that broke off was begun with other flags.")
              .suggest("Go on with: " + command(archive, left)));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException(problems.stream().map(p -> p.in("--continue")).toList());
    }
    run =
        new UnfinishedJson.Unfinished(
            left.files(),
            left.named(),
            left.flags(),
            left.since(),
            run.others(),
            left.rejects(),
            left.origin(),
            left.line(),
            left.records());
    return left;
  }

  private String changed(List<Input> before) {
    List<String> paths = run.files().stream().map(Input::path).toList();
    if (!before.stream().map(Input::path).toList().equals(paths)) {
      return "The run that broke off read other files.";
    }
    return before.stream()
        .filter(input -> !run.files().contains(input))
        .findFirst()
        .map(input -> "“" + input.path() + "” was changed since the run broke off.")
        .orElse("The files were changed since the run broke off.");
  }

  /** How to go on with a run that broke off. */
  static String command(Path archive, UnfinishedJson.Unfinished left) {
    List<String> words = new ArrayList<>(List.of("index", "--archive", archive.toString()));
    words.add("--continue");
    if (!left.since().isEmpty()) {
      words.addAll(List.of("--since", left.since()));
    }
    words.addAll(left.flags());
    words.addAll(left.others());
    words.addAll(left.named());
    return new Typed(words).command();
  }

  /** How to go on with this run. */
  String command() {
    return command(Optional.ofNullable(file.getParent()).orElse(Path.of("")), run);
  }

  /**
   * Leaves word that this run has begun.
   *
   * @param rejects how long the files of what is refused are
   */
  void begin(List<Input> rejects) {
    run = run.reached(run.origin(), run.line(), run.records(), rejects);
    write();
  }

  /**
   * Leaves word that so much of it is done.
   *
   * @param rejects how long the files of what is refused are now
   */
  void reached(Committed batch, List<Input> rejects) {
    if (batch.records() <= run.records()) {
      return; // What was passed over is done already.
    }
    run =
        batch.line() == 0
            ? run.reached(run.origin(), run.line(), batch.records(), rejects)
            : run.reached(batch.origin(), batch.line(), batch.records(), rejects);
    write();
  }

  /** Whether the archive has something of this run. */
  boolean hasBegun() {
    return run.records() > 0;
  }

  /** Leaves nothing: there is nothing to go on with. */
  void end() {
    end(file);
  }

  /** Leaves nothing in an archive. */
  static void remove(Path archive) {
    end(archive.resolve(FILE));
  }

  private static void end(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be removed: " + e.getMessage() + ".", e);
    }
  }

  /** Whole or not at all, whatever happens meanwhile. */
  private void write() {
    Path part = file.resolveSibling(FILE + ".part");
    try (FileChannel out =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(UnfinishedJson.toJson(run));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "How far indexing came cannot be written to " + file + ": " + e.getMessage() + ".", e);
    }
  }
}
