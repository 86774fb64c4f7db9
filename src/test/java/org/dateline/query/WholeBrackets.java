package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.dateline.query.Clause.And;
import org.dateline.query.QueryParser.Parsed;

/** Checks that clauses stand where all of their brackets do. */
final class WholeBrackets {
  /** After these a bracket may belong to clauses that are not side by side any more. */
  private static final Set<String> REPAIRS =
      Set.of("unbalanced-bracket", "too-deep", "proximity-operand", "more-warnings");

  private WholeBrackets() {}

  /**
   * Where the brackets of the query are whole and no punctuation, so are those of each of its
   * clauses.
   */
  static void check(String query, Parsed parsed, String name) {
    boolean repaired =
        parsed.warnings().stream().anyMatch(warning -> REPAIRS.contains(warning.code()));
    if (repaired || (parsed.clause() instanceof And and && and.bare())) {
      return;
    }
    int[] depths = new int[query.length() + 1];
    Warnings unread = new Warnings();
    for (Token token : new Lexer(query, Queries.FIELDS, unread).tokens()) {
      int step = token.is(Token.Kind.OPEN) ? 1 : token.is(Token.Kind.CLOSE) ? -1 : 0;
      if (step != 0) {
        depths[token.end()] = step;
      }
    }
    for (int at = 1; at < depths.length; at++) {
      depths[at] += depths[at - 1];
    }
    check(depths, parsed.clause(), name);
  }

  private static void check(int[] depths, Clause clause, String name) {
    int start = clause.span().start();
    int end = clause.span().end();
    String place = name + "\n" + clause;
    assertThat(depths[end]).as(place).isEqualTo(depths[start]);
    assertThat(Arrays.stream(depths, start, end).min().orElse(depths[start]))
        .as(place)
        .isEqualTo(depths[start]);
    clause.within().forEach(inner -> check(depths, inner, name));
  }
}
