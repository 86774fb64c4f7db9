package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.config.ImportRules;
import org.dateline.json.ArticleMapper;

/** Tells the format of an input from its name and its beginning. */
final class Detection {
  private static final Pattern JSON =
      Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\[\\]]).*", Pattern.DOTALL);
  private static final Pattern JSON_ON_A_LINE =
      Pattern.compile("^\\s*\\{\\s*\"", Pattern.MULTILINE);

  private final Bytes bytes;
  private final String name;
  private final ArticleMapper mapper;
  private final ImportRules rules;
  private final String beginning;

  Detection(Bytes bytes, String name, ArticleMapper mapper, ImportRules rules) {
    this.bytes = bytes;
    this.name = name;
    this.mapper = mapper;
    this.rules = rules;
    this.beginning = new String(bytes.beginning(), StandardCharsets.ISO_8859_1);
  }

  /**
   * The records of the input.
   *
   * @throws InvalidRequestException when it is in no format that can be read
   */
  Records records(Optional<Format> given, Records.Reading reading) {
    if (bytes.isUtf16()) {
      throw new InvalidRequestException(
          Problem.of("invalid-utf8", "“" + name + "” is written in UTF-16.")
              .suggest("Convert it: iconv -f UTF-16 -t UTF-8"));
    }
    Format format = given.orElseGet(this::format);
    return switch (format) {
      case JSONL, JSON -> {
        boolean lines = given.isPresent() ? format == Format.JSONL : isOnLines(format);
        yield new JsonRecords(bytes, lines, rules.records(), reading);
      }
      case CSV -> new CsvRecords(bytes, separator(), reading);
      case TEXT -> new TextRecords(bytes, reading);
    };
  }

  private Format format() {
    Optional<Format> named = Format.ofName(name);
    boolean json = JSON.matcher(beginning).matches();
    if (named.isPresent() && (named.get() != Format.TEXT || !json)) {
      return named.get();
    }
    if (json || JSON_ON_A_LINE.matcher(beginning).find()) {
      return Format.JSON;
    }
    if (beginning.indexOf('\0') >= 0 || beginning.stripLeading().startsWith("<")) {
      throw new InvalidRequestException(
          Problem.of("unknown-format", "“" + name + "” is in no format that can be read.")
              .suggest("JSON Lines, JSON, CSV or plain text can be."));
    }
    return isHeader() ? Format.CSV : Format.TEXT;
  }

  /** Whether JSON is on lines: a whole object stands on the first line that holds something. */
  private boolean isOnLines(Format format) {
    if (format == Format.JSONL && !beginning.stripLeading().startsWith("[")) {
      return true;
    }
    int lastBreak = beginning.lastIndexOf('\n');
    byte[] lines = beginning.substring(0, lastBreak + 1).getBytes(StandardCharsets.ISO_8859_1);
    JsonScanner scanner = new JsonScanner(new ByteArrayInputStream(lines), true, lines.length + 1);
    try {
      return scanner.next() && scanner.whole();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isHeader() {
    String line = beginning.stripLeading().lines().findFirst().orElse("");
    List<String> cells = List.of(line.split(String.valueOf(separator())));
    return cells.size() > 1
        && cells.stream().map(cell -> cell.replace("\"", "").strip()).anyMatch(mapper::understands);
  }

  private char separator() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".tsv") || lower.endsWith(".tsv.gz") ? '\t' : ',';
  }
}
