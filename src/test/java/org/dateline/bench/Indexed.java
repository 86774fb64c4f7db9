package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What indexing took.
 *
 * @param articles how many are in it
 * @param seconds from the first byte read to the last commit
 * @param cpuSeconds that all threads together spent on it
 * @param bytes of the index when its writer was closed and merges had ended
 */
record Indexed(long articles, double seconds, double cpuSeconds, long bytes) {
  static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }

  static Indexed of(Path index, long articles, double seconds, double cpuSeconds)
      throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return new Indexed(articles, seconds, cpuSeconds, bytes);
    }
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
