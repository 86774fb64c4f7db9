package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something to read.
 *
 * @param origin its name: of a file, the path below {@code folder}, with {@code /} between parts
 * @param folder where the file is
 * @param stream what to read instead of a file
 * @param size bytes; -1 when unknown
 */
record Input(String origin, Path folder, Optional<InputStream> stream, long size) {

  static Input ofFile(Path folder, Path file, long size) {
    String below = folder.relativize(file).toString().replace('\\', '/');
    return new Input(below, folder, Optional.empty(), size);
  }

  static Input ofStream(String name, InputStream in) {
    return new Input(name, Path.of(""), Optional.of(in), -1);
  }

  InputStream open() throws IOException {
    return stream.isPresent() ? stream.get() : Files.newInputStream(folder.resolve(origin));
  }

  /** Whether it can be opened twice. */
  boolean isRegularFile() {
    return stream.isEmpty() && Files.isRegularFile(folder.resolve(origin));
  }

  /** Closes what was given open and will not be read. */
  void closeUnread() {
    if (stream.isPresent()) {
      try {
        stream.get().close();
      } catch (IOException e) {
        // Nothing was wanted of it.
      }
    }
  }
}
