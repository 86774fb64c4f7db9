package org.dateline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to measure, and for how long.
 *
 * @param files articles to read; generated ones when there are none
 * @param queries one per line; drawn from titles when absent
 * @param articles how many to generate
 * @param rounds turns of each side and number of connections
 * @param seconds of each turn
 * @param only one phase of Dateline alone, for a profiler: {@code index}, {@code search}, {@code
 *     operators}, {@code ranking} or {@code names}
 */
record Options(
    List<Path> files,
    Optional<Path> queries,
    int articles,
    int rounds,
    double seconds,
    Optional<String> only) {
  static final String USAGE =
      "[--file 'articles.jsonl[.gz] …'] [--queries queries.txt] [--articles 20000]"
          + " [--rounds 5] [--seconds 2] [--only index|search|operators|ranking|names]";

  private static final List<String> PHASES =
      List.of("index", "search", "operators", "ranking", "names");

  /** Reads flags; those with an empty value count as absent. */
  static Options read(String... arguments) {
    List<Path> files = List.of();
    @Nullable Path queries = null;
    int articles = 20_000;
    int rounds = 5;
    double seconds = 2;
    Optional<String> only = Optional.empty();
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    while (!rest.isEmpty()) {
      String flag = rest.remove();
      String value = rest.isEmpty() ? "" : rest.remove();
      if (value.isEmpty()) {
        continue;
      }
      switch (flag) {
        case "--file" -> files = files(value);
        case "--queries" -> queries = Path.of(value);
        case "--articles" -> articles = Integer.parseInt(value);
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--seconds" -> seconds = Double.parseDouble(value);
        case "--only" -> only = Optional.of(value).filter(PHASES::contains);
        default -> throw new IllegalArgumentException("unknown: " + flag + "\n" + USAGE);
      }
    }
    return new Options(
        files,
        Optional.ofNullable(queries),
        Math.max(1, articles),
        Math.max(1, rounds),
        seconds,
        only);
  }

  /** One file, or several with spaces between. */
  static List<Path> files(String value) {
    return Files.exists(Path.of(value))
        ? List.of(Path.of(value))
        : Arrays.stream(value.strip().split("\\s+")).map(Path::of).toList();
  }
}
