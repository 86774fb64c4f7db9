package org.dateline.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Tag;

/**
 * Writes where the values of an article came from, and reads it back. Not named “tags”, which in
 * the articles of others are free words.
 *
 * <pre>{@code
 * "tagged":[{"facet":"country","value":"SY","origin":"rule","evidence":["Syrian Foreign Minister"]}]
 * }</pre>
 */
final class TagJson {
  /** The name of the member. */
  static final String NAME = "tagged";

  private TagJson() {}

  static void write(JsonWriter out, List<Tag> tags) throws IOException {
    if (tags.isEmpty()) {
      return;
    }
    out.name(NAME).beginArray();
    for (Tag tag : tags) {
      out.beginObject().name("facet").value(tag.facet());
      out.name("value");
      ArticleJsonExtra.text(out, tag.value());
      out.name("origin").value(Words.written(tag.origin()));
      if (!tag.evidence().isEmpty()) {
        out.name("evidence").beginArray();
        for (String words : tag.evidence()) {
          ArticleJsonExtra.text(out, words);
        }
        out.endArray();
      }
      out.endObject();
    }
    out.endArray();
  }

  /** The tags in a member's JSON text; empty when it is another's member of that name. */
  static Optional<List<Tag>> parse(String json) {
    JsonReader in = new JsonReader(new StringReader(json));
    in.setStrictness(Strictness.STRICT);
    try {
      List<Tag> tags = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        Optional<Tag> tag = tag(in);
        if (tag.isEmpty()) {
          return Optional.empty();
        }
        tags.add(tag.get());
      }
      in.endArray();
      return in.peek() == JsonToken.END_DOCUMENT && !tags.isEmpty()
          ? Optional.of(tags)
          : Optional.empty();
    } catch (IOException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static Optional<Tag> tag(JsonReader in) throws IOException {
    String facet = "";
    String value = "";
    Optional<Tag.Origin> origin = Optional.empty();
    List<String> evidence = new ArrayList<>();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "facet" -> facet = in.nextString();
        case "value" -> value = in.nextString();
        case "origin" -> origin = Words.find(Tag.Origin.class, in.nextString());
        case "evidence" -> {
          in.beginArray();
          while (in.hasNext()) {
            evidence.add(in.nextString());
          }
          in.endArray();
        }
        default -> in.skipValue();
      }
    }
    in.endObject();
    if (facet.isEmpty() || value.isEmpty() || origin.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Tag(facet, value, origin.get(), evidence));
  }
}
