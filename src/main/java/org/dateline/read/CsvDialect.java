package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table is written.
 *
 * @param separator between cells
 * @param quote around cells that hold separators; {@link #NO_QUOTE} when there is none
 * @param backslash whether a backslash takes the meaning from what follows, as databases write it
 */
record CsvDialect(char separator, char quote, boolean backslash) {
  static final char NO_QUOTE = '\0';

  /** As RFC 4180 has it. */
  static final CsvDialect USUAL = new CsvDialect(',', '"', false);

  /** The first line that tells Excel what separates cells. */
  private static final Pattern EXCEL = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);

  /**
   * A cell.
   *
   * @param bytes without quotes, as ISO 8859-1, which keeps every byte
   * @param plain whether it stood without quotes
   */
  record Cell(String bytes, boolean plain) {
    /** Whether the cell says that there is nothing, as databases write it. */
    boolean isAbsent() {
      return plain && (bytes.equals("\\N") || bytes.equals("NULL"));
    }

    /** The text; empty when it is not UTF-8. */
    Optional<String> text() {
      return Utf8.decode(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The text with marks for what is not UTF-8. */
    String nearly() {
      return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
  }

  /** The separator that Excel is told on this line, when it is told one. */
  static Optional<Character> toldToExcel(String line) {
    Matcher matcher = EXCEL.matcher(line.stripTrailing());
    if (matcher.matches()) {
      return Optional.of(matcher.group(1).charAt(0));
    }
    return line.startsWith("sep=\t") ? Optional.of('\t') : Optional.empty();
  }

  /**
   * Takes a row apart.
   *
   * @param row without its line break
   * @return its cells; empty when a quote is not closed at the end of its cell
   */
  Optional<List<Cell>> cells(byte[] row) {
    List<Cell> cells = new ArrayList<>();
    byte[] cell = new byte[row.length];
    int at = 0;
    while (true) {
      boolean quoted = at < row.length && quote != NO_QUOTE && row[at] == quote;
      boolean closed = !quoted;
      int length = 0;
      at += quoted ? 1 : 0;
      boolean absent = backslash && beginsWithAbsent(row, at);
      while (at < row.length && (!closed || row[at] != separator)) {
        byte b = row[at++];
        if (quoted && closed) {
          return Optional.empty();
        }
        if (backslash && b == '\\' && at < row.length && !absent) {
          cell[length++] = escaped(row[at++]);
        } else if (quoted && b == quote) {
          boolean twice = at < row.length && row[at] == quote;
          closed = !twice;
          if (twice) {
            cell[length++] = row[at++];
          }
        } else {
          cell[length++] = b;
        }
      }
      if (!closed) {
        return Optional.empty();
      }
      cells.add(new Cell(new String(cell, 0, length, StandardCharsets.ISO_8859_1), !quoted));
      if (at >= row.length) {
        return Optional.of(cells);
      }
      at++;
      if (at == row.length) {
        cells.add(new Cell("", true));
        return Optional.of(cells);
      }
    }
  }

  private boolean beginsWithAbsent(byte[] row, int at) {
    return at + 1 < row.length
        && row[at] == '\\'
        && row[at + 1] == 'N'
        && (at + 2 == row.length || row[at + 2] == separator);
  }

  /** What a letter after a backslash stands for: as MySQL and PostgreSQL dump tables. */
  private static byte escaped(byte letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case '0' -> 0;
      default -> letter;
    };
  }
}
