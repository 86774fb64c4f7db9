package org.dateline.json;

import static org.dateline.json.ArticleJsonExtra.text;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.Suggestion;

/** Ways to go on with what was typed, as {@code {"suggestions":[…]}}. */
final class SuggestionJson {
  private SuggestionJson() {}

  static void write(JsonWriter out, List<Suggestion> suggestions) throws IOException {
    out.beginObject();
    out.name("suggestions").beginArray();
    for (Suggestion suggestion : suggestions) {
      write(out, suggestion);
    }
    out.endArray();
    out.endObject();
  }

  private static void write(JsonWriter out, Suggestion suggestion) throws IOException {
    out.beginObject();
    out.name("kind").value(Words.written(suggestion.kind()));
    text(out.name("text"), suggestion.text());
    text(out.name("query"), suggestion.query());
    if (suggestion.count().isPresent()) {
      out.name("count").value(suggestion.count().getAsLong());
    }
    if (suggestion.id().isPresent()) {
      text(out.name("id"), suggestion.id().get());
    }
    out.endObject();
  }

  static List<Suggestion> read(JsonReader in) throws IOException {
    List<Suggestion> suggestions = new ArrayList<>();
    in.beginObject();
    while (in.hasNext()) {
      if (in.nextName().equals("suggestions")) {
        in.beginArray();
        while (in.hasNext()) {
          suggestions.add(readOne(in));
        }
        in.endArray();
      } else {
        in.skipValue();
      }
    }
    in.endObject();
    return suggestions;
  }

  private static Suggestion readOne(JsonReader in) throws IOException {
    Suggestion.Kind kind = Suggestion.Kind.WORD;
    String text = "";
    String query = "";
    OptionalLong count = OptionalLong.empty();
    Optional<String> id = Optional.empty();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "kind" -> kind = Words.read(Suggestion.Kind.class, in.nextString());
        case "text" -> text = in.nextString();
        case "query" -> query = in.nextString();
        case "count" -> count = OptionalLong.of(in.nextLong());
        case "id" -> id = Optional.of(in.nextString());
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Suggestion(kind, text, query, count, id);
  }
}
