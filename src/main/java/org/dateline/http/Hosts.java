package org.dateline.http;

import io.undertow.util.Headers;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.Problem;

/**
 * The names the server answers to. A page of another site can have its own name resolve to this
 * machine and then read the archive as if it were its own (DNS rebinding); it cannot change the
 * {@code Host} its browser sends.
 */
final class Hosts {
  private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private final boolean any;

  /** Listening on every address, any address is the one listened on; names still are not. */
  private final boolean addresses;

  Hosts(ServerOptions options) {
    String host = options.host().toLowerCase(Locale.ROOT);
    names.add(host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host);
    for (String name : options.allowedHosts()) {
      names.add(name.toLowerCase(Locale.ROOT));
    }
    any = options.allowedHosts().contains("*");
    addresses = host.equals("0.0.0.0") || host.equals("::") || host.equals("[::]");
  }

  /**
   * Refuses a request that is addressed to somebody else.
   *
   * @throws Refusal 421, or 400 when the request names no host
   */
  void check(Call call) {
    if (any) {
      return;
    }
    String given = call.header(Headers.HOST);
    if (given.isEmpty()) {
      throw Refusal.badRequest(
          Problem.of("host-missing", "The request has no Host header.")
              .suggest("send the header Host: localhost"));
    }
    String name = withoutPort(given).toLowerCase(Locale.ROOT);
    if (!names.contains(name) && !(addresses && isAddress(name))) {
      throw new Refusal(
          421,
          Problem.of("host-not-allowed", "This server does not answer to the name “" + name + "”.")
              .suggest("start it with --allowed-host " + name + ", if that is its name"),
          Map.of());
    }
  }

  /** Whether an origin is this server's own page as the request sees it. */
  boolean isOwn(Call call, String origin) {
    String host = call.header(Headers.HOST);
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  private static boolean isAddress(String name) {
    if (name.startsWith("[")) {
      return true;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
