package org.dateline.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.PartialDate;

/**
 * Articles as rows of CSV (RFC 4180), for spreadsheets. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe: whoever writes articles must not run anything on the desk of
 * who exports them.
 */
public final class ArticleCsv {
  /**
   * The columns: the members of an article in their order, the dateline as two; without status and
   * markup, since what is exported is usable and plain. A list in a cell is joined by semicolons.
   */
  public static final List<String> COLUMNS =
      ArticleJson.MEMBERS.stream()
          .filter(member -> !member.equals("status") && !member.equals("markup"))
          .flatMap(
              member ->
                  member.equals("dateline")
                      ? Stream.of("datelinePlace", "datelineAgency")
                      : Stream.of(member))
          .toList();

  /** Between the values of one cell. */
  private static final String BETWEEN = "; ";

  private static final String LINE_END = "\r\n";

  private ArticleCsv() {}

  /**
   * Writes the row of the columns' names.
   *
   * @param out where to
   * @throws IOException when it cannot be written
   */
  public static void writeHeader(Writer out) throws IOException {
    out.write(String.join(",", COLUMNS) + LINE_END);
  }

  /**
   * Writes an article.
   *
   * @param out where to
   * @param article what
   * @throws IOException when it cannot be written
   */
  public static void writeRow(Writer out, Article article) throws IOException {
    cell(out, article.id());
    next(out, article.title());
    next(out, article.summary());
    next(out, article.body());
    next(out, article.published().map(PartialDate::toString).orElse(""));
    next(out, article.updated().map(PartialDate::toString).orElse(""));
    next(out, article.url());
    next(out, article.source());
    next(out, String.join(BETWEEN, article.authors()));
    next(out, article.section());
    next(out, article.language());
    next(out, String.join(BETWEEN, article.countries()));
    next(out, String.join(BETWEEN, article.topics()));
    next(out, String.join(BETWEEN, article.people()));
    next(out, String.join(BETWEEN, article.organizations()));
    next(out, String.join(BETWEEN, article.places()));
    next(out, article.dateline().map(Article.Dateline::place).orElse(""));
    next(out, article.dateline().map(Article.Dateline::agency).orElse(""));
    out.write(LINE_END);
  }

  private static void next(Writer out, String value) throws IOException {
    out.write(',');
    cell(out, value);
  }

  private static void cell(Writer out, String value) throws IOException {
    String guarded = isFormula(value) ? "'" + value : value;
    if (needsQuotes(guarded)) {
      out.write('"' + guarded.replace("\"", "\"\"") + '"');
    } else {
      out.write(guarded);
    }
  }

  /** Also what looks guarded already, so that taking one apostrophe off gives the value back. */
  private static boolean isFormula(String value) {
    int first = 0;
    while (first < value.length() && value.charAt(first) == '\'') {
      first++;
    }
    return first < value.length() && "=+-@\t\r".indexOf(value.charAt(first)) >= 0;
  }

  /** Whether a row is of a table that this class wrote, and its cells are guarded. */
  static boolean isOurs(Map<String, String> row) {
    return row.containsKey("datelinePlace") && row.containsKey("datelineAgency");
  }

  /** The value of a cell that was guarded against being taken for a formula. */
  static String unguarded(String cell) {
    return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';') {
        return true;
      }
    }
    return false;
  }
}
