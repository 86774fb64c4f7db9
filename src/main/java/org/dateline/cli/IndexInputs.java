package org.dateline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.dateline.read.Articles;

/** What {@code dateline index} reads: files and folders, then standard input. */
final class IndexInputs {
  private static final String STANDARD_INPUT = "-";

  /** What standard input is called. */
  static final String STREAM = "standard input";

  private final Terminal terminal;
  private final IndexConfig config;
  private final List<Path> paths;
  private final boolean standardInput;

  /**
   * Creates it.
   *
   * @param files as typed
   * @throws InvalidRequestException when one cannot be a name
   */
  IndexInputs(Terminal terminal, IndexConfig config, List<String> files) {
    this.terminal = terminal;
    this.config = config;
    this.paths =
        files.stream().filter(file -> !file.equals(STANDARD_INPUT)).map(IndexInputs::path).toList();
    this.standardInput = files.contains(STANDARD_INPUT);
  }

  /** Whether all of it can be read a second time. */
  boolean areFiles() {
    return !standardInput;
  }

  IndexConfig config() {
    return config;
  }

  /** The files and folders named, absolute. */
  List<String> named() {
    return paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList();
  }

  /**
   * Opens everything.
   *
   * @return to be closed
   * @throws InvalidRequestException when something is not there, or rules name what there is not
   */
  List<Articles> open(ImportRules rules) {
    List<Articles> opened = new ArrayList<>();
    if (!paths.isEmpty()) {
      opened.add(Articles.open(paths, config).by(rules));
    }
    if (standardInput) {
      opened.add(Articles.of(STREAM, terminal.in(), config).by(rules));
    }
    return opened;
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new InvalidRequestException(
          Problem.of("invalid-path", "“" + file + "” cannot be the name of a file."));
    }
  }
}
