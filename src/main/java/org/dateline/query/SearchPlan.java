package org.dateline.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import org.dateline.Explain;
import org.dateline.Interval;
import org.dateline.Match;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.QueryClause;
import org.dateline.Sort;

/**
 * What an engine executes: the text parsed, values resolved, dates made days, limits checked.
 *
 * @param clause the query
 * @param in the parts that words are looked for in where no field says otherwise
 * @param understood the query as understood, in the query language
 * @param match how many of the words of a bare {@link Clause.And} must match
 * @param names how names are searched for
 * @param notNames spellings that no name is found in
 * @param range {@code from} and {@code to}
 * @param filters values wanted and not wanted, one per facet
 * @param sort the order as asked
 * @param page which page, counted from 1
 * @param size hits of a page
 * @param cursor where to go on
 * @param fields more members of the hits
 * @param facets the facets to count
 * @param interval the interval of the timeline, when one is asked for
 * @param highlight whether hits are marked
 * @param explain what the answer tells about itself
 * @param prefix the beginning of the facet values asked for
 * @param warnings what was repaired
 * @param fingerprint of everything that decides which articles match and in what order
 * @param now the instant the request was made
 */
public record SearchPlan(
    Clause clause,
    Set<Part> in,
    String understood,
    Match match,
    Names names,
    Set<String> notNames,
    DateRange range,
    List<Filter> filters,
    Sort sort,
    int page,
    int size,
    Optional<String> cursor,
    Set<String> fields,
    List<FacetAsked> facets,
    Optional<Interval> interval,
    boolean highlight,
    Set<Explain> explain,
    String prefix,
    List<Problem> warnings,
    String fingerprint,
    Instant now) {

  /** Copies the collections. */
  public SearchPlan {
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
    warnings = List.copyOf(warnings);
    in = Set.copyOf(in);
    notNames = Set.copyOf(notNames);
    explain = Set.copyOf(explain);
  }

  /**
   * This plan with other facets to count.
   *
   * @param asked the facets
   * @return the changed plan
   */
  public SearchPlan counting(List<FacetAsked> asked) {
    return with(clause, understood, match, names, asked, interval, highlight, explain, warnings);
  }

  /**
   * This plan with one of its clauses as the whole query, all of whose words must match.
   *
   * @param part the clause
   * @return the changed plan
   */
  public SearchPlan asking(Clause part) {
    return asking(part, new CanonicalText(in).of(part));
  }

  /**
   * This plan with one of its clauses as the whole query, all of whose words must match.
   *
   * @param part the clause
   * @param text the text that asks for it alone, where that was written already
   * @return the changed plan
   */
  public SearchPlan asking(Clause part, String text) {
    return with(
        part, text, Match.ALL, names, List.of(), Optional.empty(), false, Set.of(), List.of());
  }

  private SearchPlan with(
      Clause query,
      String text,
      Match needed,
      Names spellings,
      List<FacetAsked> counted,
      Optional<Interval> buckets,
      boolean marked,
      Set<Explain> told,
      List<Problem> repaired) {
    return new SearchPlan(
        query,
        in,
        text,
        needed,
        spellings,
        spellings == Names.IN_ALL_SPELLINGS ? notNames : Set.of(),
        range,
        filters,
        sort,
        page,
        size,
        cursor,
        fields,
        counted,
        buckets,
        marked,
        told,
        prefix,
        repaired,
        fingerprint,
        now);
  }

  /**
   * How many bare words the query has.
   *
   * @return how many, excluded ones too
   */
  public int words() {
    return Tree.words(clause);
  }

  /**
   * The whole query as it is shown to who asked.
   *
   * @param any whether one of its bare words is enough, though the plan does not say so
   * @param hits how many articles a clause matches by itself, told the text that asks for it alone;
   *     asked of a clause before those in it, each as often as it stands in the query
   * @return the query's clause with all that are in it
   */
  public QueryClause tree(boolean any, BiFunction<Clause, String, OptionalLong> hits) {
    return new ClauseTree(in, any || match == Match.ANY, hits).of(clause);
  }

  /**
   * What the query is made of, as it is shown to who asked.
   *
   * @param hits as for {@link #tree}
   * @return what all or any of must match; the whole query as one clause when it is neither
   */
  public List<QueryClause> parts(BiFunction<Clause, String, OptionalLong> hits) {
    return new ClauseTree(in, match == Match.ANY, hits).parts(clause);
  }

  /**
   * This plan with names found in the spelling typed only, and nothing counted besides.
   *
   * @return the changed plan
   */
  public SearchPlan asTyped() {
    return with(
        clause,
        understood,
        match,
        Names.AS_TYPED,
        List.of(),
        Optional.empty(),
        false,
        Set.of(),
        List.of());
  }

  /**
   * The filters of one facet.
   *
   * @param facet its name: {@code country}
   * @param any values of which an article must have one; empty for no such filter
   * @param none values of which an article must have none
   */
  public record Filter(String facet, List<String> any, List<String> none) {
    /** Copies the lists. */
    public Filter {
      any = List.copyOf(any);
      none = List.copyOf(none);
    }
  }

  /**
   * A facet to count.
   *
   * @param name as asked: {@code country}, {@code date/2025}
   * @param facet the facet it belongs to: {@code date}
   * @param path where in its tree: {@code 2025}; empty for the top
   * @param count how many values to list
   */
  public record FacetAsked(String name, String facet, String path, int count) {}
}
