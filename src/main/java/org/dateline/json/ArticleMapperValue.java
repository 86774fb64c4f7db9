package org.dateline.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;

/** A value of a record before it is known what it means. */
sealed interface ArticleMapperValue {

  /** How many levels deep a record may be nested. */
  int DEEPEST = 32;

  /** Text. */
  record Text(String text) implements ArticleMapperValue {}

  /** A number, true, false or null, as written. */
  record Literal(String json) implements ArticleMapperValue {
    boolean isNumber() {
      return json.charAt(0) == '-' || Character.isDigit(json.charAt(0));
    }
  }

  /** An array. */
  record Items(List<ArticleMapperValue> items) implements ArticleMapperValue {}

  /** An object. */
  record Members(Map<String, ArticleMapperValue> members) implements ArticleMapperValue {}

  /** What it is, for a message. */
  default String kind() {
    return switch (this) {
      case Text t -> "text";
      case Literal l -> l.isNumber() ? "a number" : l.json();
      case Items i -> "a list";
      case Members m -> "an object";
    };
  }

  /** Null, the empty text and the empty list say that there is nothing. */
  default boolean isAbsent() {
    return switch (this) {
      case Text t -> t.text().isBlank();
      case Literal l -> l.json().equals("null");
      case Items i -> i.items().stream().allMatch(ArticleMapperValue::isAbsent);
      case Members m -> false;
    };
  }

  /** Text or, since many archives number their articles, a number. */
  default Optional<String> textOrNumber() {
    return switch (this) {
      case Text t -> Optional.of(t.text());
      case Literal l -> l.isNumber() ? Optional.of(l.json()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Reads the next value. */
  static ArticleMapperValue read(JsonReader in, int depth) throws IOException {
    return switch (in.peek()) {
      case BEGIN_OBJECT -> new Members(members(in, depth + 1));
      case BEGIN_ARRAY -> {
        refuseTooDeep(in, depth + 1);
        List<ArticleMapperValue> items = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
          items.add(read(in, depth + 1));
        }
        in.endArray();
        yield new Items(items);
      }
      case STRING -> new Text(in.nextString());
      case NUMBER -> new Literal(in.nextString());
      case BOOLEAN -> new Literal(Boolean.toString(in.nextBoolean()));
      case NULL -> {
        in.nextNull();
        yield new Literal("null");
      }
      default -> throw new IllegalStateException("a value was expected at " + in.getPath());
    };
  }

  /** Reads an object, in the order of its members. */
  static Map<String, ArticleMapperValue> members(JsonReader in, int depth) throws IOException {
    refuseTooDeep(in, depth);
    Map<String, ArticleMapperValue> members = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      if (members.containsKey(name)) {
        throw new InvalidRequestException(
            Problem.of("duplicate-member", "“" + name + "” is given twice in one object.")
                .suggest("Give it once."));
      }
      members.put(name, read(in, depth));
    }
    in.endObject();
    return members;
  }

  private static void refuseTooDeep(JsonReader in, int depth) {
    if (depth > DEEPEST) {
      String path = in.getPath().replaceFirst("^\\$\\.?", "");
      String member = path.replaceFirst("[.\\[].*", "");
      throw new InvalidRequestException(
          Problem.of(
              "nesting-too-deep",
              "“" + member + "” is nested more than " + DEEPEST + " levels deep."));
    }
  }

  /** This value as JSON text, without white space between its parts. */
  default String toJson() {
    StringWriter text = new StringWriter();
    try {
      write(new JsonWriter(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(JsonWriter out) throws IOException {
    switch (this) {
      case Text t -> ArticleJsonExtra.text(out, t.text());
      case Literal l -> out.jsonValue(l.json());
      case Items i -> {
        out.beginArray();
        for (ArticleMapperValue item : i.items()) {
          item.write(out);
        }
        out.endArray();
      }
      case Members m -> {
        out.beginObject();
        for (Map.Entry<String, ArticleMapperValue> member : m.members().entrySet()) {
          out.name(member.getKey());
          member.getValue().write(out);
        }
        out.endObject();
      }
    }
  }
}
