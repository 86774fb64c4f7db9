package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Problem;
import org.dateline.read.Entry;

/**
 * Everything was refused: what would have it indexed.
 *
 * @param codes of all the problems
 */
record AllRefused(Set<String> codes) {
  AllRefused {
    codes = Set.copyOf(codes);
  }

  static AllRefused of(List<Entry.Refused> refused) {
    return new AllRefused(
        refused.stream()
            .flatMap(entry -> entry.problems().stream())
            .map(Problem::code)
            .collect(Collectors.toSet()));
  }

  /** Lines to be read in their order. */
  List<String> advice() {
    List<String> lines = new ArrayList<>();
    if (has("no-text", "no-columns", "no-id")) {
      lines.add("  --map THEIRS=title, --map THEIRS=body: say which members the texts are.");
    }
    if (has("no-columns")) {
      lines.add("  --columns NAME,NAME: name the columns when the first row is an article.");
    }
    if (has("no-text", "no-records", "several-records")) {
      lines.add("  --records PATH: say where in a JSON document the records are.");
    }
    if (has("invalid-json", "invalid-csv", "not-an-object")) {
      lines.add("  --format FORMAT: say how it is written, when it is not what it was read as.");
    }
    if (lines.isEmpty()) {
      return List.of("All were refused. Mend what is told under “Refused”, then look again.");
    }
    lines.addFirst("All were refused. What may help; then look again:");
    return lines;
  }

  private boolean has(String... any) {
    return List.of(any).stream().anyMatch(codes::contains);
  }
}
