package org.dateline.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a member kept as JSON text says in single values. */
final class ArticleJsonValues {
  /** Members of an object that say what it is, in the order in which they are believed. */
  private static final List<String> NAMES = List.of("name", "value", "label");

  private ArticleJsonValues() {}

  /** The values of a member by its name, or of the first one whose name is nearly the same. */
  static List<String> of(Map<String, String> extra, String member) {
    String json = extra.get(member);
    if (json == null) {
      String folded = MemberNames.folded(member);
      json =
          extra.entrySet().stream()
              .filter(other -> MemberNames.folded(other.getKey()).equals(folded))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("null");
    }
    Set<String> values = new LinkedHashSet<>();
    JsonReader in = new JsonReader(new StringReader(json));
    in.setStrictness(Strictness.STRICT);
    try {
      read(in, values);
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw new IOException("more than one value");
      }
    } catch (IOException | IllegalStateException e) {
      // No JSON: it is written as text, so it is read as such.
      values.clear();
      values.add(json.strip());
    }
    values.remove("");
    return List.copyOf(values);
  }

  private static void read(JsonReader in, Set<String> values) throws IOException {
    switch (in.peek()) {
      case STRING, NUMBER -> values.add(in.nextString().strip());
      case BOOLEAN -> values.add(Boolean.toString(in.nextBoolean()));
      case BEGIN_ARRAY -> {
        in.beginArray();
        while (in.hasNext()) {
          read(in, values);
        }
        in.endArray();
      }
      case BEGIN_OBJECT -> values.add(name(in));
      default -> in.skipValue();
    }
  }

  private static String name(JsonReader in) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      if (in.peek() == JsonToken.STRING || in.peek() == JsonToken.NUMBER) {
        texts.put(name, in.nextString().strip());
      } else {
        in.skipValue();
      }
    }
    in.endObject();
    return NAMES.stream()
        .map(texts::get)
        .filter(Objects::nonNull)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
