package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import org.dateline.analysis.Analyzers;
import org.dateline.query.Clause;

/** Cuts what is typed as one word and indexed as several: {@code heat-transfer}. */
final class CompoundParts {
  private final Analyzers analyzers;

  CompoundParts(Analyzers analyzers) {
    this.analyzers = analyzers;
  }

  /** The same words with compounds as their parts, for a query that asks for any of its words. */
  Clause.And cut(Clause.And and) {
    List<Clause> words = new ArrayList<>();
    for (Clause clause : and.clauses()) {
      if (clause instanceof Clause.Word word) {
        words.addAll(parts(word));
      } else {
        words.add(clause);
      }
    }
    return new Clause.And(words, and.bare(), and.span());
  }

  /** The parts that something separates; Chinese words touch, and are told apart by no one. */
  private List<Clause> parts(Clause.Word word) {
    List<Clause> parts = new ArrayList<>();
    int[] end = {-1};
    boolean[] touch = {false};
    analyzers.spellings(
        word.text(),
        (buffer, length, start, stop) -> {
          touch[0] |= start == end[0];
          end[0] = stop;
          String part = word.text().substring(start, stop);
          parts.add(new Clause.Word(part, word.parts(), word.span()));
        });
    return touch[0] || parts.size() < 2 ? List.of(word) : parts;
  }
}
