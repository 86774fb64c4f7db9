package org.dateline.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ends of a range as typed: {@code [2025-01 TO 2025-06]}, {@code {100 TO *}} with ends that do
 * not belong to it, or a comparison, {@code >=2025-12-01}.
 *
 * @param from the lower end; empty for none
 * @param fromIncluded whether it belongs to the range
 * @param to the upper end; empty for none
 * @param toIncluded whether it belongs to the range
 */
record Ends(Optional<String> from, boolean fromIncluded, Optional<String> to, boolean toIncluded) {
  private static final Pattern RANGE =
      Pattern.compile(
          "([\\[{])\\s*([^\\s\\[\\](){}]+)\\s+TO\\s+([^\\s\\[\\](){}]+)\\s*([]}])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPARISON = Pattern.compile("([<>=≤≥]{1,2})\\s*(\\S+)");

  static Optional<Ends> of(String typed) {
    Matcher range = RANGE.matcher(typed);
    if (range.matches()) {
      return Optional.of(
          new Ends(
              end(range.group(2)),
              range.group(1).equals("["),
              end(range.group(3)),
              range.group(4).equals("]")));
    }
    Matcher comparison = COMPARISON.matcher(typed);
    return comparison.matches()
        ? Optional.of(comparison(comparison.group(1), comparison.group(2)))
        : Optional.empty();
  }

  private static Ends comparison(String sign, String value) {
    boolean least = sign.contains(">") || sign.contains("≥");
    boolean most = sign.contains("<") || sign.contains("≤");
    boolean included = !sign.equals(">") && !sign.equals("<");
    boolean same = least == most;
    return new Ends(
        Optional.of(value).filter(v -> least || same),
        included,
        Optional.of(value).filter(v -> most || same),
        included);
  }

  private static Optional<String> end(String typed) {
    return typed.equals("*") ? Optional.empty() : Optional.of(typed);
  }

  /** The ends changed for each other, as they may have been meant; empty unless there are two. */
  Optional<Ends> turned() {
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Ends(to, toIncluded, from, fromIncluded))
        : Optional.empty();
  }
}
