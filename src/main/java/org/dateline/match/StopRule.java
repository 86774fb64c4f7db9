package org.dateline.match;

import java.util.Set;
import org.dateline.Part;
import org.dateline.config.StopWords;
import org.dateline.query.Clause;

/** Which words a query of nothing but words is not narrowed by, as it is resolved. */
public final class StopRule {
  private final QueryLanguages languages;

  /**
   * Creates the rule of an archive.
   *
   * @param held the languages that it holds
   * @param stopWords the tables
   */
  public StopRule(Set<String> held, StopWords stopWords) {
    this.languages = new QueryLanguages(held, stopWords);
  }

  /**
   * Whether a word is left out where there are others.
   *
   * @param word as written
   * @return true for a stop word of all languages that it can be in
   */
  public boolean leavesOut(String word) {
    return weight(word) == QueryLanguages.Weight.STOP;
  }

  /**
   * Whether an article may lack a word where there are others.
   *
   * @param word as written
   * @return true for a stop word of any language that it can be in
   */
  public boolean mayLeaveOut(String word) {
    return weight(word) != QueryLanguages.Weight.WORD;
  }

  private QueryLanguages.Weight weight(String word) {
    Clause.Span span = new Clause.Span(0, word.length());
    return languages.weight(new Clause.Word(word, Set.of(Part.values()), span), false);
  }
}
