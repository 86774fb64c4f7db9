package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/** Objects of JSON: on lines, in an array, or one after another. */
final class JsonRecords implements Records {
  private final JsonScanner scanner;
  private final Reading reading;
  private boolean ended;

  JsonRecords(InputStream in, boolean lines, Reading reading) {
    this.scanner = new JsonScanner(in, lines, reading.longest());
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
          ? Optional.of(
              reading.refused(
                  Problem.of("invalid-json", "The array is not closed: the input was cut off."),
                  scanner.line()))
          : Optional.empty();
    }
    return Optional.of(entry());
  }

  private Entry entry() {
    long line = scanner.recordLine();
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
