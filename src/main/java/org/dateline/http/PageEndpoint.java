package org.dateline.http;

import io.undertow.util.HttpString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
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

  /** By path. */
  private final Map<String, StaticPart> parts = new HashMap<>();

  private final Replies replies;

  PageEndpoint(Replies replies) {
    this.replies = replies;
    parts.put("/", part("index.html", "text/html; charset=utf-8"));
    parts.put("/page.css", part("page.css", "text/css; charset=utf-8"));
    parts.put("/page.js", part("page.js", "text/javascript; charset=utf-8"));
    parts.put("/icon.svg", part("icon.svg", "image/svg+xml"));
  }

  private StaticPart part(String name, String type) {
    try (InputStream in = PageEndpoint.class.getResourceAsStream("page/" + name)) {
      if (in == null) {
        throw new IllegalStateException("page/" + name + " is not in the jar");
      }
      return replies.part(type, in.readAllBytes(), HEADERS);
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
