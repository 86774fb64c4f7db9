package org.dateline;

import static org.dateline.SearchParameter.CURSOR;
import static org.dateline.SearchParameter.EXPLAIN;
import static org.dateline.SearchParameter.FIELDS;
import static org.dateline.SearchParameter.FROM;
import static org.dateline.SearchParameter.HIGHLIGHT;
import static org.dateline.SearchParameter.IN;
import static org.dateline.SearchParameter.INTERVAL;
import static org.dateline.SearchParameter.MATCH;
import static org.dateline.SearchParameter.NAMES;
import static org.dateline.SearchParameter.NOT_NAME;
import static org.dateline.SearchParameter.PAGE;
import static org.dateline.SearchParameter.PREFIX;
import static org.dateline.SearchParameter.Q;
import static org.dateline.SearchParameter.SIZE;
import static org.dateline.SearchParameter.SORT;
import static org.dateline.SearchParameter.STRICT;
import static org.dateline.SearchParameter.TO;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is asked of an archive, as typed. Immutable: each method that sets something returns a
 * changed copy.
 *
 * <pre>{@code
 * SearchRequest.of("caesar sanctions").country("SY").facet("topic").sort(Sort.NEWEST)
 * }</pre>
 *
 * Filters of one kind widen each other ({@code country("SY", "US")} is either), those of different
 * kinds narrow. Values are resolved when the request is answered, so that a wrong one is told by
 * {@link InvalidRequestException} then, all at once.
 */
public final class SearchRequest {
  private static final int DEFAULT_SIZE = 10;

  /** The values given, each in the one form its row writes; what is absent has its default. */
  private final Map<SearchParameter, List<String>> values;

  /** The values of the archive's own fields by parameter: {@code edition}, {@code not.edition}. */
  private final SortedMap<String, List<String>> own;

  private SearchRequest(
      Map<SearchParameter, List<String>> values, SortedMap<String, List<String>> own) {
    this.values = values;
    this.own = own;
  }

  /**
   * A request for a query.
   *
   * @param query what to look for, in the query language; empty for every article
   * @return the request
   */
  public static SearchRequest of(String query) {
    return new SearchRequest(Map.of(), Collections.emptySortedMap()).query(query);
  }

  /** A request with values that were read already. */
  static SearchRequest of(
      Map<SearchParameter, Set<String>> read, Map<String, Set<String>> readOfOwn) {
    Map<SearchParameter, List<String>> values = new EnumMap<>(SearchParameter.class);
    read.forEach((parameter, given) -> put(values, parameter, given));
    SortedMap<String, List<String>> own = new TreeMap<>();
    readOfOwn.forEach((parameter, given) -> own.put(parameter, List.copyOf(given)));
    own.values().removeIf(List::isEmpty);
    return new SearchRequest(
        Collections.unmodifiableMap(values), Collections.unmodifiableSortedMap(own));
  }

  /**
   * This request with a value of any parameter, as text; for those that repeat the value is added.
   *
   * @param parameter which
   * @param text the value, as over HTTP
   * @return the changed copy
   * @throws InvalidRequestException when the text does not have the form of the parameter
   */
  public SearchRequest with(SearchParameter parameter, String text) {
    Set<String> all = new LinkedHashSet<>();
    if (parameter.repeats()) {
      all.addAll(values(parameter));
    }
    all.addAll(parameter.valuesOf(text));
    return set(parameter, all);
  }

  /**
   * The values given for a parameter, as text.
   *
   * @param parameter which
   * @return its values, empty when it was not given
   */
  public List<String> values(SearchParameter parameter) {
    return values.getOrDefault(parameter, List.of());
  }

  /**
   * This request as names and values; {@link SearchParameter#read} makes it of them again.
   *
   * @return what was given, in the order of the table, then filters by fields of the archive's own
   */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> named = new LinkedHashMap<>();
    values.forEach((parameter, given) -> named.put(parameter.parameter(), given));
    named.putAll(own);
    return named;
  }

  private SearchRequest set(SearchParameter parameter, Set<String> given) {
    Map<SearchParameter, List<String>> changed = new EnumMap<>(SearchParameter.class);
    changed.putAll(values);
    put(changed, parameter, given);
    return new SearchRequest(Collections.unmodifiableMap(changed), own);
  }

  private static void put(
      Map<SearchParameter, List<String>> values, SearchParameter parameter, Set<String> given) {
    if (given.isEmpty() || (given.equals(Set.of("")) && !parameter.repeats())) {
      values.remove(parameter);
    } else {
      values.put(parameter, List.copyOf(given));
    }
  }

  private SearchRequest add(SearchParameter parameter, String... more) {
    Set<String> all = new LinkedHashSet<>(values(parameter));
    for (String value : more) {
      all.addAll(parameter.valuesOf(value));
    }
    return set(parameter, all);
  }

  private SearchRequest only(SearchParameter parameter, String value) {
    return set(parameter, Set.of(value));
  }

  private SearchRequest only(SearchParameter parameter, Enum<?> value) {
    return only(parameter, value.name().toLowerCase(Locale.ROOT));
  }

  private Optional<String> text(SearchParameter parameter) {
    return values(parameter).stream().findFirst();
  }

  private <E extends Enum<E>> Optional<E> word(SearchParameter parameter, Class<E> type) {
    return text(parameter).map(w -> Enum.valueOf(type, w.toUpperCase(Locale.ROOT)));
  }

  private int number(SearchParameter parameter, int otherwise) {
    return text(parameter).map(Integer::parseInt).orElse(otherwise);
  }

  /**
   * The query as typed.
   *
   * @return the query; empty for every article
   */
  public String query() {
    return text(Q).orElse("");
  }

  /**
   * With another query.
   *
   * @param query what to look for
   * @return the changed copy
   */
  public SearchRequest query(String query) {
    return only(Q, query);
  }

  /**
   * The parts searched.
   *
   * @return at least one; all by default
   */
  public Set<Part> in() {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    values(IN).forEach(w -> parts.add(Part.valueOf(w.toUpperCase(Locale.ROOT))));
    return parts.isEmpty() ? Part.WHOLE : parts;
  }

  /**
   * Searching these parts only.
   *
   * @param parts which
   * @return the changed copy
   */
  public SearchRequest in(Part... parts) {
    SearchRequest changed = this;
    for (Part part : parts) {
      changed = changed.with(IN, part.name());
    }
    return changed;
  }

  /**
   * How many of the bare words must match.
   *
   * @return {@link Match#AUTO} by default
   */
  public Match match() {
    return word(MATCH, Match.class).orElse(Match.AUTO);
  }

  /**
   * With another rule on how many of the bare words must match.
   *
   * @param match how many
   * @return the changed copy
   */
  public SearchRequest match(Match match) {
    return only(MATCH, match);
  }

  /**
   * Whether names are found in other spellings than the one typed.
   *
   * @return true by default
   */
  public boolean names() {
    return !text(NAMES).equals(Optional.of("off"));
  }

  /**
   * With names found in all spellings that the archive has, or only as typed.
   *
   * @param otherSpellings whether other spellings count
   * @return the changed copy
   */
  public SearchRequest names(boolean otherSpellings) {
    return only(NAMES, otherSpellings ? "auto" : "off");
  }

  /**
   * Without these spellings of the names typed.
   *
   * @param spellings spellings of {@link NameFound}
   * @return the changed copy
   */
  public SearchRequest notName(String... spellings) {
    return add(NOT_NAME, spellings);
  }

  /**
   * The first day, as typed.
   *
   * @return the date, or empty
   */
  public Optional<String> from() {
    return text(FROM);
  }

  /**
   * Published on or after a date.
   *
   * @param date {@code 2025-12-21}, {@code 2025-12}, {@code 2025}, or {@code 7d} for seven days ago
   * @return the changed copy
   */
  public SearchRequest from(String date) {
    return only(FROM, date);
  }

  /**
   * The last day, as typed.
   *
   * @return the date, or empty
   */
  public Optional<String> to() {
    return text(TO);
  }

  /**
   * Published on or before a date.
   *
   * @param date as for {@link #from(String)}; the whole of a month or year
   * @return the changed copy
   */
  public SearchRequest to(String date) {
    return only(TO, date);
  }

  /**
   * With articles that have one of these countries.
   *
   * @param countries countries in any spelling
   * @return the changed copy
   */
  public SearchRequest country(String... countries) {
    return add(SearchParameter.COUNTRY, countries);
  }

  /**
   * Without articles that have one of these countries.
   *
   * @param countries countries in any spelling
   * @return the changed copy
   */
  public SearchRequest notCountry(String... countries) {
    return add(SearchParameter.NOT_COUNTRY, countries);
  }

  /**
   * With articles that have one of these topics.
   *
   * @param topics paths in the topic tree; a parent includes its children
   * @return the changed copy
   */
  public SearchRequest topic(String... topics) {
    return add(SearchParameter.TOPIC, topics);
  }

  /**
   * Without articles that have one of these topics.
   *
   * @param topics paths in the topic tree; a parent includes its children
   * @return the changed copy
   */
  public SearchRequest notTopic(String... topics) {
    return add(SearchParameter.NOT_TOPIC, topics);
  }

  /**
   * With articles that have one of these dates.
   *
   * @param dates years, months or days: {@code 2025}, {@code 2025-12}, {@code 2025-12-21}
   * @return the changed copy
   */
  public SearchRequest date(String... dates) {
    return add(SearchParameter.DATE, dates);
  }

  /**
   * Without articles that have one of these dates.
   *
   * @param dates years, months or days: {@code 2025}, {@code 2025-12}, {@code 2025-12-21}
   * @return the changed copy
   */
  public SearchRequest notDate(String... dates) {
    return add(SearchParameter.NOT_DATE, dates);
  }

  /**
   * With articles that have one of these sources.
   *
   * @param sources sources
   * @return the changed copy
   */
  public SearchRequest source(String... sources) {
    return add(SearchParameter.SOURCE, sources);
  }

  /**
   * Without articles that have one of these sources.
   *
   * @param sources sources
   * @return the changed copy
   */
  public SearchRequest notSource(String... sources) {
    return add(SearchParameter.NOT_SOURCE, sources);
  }

  /**
   * With articles that have one of these languages.
   *
   * @param languages languages, BCP 47
   * @return the changed copy
   */
  public SearchRequest language(String... languages) {
    return add(SearchParameter.LANGUAGE, languages);
  }

  /**
   * Without articles that have one of these languages.
   *
   * @param languages languages, BCP 47
   * @return the changed copy
   */
  public SearchRequest notLanguage(String... languages) {
    return add(SearchParameter.NOT_LANGUAGE, languages);
  }

  /**
   * With articles that have one of these authors.
   *
   * @param authors authors
   * @return the changed copy
   */
  public SearchRequest author(String... authors) {
    return add(SearchParameter.AUTHOR, authors);
  }

  /**
   * Without articles that have one of these authors.
   *
   * @param authors authors
   * @return the changed copy
   */
  public SearchRequest notAuthor(String... authors) {
    return add(SearchParameter.NOT_AUTHOR, authors);
  }

  /**
   * With articles that have one of these sections.
   *
   * @param sections sections
   * @return the changed copy
   */
  public SearchRequest section(String... sections) {
    return add(SearchParameter.SECTION, sections);
  }

  /**
   * Without articles that have one of these sections.
   *
   * @param sections sections
   * @return the changed copy
   */
  public SearchRequest notSection(String... sections) {
    return add(SearchParameter.NOT_SECTION, sections);
  }

  /**
   * With articles that have one of these people.
   *
   * @param people people
   * @return the changed copy
   */
  public SearchRequest person(String... people) {
    return add(SearchParameter.PERSON, people);
  }

  /**
   * Without articles that have one of these people.
   *
   * @param people people
   * @return the changed copy
   */
  public SearchRequest notPerson(String... people) {
    return add(SearchParameter.NOT_PERSON, people);
  }

  /**
   * With articles that have one of these organizations.
   *
   * @param organizations organizations
   * @return the changed copy
   */
  public SearchRequest organization(String... organizations) {
    return add(SearchParameter.ORGANIZATION, organizations);
  }

  /**
   * Without articles that have one of these organizations.
   *
   * @param organizations organizations
   * @return the changed copy
   */
  public SearchRequest notOrganization(String... organizations) {
    return add(SearchParameter.NOT_ORGANIZATION, organizations);
  }

  /**
   * With articles that have one of these places.
   *
   * @param places places
   * @return the changed copy
   */
  public SearchRequest place(String... places) {
    return add(SearchParameter.PLACE, places);
  }

  /**
   * Without articles that have one of these places.
   *
   * @param places places
   * @return the changed copy
   */
  public SearchRequest notPlace(String... places) {
    return add(SearchParameter.NOT_PLACE, places);
  }

  /**
   * With articles that have one of these values in a field of the archive's own, one that its
   * {@code archive.json} declares.
   *
   * @param field the field's name, {@code edition}
   * @param wanted values, each as it is written in the articles
   * @return the changed copy
   * @throws InvalidRequestException when the name is one of ours, such as {@code country}, which
   *     has a method of its own, or cannot be the name of a field
   */
  public SearchRequest filter(String field, String... wanted) {
    return own(field, field, wanted);
  }

  /**
   * Without articles that have one of these values in a field of the archive's own.
   *
   * @param field the field's name, {@code edition}
   * @param unwanted values, each as it is written in the articles
   * @return the changed copy
   * @throws InvalidRequestException as for {@link #filter}
   */
  public SearchRequest notFilter(String field, String... unwanted) {
    return own(field, "not." + field, unwanted);
  }

  private SearchRequest own(String field, String parameter, String... more) {
    if (!SearchParameter.isFree(field)) {
      throw new InvalidRequestException(
          Problem.of("invalid-filter", "“" + field + "” is no field of an archive's own.")
              .suggest(
                  SearchParameter.named(field)
                      .map(row -> "the parameter “" + row.parameter() + "”")
                      .orElse("a field that archive.json names under “fields”"))
              .in(field));
    }
    Set<String> all = new LinkedHashSet<>(own.getOrDefault(parameter, List.of()));
    for (String value : more) {
      all.addAll(SearchParameter.SOURCE.valuesOf(value));
    }
    SortedMap<String, List<String>> changed = new TreeMap<>(own);
    if (!all.isEmpty()) {
      changed.put(parameter, List.copyOf(all));
    }
    return new SearchRequest(values, Collections.unmodifiableSortedMap(changed));
  }

  /**
   * The values given for fields of the archive's own.
   *
   * @return the values by parameter, {@code edition} for those wanted and {@code not.edition} for
   *     those not wanted, in the order of these names
   */
  public SortedMap<String, List<String>> ownFilters() {
    return own;
  }

  /**
   * The order of hits.
   *
   * @return {@link Sort#RELEVANCE} by default
   */
  public Sort sort() {
    return word(SORT, Sort.class).orElse(Sort.RELEVANCE);
  }

  /**
   * In another order.
   *
   * @param sort the order
   * @return the changed copy
   */
  public SearchRequest sort(Sort sort) {
    return only(SORT, sort);
  }

  /**
   * Which page.
   *
   * @return counted from 1
   */
  public int page() {
    return number(PAGE, 1);
  }

  /**
   * Another page.
   *
   * @param page counted from 1
   * @return the changed copy
   */
  public SearchRequest page(int page) {
    return with(PAGE, Integer.toString(page));
  }

  /**
   * How many hits a page has.
   *
   * @return 10 by default
   */
  public int size() {
    return number(SIZE, DEFAULT_SIZE);
  }

  /**
   * With larger or smaller pages.
   *
   * @param size hits of a page, at most 100
   * @return the changed copy
   */
  public SearchRequest size(int size) {
    return with(SIZE, Integer.toString(size));
  }

  /**
   * Where to go on.
   *
   * @return a cursor, or empty
   */
  public Optional<String> cursor() {
    return text(CURSOR);
  }

  /**
   * Going on after a page.
   *
   * @param cursor {@link SearchResult#next()} of an answer to the same request
   * @return the changed copy
   */
  public SearchRequest cursor(String cursor) {
    return only(CURSOR, cursor);
  }

  /**
   * More members of the hits.
   *
   * @return their names
   */
  public List<String> fields() {
    return values(FIELDS);
  }

  /**
   * With more members in the hits.
   *
   * @param names {@code summary}, {@code body}, {@code authors}, … or a member unknown to Dateline
   * @return the changed copy
   */
  public SearchRequest fields(String... names) {
    return add(FIELDS, names);
  }

  /**
   * The facets asked for.
   *
   * @return as typed
   */
  public List<String> facets() {
    return values(SearchParameter.FACET);
  }

  /**
   * With facets counted.
   *
   * @param facets {@code country}, {@code topic}, {@code date/2025}, … each also with a number of
   *     values, {@code country:20}
   * @return the changed copy
   */
  public SearchRequest facet(String... facets) {
    return add(SearchParameter.FACET, facets);
  }

  /**
   * The interval of the timeline.
   *
   * @return the interval; empty when no timeline is asked for
   */
  public Optional<Interval> interval() {
    return word(INTERVAL, Interval.class);
  }

  /**
   * With a timeline.
   *
   * @param interval its interval
   * @return the changed copy
   */
  public SearchRequest interval(Interval interval) {
    return only(INTERVAL, interval);
  }

  /**
   * Whether titles and passages are marked.
   *
   * @return true by default
   */
  public boolean highlight() {
    return !values(HIGHLIGHT).contains("off");
  }

  /**
   * With or without marked titles and passages.
   *
   * @param highlight whether to mark
   * @return the changed copy
   */
  public SearchRequest highlight(boolean highlight) {
    return only(HIGHLIGHT, highlight ? "on" : "off");
  }

  /**
   * What the answer tells about itself.
   *
   * @return nothing by default
   */
  public Set<Explain> explain() {
    Set<Explain> told = EnumSet.noneOf(Explain.class);
    values(EXPLAIN).forEach(w -> told.add(Explain.valueOf(w.toUpperCase(Locale.ROOT))));
    return told;
  }

  /**
   * With an answer that tells about itself.
   *
   * @param told what
   * @return the changed copy
   */
  public SearchRequest explain(Explain... told) {
    SearchRequest changed = this;
    for (Explain what : told) {
      changed = changed.with(EXPLAIN, what.name());
    }
    return changed;
  }

  /**
   * Whether a warning is an error.
   *
   * @return false by default
   */
  public boolean strict() {
    return values(STRICT).contains("true");
  }

  /**
   * With warnings as errors, or not.
   *
   * @param strict whether warnings are errors
   * @return the changed copy
   */
  public SearchRequest strict(boolean strict) {
    return only(STRICT, Boolean.toString(strict));
  }

  /**
   * The beginning of the facet values asked for.
   *
   * @return the prefix; empty for all
   */
  public String prefix() {
    return text(PREFIX).orElse("");
  }

  /**
   * With facet values that begin so.
   *
   * @param prefix the beginning of their value or label
   * @return the changed copy
   */
  public SearchRequest prefix(String prefix) {
    return only(PREFIX, prefix);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SearchRequest that
        && values.equals(that.values)
        && own.equals(that.own);
  }

  @Override
  public int hashCode() {
    return 31 * values.hashCode() + own.hashCode();
  }

  @Override
  public String toString() {
    return new ArrayList<>(parameters().entrySet()).toString();
  }
}
