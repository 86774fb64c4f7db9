package org.dateline.query;

import java.util.Optional;
import org.dateline.Problem;
import org.dateline.query.Token.Kind;

/** Makes the token of one word: an operator, a pattern, a word spelt nearly so, or itself. */
final class WordReader {
  /** Longest word that may be spelt nearly so: what is looked for grows with every letter. */
  static final int LONGEST_FUZZY = 64;

  private final String query;
  private final Warnings warnings;

  WordReader(String query, Warnings warnings) {
    this.query = query;
    this.warnings = warnings;
  }

  /**
   * Reads a word.
   *
   * @param start where it begins, with what stands around it
   * @param stop where it ends
   * @param tilde where a {@code ~} stands after it
   * @param end the end of that, or the same place
   * @param glued whether it stands directly after a sign or a field, where no operator does
   * @return the token; empty when it holds no letter or digit
   */
  Optional<Token> read(int start, int stop, int tilde, int end, boolean glued) {
    if (start < stop
        && !glued
        && stop - start < 9
        && query.charAt(start) == '/'
        && isOperator(start, stop)) {
      return Optional.of(token(Kind.NEAR, start, stop)); // The /5 and /s without a word before.
    }
    Word word = unboosted(new Word(query, start, stop));
    if (word.isStar()) {
      return Optional.of(token(Kind.STAR, word.start(), word.stop()));
    }
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (word.isHalfWild()) {
      halfWild(word);
    }
    if (end > tilde) {
      return Optional.of(fuzzy(word, tilde, end, glued));
    }
    Token token = word.isWild() ? wild(word, glued) : bare(word.withoutWildcards(), glued);
    return Optional.of(isExclaimed(token, stop) ? token(Kind.EXCLAIMED, token) : token);
  }

  private boolean isOperator(int start, int stop) {
    return Operators.isOperator(query.substring(start, stop));
  }

  private Token token(Kind kind, int start, int stop) {
    return new Token(kind, query.substring(start, stop), start, stop);
  }

  private static Token token(Kind kind, Token token) {
    return new Token(kind, token.text(), token.start(), token.end());
  }

  /** Whether one {@code !} stands after two letters or more, as in {@code sanction!}. */
  private boolean isExclaimed(Token token, int stop) {
    return token.is(Kind.WORD)
        && token.end() + 1 == stop
        && query.charAt(token.end()) == '!'
        && token.text().indexOf('/') < 0
        && !Escapes.isIn(token.text())
        && new Word(query, token.start(), token.end()).hasLettersFirst();
  }

  /** What is left without wildcards around it may be a pattern: the İ?a of ?/İ?a. */
  private Token bare(Word word, boolean glued) {
    return word.isWild() ? wild(word, glued) : plain(word, glued);
  }

  private Word unboosted(Word word) {
    Word bare = word.withoutBoost();
    if (bare.stop() < word.stop()) {
      warnings.add(noBoosts(bare.pattern(), bare.stop(), word.stop()));
    }
    return bare;
  }

  /** What to say of a boost, which stands after a term. */
  static Problem noBoosts(String term, int start, int end) {
    return Problem.of(
            "boost",
            "No part of a query can be made to count more; the number after the “^” is left out.")
        .suggest(term.length() <= LONGEST_FUZZY ? term : "leave it out")
        .between(start, end);
  }

  private void halfWild(Word word) {
    warnings.add(
        Problem.of(
                "wildcard-beside-backslash",
                Warnings.quoted(word.pattern())
                    + " is searched as it is written: a backslash makes all of a word plain text,"
                    + " so that “*” and “?” stand for no letters.")
            .suggest(Warnings.quoted(Escapes.without(word.pattern())) + ", without the backslash")
            .between(word.start(), word.stop()));
  }

  private Token plain(Word typed, boolean glued) {
    Word word = unboosted(typed);
    Optional<Kind> operator = glued ? Optional.empty() : Operators.kind(word.pattern());
    return token(operator.orElse(Kind.WORD), word.start(), word.stop());
  }

  private Token wild(Word typed, boolean glued) {
    Word word = unboosted(typed);
    if (word.hasLettersFirst()) {
      return token(Kind.PATTERN, word.start(), word.stop());
    }
    warnings.add(
        Problem.of(
                "short-wildcard",
                Warnings.quoted(word.pattern())
                    + " needs two letters before its first “*”, one before a “?”; it is searched"
                    + " without.")
            .suggest("begin with at least two letters, as in sanction*")
            .between(word.start(), word.stop()));
    Word bare = word;
    Word shorter = unboosted(word.withoutWildcards());
    while (shorter.stop() < bare.stop() || shorter.start() > bare.start()) {
      bare = shorter; // é of é*^2*
      shorter = bare.hasLettersFirst() ? bare : unboosted(bare.withoutWildcards());
    }
    return bare.isWild() && bare.hasLettersFirst()
        ? token(Kind.PATTERN, bare.start(), bare.stop()) // The sa*ction of *sa*ction.
        : plain(bare, glued);
  }

  private Token fuzzy(Word word, int tilde, int end, boolean glued) {
    String digits = Letters.withPlainDigits(query.substring(tilde + 1, end));
    long letters = word.pattern().codePoints().filter(Letters::isLetter).count();
    boolean isLong = word.stop() - word.start() > LONGEST_FUZZY;
    boolean understood = !word.isWild() && letters > 2 && !isLong && digits.matches("[12]?");
    if (understood) {
      int edits = digits.isEmpty() ? (letters > 5 ? 2 : 1) : Integer.parseInt(digits);
      return new Token(Kind.FUZZY, word.pattern(), edits, word.start(), end);
    }
    warnings.add(
        Problem.of(
                "invalid-fuzzy",
                Warnings.quoted(query.substring(word.start(), end))
                    + " is no word of 3 to "
                    + LONGEST_FUZZY
                    + " letters with ~, ~1 or ~2; it is searched without the “~”.")
            .suggest("shaibani~1")
            .between(word.start(), end));
    return word.isWild() ? wild(word, glued) : bare(word.withoutWildcards(), glued);
  }
}
