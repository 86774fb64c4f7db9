package org.dateline.json;

import static org.dateline.json.ArticleJsonExtra.text;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.NameFound;

/** Writes and reads names with their spellings: {@code [{"typed":…,"found":[{"text":…}]}]}. */
final class NameJson {
  private NameJson() {}

  static void write(JsonWriter out, List<NameFound> names) throws IOException {
    out.beginArray();
    for (NameFound name : names) {
      out.beginObject();
      text(out.name("typed"), name.typed());
      if (name.field().isPresent()) {
        out.name("field").value(name.field().get());
      }
      out.name("found").beginArray();
      for (NameFound.Spelling spelling : name.found()) {
        out.beginObject();
        text(out.name("text"), spelling.text());
        out.name("count").value(spelling.count());
        out.name("script").value(spelling.script());
        out.endObject();
      }
      out.endArray();
      out.endObject();
    }
    out.endArray();
  }

  static List<NameFound> read(JsonReader in) throws IOException {
    List<NameFound> names = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      String typed = "";
      Optional<String> field = Optional.empty();
      List<NameFound.Spelling> found = List.of();
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "typed" -> typed = in.nextString();
          case "field" -> field = Optional.of(in.nextString());
          case "found" -> found = readSpellings(in);
          default -> in.skipValue();
        }
      }
      in.endObject();
      names.add(new NameFound(typed, field, found));
    }
    in.endArray();
    return names;
  }

  private static List<NameFound.Spelling> readSpellings(JsonReader in) throws IOException {
    List<NameFound.Spelling> spellings = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      String text = "";
      long count = 0;
      String script = "";
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "text" -> text = in.nextString();
          case "count" -> count = in.nextLong();
          case "script" -> script = in.nextString();
          default -> in.skipValue();
        }
      }
      in.endObject();
      spellings.add(new NameFound.Spelling(text, count, script));
    }
    in.endArray();
    return spellings;
  }
}
