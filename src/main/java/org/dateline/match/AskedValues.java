package org.dateline.match;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Article;
import org.dateline.match.ResolvedPlan.Dated;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Value;
import org.dateline.query.DateRange;
import org.dateline.query.SearchPlan;

/** Which of the values that were asked for an article was found by. */
final class AskedValues {
  private static final String DATE = "date";

  private final ResolvedPlan plan;
  private final FacetValues facets;

  /**
   * Creates it for the filters of a plan.
   *
   * @param plan that the articles were found with
   */
  AskedValues(ResolvedPlan plan, FacetValues facets) {
    this.plan = plan;
    this.facets = facets;
  }

  /** The values of nodes that made an article match. */
  static List<Value> of(List<Node> matched, Article article, FacetValues facets) {
    List<Value> values = new ArrayList<>();
    for (Node node : matched) {
      switch (node) {
        case Value value -> values.add(value);
        case ResolvedPlan.Id id -> values.add(new Value("id", id.id()));
        case Dated dated -> dated(dated.range(), article, facets).ifPresent(values::add);
        case ResolvedPlan.Length length ->
            words(length).ifPresent(text -> values.add(new Value("words", text)));
        default -> {}
      }
    }
    return values;
  }

  /**
   * Some values of an article that was found, and those that the filters ask for.
   *
   * @param own its values in the archive's own fields
   */
  List<Value> after(List<Value> values, Article article, Map<String, List<String>> own) {
    Set<Value> all = new LinkedHashSet<>(values);
    Map<String, Set<String>> held =
        plan.filters().isEmpty() ? Map.of() : facets.of(article, true, own);
    for (SearchPlan.Filter filter : plan.filters()) {
      Set<String> ofFacet = held.getOrDefault(filter.facet(), Set.of());
      filter.any().stream()
          .filter(ofFacet::contains)
          .forEach(value -> all.add(new Value(filter.facet(), value)));
    }
    if (plan.range().from().isPresent() || plan.range().to().isPresent()) {
      dated(plan.range(), article, facets).ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  /** How many words were asked for; nothing when any number was. */
  private static Optional<String> words(ResolvedPlan.Length length) {
    boolean bounded = length.most() < Integer.MAX_VALUE;
    if (length.least() == length.most()) {
      return Optional.of(number(length.most()));
    }
    if (length.least() > 0) {
      return Optional.of(
          bounded
              ? number(length.least()) + " to " + number(length.most())
              : "at least " + number(length.least()));
    }
    return bounded ? Optional.of("at most " + number(length.most())) : Optional.empty();
  }

  private static String number(int words) {
    return String.format(Locale.ROOT, "%,d", words);
  }

  /** The year or month when just that was asked for, else when the article was published. */
  private static Optional<Value> dated(DateRange range, Article article, FacetValues facets) {
    Optional<LocalDate> first = range.from();
    Optional<LocalDate> last = range.to();
    if (first.isPresent() && last.isPresent()) {
      YearMonth month = YearMonth.from(first.get());
      boolean begins = first.get().getDayOfMonth() == 1;
      if (begins && last.get().equals(month.atEndOfMonth())) {
        return Optional.of(new Value(DATE, month.toString()));
      }
      if (first.get().getDayOfYear() == 1
          && last.get().equals(first.get().withMonth(12).withDayOfMonth(31))) {
        return Optional.of(new Value(DATE, Year.from(month).toString()));
      }
    }
    return article
        .published()
        .map(facets::days)
        .map(days -> days.first().equals(days.last()) ? days.first().toString() : month(days))
        .map(text -> new Value(DATE, text));
  }

  private static String month(FacetValues.Days days) {
    return YearMonth.from(days.first()).toString();
  }
}
