package org.dateline.read;

import java.util.Locale;
import java.util.Optional;

/** How articles are written. Each may also be compressed with gzip. */
public enum Format {
  /** JSON Lines: an object on each line. {@code .jsonl}, {@code .ndjson} */
  JSONL,
  /** An array of JSON objects, one object, or several one after another. {@code .json} */
  JSON,
  /** A table with a header, its cells separated by commas; {@code .tsv} by tabs. {@code .csv} */
  CSV,
  /** One article: headline, summary, paragraphs. {@code .txt} */
  TEXT;

  /** What a file's name says. */
  static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "jsonl", "ndjson" -> Optional.of(JSONL);
      case "json" -> Optional.of(JSON);
      case "csv", "tsv" -> Optional.of(CSV);
      case "txt" -> Optional.of(TEXT);
      default -> Optional.empty();
    };
  }
}
