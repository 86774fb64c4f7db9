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

  private static final String EXPORT = "Export it as CSV or text.";

  /** Files of programs. */
  private static final List<Foreign> FOREIGN =
      List.of(
          new Foreign("%PDF", "a PDF", "Export its text."),
          new Foreign(
              "PK\3\4", "a ZIP file, as those of Excel and Word are", "Unpack it. " + EXPORT),
          new Foreign("\u00D0\u00CF\u0011\u00E0", "a file of an old Excel or Word", EXPORT),
          new Foreign("{\\rtf", "rich text (RTF)", EXPORT));

  private final Bytes bytes;
  private final String name;
  private final ArticleMapper mapper;
  private final ImportRules rules;
  private final String beginning;

  /** How a file begins, what it is, and what to do. */
  private record Foreign(String beginning, String what, String advice) {}

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
   * @param format in which it is read
   * @param given whether that was said
   */
  Records records(Format format, boolean given, Records.Reading reading) {
    return switch (format) {
      case JSONL, JSON -> {
        boolean lines = given ? format == Format.JSONL : isOnLines(format);
        yield new JsonRecords(bytes, lines, rules.records(), reading);
      }
      case CSV -> new CsvRecords(bytes, table().dialect(), rules.columns(), reading);
      case TEXT -> new TextRecords(bytes, reading);
      case MAILBOX -> new MailboxRecords(bytes, new MailArticle(mapper, rules), reading);
    };
  }

  /**
   * The format that name and beginning tell.
   *
   * @throws InvalidRequestException when it is none that can be read
   */
  Format format() {
    requireText();
    Optional<Format> named = Format.ofName(name);
    boolean json = JSON.matcher(beginning).matches();
    boolean text = named.isPresent() && named.get() == Format.TEXT;
    if (named.isPresent() && !text) {
      return named.get();
    }
    if (json || (!text && JSON_ON_A_LINE.matcher(beginning).find())) {
      return Format.JSON;
    }
    if (!text && beginning.stripLeading().startsWith("<")) {
      throw unreadable();
    }
    if (MailboxScanner.isMailbox(bytes.beginning(), mapper::understands)) {
      return Format.MAILBOX;
    }
    CsvSample.Trial table = table();
    boolean isTable = text ? table.isCertain() : table.isLikely();
    return isTable || !rules.columns().isEmpty() ? Format.CSV : Format.TEXT;
  }

  /** What is of a program of its own, and a table or JSON with zeros in it, is refused once. */
  private void requireText() {
    for (Foreign foreign : FOREIGN) {
      if (beginning.startsWith(foreign.beginning())) {
        throw new InvalidRequestException(
            Problem.of("unknown-format", "“" + name + "” is " + foreign.what() + ".")
                .suggest(foreign.advice()));
      }
    }
    boolean text = Format.ofName(name).filter(f -> f == Format.TEXT).isPresent();
    if (!text && beginning.indexOf('\0') >= 0) {
      throw unreadable();
    }
  }

  private InvalidRequestException unreadable() {
    return new InvalidRequestException(
        Problem.of("unknown-format", "“" + name + "” is in no format that can be read.")
            .suggest("JSON Lines, JSON, CSV, a mailbox or plain text can be."));
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

  private CsvSample.Trial table() {
    String lower = name.toLowerCase(Locale.ROOT);
    char first = lower.endsWith(".tsv") || lower.endsWith(".tsv.gz") ? '\t' : ',';
    return new CsvSample(bytes.beginning(), mapper::understands, rules.columns().size(), first)
        .best();
  }
}
