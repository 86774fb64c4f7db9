package org.dateline.http;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Problem;

/** Who may do what: writes, keys, and the pages of other sites (CORS). */
final class Access {
  private static final HttpString ALLOW_ORIGIN = new HttpString("Access-Control-Allow-Origin");
  private static final HttpString ALLOW_METHODS = new HttpString("Access-Control-Allow-Methods");
  private static final HttpString ALLOW_HEADERS = new HttpString("Access-Control-Allow-Headers");
  private static final HttpString EXPOSE_HEADERS = new HttpString("Access-Control-Expose-Headers");
  private static final HttpString MAX_AGE = new HttpString("Access-Control-Max-Age");
  private static final HttpString REQUEST_METHOD = new HttpString("Access-Control-Request-Method");
  private static final String BEARER = "Bearer ";

  private final ServerOptions options;
  private final Hosts hosts;
  private final boolean writable;
  private final Optional<byte[]> key;

  Access(ServerOptions options, Hosts hosts) {
    this.options = options;
    this.hosts = hosts;
    writable = options.writable();
    key = options.apiKey().map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Refuses a call that its sender may not make, and tells a browser what its page may read.
   *
   * @throws Refusal 401 or 403
   */
  void check(Call call, Route route) {
    String origin = call.header(Headers.ORIGIN);
    if (!origin.isEmpty()) {
      boolean allowed = allows(origin, route.writes());
      if (allowed) {
        allow(call, origin);
      } else if (route.writes() && !hosts.isOwn(call, origin)) {
        throw Refusal.forbidden(
            Problem.of("origin-not-allowed", "Pages of " + origin + " may not write here."));
      }
    }
    if (!route.writes()) {
      return;
    }
    if (!writable) {
      throw Refusal.forbidden(
          Problem.of("read-only", "This server only reads.")
              .suggest("write where the archive is, or start the server with --allow-writes"));
    }
    if (key.isPresent()) {
      checkKey(call.header(Headers.AUTHORIZATION), key.get());
    }
  }

  private static void checkKey(String given, byte[] key) {
    boolean bearer = given.regionMatches(true, 0, BEARER, 0, BEARER.length());
    byte[] brought =
        (bearer ? given.substring(BEARER.length()).strip() : "").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(brought, key)) {
      throw new Refusal(
          401,
          Problem.of(
                  bearer ? "key-wrong" : "key-missing",
                  bearer ? "The key is not the right one." : "Writing needs a key.")
              .suggest("send the header Authorization: Bearer <key>"),
          Map.of("WWW-Authenticate", "Bearer"));
    }
  }

  /** Answers a browser that asks what a page of another site may do. */
  void preflight(Call call, List<Route> routes) {
    String origin = call.header(Headers.ORIGIN);
    String method = call.header(REQUEST_METHOD);
    if (origin.isEmpty() || method.isEmpty()) {
      return;
    }
    for (Route route : routes) {
      boolean same =
          route.method().equals(method) || (method.equals("HEAD") && route.method().equals("GET"));
      if (same && allows(origin, route.writes())) {
        allow(call, origin);
        HeaderMap headers = call.answerHeaders();
        headers.put(ALLOW_METHODS, method);
        headers.put(ALLOW_HEADERS, "Authorization, Content-Encoding, Content-Type");
        headers.put(MAX_AGE, "600");
      }
    }
  }

  private boolean allows(String origin, boolean write) {
    return (options.corsOrigins().contains(origin) || options.corsOrigins().contains("*"))
        && (!write || options.corsWrites());
  }

  private static void allow(Call call, String origin) {
    call.answerHeaders().put(ALLOW_ORIGIN, origin);
    call.answerHeaders().put(EXPOSE_HEADERS, "ETag, Retry-After, Dateline-Deleted");
    call.answerHeaders().add(Headers.VARY, "Origin");
  }
}
