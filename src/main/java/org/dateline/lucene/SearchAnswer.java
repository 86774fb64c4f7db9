package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.apache.lucene.search.FieldDoc;
import org.dateline.DidYouMean;
import org.dateline.Explain;
import org.dateline.Facet;
import org.dateline.Hit;
import org.dateline.NameFound;
import org.dateline.Problem;
import org.dateline.QueryClause;
import org.dateline.SearchResult;
import org.dateline.Understood;
import org.dateline.match.ResolvedPlan;
import org.dateline.query.Clause;
import org.dateline.query.SearchPlan;

/** Answers a search with one page of what its run finds. */
final class SearchAnswer {
  private final SearchRun run;
  private final SearchPlan plan;
  private final Optional<Cursor> cursor;
  private final Function<String, SearchPlan> plans;

  /**
   * Answers a search.
   *
   * @param run the search, not run yet, that goes on where the cursor says
   * @param cursor where the page before ended; empty on a page that is counted
   * @param plans plans the same request with another query
   */
  SearchAnswer(SearchRun run, Optional<Cursor> cursor, Function<String, SearchPlan> plans) {
    this.run = run;
    this.plan = run.plan();
    this.cursor = cursor;
    this.plans = plans;
  }

  /**
   * Runs the search.
   *
   * @param query as typed
   * @param started when it came in, by the clock that never goes back
   * @param snapshot keeps what is searched for the next page, and names it
   */
  SearchResult of(String query, long started, LongSupplier snapshot) throws IOException {
    int skipped = cursor.isPresent() ? 0 : (plan.page() - 1) * plan.size();
    // One more than the page, to know whether there is another.
    SearchRun.Found found = run.search(cursor.map(HitOrder::after), skipped + plan.size() + 1);
    List<FieldDoc> page = found.hits().stream().skip(skipped).limit(plan.size()).toList();
    boolean more = found.hits().size() > skipped + plan.size();
    List<Hit> hits = run.hitMaker().hits(run.articles(), page, wanted());
    Map<String, Facet> facets = run.counted().facets(1);
    Optional<String> partial = run.partialReason();
    // What there is no time for from here on takes nothing from the answer.
    Understood understood = understood(query, found.total());
    OptionalLong asTyped = understood.names().isEmpty() ? OptionalLong.empty() : asTyped();
    if (partial.isEmpty() && run.cut() && !run.resolved().names().isEmpty()) {
      run.warn(
          Problem.of(
              "names-not-counted", "There was no time to count the articles of every spelling."));
    }
    return new SearchResult(
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started),
        partial,
        understood,
        run.warnings(),
        found.total(),
        asTyped,
        cursor.isPresent() ? OptionalInt.empty() : OptionalInt.of(plan.page()),
        plan.size(),
        more ? Optional.of(next(page.getLast(), snapshot).encode()) : Optional.empty(),
        run.sort(),
        hits,
        facets,
        run.counted().timeline());
  }

  private HitMaker.Wanted wanted() throws IOException {
    boolean why = plan.explain().contains(Explain.WHY);
    return new HitMaker.Wanted(
        run.sort(),
        plan.highlight(),
        plan.fields(),
        why,
        why && run.sort().isByScore() ? Optional.of(run.scores()) : Optional.empty());
  }

  private Understood understood(String query, long total) throws IOException {
    List<QueryClause> clauses = List.of();
    if (plan.explain().contains(Explain.CLAUSES)) {
      ClauseCounts counts = new ClauseCounts(run);
      clauses = counts.parts(total);
      counts.notCounted().ifPresent(run::warn);
    }
    Optional<DidYouMean> spelling =
        cursor.isEmpty() && plan.page() == 1
            ? SpellingCheck.better(query, run, total, plans)
            : Optional.empty();
    return new Understood(
        plan.understood(), run.least() > 0 && total > 0, clauses, names(), spelling);
  }

  /** The names searched for in other spellings, each with what a search for it alone finds. */
  private List<NameFound> names() throws IOException {
    List<NameFound> names = new ArrayList<>();
    for (ResolvedPlan.NameSpellings name : run.resolved().names()) {
      List<NameFound.Spelling> found = new ArrayList<>();
      for (ResolvedPlan.NameSpellings.Spelling spelling : name.spellings()) {
        boolean word = name.facet().isEmpty();
        String text = word ? shown(spelling) : spelling.written();
        Clause.Span nowhere = new Clause.Span(0, 0);
        long count =
            countInTime(
                word
                    ? new Clause.Phrase(text, plan.in(), nowhere)
                    : new Clause.Value(name.facet(), text, nowhere));
        if (count > 0) {
          found.add(new NameFound.Spelling(text, count, spelling.script()));
        }
      }
      if (!found.isEmpty()) {
        names.add(
            new NameFound(
                name.typed(), Optional.of(name.facet()).filter(f -> !f.isEmpty()), found));
      }
    }
    return names;
  }

  /** How many articles have a spelling; 0 when the time was up before all were counted. */
  private long countInTime(Clause spelling) throws IOException {
    if (run.cut()) {
      return 0;
    }
    long count = run.of(plan.asking(spelling).asTyped()).count();
    return run.cut() ? 0 : count;
  }

  /** A name is written with a capital where there are any. */
  private static String shown(ResolvedPlan.NameSpellings.Spelling spelling) {
    int first = spelling.written().codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + spelling.written().substring(Character.charCount(first));
  }

  /** How many articles match with every name as it was typed; empty when the time is up. */
  private OptionalLong asTyped() throws IOException {
    long count = run.cut() ? 0 : run.asTyped().count();
    return run.cut() ? OptionalLong.empty() : OptionalLong.of(count);
  }

  private Cursor next(FieldDoc last, LongSupplier snapshot) {
    long kept = 0;
    if (run.sort().isByScore()) {
      kept = cursor.map(Cursor::snapshot).orElseGet(snapshot::getAsLong);
    }
    return new Cursor(
        plan.fingerprint(),
        run.sort(),
        run.least(),
        kept,
        plan.now().toEpochMilli(),
        HitOrder.value(run.sort(), last),
        HitOrder.published(run.sort(), last),
        HitOrder.id(last));
  }
}
