package org.dateline.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Problem;

/** The parameters in an address. */
final class QueryString {
  /** How many there may be; more are a mistake, or an attack. */
  private static final int MOST = 200;

  private QueryString() {}

  /**
   * Reads names and values.
   *
   * @param raw what follows the question mark, as it came, one character per byte
   * @return the values of each name, in the order given
   * @throws Refusal when an escape is not UTF-8, or there are too many
   */
  static Map<String, List<String>> parse(String raw) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    int count = 0;
    for (int start = 0; start < raw.length(); ) {
      int end = raw.indexOf('&', start);
      end = end < 0 ? raw.length() : end;
      if (end > start) {
        if (++count > MOST) {
          throw Refusal.badRequest(
              Problem.of("too-many-parameters", "There are more than " + MOST + " parameters.")
                  .suggest("join values with commas where the parameter allows it"));
        }
        add(raw.substring(start, end), given);
      }
      start = end + 1;
    }
    return given;
  }

  private static void add(String pair, Map<String, List<String>> given) {
    int equals = pair.indexOf('=');
    String name = Percent.decode(equals < 0 ? pair : pair.substring(0, equals), true, "query");
    String value = equals < 0 ? "" : Percent.decode(pair.substring(equals + 1), true, name);
    given.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
  }
}
