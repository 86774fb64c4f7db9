package org.dateline.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

/** Values as JSON text: of the members that Dateline does not know, and of any string. */
final class ArticleJsonExtra {
  private ArticleJsonExtra() {}

  /** Writes a string so that it is read back exactly, also when it goes through UTF-8. */
  static void text(JsonWriter out, String value) throws IOException {
    int lone = loneSurrogate(value, 0);
    if (lone < 0) {
      out.value(value);
      return;
    }
    StringBuilder escaped = new StringBuilder(value.length() + 16);
    int start = 0;
    for (; lone >= 0; lone = loneSurrogate(value, start)) {
      escaped.append(unquoted(value.substring(start, lone)));
      escaped.append("\\u").append(Integer.toHexString(value.charAt(lone)));
      start = lone + 1;
    }
    out.jsonValue('"' + escaped.append(unquoted(value.substring(start))).toString() + '"');
  }

  private static int loneSurrogate(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < value.length()
            && Character.isLowSurrogate(value.charAt(i + 1))) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  private static String unquoted(String value) throws IOException {
    StringWriter text = new StringWriter();
    new JsonWriter(text).value(value);
    return text.getBuffer().substring(1, text.getBuffer().length() - 1);
  }

  /** Writes a value given as JSON text; as a string when it is not JSON, so that no text breaks. */
  static void write(JsonWriter out, String json) throws IOException {
    if (isJson(json)) {
      out.jsonValue(json);
    } else {
      text(out, json);
    }
  }

  private static boolean isJson(String text) {
    JsonReader in = new JsonReader(new StringReader(text));
    in.setStrictness(Strictness.STRICT);
    try {
      in.skipValue();
      return in.peek() == JsonToken.END_DOCUMENT;
    } catch (IOException | IllegalStateException e) {
      return false;
    }
  }

  /** Reads the next value as JSON text without white space between its parts. */
  static String read(JsonReader in) throws IOException {
    StringWriter text = new StringWriter();
    copy(in, new JsonWriter(text));
    return text.toString();
  }

  private static void copy(JsonReader in, JsonWriter out) throws IOException {
    switch (in.peek()) {
      case BEGIN_OBJECT -> {
        in.beginObject();
        out.beginObject();
        while (in.hasNext()) {
          out.name(in.nextName());
          copy(in, out);
        }
        in.endObject();
        out.endObject();
      }
      case BEGIN_ARRAY -> {
        in.beginArray();
        out.beginArray();
        while (in.hasNext()) {
          copy(in, out);
        }
        in.endArray();
        out.endArray();
      }
      case STRING -> text(out, in.nextString());
      // The digits as they were written: no double is as long as some numbers of others.
      case NUMBER -> out.jsonValue(in.nextString());
      case BOOLEAN -> out.value(in.nextBoolean());
      case NULL -> {
        in.nextNull();
        out.nullValue();
      }
      default -> throw new IllegalStateException("a value was expected at " + in.getPath());
    }
  }
}
