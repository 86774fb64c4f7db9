package org.dateline.config;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/**
 * The imports of {@code archive.json}: {@code {"rudaw-cms": {"format": "csv", "map": {…}}}}. One of
 * a later file replaces one of the same name.
 */
final class ImportsReader {
  private static final List<String> MEMBERS =
      List.of(
          "format", "encoding", "records", "columns", "split", "map", "set", "html", "dateOrder");
  private static final List<String> FORMATS = List.of("jsonl", "json", "csv", "text", "mailbox");

  private final Map<String, ImportRules> byName = new LinkedHashMap<>();
  private final Map<String, List<Setting>> settings = new LinkedHashMap<>();

  /** The imports by their names. */
  Map<String, ImportRules> byName() {
    return byName;
  }

  /** What they set, and where. */
  List<Setting> settings() {
    return settings.values().stream().flatMap(List::stream).toList();
  }

  /** Reads the imports of one file. */
  void read(JsonReader in, String file, String origin) throws IOException {
    expect(in, JsonToken.BEGIN_OBJECT, "imports", file, "{\"rudaw-cms\": {…}}");
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      expect(in, JsonToken.BEGIN_OBJECT, "imports." + name, file, "{\"format\": \"csv\"}");
      One one = new One("imports." + name + ".", file, origin);
      byName.put(name, one.read(in));
      settings.put(name, one.settings);
    }
    in.endObject();
  }

  private static void expect(JsonReader in, JsonToken token, String name, String file, String right)
      throws IOException {
    if (in.peek() != token) {
      throw new InvalidRequestException(
          Problem.of("invalid-config", file + " does not set “" + name + "” as it must be set.")
              .suggest(right));
    }
  }

  /** One import. */
  private static final class One {
    private final String prefix;
    private final String file;
    private final String origin;
    private final List<Setting> settings = new ArrayList<>();
    private ImportRules rules = ImportRules.NONE;

    One(String prefix, String file, String origin) {
      this.prefix = prefix;
      this.file = file;
      this.origin = origin;
    }

    ImportRules read(JsonReader in) throws IOException {
      in.beginObject();
      while (in.hasNext()) {
        member(in, in.nextName());
      }
      in.endObject();
      return rules;
    }

    private void member(JsonReader in, String name) throws IOException {
      switch (name) {
        case "columns" -> columns(in);
        case "map", "set" -> pairs(in, name);
        case "format", "encoding", "records", "split", "html", "dateOrder" -> {
          expect(in, JsonToken.STRING, prefix + name, file, "a text in quotes");
          word(name, in.nextString());
        }
        default ->
            throw new InvalidRequestException(
                Problem.of(
                        "invalid-config",
                        "%s has a setting “%s%s” that there is not.".formatted(file, prefix, name))
                    .suggest(
                        Problem.nearest(name, MEMBERS)
                            .orElse("one of " + String.join(", ", MEMBERS))));
      }
    }

    private void word(String name, String value) {
      settings.add(new Setting(prefix + name, value, origin));
      ImportRules none = ImportRules.NONE;
      Optional<String> format = none.format();
      Optional<Boolean> dayFirst = none.dayFirst();
      Optional<ImportRules.Html> html = none.html();
      switch (name) {
        case "format" -> format = Optional.of(oneOf(name, value, FORMATS));
        case "encoding" -> known(value);
        case "html" ->
            html =
                Optional.of(
                    switch (oneOf(name, value, List.of("auto", "on", "off"))) {
                      case "on" -> ImportRules.Html.ON;
                      case "off" -> ImportRules.Html.OFF;
                      default -> ImportRules.Html.AUTO;
                    });
        case "dateOrder" ->
            dayFirst =
                Optional.of(
                    oneOf(name, value, List.of("day-first", "month-first")).equals("day-first"));
        default -> {}
      }
      rules =
          rules.overlaidBy(
              new ImportRules(
                  format,
                  name.equals("encoding") ? value : "",
                  name.equals("records") ? value : "",
                  none.columns(),
                  name.equals("split") ? value : "",
                  none.map(),
                  none.set(),
                  html,
                  dayFirst));
    }

    private String oneOf(String name, String value, List<String> right) {
      if (!right.contains(value)) {
        throw wrong(
            name,
            value,
            Problem.nearest(value, right).orElse("one of " + String.join(", ", right)));
      }
      return value;
    }

    private void known(String encoding) {
      try {
        if (Charset.isSupported(encoding)) {
          return;
        }
      } catch (IllegalArgumentException e) {
        // Said below, as for names that are well formed.
      }
      throw wrong(
          "encoding",
          encoding,
          Problem.nearest(encoding, Charset.availableCharsets().keySet())
              .orElse("a name such as windows-1256"));
    }

    private InvalidRequestException wrong(String name, String value, String right) {
      return new InvalidRequestException(
          Problem.of(
                  "invalid-config", "%s sets “%s%s” to “%s”.".formatted(file, prefix, name, value))
              .suggest(right));
    }

    private void columns(JsonReader in) throws IOException {
      expect(in, JsonToken.BEGIN_ARRAY, prefix + "columns", file, "[\"id\", \"title\"]");
      List<String> columns = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        expect(in, JsonToken.STRING, prefix + "columns", file, "[\"id\", \"title\"]");
        columns.add(in.nextString());
      }
      in.endArray();
      settings.add(new Setting(prefix + "columns", String.join(", ", columns), origin));
      overlay(columns, Map.of(), Map.of());
    }

    private void pairs(JsonReader in, String name) throws IOException {
      String right = name.equals("map") ? "{\"kop\": \"title\"}" : "{\"source\": \"Rudaw\"}";
      expect(in, JsonToken.BEGIN_OBJECT, prefix + name, file, right);
      Map<String, String> pairs = new LinkedHashMap<>();
      in.beginObject();
      while (in.hasNext()) {
        String key = in.nextName();
        expect(in, JsonToken.STRING, prefix + name + "." + key, file, "a text in quotes");
        String value = in.nextString();
        pairs.put(key, value);
        settings.add(new Setting(prefix + name + "." + key, value, origin));
      }
      in.endObject();
      boolean map = name.equals("map");
      overlay(List.of(), map ? pairs : Map.of(), map ? Map.of() : pairs);
    }

    private void overlay(List<String> columns, Map<String, String> map, Map<String, String> set) {
      ImportRules none = ImportRules.NONE;
      rules =
          rules.overlaidBy(
              new ImportRules(
                  none.format(), "", "", columns, "", map, set, none.html(), none.dayFirst()));
    }
  }
}
