package org.dateline.config;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
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

  /** Rows of {@code code,alpha3,name,also,demonyms,capital,parent}; lists are joined by a bar. */
  static List<Countries.Country> countries(String csv) throws IOException {
    List<Countries.Country> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(csv.startsWith("\uFEFF") ? csv.substring(1) : csv)) {
      for (NamedCsvRecord row : reader) {
        String code = cell(row, "code");
        if (code.isEmpty()) {
          throw new InvalidRequestException(
              Problem.of("invalid-config", "countries.csv has a row without a code.")
                  .at(new Problem.AtLine(row.getStartingLineNumber())));
        }
        String name = cell(row, "name");
        rows.add(
            new Countries.Country(
                code,
                cell(row, "alpha3"),
                name.isEmpty() ? code : name,
                list(cell(row, "also")),
                list(cell(row, "demonyms")),
                list(cell(row, "capital")),
                Optional.of(cell(row, "parent")).filter(p -> !p.isEmpty())));
      }
    }
    return rows;
  }

  private static String cell(NamedCsvRecord row, String name) {
    return row.findField(name).orElse("").strip();
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** {@code {"topics":[{"path":…,"label":…,"code":…,"also":[…]}]}}. */
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
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "path" -> path = in.nextString();
        case "label" -> label = in.nextString();
        case "code" -> code = Optional.of(in.nextString());
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
    return new TopicTree.Topic(path, shown, code, also);
  }
}
