package org.dateline.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;

/** Paths and query strings of requests to a server, percent-encoded. */
final class RemoteAddress {
  private RemoteAddress() {}

  static String article(String id) {
    return "/v1/articles/" + encoded(id);
  }

  /** A place in a tree keeps its slashes: {@code /v1/facets/date/2025}. */
  static String facet(String name) {
    return "/v1/facets/"
        + Arrays.stream(name.split("/", -1))
            .map(RemoteAddress::encoded)
            .collect(Collectors.joining("/"));
  }

  /**
   * The parameters of a request that an operation takes; the others mean nothing to it.
   *
   * @return the query string with its question mark; empty when there is none
   */
  static String query(Operation operation, SearchRequest request) {
    List<String> pairs = new ArrayList<>();
    for (SearchParameter parameter : SearchParameter.values()) {
      if (parameter.operations().contains(operation)) {
        for (String value : request.values(parameter)) {
          pairs.add(encoded(parameter.parameter()) + "=" + encoded(value));
        }
      }
    }
    if (SearchParameter.SOURCE.operations().contains(operation)) {
      request
          .ownFilters()
          .forEach(
              (name, values) ->
                  values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  /** Dots alone are encoded too: a path with {@code ..} in it leads elsewhere. */
  private static String encoded(String text) {
    if (text.equals(".") || text.equals("..")) {
      return text.replace(".", "%2E");
    }
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
