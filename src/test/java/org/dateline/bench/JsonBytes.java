package org.dateline.bench;

import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** JSON as it is sent. */
final class JsonBytes {
  private static final int USUAL = 16 * 1024;

  private JsonBytes() {}

  /** What is written. */
  @FunctionalInterface
  interface Json {
    void write(JsonWriter out) throws IOException;
  }

  static byte[] of(Json json) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
    Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    json.write(new JsonWriter(writer));
    writer.flush();
    return bytes.toByteArray();
  }
}
