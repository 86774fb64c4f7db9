package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.ParsedQuery;
import org.dateline.Problem;
import org.dateline.QueryClause;
import org.dateline.query.Clause;
import org.dateline.query.SearchPlan;

/**
 * Counts what each clause of a query matches by itself, under the filters of its request: as many
 * articles as a search for the text of the clause finds. Clauses with one text are counted once.
 */
final class ClauseCounts {
  private final SearchRun run;
  private final Map<String, OptionalLong> counted = new HashMap<>();
  private boolean complete = true;

  /**
   * Counts clauses.
   *
   * @param run the search for the whole query, under whose deadline they are counted
   */
  ClauseCounts(SearchRun run) {
    this.run = run;
  }

  /** The whole query, whose own words may be asked for as its request says. */
  ParsedQuery parsed() {
    SearchPlan plan = run.plan();
    QueryClause tree = plan.tree(clause -> clause == plan.clause() ? count(run) : ofPart(clause));
    return new ParsedQuery(
        plan.understood(),
        tree,
        run.warnings(),
        complete
            ? Optional.empty()
            : Optional.of("The time of this request was up; some clauses are not counted."));
  }

  /** What the query is made of. */
  List<QueryClause> parts() {
    return run.plan().parts(this::ofPart);
  }

  /** What to say when some could not be counted any more. */
  Optional<Problem> notCounted() {
    return complete
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    "clauses-not-counted",
                    "The time of this search was up before all clauses were counted.")
                .suggest("ask for the query alone, with parse"));
  }

  private OptionalLong ofPart(Clause clause) {
    SearchPlan asking = run.plan().asking(clause);
    OptionalLong known = counted.get(asking.understood());
    if (known == null) {
      known = run.cut() ? left() : count(run.of(asking));
      counted.put(asking.understood(), known);
    }
    return known;
  }

  /** A number that the deadline cut is none. */
  private OptionalLong count(SearchRun part) {
    try {
      long hits = part.count();
      return run.cut() ? left() : OptionalLong.of(hits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OptionalLong left() {
    complete = false;
    return OptionalLong.empty();
  }
}
