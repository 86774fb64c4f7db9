package org.dateline.query;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.ArticleId;
import org.dateline.Match;
import org.dateline.SearchParameter;
import org.dateline.SearchRequest;

/**
 * A short hash of what decides which articles a request matches, and in what order. Two requests
 * have the same one when they ask the same as typed: a default that is written out and the order of
 * repeated values make no difference. Dates such as {@code 7d} count as typed, so that a reader can
 * page past midnight.
 */
final class Fingerprint {
  private static final int DIGITS = 12;

  private Fingerprint() {}

  static String of(SearchRequest request, Match match) {
    StringBuilder all = new StringBuilder();
    Set<SearchParameter> rows = EnumSet.allOf(SearchParameter.class);
    rows.removeIf(row -> !row.decidesOrder() || row == SearchParameter.STRICT);
    for (SearchParameter row : rows) {
      for (String value : values(request, row, match)) {
        add(all, row.parameter(), value);
      }
    }
    request
        .ownFilters()
        .forEach((name, values) -> values.stream().sorted().forEach(v -> add(all, name, v)));
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    return ArticleId.ofBytes(bytes).substring(0, DIGITS);
  }

  /** With its length, so that no value can look like another row. */
  private static void add(StringBuilder all, String name, String value) {
    all.append(name).append(' ').append(value.length()).append(' ').append(value);
  }

  private static List<String> values(SearchRequest request, SearchParameter row, Match match) {
    return switch (row) {
      case IN -> request.in().stream().map(Field::nameOf).sorted().toList();
      case MATCH -> List.of(match.name().toLowerCase(Locale.ROOT));
      case SORT -> List.of(request.sort().name().toLowerCase(Locale.ROOT));
      default -> request.values(row).stream().sorted().toList();
    };
  }
}
