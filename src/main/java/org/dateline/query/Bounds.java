package org.dateline.query;

import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.config.Limits;

/** Holds a request to the archive's limits. */
final class Bounds {
  private static final String Q = SearchParameter.Q.parameter();
  private static final String PAGE = SearchParameter.PAGE.parameter();
  private static final String SIZE = SearchParameter.SIZE.parameter();
  private static final String CURSOR = SearchParameter.CURSOR.parameter();

  private final Limits limits;
  private final Consumer<Problem> problems;

  Bounds(Limits limits, Consumer<Problem> problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** Whether a query is short enough to be parsed. */
  boolean allows(String query) {
    if (query.length() <= limits.queryLength()) {
      return true;
    }
    problems.accept(
        exceeded("query-too-long", query.length(), "characters", limits.queryLength())
            .suggest("write a shorter query"));
    return false;
  }

  void check(Clause query) {
    int clauses = Tree.differentLeaves(query);
    if (clauses > limits.clauses()) {
      problems.accept(
          exceeded("too-many-clauses", clauses, "clauses", limits.clauses())
              .suggest("search for fewer words, or several times"));
    }
  }

  private static Problem exceeded(String code, int number, String what, int limit) {
    return Problem.of(
            code,
            "The query has "
                + grouped(number)
                + " "
                + what
                + "; "
                + grouped(limit)
                + " are allowed.")
        .in(Q);
  }

  /** Pages of an operation that has them; how far they reach, of hits only. */
  void checkPages(SearchRequest request, Operation operation) {
    if (!SearchParameter.SIZE.operations().contains(operation)) {
      return;
    }
    // The usual size, not asked for, is cut to what the archivist allows.
    if (!request.values(SearchParameter.SIZE).isEmpty() && request.size() > limits.pageSize()) {
      problems.accept(sizeTooLarge(request.size()));
    } else if (operation == Operation.SEARCH
        && (long) request.page() * request.size() > limits.window()) {
      problems.accept(windowTooLarge(request.page(), request.size()));
    }
    boolean paged = !request.values(SearchParameter.PAGE).isEmpty();
    if (operation == Operation.SEARCH && request.cursor().isPresent() && paged) {
      problems.accept(
          Problem.of(
                  "cursor-with-page", "A cursor knows where to go on; a page cannot be given too.")
              .suggest("leave out " + PAGE + " or " + CURSOR)
              .in(CURSOR));
    }
  }

  private Problem sizeTooLarge(int size) {
    return Problem.of(
            "size-too-large",
            "A page cannot have "
                + grouped(size)
                + " entries; "
                + grouped(limits.pageSize())
                + " are allowed.")
        .suggest(SIZE + "=" + limits.pageSize())
        .in(SIZE);
  }

  private Problem windowTooLarge(int page, int size) {
    return Problem.of(
            "window-too-large",
            "Pages reach the first "
                + grouped(limits.window())
                + " hits; page "
                + grouped(page)
                + " of "
                + grouped(size)
                + " lies beyond.")
        .suggest("go on with cursor, which is “next” of each answer")
        .in(PAGE);
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
