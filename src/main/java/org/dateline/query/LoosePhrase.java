package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Part;
import org.dateline.query.Clause.Near;
import org.dateline.query.Clause.Phrase;
import org.dateline.query.Clause.Reach;
import org.dateline.query.Clause.Span;

/** The words of {@code "a b c"~5}, each of which is found as written. */
final class LoosePhrase {
  private LoosePhrase() {}

  /** The words of a piece of a query, without the punctuation around them. */
  static List<Word> words(String query, int from, int to) {
    return typed(query, from, to).stream()
        .map(Word::withoutWildcards)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The same with the wildcards at their ends. */
  static List<Word> typed(String query, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && !Letters.separates(query.codePointAt(at))) {
        at += Character.charCount(query.codePointAt(at));
      }
      Word word = new Word(query, start, at);
      if (!word.isEmpty()) {
        words.add(word);
      }
      if (at < to) {
        at += Character.charCount(query.codePointAt(at));
      }
    }
    return words;
  }

  /** The clause of a phrase whose text stands at a place. */
  static Clause clause(List<Word> words, int distance, Set<Part> parts, Span span) {
    List<Clause> operands = new ArrayList<>();
    for (Word word : words) {
      operands.add(new Phrase(word.pattern(), parts, new Span(word.start(), word.stop())));
    }
    return new Near(operands, new Reach.Words(distance), false, span);
  }

  /** The phrase that gives these operands, between its marks and with its distance, if any does. */
  static Optional<String> written(Near near) {
    List<String> words = new ArrayList<>();
    for (Clause operand : near.operands()) {
      if (!(operand instanceof Phrase phrase)) {
        return Optional.empty();
      }
      words.add(phrase.text());
    }
    String text = String.join(" ", words);
    boolean same =
        words(text, 0, text.length()).stream().map(Word::pattern).toList().equals(words)
            && Quotes.canStandAround(text);
    return same && !near.inOrder() && near.reach() instanceof Reach.Words reach
        ? Optional.of(Quotes.around(text) + "~" + reach.most())
        : Optional.empty();
  }
}
