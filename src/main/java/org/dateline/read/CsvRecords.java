package org.dateline.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/** Rows of a table whose first row names the columns. */
final class CsvRecords implements Records {
  private final CsvScanner scanner;
  private final CsvReader.CsvReaderBuilder parser;
  private final Reading reading;
  private byte[] headerRow = new byte[0];
  private List<String> columns = List.of();
  private boolean headerRead;

  CsvRecords(InputStream in, char separator, Reading reading) {
    this.scanner = new CsvScanner(in, separator, reading.longest());
    this.parser =
        CsvReader.builder()
            .fieldSeparator(separator)
            .maxBufferSize((int) Math.min(Integer.MAX_VALUE - 16L, reading.longest() + 16L));
    this.reading = reading;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    if (!headerRead) {
      headerRead = true;
      if (!scanner.next()) {
        return Optional.empty();
      }
      try {
        columns = header();
      } catch (InvalidRequestException e) {
        return Optional.of(reading.refused(e, scanner.rowLine(), Optional.empty()));
      }
    }
    // Without a header no row has a meaning; that was said.
    return !columns.isEmpty() && scanner.next() ? Optional.of(entry()) : Optional.empty();
  }

  private List<String> header() {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    headerRow = scanner.row();
    for (String cell : cells(headerRow)) {
      String name = cell.isBlank() ? "column" + (names.size() + 1) : cell.strip();
      if (!seen.add(name)) {
        throw new InvalidRequestException(
            Problem.of("duplicate-member", "Two columns are named “" + name + "”.")
                .suggest("Give each column a name of its own."));
      }
      names.add(name);
    }
    return names;
  }

  private Entry entry() {
    long line = scanner.rowLine();
    if (scanner.tooLong()) {
      return reading.tooLong(line);
    }
    byte[] row = scanner.row();
    Optional<Entry.Written> written = reading.written(Format.CSV, headerRow, row);
    try {
      return reading.article(reading.mapper().fromCells(byColumn(cells(row))), row, line, written);
    } catch (InvalidRequestException e) {
      return reading.refused(e, line, written);
    }
  }

  private Map<String, String> byColumn(List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new InvalidRequestException(
          Problem.of(
                  "too-many-cells",
                  "This row has " + cells.size() + " cells, the header " + columns.size() + ".")
              .suggest("Quote cells that hold the separator."));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return row;
  }

  private List<String> cells(byte[] row) {
    if (scanner.broken()) {
      throw quote();
    }
    List<String> cells = new ArrayList<>();
    try {
      String bytes = new String(row, StandardCharsets.ISO_8859_1);
      for (String cell : parser.ofSingleCsvRecord(bytes).getFields()) {
        cells.add(
            Utf8.decode(cell.getBytes(StandardCharsets.ISO_8859_1))
                .orElseThrow(() -> new InvalidRequestException(Reading.notUtf8())));
      }
    } catch (CsvParseException e) {
      throw quote();
    }
    return cells;
  }

  private static InvalidRequestException quote() {
    return new InvalidRequestException(
        Problem.of("invalid-csv", "A quote in this row is not closed at the end of its cell.")
            .suggest("Write a quote within a quoted cell twice."));
  }

  @Override
  public long line() {
    return scanner.line();
  }
}
