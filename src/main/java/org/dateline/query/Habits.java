package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.Problem;
import org.dateline.query.Token.Kind;

/**
 * Reads {@code and}, {@code or} and {@code not} in small letters: as operators where operators are,
 * within brackets and in a query that has another one, written out or within brackets; elsewhere,
 * and in prose, as the words they are in most queries. In a short query of which they may have been
 * meant to be the operator, a hint tells so. In a headline typed in capitals throughout, {@code
 * AND}, {@code OR} and {@code NOT} are words too.
 */
final class Habits {
  /** A longer query of words alone is a sentence, in which nobody expects operators. */
  static final int SHORT = 5;

  /** More words without an operator, sign or field are prose, typed or pasted. */
  private static final int PROSE = 10;

  /** Prose in capitals has at least so many words for each of “AND”, “OR” and “NOT”. */
  private static final int WORDS_PER_JOINT = 4;

  private final Warnings warnings;

  Habits(Warnings warnings) {
    this.warnings = warnings;
  }

  /** The tokens, whose brackets are balanced, with operators where they are meant. */
  List<Token> read(List<Token> balanced) {
    List<Token> tokens = isShouted(balanced) ? lowered(balanced) : balanced;
    boolean prose = isProse(tokens);
    boolean operators =
        tokens.stream().anyMatch(Token::isOperator) || (!prose && joinsInBrackets(tokens));
    List<Token> read = new ArrayList<>(tokens.size());
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
      boolean expected = operators || (depth > 0 && !prose);
      Optional<Kind> joint = joint(token);
      if (joint.isPresent() && expected && joins(joint.get(), read, tokens.get(i + 1), token)) {
        token = operator(token, joint.get());
      }
      read.add(token);
    }
    hint(read);
    return read;
  }

  private static Optional<Kind> joint(Token token) {
    return token.is(Kind.WORD) ? Operators.lowerCase(token.text()) : Optional.empty();
  }

  /** Whether one within brackets is an operator, beside which those outside are operators too. */
  private static boolean joinsInBrackets(List<Token> tokens) {
    int depth = 0;
    for (int i = 1; i < tokens.size(); i++) {
      depth += tokens.get(i - 1).is(Kind.OPEN) ? 1 : tokens.get(i - 1).is(Kind.CLOSE) ? -1 : 0;
      Optional<Kind> joint = depth > 0 ? joint(tokens.get(i)) : Optional.empty();
      List<Token> before = List.of(tokens.get(i - 1));
      if (joint.isPresent() && joins(joint.get(), before, tokens.get(i + 1), tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is text rather than a query: many words, some of them perhaps quoted. */
  static boolean isProse(List<Token> tokens) {
    long words = tokens.stream().filter(t -> t.isWord() || t.is(Kind.UNKNOWN_FIELD)).count();
    return words > PROSE && tokens.stream().allMatch(t -> t.isBare() || isPunctuation(t));
  }

  private static boolean isPunctuation(Token token) {
    return token.is(Kind.OPEN) || token.is(Kind.CLOSE) || token.is(Kind.PHRASE);
  }

  /**
   * Whether a headline is typed in capitals throughout, in which AND is but a word. Scripts without
   * capitals have none, and who writes signs or fields writes a query.
   */
  private static boolean isShouted(List<Token> tokens) {
    long joints = tokens.stream().filter(Habits::isJointInCapitals).count();
    long words =
        tokens.stream()
            .filter(t -> t.isWord() || t.is(Kind.UNKNOWN_FIELD))
            .filter(t -> t.text().chars().anyMatch(Character::isUpperCase))
            .count();
    return joints > 0
        && words > SHORT
        && words >= WORDS_PER_JOINT * joints
        && tokens.stream().allMatch(t -> t.isBare() || isPunctuation(t) || isJointInCapitals(t))
        && tokens.stream().noneMatch(t -> t.text().chars().anyMatch(Character::isLowerCase));
  }

  private static boolean isJointInCapitals(Token token) {
    boolean joint = token.is(Kind.AND) || token.is(Kind.OR) || token.is(Kind.NOT);
    return joint && Operators.lowerCase(token.text().toLowerCase(Locale.ROOT)).isPresent();
  }

  private List<Token> lowered(List<Token> tokens) {
    List<Token> lowered = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (!isJointInCapitals(token)) {
        lowered.add(token);
        continue;
      }
      String word = token.text().toLowerCase(Locale.ROOT);
      if (warnings.first("operator-in-capitals").isEmpty()) {
        warnings.add(
            Problem.of(
                    "operator-in-capitals",
                    Warnings.quoted(token.text())
                        + " is a word here, since the whole query is in capitals.")
                .suggest("write the other words in small letters for the operator")
                .between(token.start(), token.end()));
      }
      lowered.add(new Token(Kind.WORD, word, token.start(), token.end()));
    }
    return lowered;
  }

  /** Whether something stands on each side that can be joined. */
  private static boolean joins(Kind joint, List<Token> before, Token next, Token token) {
    if (!next.beginsTerm()) {
      return false;
    }
    if (before.isEmpty()) {
      return joint == Kind.NOT;
    }
    Token last = before.getLast();
    boolean glued = (last.isSign() || last.is(Kind.FIELD)) && last.end() == token.start();
    return !glued && (joint == Kind.NOT || last.endsTerm());
  }

  private Token operator(Token word, Kind kind) {
    warnings.add(
        Problem.of(
                "lowercase-operator",
                Warnings.quoted(word.text()) + " is read as the operator " + kind + ".")
            .suggest(kind + ", or “" + word.text() + "” between quotation marks for the word")
            .between(word.start(), word.end()));
    return new Token(kind, word.text(), word.start(), word.end());
  }

  /** What finds fewer articles than the operator would, and stands between two words. */
  private void hint(List<Token> tokens) {
    if (tokens.size() > SHORT + 1) {
      return;
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean meant =
          token.is(Kind.WORD) && (token.text().equals("or") || token.text().equals("not"));
      if (meant && isOtherWord(tokens.get(i - 1)) && isOtherWord(tokens.get(i + 1))) {
        String operator = token.text().equals("or") ? "OR" : "NOT";
        warnings.add(
            Problem.of(
                    "lowercase-word",
                    Warnings.quoted(token.text())
                        + " in small letters is a word here, not the operator "
                        + operator
                        + ".")
                .suggest(operator)
                .between(token.start(), token.end()));
        return;
      }
    }
  }

  private static boolean isOtherWord(Token token) {
    return (token.isWord() || token.is(Kind.PHRASE)) && Operators.lowerCase(token.text()).isEmpty();
  }
}
