package org.dateline.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** What a server sent. */
final class Answer {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private final boolean whole;

  /**
   * Creates an answer.
   *
   * @param status its status
   * @param headers by lower-case name; several of one name are joined by commas
   * @param body the bytes, chunks put together
   * @param whole whether the body ended as its headers promised
   */
  Answer(int status, Map<String, String> headers, byte[] body, boolean whole) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.whole = whole;
  }

  int status() {
    return status;
  }

  byte[] body() {
    return body;
  }

  boolean whole() {
    return whole;
  }

  String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  JsonObject json() {
    return JsonParser.parseString(text()).getAsJsonObject();
  }

  /** The body of a packed answer. */
  String unpacked() throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The codes of a problem document. */
  List<String> codes() {
    List<String> codes = new ArrayList<>();
    for (JsonElement error : json().getAsJsonArray("errors")) {
      codes.add(error.getAsJsonObject().get("code").getAsString());
    }
    return codes;
  }

  /** The ids of the hits. */
  List<String> hits() {
    List<String> ids = new ArrayList<>();
    for (JsonElement hit : json().getAsJsonArray("hits")) {
      ids.add(hit.getAsJsonObject().get("id").getAsString());
    }
    return ids;
  }
}
