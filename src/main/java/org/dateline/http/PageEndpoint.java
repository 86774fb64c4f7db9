package org.dateline.http;

import io.undertow.util.HttpString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code GET /}: the search page and its parts. It runs no script and loads nothing but its own,
 * and tells the sites it links to nothing: an address here holds what somebody searched for.
 */
final class PageEndpoint implements Endpoint {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final Map<HttpString, String> HEADERS =
      Map.of(
          new HttpString("Content-Security-Policy"),
          POLICY,
          new HttpString("Referrer-Policy"),
          "no-referrer",
          new HttpString("Cross-Origin-Opener-Policy"),
          "same-origin");

  private static final List<String> SCRIPTS = List.of("page.js", "names.js", "suggest.js");

  /** By path. */
  private final Map<String, StaticPart> parts = new HashMap<>();

  private final Replies replies;

  /**
   * Makes the parts.
   *
   * @param ownFields the archive's own fields, which the page counts and filters by too; names of
   *     letters, digits and {@code _}, so that none can be anything else in HTML
   */
  PageEndpoint(List<String> ownFields, Replies replies) {
    this.replies = replies;
    String html = new String(bytes("index.html"), StandardCharsets.UTF_8);
    byte[] page =
        html.replace("<body>", "<body data-fields=\"" + String.join(" ", ownFields) + "\">")
            .getBytes(StandardCharsets.UTF_8);
    parts.put("/", replies.part("text/html; charset=utf-8", page, HEADERS));
    parts.put("/page.css", part("page.css", "text/css; charset=utf-8"));
    for (String script : SCRIPTS) {
      parts.put("/" + script, part(script, "text/javascript; charset=utf-8"));
    }
    parts.put("/icon.svg", part("icon.svg", "image/svg+xml"));
  }

  private StaticPart part(String name, String type) {
    return replies.part(type, bytes(name), HEADERS);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = PageEndpoint.class.getResourceAsStream("page/" + name)) {
      if (in == null) {
        throw new IllegalStateException("page/" + name + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void answer(Call call) {
    StaticPart part = parts.get(call.path());
    if (part == null) {
      throw new IllegalStateException("no part at " + call.path());
    }
    replies.part(call, part);
  }
}
