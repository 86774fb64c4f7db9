package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import org.dateline.QueryClause;
import org.dateline.cli.Terminal.Style;

/**
 * The clauses of a query with the articles that each finds, as one reads them: counts to the left,
 * what a clause is made of below it and indented. One that finds nothing stands out.
 */
final class ClauseTree {
  private static final int COUNT_WIDTH = 9;
  private static final int INDENT = 2;

  /** As much of a clause as is shown where it is deep in the tree. */
  private static final int SHORTEST = 20;

  private final Terminal terminal;

  ClauseTree(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints clauses, one on each line; the text of a long one is cut. */
  void print(List<QueryClause> clauses) {
    clauses.forEach(clause -> print(clause, INDENT));
  }

  private void print(QueryClause clause, int indent) {
    String kind = clause.kind().name().toLowerCase(Locale.ROOT);
    int room = terminal.width() - COUNT_WIDTH - indent - INDENT - kind.length();
    String text = Typesetter.shortened(clause.text(), Math.max(SHORTEST, room));
    boolean nothing = clause.hits().isPresent() && clause.hits().getAsLong() == 0;
    terminal.line(
        count(clause)
            + " ".repeat(indent)
            + (nothing ? terminal.styled(Style.MARK, text) : text)
            + terminal.styled(Style.QUIET, "  " + kind));
    clause.clauses().forEach(part -> print(part, indent + INDENT));
  }

  /** One that was not counted has a question mark. */
  private static String count(QueryClause clause) {
    return clause.hits().isPresent()
        ? String.format(Locale.ROOT, "%," + COUNT_WIDTH + "d", clause.hits().getAsLong())
        : " ".repeat(COUNT_WIDTH - 1) + "?";
  }
}
