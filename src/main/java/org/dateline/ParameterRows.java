package org.dateline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of {@link SearchParameter} by name, since they are asked for with each request. */
final class ParameterRows {
  static final Map<String, SearchParameter> BY_NAME =
      Arrays.stream(SearchParameter.values())
          .collect(Collectors.toUnmodifiableMap(SearchParameter::parameter, row -> row));

  static final List<SearchParameter> FILTERS =
      Arrays.stream(SearchParameter.values())
          .filter(row -> BY_NAME.containsKey("not." + row.parameter()))
          .toList();

  static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

  /**
   * Names that are no parameters and mean something all the same: the members of articles and hits,
   * what single ways in take besides, and the operators of the query language.
   */
  static final Set<String> TAKEN =
      Set.of(
          ("id title summary body published updated url authors countries topics people"
                  + " organizations places dateline status markup score dir why and or not near lead words"
                  + " as bom columns duplicates encoding expect format html map records results set split")
              .split(" "));

  private ParameterRows() {}
}
