package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells how a table is written from its beginning. All ways that could be are tried: the best is
 * the one by which the first row names the most columns that are understood; then the one by which
 * the fewest rows are broken, and then the most have as many cells as the first.
 */
final class CsvSample {
  private static final int ROWS = 200;
  private static final String SEPARATORS = ",;\t|";

  private final byte[] sample;
  private final Predicate<String> understood;
  private final int columns;
  private final Optional<Character> told;
  private final char first;

  /**
   * What a way of reading makes of the sample.
   *
   * @param dialect the way
   * @param understood how many cells of the first row are names that are understood
   * @param width cells of the first row
   * @param rows after the first
   * @param broken how many rows have a quote that is not closed
   * @param regular how many rows have as many cells as there are columns
   * @param quoted how many rows have a cell in quotes; those that have one in other quotes are
   *     taken off
   * @param stray how many rows have a quote within a cell that has none around it
   */
  record Trial(
      CsvDialect dialect,
      int understood,
      int width,
      int rows,
      int broken,
      int regular,
      int quoted,
      int stray) {
    /** Whether apostrophes are quotes: many rows have such cells, and none has others. */
    boolean isQuoted() {
      return 2 * quoted > rows;
    }

    private double brokenShare() {
      return (double) broken / Math.max(1, rows);
    }

    private double regularShare() {
      // One column can be cut out of anything.
      return (double) regular / Math.max(1, rows) * (width > 1 ? 1 : 0.1);
    }

    /** Whether this looks like a table with a header. */
    boolean isLikely() {
      return width > 1 && understood > 0 && (understood > 1 || 2 * regular >= rows);
    }

    /** Whether this can hardly be anything else. */
    boolean isCertain() {
      return width > 1 && understood > 1 && rows > 0 && regular == rows;
    }
  }

  /**
   * Creates a sample.
   *
   * @param beginning of the table
   * @param understood whether the name of a column is understood
   * @param columns how many there are; 0 when the first row tells
   * @param first the separator to believe in when all do as well
   */
  CsvSample(byte[] beginning, Predicate<String> understood, int columns, char first) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1);
    int lineEnd = text.indexOf('\n');
    this.told = CsvDialect.toldToExcel(lineEnd < 0 ? text : text.substring(0, lineEnd));
    int start = told.isPresent() ? lineEnd + 1 : 0;
    int lastBreak = text.lastIndexOf('\n');
    int end = lastBreak < start ? text.length() : lastBreak + 1;
    this.sample = text.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
    this.understood = understood;
    this.columns = columns;
    this.first = first;
  }

  /** The best way to read it. */
  Trial best() {
    Comparator<Trial> better =
        Comparator.<Trial>comparingInt(t -> columns > 0 ? 0 : t.understood())
            .thenComparing(Comparator.comparingDouble(Trial::brokenShare).reversed())
            .thenComparingDouble(Trial::regularShare)
            .thenComparing(Comparator.comparingInt(Trial::stray).reversed());
    Trial best = null;
    for (CsvDialect dialect : dialects()) {
      Trial trial = trial(dialect);
      boolean possible = dialect.quote() != '\'' || trial.isQuoted();
      if (best == null || (possible && better.compare(trial, best) > 0)) {
        best = trial;
      }
    }
    if (best == null) {
      throw new IllegalStateException("there is always a way to try");
    }
    return best;
  }

  /** All ways that could be, the usual ones first. */
  private List<CsvDialect> dialects() {
    boolean backslashes = new String(sample, StandardCharsets.ISO_8859_1).indexOf('\\') >= 0;
    String separators = told.map(String::valueOf).orElse(first + SEPARATORS);
    List<CsvDialect> all = new ArrayList<>();
    for (boolean backslash : backslashes ? new boolean[] {false, true} : new boolean[] {false}) {
      for (char quote : new char[] {'"', '\''}) {
        for (int i = 0; i < separators.length(); i++) {
          all.add(new CsvDialect(separators.charAt(i), quote, backslash));
        }
      }
    }
    // Databases write tabs within cells as \t, and need no quotes.
    all.add(new CsvDialect('\t', CsvDialect.NO_QUOTE, backslashes));
    return all;
  }

  private Trial trial(CsvDialect dialect) {
    CsvScanner scanner =
        new CsvScanner(new ByteArrayInputStream(sample), dialect, sample.length + 1);
    int names = 0;
    int width = -1;
    int rows = 0;
    int broken = 0;
    int regular = 0;
    int quoted = 0;
    int stray = 0;
    try {
      while (rows < ROWS && scanner.next()) {
        Optional<List<CsvDialect.Cell>> cells = dialect.cells(scanner.row());
        boolean bad = scanner.broken() || cells.isEmpty();
        if (width < 0) {
          width = bad ? 0 : cells.get().size();
          names = bad ? 0 : (int) cells.get().stream().filter(this::isName).count();
          broken += bad ? 1 : 0;
          // Names in quotes settle it, whatever the rows look like.
          quoted = bad || quotes(cells.get()) <= 0 ? 0 : names > 0 ? 2 * ROWS * ROWS : 1;
        } else {
          if (scanner.unclosed()) {
            break; // The sample may end within a cell.
          }
          rows++;
          quoted += bad ? 0 : quotes(cells.get());
          stray += !bad && isStray(cells.get(), dialect) ? 1 : 0;
          broken += bad ? 1 : 0;
          regular += !bad && isRegular(cells.get(), columns > 0 ? columns : width) ? 1 : 0;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Trial(dialect, names, Math.max(0, width), rows, broken, regular, quoted, stray);
  }

  /** 1 for a row with a cell in quotes, which counts less than one in double quotes against it. */
  private static int quotes(List<CsvDialect.Cell> cells) {
    if (cells.stream().anyMatch(c -> c.plain() && c.bytes().startsWith("\""))) {
      return -ROWS;
    }
    return cells.stream().anyMatch(c -> !c.plain()) ? 1 : 0;
  }

  private static boolean isStray(List<CsvDialect.Cell> cells, CsvDialect dialect) {
    return cells.stream()
        .filter(CsvDialect.Cell::plain)
        .anyMatch(cell -> cell.bytes().indexOf(dialect.quote()) >= 0);
  }

  private boolean isName(CsvDialect.Cell cell) {
    return understood.test(CsvRecords.name(cell.nearly()));
  }

  private static boolean isRegular(List<CsvDialect.Cell> cells, int width) {
    return cells.size() == width
        || (cells.size() > width
            && cells.subList(width, cells.size()).stream().allMatch(c -> c.bytes().isEmpty()));
  }
}
