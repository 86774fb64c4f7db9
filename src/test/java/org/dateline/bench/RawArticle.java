package org.dateline.bench;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of the file, for the program on Lucene alone.
 *
 * @param json the line
 * @param members its texts and lists of texts by name; others are left out
 */
record RawArticle(String json, Map<String, List<String>> members) {
  private static final int YEAR_AND_MONTH = 7;
  private static final int DAY = 10;

  static RawArticle parse(String line) throws IOException {
    Map<String, List<String>> members = new HashMap<>();
    try (JsonReader in = new JsonReader(new StringReader(line))) {
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        switch (in.peek()) {
          case STRING -> members.put(name, List.of(in.nextString()));
          case BEGIN_ARRAY -> members.put(name, texts(in));
          default -> in.skipValue();
        }
      }
    }
    return new RawArticle(line, members);
  }

  private static List<String> texts(JsonReader in) throws IOException {
    List<String> texts = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      if (in.peek() == JsonToken.STRING) {
        texts.add(in.nextString());
      } else {
        in.skipValue();
      }
    }
    in.endArray();
    return texts;
  }

  List<String> all(String name) {
    return members.getOrDefault(name, List.of());
  }

  String one(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.get(0);
  }

  /** The id; an article without one has an address. */
  String id() {
    String id = one("id");
    return id.isEmpty() ? one("url") : id;
  }

  /** Summary and body. */
  String text() {
    String summary = one("summary");
    return summary.isEmpty() ? one("body") : summary + "\n\n" + one("body");
  }

  /** {@code 2025-12}, or empty. */
  String month() {
    String published = one("published");
    return published.length() < YEAR_AND_MONTH ? "" : published.substring(0, YEAR_AND_MONTH);
  }

  /** {@code 2025-12-21}, or empty. */
  String day() {
    String published = one("published");
    return published.length() < DAY ? "" : published.substring(0, DAY);
  }
}
