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

  /** The whole query, of whose own words those are asked for that a search asks for at first. */
  ParsedQuery parsed() {
    SearchPlan plan = run.plan();
    QueryClause tree =
        plan.tree(
            run.isLong(),
            (clause, text) -> clause == plan.clause() ? count(run) : ofPart(clause, text));
    return new ParsedQuery(
        plan.understood(),
        tree,
        run.warnings(),
        complete
            ? Optional.empty()
            : Optional.of("The time of this request was up; some clauses are not counted."));
  }

  /**
   * What the query is made of.
   *
   * @param total how many articles its search found: of a query that is one clause, that clause's
   */
  List<QueryClause> parts(long total) {
    return run.plan()
        .parts(
            (clause, text) -> clause == run.plan().clause() ? told(total) : ofPart(clause, text));
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

  private OptionalLong ofPart(Clause clause, String text) {
    OptionalLong known = counted.get(text);
    if (known == null) {
      known = run.cut() ? left() : count(run.of(run.plan().asking(clause, text)));
      counted.put(text, known);
    }
    return known;
  }

  private OptionalLong count(SearchRun part) {
    try {
      return told(part.count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number that the deadline cut is none. */
  private OptionalLong told(long hits) {
    return run.cut() ? left() : OptionalLong.of(hits);
  }

  private OptionalLong left() {
    complete = false;
    return OptionalLong.empty();
  }
}
