package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.ArchiveException;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.IndexConfig;
import picocli.CommandLine.Option;

/** The flag that names an archive's folder. */
final class ArchiveFolder {
  static final String VARIABLE = "DATELINE_ARCHIVE";

  private final Terminal terminal;

  @Option(
      names = "--archive",
      paramLabel = "FOLDER",
      description = "The archive's folder; $" + VARIABLE + " stands for it.")
  private String typed = "";

  ArchiveFolder(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The folder typed, else the one of the environment. */
  Optional<Path> given() {
    String folder = typed.isEmpty() ? terminal.variable(VARIABLE) : typed;
    try {
      return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
    } catch (InvalidPathException e) {
      throw new InvalidRequestException(
          Problem.of("invalid-path", "“" + folder + "” cannot be the name of a folder."));
    }
  }

  /** The flag as it was typed; nothing where the environment names the folder. */
  List<String> words() {
    return typed.isEmpty() ? List.of() : List.of("--archive", typed);
  }

  /** The folder; refuses to guess. */
  Path required() {
    return given()
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    Problem.of("missing-archive", "Which archive?")
                        .suggest("--archive FOLDER, or set " + VARIABLE)));
  }

  /** The folder of an archive that is there. */
  Path existing() {
    Path folder = required();
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(
          ArchiveException.Reason.DAMAGED,
          "There is no archive at "
              + folder
              + ". Make one: dateline index --archive "
              + folder
              + " FILE");
    }
    return folder;
  }

  /** What the archivist decided; the defaults when no archive is named. */
  IndexConfig config() {
    return given()
        .filter(Files::isDirectory)
        .map(IndexConfig::read)
        .orElseGet(IndexConfig::defaults);
  }
}
