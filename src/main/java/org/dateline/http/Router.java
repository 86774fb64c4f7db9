package org.dateline.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.Problem;

/** How a request finds its row among the {@link Routes}. */
final class Router {
  private final List<Route> all;
  private final Map<String, Resource> fixed = new HashMap<>();
  private final List<Resource> open = new ArrayList<>();

  Router(List<Route> all) {
    this.all = List.copyOf(all);
    Map<String, List<Route>> byPath = new LinkedHashMap<>();
    for (Route route : all) {
      byPath.computeIfAbsent(route.path(), p -> new ArrayList<>()).add(route);
    }
    byPath.forEach(
        (path, routes) -> {
          int brace = path.indexOf('{');
          if (brace < 0) {
            fixed.put(path, new Resource(path, false, List.copyOf(routes)));
          } else {
            String before = path.substring(0, brace);
            open.add(new Resource(before, path.endsWith("…}"), List.copyOf(routes)));
          }
        });
  }

  /**
   * A path and what can be done there.
   *
   * @param path the path, or what comes before its variable part
   * @param deep whether the variable part can have slashes
   * @param routes what can be done
   */
  record Resource(String path, boolean deep, List<Route> routes) {

    /** The route of a method; HEAD is answered as GET is. */
    Optional<Route> route(String method) {
      String as = method.equals("HEAD") ? "GET" : method;
      for (Route route : routes) {
        if (route.method().equals(as)) {
          return Optional.of(route);
        }
      }
      return Optional.empty();
    }

    /** The methods there are, as the {@code Allow} header lists them. */
    String methods() {
      Set<String> methods = new LinkedHashSet<>();
      for (Route route : routes) {
        methods.add(route.method());
        if (route.method().equals("GET")) {
          methods.add("HEAD");
        }
      }
      methods.add("OPTIONS");
      return String.join(", ", methods);
    }
  }

  /**
   * Where a request goes.
   *
   * @param resource what is there
   * @param variable the variable part of the path, decoded; empty when there is none
   */
  record Found(Resource resource, String variable) {}

  /**
   * Finds what a path leads to.
   *
   * @param path as it came, one character per byte
   * @throws Refusal 404, or 400 when the path cannot be decoded
   */
  Found find(String path) {
    Resource exact = fixed.get(path);
    if (exact != null) {
      return new Found(exact, "");
    }
    for (Resource resource : open) {
      if (path.startsWith(resource.path()) && path.length() > resource.path().length()) {
        String rest = path.substring(resource.path().length());
        if (resource.deep() || rest.indexOf('/') < 0) {
          return new Found(resource, Percent.decode(rest, false, "path"));
        }
      }
    }
    List<String> paths = all.stream().map(Route::template).distinct().toList();
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    throw Refusal.notFound(
        Problem.of("unknown-path", "There is nothing at this address.")
            .suggest(
                Stream.of(plain, "/v1" + plain)
                    .filter(paths::contains)
                    .findFirst()
                    .or(() -> Problem.nearest(path, paths))
                    .orElse("see /openapi.json")));
  }
}
