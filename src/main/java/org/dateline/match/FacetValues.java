package org.dateline.match;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Article;
import org.dateline.PartialDate;
import org.dateline.config.Countries;
import org.dateline.config.IndexConfig;

/**
 * The facet values of an article: what it can be filtered by and is counted under. In trees a value
 * stands with its ancestors: {@code politics/diplomacy} with {@code politics}, {@code 2025-12-21}
 * with {@code 2025-12} and {@code 2025}, a part of a country with the country.
 */
public final class FacetValues {
  /** The facets whose values form a tree, each with what stands between the steps of a value. */
  public static final Map<String, Character> TREES = Map.of("date", '-', "topic", '/');

  /** Longer values are no names; they stay with the article and are no facet values. */
  private static final int LONGEST = 1_000;

  private final ZoneId zone;
  private final Countries countries;

  /**
   * Creates the rule for an archive.
   *
   * @param config what the archivist decided
   */
  public FacetValues(IndexConfig config) {
    this.zone = config.zone();
    this.countries = config.countries();
  }

  /**
   * The values of an article.
   *
   * @param article as indexed
   * @param dated whether its date is believed; otherwise it has none
   * @return the values per facet, facets without a value left out
   */
  public Map<String, Set<String>> of(Article article, boolean dated) {
    return of(article, dated, Map.of());
  }

  /**
   * The values of an article in an archive with fields of its own.
   *
   * @param article as indexed
   * @param dated whether its date is believed; otherwise it has none
   * @param own its values in the archive's own fields, by their names
   * @return the values per facet, facets without a value left out
   */
  public Map<String, Set<String>> of(
      Article article, boolean dated, Map<String, List<String>> own) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    article.published().filter(p -> dated).ifPresent(p -> put(values, "date", dates(p)));
    put(values, "country", withCountriesAbove(article.countries()));
    put(values, "topic", withTopicsAbove(article.topics()));
    put(values, "source", List.of(article.source()));
    put(values, "language", List.of(article.language()));
    put(values, "author", article.authors());
    put(values, "section", List.of(article.section()));
    put(values, "person", article.people());
    put(values, "organization", article.organizations());
    put(values, "place", article.places());
    own.forEach((field, given) -> put(values, field, given));
    return values;
  }

  /**
   * The days a date may mean.
   *
   * @param first the first
   * @param last the last
   */
  public record Days(LocalDate first, LocalDate last) {}

  /**
   * The civil days that a date may mean.
   *
   * @param published the date
   * @return one day, or the whole month
   */
  public Days days(PartialDate published) {
    return published
        .day(zone)
        .map(day -> new Days(day, day))
        .orElseGet(
            () -> {
              YearMonth month = published.month(zone);
              return new Days(month.atDay(1), month.atEndOfMonth());
            });
  }

  /**
   * An address as it is looked for: without scheme, {@code www.}, fragment and a slash at its end,
   * and its host in lower case.
   *
   * @param url the address as given
   * @return what is left; empty when there is nothing, or more than is an address
   */
  public static Optional<String> address(String url) {
    String address = url.strip();
    int scheme = address.indexOf("://");
    if (scheme > 0 && address.chars().limit(scheme).allMatch(FacetValues::isOfScheme)) {
      address = address.substring(scheme + 3);
    }
    int fragment = address.indexOf('#');
    address = fragment < 0 ? address : address.substring(0, fragment);
    int host = 0;
    while (host < address.length() && "/?".indexOf(address.charAt(host)) < 0) {
      host++;
    }
    address = address.substring(0, host).toLowerCase(Locale.ROOT) + address.substring(host);
    address = address.startsWith("www.") ? address.substring(4) : address;
    address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return Optional.of(address).filter(a -> !a.isEmpty() && a.length() <= LONGEST);
  }

  private static boolean isOfScheme(int c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
  }

  private static void put(Map<String, Set<String>> values, String facet, Iterable<String> given) {
    Set<String> kept = new LinkedHashSet<>();
    for (String value : given) {
      if (!value.isEmpty() && value.length() <= LONGEST) {
        kept.add(value);
      }
    }
    if (!kept.isEmpty()) {
      values.put(facet, kept);
    }
  }

  private List<String> dates(PartialDate published) {
    YearMonth month = published.month(zone);
    Optional<LocalDate> day = published.day(zone);
    String year = String.format(Locale.ROOT, "%04d", month.getYear());
    return day.isPresent()
        ? List.of(year, month.toString(), day.get().toString())
        : List.of(year, month.toString());
  }

  private Set<String> withCountriesAbove(List<String> codes) {
    Set<String> all = new LinkedHashSet<>();
    for (String code : codes) {
      Optional<String> next = Optional.of(code);
      while (next.isPresent() && all.add(next.get())) {
        next = countries.country(next.get()).flatMap(Countries.Country::parent);
      }
    }
    return all;
  }

  private static Set<String> withTopicsAbove(List<String> paths) {
    Set<String> all = new LinkedHashSet<>();
    for (String path : paths) {
      for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        all.add(path.substring(0, slash));
      }
      all.add(path);
    }
    return all;
  }
}
