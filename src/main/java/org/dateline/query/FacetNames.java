package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.query.SearchPlan.FacetAsked;

/**
 * Reads which facets are asked for: {@code country}, {@code country:20}, {@code date/2025}, {@code
 * date/2025-12}, {@code topic/politics:5}.
 */
final class FacetNames {
  /** How many values a facet lists when no number is given. */
  static final int USUAL = 10;

  /** How many values a facet lists, at most; more are paged through. */
  static final int MOST = 1000;

  private static final Pattern YEAR_OR_MONTH =
      Pattern.compile("([0-9]{4})(?:[-/](0[1-9]|1[0-2]))?");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
  private static final String FACET = SearchParameter.FACET.parameter();

  private final ValueReader values;

  FacetNames(ValueReader values) {
    this.values = values;
  }

  /** The facets asked for, the last of the same name; what is wrong goes to the problems. */
  List<FacetAsked> read(List<String> typed, Consumer<Problem> problems) {
    Map<String, FacetAsked> asked = new LinkedHashMap<>();
    for (String text : typed) {
      if (!text.isBlank()) {
        read(text, problems).ifPresent(facet -> asked.put(facet.name(), facet));
      }
    }
    return List.copyOf(asked.values());
  }

  private Optional<FacetAsked> read(String typed, Consumer<Problem> problems) {
    int colon = typed.lastIndexOf(':');
    if (colon < 0) {
      return named(typed, USUAL, problems);
    }
    Optional<FacetAsked> facet = named(typed.substring(0, colon), USUAL, problems);
    String count = typed.substring(colon + 1).strip();
    int number = COUNT.matcher(count).matches() ? Integer.parseInt(count) : 0;
    if (number < 1 || number > MOST) {
      problems.accept(
          Problem.of(
                  "invalid-facet",
                  Warnings.quoted(typed)
                      + " needs a whole number of values from 1 to 1,000 after its colon.")
              .suggest(typed.substring(0, colon) + ":" + USUAL)
              .in(FACET));
      return Optional.empty();
    }
    return facet.map(f -> new FacetAsked(f.name(), f.facet(), f.path(), number));
  }

  /** The facet of a name without a number. */
  Optional<FacetAsked> named(String typed, int count, Consumer<Problem> problems) {
    String name = typed.strip();
    int slash = name.indexOf('/');
    String facet = slash < 0 ? name : name.substring(0, slash);
    List<String> known = values.fields().facets();
    if (!known.contains(facet)) {
      problems.accept(
          Problem.of("unknown-facet", "There is no facet " + Warnings.quoted(facet) + ".")
              .suggest(Problem.nearest(facet, known).orElse("one of " + String.join(", ", known)))
              .in(FACET));
      return Optional.empty();
    }
    Optional<Problem> waits = values.fields().reindexNeeded(facet);
    if (waits.isPresent()) {
      problems.accept(waits.get().in(FACET));
      return Optional.empty();
    }
    Optional<String> path = slash < 0 ? Optional.of("") : path(facet, name.substring(slash + 1));
    if (path.isEmpty()) {
      problems.accept(noPath(name, facet));
    }
    return path.map(p -> new FacetAsked(name, facet, p, count));
  }

  private Optional<String> path(String facet, String typed) {
    String path = typed.endsWith("/") ? typed.substring(0, typed.length() - 1) : typed;
    if (facet.equals("topic")) {
      return Optional.of(values.topic(path));
    }
    Matcher date = YEAR_OR_MONTH.matcher(path);
    if (!facet.equals("date") || !date.matches()) {
      return path.isEmpty() ? Optional.of("") : Optional.empty();
    }
    List<String> steps = new ArrayList<>(List.of(date.group(1)));
    Optional.ofNullable(date.group(2)).ifPresent(steps::add);
    return Optional.of(String.join("-", steps));
  }

  private static Problem noPath(String name, String facet) {
    String message =
        facet.equals("date")
            ? " is no year or month to look into."
            : " has a path, and only date and topic are trees.";
    return Problem.of("invalid-facet", Warnings.quoted(name) + message)
        .suggest(facet.equals("date") ? "date/2025 or date/2025-12" : facet)
        .in(FACET);
  }
}
