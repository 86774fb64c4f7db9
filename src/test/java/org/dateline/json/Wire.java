package org.dateline.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Writes values as JSON and reads them back, as bytes of UTF-8 in between. */
final class Wire {
  private Wire() {}

  interface Writing {
    void to(JsonWriter out) throws IOException;
  }

  interface Reading<T> {
    T from(JsonReader in) throws IOException;
  }

  static <T> T sent(Writing writing, Reading<T> reading) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonWriter out = new JsonWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      writing.to(out);
    }
    return reading.from(
        new JsonReader(
            new InputStreamReader(
                new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8)));
  }

  static String json(Writing writing) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      writing.to(out);
    }
    return text.toString();
  }

  static JsonReader reader(String json) {
    return new JsonReader(new StringReader(json));
  }
}
