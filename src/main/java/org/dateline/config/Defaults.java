package org.dateline.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The files that go into the jar. */
final class Defaults {
  private Defaults() {}

  static String text(String file) throws IOException {
    try (InputStream in = Defaults.class.getResourceAsStream("defaults/" + file)) {
      if (in == null) {
        throw new IOException("the jar lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The default settings with every setting commented out. */
  static String template() throws IOException {
    return text("archive.json")
        .lines()
        .map(line -> line.matches("[{}]|\\s*//.*|\\s*") ? line : "  // " + line.stripLeading())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
