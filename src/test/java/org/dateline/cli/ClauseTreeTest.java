package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.dateline.QueryClause;
import org.dateline.QueryClause.Kind;
import org.junit.jupiter.api.Test;

class ClauseTreeTest {
  private static QueryClause clause(Kind kind, String text, long hits, QueryClause... clauses) {
    return new QueryClause(kind, text, 0, text.length(), OptionalLong.of(hits), List.of(clauses));
  }

  private static List<String> printed(Map<String, String> env, QueryClause... clauses) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    new ClauseTree(new Terminal(InputStream.nullInputStream(), stream, stream, env))
        .print(List.of(clauses));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void countsStandBelowEachOther() {
    assertThat(
            printed(
                Map.of(),
                clause(Kind.WORD, "rain", 1_234_567),
                clause(
                    Kind.OR,
                    "oil OR \"the gas\"",
                    12,
                    clause(Kind.WORD, "oil", 9),
                    clause(Kind.PHRASE, "\"the gas\"", 3))))
        .containsExactly(
            "1,234,567  rain  word",
            "       12  oil OR \"the gas\"  or",
            "        9    oil  word",
            "        3    \"the gas\"  phrase");
  }

  @Test
  void whatFindsNothingStandsOut() {
    Map<String, String> terminal = Map.of("DATELINE_TERMINAL", "out");

    assertThat(printed(terminal, clause(Kind.WORD, "ceasar", 0), clause(Kind.WORD, "act", 1)))
        .containsExactly(
            "        0  \u001b[1;33mceasar\u001b[0m\u001b[2m  word\u001b[0m",
            "        1  act\u001b[2m  word\u001b[0m");
  }

  @Test
  void treesOfAnyDepthArePrinted() {
    QueryClause tree = clause(Kind.WORD, "a", 1);
    for (int i = 0; i < 200; i++) {
      tree = clause(Kind.NOT, "NOT " + "b".repeat(100), 0, tree);
    }

    assertThat(printed(Map.of(), tree)).hasSize(201);
  }
}
