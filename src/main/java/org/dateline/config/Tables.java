package org.dateline.config;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/** Reads the tables of the configuration. */
final class Tables {
  private Tables() {}

  /**
   * Rows of {@code code,alpha3,name,also,demonyms,capital,parent,cities,regions,institutions};
   * lists are joined by a bar. A table may lack any column but the first.
   */
  static List<Countries.Country> countries(String csv) throws IOException {
    List<Countries.Country> rows = new ArrayList<>();
    List<String> columns = List.of();
    try (CsvReader<CsvRecord> reader = reader(csv)) {
      for (CsvRecord row : reader) {
        if (row.getFields().stream().anyMatch(Tables::spansLines)) {
          throw inRow(row, "has a quotation mark that its line does not close.");
        }
        if (columns.isEmpty()) {
          columns = row.getFields();
        } else {
          rows.add(country(row, columns));
        }
      }
    } catch (CsvParseException e) {
      String why = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
      throw new InvalidRequestException(
          Problem.of("invalid-config", "countries.csv cannot be read: " + e.getMessage() + why));
    }
    return rows;
  }

  private static boolean spansLines(String cell) {
    return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
  }

  /** With a line more, so that a quote which the last line leaves open spans lines as well. */
  private static CsvReader<CsvRecord> reader(String csv) {
    return CsvReader.builder()
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord((csv.startsWith("\uFEFF") ? csv.substring(1) : csv) + "\n");
  }

  private static Countries.Country country(CsvRecord row, List<String> columns) {
    String code = cell(row, columns, "code");
    if (code.isEmpty()) {
      throw inRow(row, "has a row without a code.");
    }
    String name = cell(row, columns, "name");
    return new Countries.Country(
        code,
        cell(row, columns, "alpha3"),
        name.isEmpty() ? code : name,
        list(cell(row, columns, "also")),
        list(cell(row, columns, "demonyms")),
        list(cell(row, columns, "capital")),
        Optional.of(cell(row, columns, "parent")).filter(p -> !p.isEmpty()),
        list(cell(row, columns, "cities")),
        list(cell(row, columns, "regions")),
        list(cell(row, columns, "institutions")));
  }

  private static InvalidRequestException inRow(CsvRecord row, String what) {
    return new InvalidRequestException(
        Problem.of("invalid-config", "countries.csv " + what)
            .at(new Problem.AtLine(row.getStartingLineNumber())));
  }

  private static String cell(CsvRecord row, List<String> columns, String name) {
    int column = columns.indexOf(name);
    return column < 0 || column >= row.getFieldCount() ? "" : row.getField(column).strip();
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** {@code {"topics":[{"path":…,"label":…,"code":…,"also":[…],"query":…}]}}. */
  static List<TopicTree.Topic> topics(String json) throws IOException {
    List<TopicTree.Topic> topics = new ArrayList<>();
    JsonReader in = new JsonReader(new StringReader(json));
    in.setStrictness(com.google.gson.Strictness.LENIENT);
    try {
      in.beginObject();
      while (in.hasNext()) {
        if (!in.nextName().equals("topics")) {
          in.skipValue();
          continue;
        }
        in.beginArray();
        while (in.hasNext()) {
          topics.add(topic(in));
        }
        in.endArray();
      }
      in.endObject();
      SettingsFile.refuseMore(in, "topics.json");
    } catch (JsonParseException | IllegalStateException | IOException e) {
      throw new InvalidRequestException(
          Problem.of("invalid-config", "topics.json cannot be read: " + e.getMessage()));
    }
    return topics;
  }

  private static TopicTree.Topic topic(JsonReader in) throws IOException {
    String path = "";
    String label = "";
    Optional<String> code = Optional.empty();
    List<String> also = new ArrayList<>();
    Optional<String> query = Optional.empty();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "path" -> path = in.nextString();
        case "label" -> label = in.nextString();
        case "code" -> code = Optional.of(in.nextString());
        case "query" -> query = Optional.of(in.nextString()).filter(q -> !q.isBlank());
        case "also" -> {
          in.beginArray();
          while (in.hasNext()) {
            also.add(in.nextString());
          }
          in.endArray();
        }
        default -> in.skipValue();
      }
    }
    in.endObject();
    if (path.isEmpty()) {
      throw new InvalidRequestException(
          Problem.of(
              "invalid-config", "topics.json has a topic without a path, at " + in.getPath()));
    }
    String shown = label.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : label;
    return new TopicTree.Topic(path, shown, code, also, query);
  }
}
