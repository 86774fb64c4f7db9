package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.SearchRequest;
import org.dateline.query.SearchPlan.Filter;

/** Reads the values that a request filters by, and its first and last day. */
final class Filters {
  private static final String NOT = "not.";

  private final ValueReader values;
  private final DateExpression dates;
  private final Consumer<Problem> problems;

  Filters(ValueReader values, DateExpression dates, Consumer<Problem> problems) {
    this.values = values;
    this.dates = dates;
    this.problems = problems;
  }

  /** A filter for each facet that values are given for. */
  List<Filter> of(SearchRequest request) {
    List<Filter> filters = new ArrayList<>();
    for (SearchParameter wanted : SearchParameter.filters()) {
      String facet = wanted.parameter();
      List<String> any = values(request, facet, wanted);
      List<String> none =
          wanted.excluding().map(unwanted -> values(request, facet, unwanted)).orElse(List.of());
      if (!any.isEmpty() || !none.isEmpty()) {
        filters.add(new Filter(facet, any, none));
      }
    }
    for (String field : values.fields().own()) {
      List<String> any = request.ownFilters().getOrDefault(field, List.of());
      List<String> none = request.ownFilters().getOrDefault(NOT + field, List.of());
      if (!any.isEmpty() || !none.isEmpty()) {
        filters.add(new Filter(field, any, none));
      }
    }
    request.ownFilters().keySet().forEach(this::check);
    return filters;
  }

  /** Refuses a filter by a field that the archive does not have, or not yet. */
  private void check(String parameter) {
    String field = parameter.startsWith(NOT) ? parameter.substring(NOT.length()) : parameter;
    ArchiveFields fields = values.fields();
    if (fields.own().contains(field)) {
      fields.reindexNeeded(field).ifPresent(problem -> problems.accept(problem.in(parameter)));
      return;
    }
    List<String> known = fields.facets();
    problems.accept(
        Problem.of("unknown-parameter", "There is no parameter “" + parameter + "” here.")
            .suggest(
                Problem.nearest(field, known)
                    .map(near -> parameter.startsWith(NOT) ? NOT + near : near)
                    .orElse("one of " + String.join(", ", known)))
            .in(parameter));
  }

  private List<String> values(SearchRequest request, String facet, SearchParameter parameter) {
    Set<String> resolved = new LinkedHashSet<>();
    for (String typed : request.values(parameter)) {
      if (!typed.isBlank()) {
        value(facet, typed.strip(), parameter).ifPresent(resolved::add);
      }
    }
    return List.copyOf(resolved);
  }

  private Optional<String> value(String facet, String typed, SearchParameter parameter) {
    Optional<String> value =
        switch (facet) {
          case "country" -> values.country(typed);
          case "date" -> dates.period(typed).map(DateExpression::text);
          default -> Optional.of(values.resolve(facet, typed));
        };
    if (value.isEmpty()) {
      Problem problem = facet.equals("date") ? dates.invalid(typed) : values.unknownCountry(typed);
      problems.accept(problem.in(parameter.parameter()));
    }
    return value;
  }

  /** The days from {@code from} to {@code to}. */
  DateRange range(SearchRequest request) {
    Optional<String> from = request.from().filter(typed -> !typed.isBlank());
    Optional<String> to = request.to().filter(typed -> !typed.isBlank());
    DateRange range = new DateRange(from.flatMap(dates::first), to.flatMap(dates::last));
    refuse(from, range.from().isEmpty(), SearchParameter.FROM);
    refuse(to, range.to().isEmpty(), SearchParameter.TO);
    if (DateExpression.isEmpty(range)) {
      problems.accept(
          Problem.of(
                  "empty-range",
                  "No day is both on or after "
                      + Warnings.quoted(from.orElse(""))
                      + " and on or before "
                      + Warnings.quoted(to.orElse(""))
                      + ".")
              .suggest("from=" + to.orElse("") + " and to=" + from.orElse(""))
              .in(SearchParameter.FROM.parameter()));
    }
    return range;
  }

  private void refuse(Optional<String> typed, boolean unread, SearchParameter parameter) {
    typed
        .filter(text -> unread)
        .ifPresent(text -> problems.accept(dates.invalid(text).in(parameter.parameter())));
  }
}
