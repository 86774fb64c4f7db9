package org.dateline.match;

import java.util.Optional;
import org.dateline.EditDistance;

/**
 * A term that stands for all words like one, where there is no archive to say which these are: a
 * plan that waits for articles has it in the place of words, and each word met is compared.
 */
final class Lookalike {
  /** Begins the terms that are none of a text. */
  private static final char MARK = '\u0002';

  private static final char PATTERN = '*';

  private final Vocabulary.Like like;

  private Lookalike(Vocabulary.Like like) {
    this.like = like;
  }

  /** The term that stands for the words like this. */
  static String term(Vocabulary.Like like) {
    return switch (like) {
      case Vocabulary.Like.Pattern pattern -> "" + MARK + PATTERN + pattern.pattern();
      case Vocabulary.Like.Near near -> "" + MARK + near.edits() + near.word();
    };
  }

  /** What a term stands for; empty when it is a word itself. */
  static Optional<Lookalike> of(String term) {
    if (term.length() < 2 || term.charAt(0) != MARK) {
      return Optional.empty();
    }
    char kind = term.charAt(1);
    String word = term.substring(2);
    return Optional.of(
        new Lookalike(
            kind == PATTERN
                ? new Vocabulary.Like.Pattern(word)
                : new Vocabulary.Like.Near(word, kind - '0')));
  }

  /** The letter that the words begin with, or a wildcard. */
  char first() {
    String word =
        switch (like) {
          case Vocabulary.Like.Pattern pattern -> pattern.pattern();
          case Vocabulary.Like.Near near -> near.word();
        };
    return word.isEmpty() ? PATTERN : word.charAt(0);
  }

  /** Whether a word in exact form is one of them. */
  boolean fits(String word) {
    return switch (like) {
      case Vocabulary.Like.Pattern pattern -> fits(pattern.pattern(), word);
      case Vocabulary.Like.Near near ->
          !word.isEmpty()
              && !near.word().isEmpty()
              && word.codePointAt(0) == near.word().codePointAt(0)
              && Math.abs(word.length() - near.word().length()) <= 2 * near.edits()
              && EditDistance.between(near.word(), word) <= near.edits();
    };
  }

  /** Goes back to the last star only: what earlier ones could take, it can take as well. */
  private static boolean fits(String pattern, String word) {
    int p = 0;
    int w = 0;
    int star = -1;
    int afterStar = 0;
    while (w < word.length()) {
      char wanted = p < pattern.length() ? pattern.charAt(p) : 0;
      if (wanted == '*') {
        star = p++;
        afterStar = w;
      } else if (wanted == '?') {
        p++;
        w = word.offsetByCodePoints(w, 1);
      } else if (p < pattern.length() && wanted == word.charAt(w)) {
        p++;
        w++;
      } else if (star >= 0) {
        p = star + 1;
        afterStar = word.offsetByCodePoints(afterStar, 1);
        w = afterStar;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
