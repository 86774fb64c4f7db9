package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dateline.read.Articles;

/**
 * Inputs of which nothing was read, which may be a mistake nobody sees otherwise.
 *
 * @param articles what was read, to its end
 * @param origins the names of the inputs that had a record
 */
record WithoutRecords(List<Articles> articles, Set<String> origins) {
  private static final int SHOWN = 20;

  /** Says which they are. */
  void tell(Terminal terminal) {
    List<String> names = articles.stream().flatMap(input -> names(input).stream()).toList();
    names.stream()
        .limit(SHOWN)
        .forEach(name -> terminal.note(Terminal.clean(name + " holds no record.")));
    if (names.size() > SHOWN) {
      terminal.note("… nor do " + (names.size() - SHOWN) + " others.");
    }
  }

  private List<String> names(Articles input) {
    if (input.files().isEmpty()) {
      return origins.contains(IndexInputs.STREAM) ? List.of() : List.of("Standard input");
    }
    return input.files().stream().filter(file -> !isIn(file)).map(Path::toString).toList();
  }

  /** Names are told from the folder that was named, so they are ends of paths. */
  private boolean isIn(Path file) {
    for (int from = 0; from < file.getNameCount(); from++) {
      if (origins.contains(file.subpath(from, file.getNameCount()).toString())) {
        return true;
      }
    }
    return false;
  }
}
