package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.IngestReport.Notice;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/** Objects of JSON: on lines, in an array, one after another, or in a document around them. */
final class JsonRecords implements Records {
  private final JsonScanner scanner;
  private final Reading reading;
  private boolean ended;
  private long count;
  private long lineBefore;
  private final List<Notice> notices = new ArrayList<>();

  /**
   * Creates a reader.
   *
   * @param in the bytes, without byte order mark
   * @param lines whether a line break ends a record
   * @param records where in a document the records are; empty to look for them
   * @param reading what all readers need
   */
  JsonRecords(InputStream in, boolean lines, String records, Reading reading) {
    this.scanner =
        new JsonScanner(
            in,
            lines,
            reading.longest(),
            Optional.of(new JsonDocuments(reading.mapper(), lines, records)));
    this.reading = reading;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    if (!scanner.next()) {
      ended = true;
      return scanner.inArray()
          ? Optional.of(notClosed("The array is not closed: the input was cut off."))
          : Optional.empty();
    }
    if (scanner.cutOff()) {
      return Optional.of(notClosed("The document is not closed at the end of its line."));
    }
    count++;
    long line = scanner.recordLine();
    boolean alone = line != lineBefore && !scanner.othersFollow();
    lineBefore = line;
    scanner.takeOthers().forEach(path -> notices.add(new Notice("other-records", path)));
    return Optional.of(noticed(entry().numbered(alone ? 0 : count)));
  }

  /** An article tells what was noticed on the way to it. */
  private Entry noticed(Entry entry) {
    if (notices.isEmpty() || !(entry instanceof Entry.Read read)) {
      return entry;
    }
    Entry told = read.with(notices);
    notices.clear();
    return told;
  }

  private Entry notClosed(String message) {
    return reading.refused(Problem.of("invalid-json", message), scanner.line());
  }

  @Override
  public String path() {
    return scanner.records();
  }

  private Entry entry() {
    long line = scanner.recordLine();
    if (scanner.problem().isPresent()) {
      return reading.refused(scanner.problem().get(), line);
    }
    if (scanner.tooLong()) {
      return reading.tooLong(line);
    }
    byte[] record = scanner.record();
    Optional<Entry.Written> written = reading.written(Format.JSONL, new byte[0], record);
    Optional<String> text = Utf8.decode(record);
    if (text.isEmpty()) {
      return reading.notUtf8(line, written);
    }
    try {
      return reading.article(reading.mapper().fromJson(text.get()), record, line, written);
    } catch (InvalidRequestException e) {
      return reading.refused(e, line, written);
    }
  }

  @Override
  public long line() {
    return scanner.line();
  }
}
