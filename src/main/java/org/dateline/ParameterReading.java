package org.dateline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.SearchParameter.Operation;

/** Reads a request from names and values, and gathers all that is wrong with them. */
final class ParameterReading {
  /** What other engines call these, so that a habit is met half way. */
  private static final Map<String, SearchParameter> HABITS =
      Map.ofEntries(
          Map.entry("rows", SearchParameter.SIZE),
          Map.entry("limit", SearchParameter.SIZE),
          Map.entry("per_page", SearchParameter.SIZE),
          Map.entry("pagesize", SearchParameter.SIZE),
          Map.entry("count", SearchParameter.SIZE),
          Map.entry("offset", SearchParameter.PAGE),
          Map.entry("start", SearchParameter.PAGE),
          Map.entry("lang", SearchParameter.LANGUAGE),
          Map.entry("query", SearchParameter.Q),
          Map.entry("search", SearchParameter.Q),
          Map.entry("order", SearchParameter.SORT),
          Map.entry("fl", SearchParameter.FIELDS),
          Map.entry("since", SearchParameter.FROM),
          Map.entry("until", SearchParameter.TO),
          Map.entry("aggs", SearchParameter.FACET));

  private static final String NOT = "not.";

  private final Operation operation;
  private final Set<String> ownFields;
  private final List<Problem> problems = new ArrayList<>();

  ParameterReading(Operation operation, Collection<String> ownFields) {
    this.operation = operation;
    this.ownFields = new LinkedHashSet<>(ownFields);
  }

  /** As {@link SearchParameter#read}. */
  SearchRequest read(Map<String, List<String>> given) {
    Map<SearchParameter, Set<String>> values = new EnumMap<>(SearchParameter.class);
    Map<String, Set<String>> own = new LinkedHashMap<>();
    given.forEach(
        (name, texts) -> {
          Optional<SearchParameter> row = SearchParameter.named(name).filter(this::isTaken);
          if (row.isEmpty() && isOwn(name)) {
            // A field of the archive's own is given as a source is: a comma belongs to the value.
            own.put(name, values(name, SearchParameter.SOURCE, texts));
          } else if (row.isEmpty()) {
            problems.add(unknown(name));
          } else if (!row.get().repeats() && texts.size() > 1) {
            problems.add(repeated(name, texts.size()));
          } else {
            values.put(row.get(), values(name, row.get(), texts));
          }
        });
    if (!problems.isEmpty()) {
      throw new InvalidRequestException(problems);
    }
    return SearchRequest.of(values, own);
  }

  private boolean isTaken(SearchParameter row) {
    return row.operations().contains(operation);
  }

  private boolean isOwn(String name) {
    return isTaken(SearchParameter.SOURCE)
        && ownFields.contains(name.startsWith(NOT) ? name.substring(NOT.length()) : name);
  }

  private Set<String> values(String name, SearchParameter row, List<String> texts) {
    Set<String> values = new LinkedHashSet<>();
    // Before they are read too: so many problems would help nobody.
    boolean tooMany = texts.size() > row.mostValues();
    for (int i = 0; i < texts.size() && !tooMany; i++) {
      try {
        values.addAll(row.valuesOf(texts.get(i)));
      } catch (InvalidRequestException e) {
        problems.addAll(e.problems());
      }
      tooMany = values.size() > row.mostValues();
    }
    if (tooMany) {
      problems.add(tooMany(name, row));
    }
    return values;
  }

  private static Problem tooMany(String name, SearchParameter row) {
    return Problem.of(
            "too-many-values",
            String.format(
                Locale.ROOT,
                "“%s” has more values than the %,d it takes at most.",
                name,
                row.mostValues()))
        .suggest("ask in several requests")
        .in(name);
  }

  private static Problem repeated(String name, int times) {
    return Problem.of("repeated-parameter", "“" + name + "” is given " + times + " times.")
        .suggest("give it once")
        .in(name);
  }

  private Problem unknown(String name) {
    List<String> known =
        Stream.concat(
                Arrays.stream(SearchParameter.values())
                    .filter(this::isTaken)
                    .map(SearchParameter::parameter),
                ownFields.stream().flatMap(field -> Stream.of(field, NOT + field)))
            .filter(taken -> SearchParameter.named(taken).isPresent() || isOwn(taken))
            .toList();
    SearchParameter habit = HABITS.get(name.toLowerCase(Locale.ROOT));
    Optional<String> nearest =
        habit != null && known.contains(habit.parameter())
            ? Optional.of(habit.parameter())
            : name.equals("fq")
                ? Optional.of("country, topic, source, … each by its name")
                : Problem.nearest(name, known);
    return Problem.of("unknown-parameter", "There is no parameter “" + name + "” here.")
        .suggest(nearest.orElse("one of " + String.join(", ", known)))
        .in(name);
  }
}
