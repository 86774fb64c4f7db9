package org.dateline.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.Interval;
import org.dateline.InvalidRequestException;
import org.dateline.Match;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.dateline.query.Clause.Everything;
import org.dateline.query.Clause.Span;
import org.dateline.query.QueryParser.Parsed;
import org.dateline.query.SearchPlan.FacetAsked;
import org.dateline.query.SearchPlan.Filter;

/** Makes the plan of a request. Thread-safe. */
public final class Planner {
  private final IndexConfig config;
  private final ArchiveFields fields;

  /**
   * Creates a planner for an archive whose index has all of its own fields.
   *
   * @param config what the archivist decided
   */
  public Planner(IndexConfig config) {
    this(config, List.of());
  }

  /**
   * Creates a planner.
   *
   * @param config what the archivist decided
   * @param waiting those of its own fields that the index does not have yet: a request that names
   *     one is refused with {@code reindex-needed}, a query that does is warned
   */
  public Planner(IndexConfig config, Collection<String> waiting) {
    this.config = config;
    this.fields = new ArchiveFields(config.fields(), waiting);
  }

  /**
   * Makes the plan of a request to an archive whose countries are all in the table.
   *
   * @param request what was asked
   * @param operation of which operation; parameters that it does not take are ignored
   * @param now the instant the request was made, from which {@code 7d} counts
   * @return the plan
   * @throws InvalidRequestException with everything that is wrong with the request
   */
  public SearchPlan plan(SearchRequest request, Operation operation, Instant now) {
    return plan(request, operation, now, country -> false);
  }

  /**
   * Makes the plan of a request.
   *
   * @param request what was asked
   * @param operation of which operation; parameters that it does not take are ignored
   * @param now the instant the request was made, from which {@code 7d} counts
   * @param heldCountry whether the archive holds articles with a country that is in no table, as
   *     written; it is asked for such countries only
   * @return the plan
   * @throws InvalidRequestException with everything that is wrong with the request, at once; when
   *     the request is strict, warnings included
   */
  public SearchPlan plan(
      SearchRequest request, Operation operation, Instant now, Predicate<String> heldCountry) {
    ValueReader values = new ValueReader(config, fields, heldCountry);
    DateExpression dates = new DateExpression(config, now);
    List<Problem> errors = new ArrayList<>();
    Bounds bounds = new Bounds(config.limits(), errors::add);
    Match match = match(request, operation);
    Parsed query = query(request, match, values, dates, bounds);
    SearchRequest filtering =
        takes(operation, SearchParameter.COUNTRY) ? request : SearchRequest.of("");
    Filters filters = new Filters(values, dates, errors::add);
    DateRange range = filters.range(filtering);
    List<Filter> wanted = filters.of(filtering);
    List<String> counted = takes(operation, SearchParameter.FACET) ? request.facets() : List.of();
    List<FacetAsked> facets = new FacetNames(values).read(counted, errors::add);
    bounds.checkPages(request, operation);
    if (request.strict()) {
      errors.addAll(query.warnings());
    }
    if (!errors.isEmpty()) {
      throw new InvalidRequestException(errors);
    }
    return new SearchPlan(
        query.clause(),
        request.in(),
        new CanonicalText(request.in()).of(query.clause()),
        match,
        request.names() ? Names.IN_ALL_SPELLINGS : Names.OFF,
        Set.copyOf(request.values(SearchParameter.NOT_NAME)),
        range,
        wanted,
        request.sort(),
        request.page(),
        size(request),
        request.cursor(),
        Collections.unmodifiableSet(new LinkedHashSet<>(request.fields())),
        facets,
        interval(request, operation),
        request.highlight(),
        takes(operation, SearchParameter.EXPLAIN) ? request.explain() : Set.of(),
        request.prefix(),
        query.warnings(),
        Fingerprint.of(request, match),
        now);
  }

  /**
   * Reads the name of a facet whose values are listed by themselves.
   *
   * @param name {@code country}, {@code topic}, {@code date/2025}, {@code topic/politics}, …
   * @param count how many values to list
   * @return the facet
   * @throws InvalidRequestException when there is no such facet
   */
  public FacetAsked facet(String name, int count) {
    List<Problem> errors = new ArrayList<>();
    FacetNames names = new FacetNames(new ValueReader(config, fields, country -> false));
    return names
        .named(name, count, errors::add)
        .orElseThrow(() -> new InvalidRequestException(errors));
  }

  /** The size asked for; the usual one as far as the archivist allows it. */
  private int size(SearchRequest request) {
    return request.values(SearchParameter.SIZE).isEmpty()
        ? Math.min(request.size(), config.limits().pageSize())
        : request.size();
  }

  private static boolean takes(Operation operation, SearchParameter parameter) {
    return parameter.operations().contains(operation);
  }

  /** In an export, or of what is deleted, nobody would see that fewer words were asked for. */
  private static Match match(SearchRequest request, Operation operation) {
    boolean unseen = operation == Operation.EXPORT || operation == Operation.DELETE;
    return unseen && request.match() == Match.AUTO ? Match.ALL : request.match();
  }

  private static Optional<Interval> interval(SearchRequest request, Operation operation) {
    return switch (operation) {
      case TIMELINE -> request.interval().or(() -> Optional.of(Interval.AUTO));
      case SEARCH -> request.interval();
      default -> Optional.empty();
    };
  }

  private static Parsed query(
      SearchRequest request, Match match, ValueReader values, DateExpression dates, Bounds bounds) {
    if (!bounds.allows(request.query())) {
      return new Parsed(new Everything(new Span(0, 0)), List.of());
    }
    boolean any = match == Match.ANY;
    Parsed parsed = new QueryParser(request.query(), request.in(), values, dates, any).parse();
    bounds.check(parsed.clause());
    return parsed;
  }
}
