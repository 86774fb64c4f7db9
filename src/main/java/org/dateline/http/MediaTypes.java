package org.dateline.http;

import io.undertow.util.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.Problem;
import org.dateline.http.Route.Body;

/** What a request says its body is, and what it must say. */
final class MediaTypes {
  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";
  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";
  static final String TEXT = "text/plain";
  static final String HTML = "text/html";

  private static final List<String> LINES =
      List.of(NDJSON, "application/ndjson", "application/jsonl", "application/x-jsonlines");

  private MediaTypes() {}

  /**
   * Refuses a body that is not what the route takes. A page of another site can send a form
   * unasked, never JSON; so this also keeps writes from being forged.
   *
   * @throws Refusal naming the header to send
   */
  static void check(Call call, Body wanted) {
    if (wanted == Body.NONE) {
      return;
    }
    String type = of(call);
    if (type.equals(JSON) || (wanted == Body.ARTICLES && LINES.contains(type))) {
      return;
    }
    String header =
        "Content-Type: " + JSON + (wanted == Body.ARTICLES ? ", or " + NDJSON + " for lines" : "");
    throw new Refusal(
        415,
        Problem.of(
                "unsupported-media-type",
                type.isEmpty()
                    ? "The request does not say what its body is."
                    : "The body is said to be “" + type + "”, which is not taken here.")
            .suggest("send the header " + header),
        Map.of("Accept", wanted == Body.ARTICLES ? JSON + ", " + NDJSON : JSON));
  }

  /** Whether the body is said to be JSON as a whole, not lines of it. */
  static boolean isJson(Call call) {
    return of(call).equals(JSON);
  }

  private static String of(Call call) {
    String given = call.header(Headers.CONTENT_TYPE);
    int semicolon = given.indexOf(';');
    String type = semicolon < 0 ? given : given.substring(0, semicolon);
    return type.strip().toLowerCase(Locale.ROOT);
  }
}
