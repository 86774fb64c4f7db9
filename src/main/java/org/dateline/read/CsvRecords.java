package org.dateline.read;

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

/** Rows of a table whose first row names the columns, unless their names are given. */
final class CsvRecords implements Records {
  private static final int NAMES_SHOWN = 8;
  private static final int LONGEST_NAME_SHOWN = 40;

  private final CsvScanner scanner;
  private final CsvDialect dialect;
  private final List<String> given;
  private final Reading reading;
  private byte[] headerRow = new byte[0];
  private List<String> columns = List.of();
  private boolean begun;

  /** A row that was read while looking for the header. */
  private boolean pending;

  CsvRecords(InputStream in, CsvDialect dialect, List<String> given, Reading reading) {
    this.scanner = new CsvScanner(in, dialect, reading.longest());
    this.dialect = dialect;
    this.given = given;
    this.reading = reading;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    if (!begun) {
      begun = true;
      try {
        if (!begin()) {
          return Optional.empty();
        }
      } catch (InvalidRequestException e) {
        columns = List.of();
        return Optional.of(reading.refused(e, scanner.rowLine(), Optional.empty()));
      }
    }
    // Without a header no row has a meaning; that was said.
    while (!columns.isEmpty() && (pending || scanner.next())) {
      pending = false;
      Optional<Entry> entry = entry();
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  /** Reads up to the first row of the table; false when there is none. */
  private boolean begin() throws IOException {
    if (!scanner.next()) {
      return false;
    }
    String line = new String(scanner.row(), StandardCharsets.ISO_8859_1);
    if (CsvDialect.toldToExcel(line).isPresent() && !scanner.next()) {
      return false;
    }
    if (given.isEmpty()) {
      headerRow = scanner.row();
      columns = header(texts(cells(headerRow)));
      requireUnderstood();
    } else {
      columns = header(given);
      pending = scanner.broken() || scanner.tooLong() || !isHeaderAnyway();
    }
    return true;
  }

  /** Whether the first row holds the very names that were given. */
  private boolean isHeaderAnyway() {
    return dialect
        .cells(scanner.row())
        .map(c -> c.stream().map(CsvDialect.Cell::nearly).map(CsvRecords::name).toList())
        .map(columns::equals)
        .orElse(false);
  }

  /** The name of a column without what is around it. */
  static String name(String cell) {
    return cell.replace("\uFEFF", "").replace('\u00A0', ' ').strip();
  }

  private static List<String> header(List<String> cells) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
      String name = name(cell).isEmpty() ? "column" + (names.size() + 1) : name(cell);
      if (!seen.add(name)) {
        throw new InvalidRequestException(
            Problem.of(
                    "duplicate-member",
                    "Two columns are named “%s”: numbers %d and %d."
                        .formatted(shortened(name), names.indexOf(name) + 1, names.size() + 1))
                .suggest("Give each column a name of its own."));
      }
      names.add(name);
    }
    return names;
  }

  private void requireUnderstood() {
    if (columns.stream().noneMatch(reading.mapper()::understands)) {
      List<String> shown =
          columns.stream().limit(NAMES_SHOWN).map(n -> "“" + shortened(n) + "”").toList();
      String more = columns.size() > NAMES_SHOWN ? " …" : "";
      throw new InvalidRequestException(
          Problem.of(
                  "no-columns",
                  "The first row names no column that is understood: "
                      + String.join(", ", shown)
                      + more
                      + ".")
              .suggest(
                  "Map a column to title, body or published; or name the columns, when the first"
                      + " row is an article."));
    }
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME_SHOWN ? name : name.substring(0, LONGEST_NAME_SHOWN) + "…";
  }

  /** The article of the row, what is wrong with it, or empty when nothing is in its cells. */
  private Optional<Entry> entry() {
    long line = scanner.rowLine();
    if (scanner.tooLong()) {
      return Optional.of(reading.tooLong(line));
    }
    byte[] row = scanner.row();
    Optional<Entry.Written> written = reading.written(Format.CSV, headerRow, row);
    try {
      List<String> texts = texts(cells(row));
      if (texts.stream().allMatch(String::isBlank)) {
        return Optional.empty();
      }
      return Optional.of(
          reading.article(reading.mapper().fromCells(byColumn(texts)), row, line, written));
    } catch (InvalidRequestException e) {
      return Optional.of(reading.refused(e, line, written));
    }
  }

  private Map<String, String> byColumn(List<String> cells) {
    int count = cells.size();
    while (count > columns.size() && cells.get(count - 1).isEmpty()) {
      count--;
    }
    if (count > columns.size()) {
      throw new InvalidRequestException(
          Problem.of(
                  "too-many-cells",
                  "This row has " + count + " cells, the header " + columns.size() + ".")
              .suggest("Quote cells that hold the separator."));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return row;
  }

  private List<CsvDialect.Cell> cells(byte[] row) {
    if (scanner.broken()) {
      throw quote();
    }
    return dialect.cells(row).orElseThrow(CsvRecords::quote);
  }

  private List<String> texts(List<CsvDialect.Cell> cells) {
    List<String> texts = new ArrayList<>(cells.size());
    for (CsvDialect.Cell cell : cells) {
      Optional<String> text = cell.isAbsent() ? Optional.of("") : cell.text();
      texts.add(text.orElseThrow(() -> new InvalidRequestException(reading.notUtf8())));
    }
    return texts;
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

  @Override
  public String separator() {
    return String.valueOf(dialect.separator());
  }
}
