package org.dateline.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What a writer writes, as text, for those who do not stream. */
final class JsonText {
  private static final int USUAL_LENGTH = 1024;

  private JsonText() {}

  /** Something that can be written. */
  interface Writing {
    void to(JsonWriter out) throws IOException;
  }

  static String of(Writing writing) {
    StringWriter text = new StringWriter(USUAL_LENGTH);
    try {
      writing.to(new JsonWriter(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
