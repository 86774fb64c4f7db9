package org.dateline.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/** How articles are written. Each may also be compressed with gzip. */
public enum Format {
  /** JSON Lines: an object on each line. {@code .jsonl}, {@code .ndjson} */
  JSONL,
  /** An array of JSON objects, one object, or several one after another. {@code .json} */
  JSON,
  /** A table with a header, as spreadsheets and databases write it. {@code .csv}, {@code .tsv} */
  CSV,
  /** One article: headline, summary, paragraphs. {@code .txt} */
  TEXT,
  /**
   * Articles as mail has them: lines {@code Name: value}, a blank line, the text. One follows
   * another after a line that begins with {@code From }, a line of five or more of the same of
   * {@code - = * _ # ~ %}, or a form feed; stories without header lines may be among them. {@code
   * .mbox}, {@code .eml}
   */
  MAILBOX;

  /**
   * The format of a name.
   *
   * @param name {@code csv}; case does not matter
   * @return the format
   * @throws InvalidRequestException when there is none, code {@code unknown-format}
   */
  static Format named(String name) {
    List<String> names =
        Arrays.stream(values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
    int index = names.indexOf(name.strip().toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new InvalidRequestException(
          Problem.of("unknown-format", "There is no format “" + name + "”.")
              .suggest(
                  Problem.nearest(name.strip().toLowerCase(Locale.ROOT), names)
                      .orElse("One of " + String.join(", ", names) + "."))
              .in("format"));
    }
    return values()[index];
  }

  /** What a file's name says. */
  static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "jsonl", "ndjson" -> Optional.of(JSONL);
      case "json" -> Optional.of(JSON);
      case "csv", "tsv" -> Optional.of(CSV);
      case "txt" -> Optional.of(TEXT);
      case "mbox", "eml" -> Optional.of(MAILBOX);
      default -> Optional.empty();
    };
  }
}
