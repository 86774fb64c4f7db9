package org.dateline.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dateline.Problem;
import org.dateline.query.Token.Kind;

/**
 * Makes the brackets of a query balanced and bounded before it is parsed: what was not closed is
 * closed at the end, what was not opened and what is too deep is left out.
 */
final class Brackets {
  private final int depth;
  private final Warnings warnings;
  private final List<Token> balanced = new ArrayList<>();
  private final Deque<Token> open = new ArrayDeque<>();
  private int tooDeep;

  Brackets(int depth, Warnings warnings) {
    this.depth = depth;
    this.warnings = warnings;
  }

  List<Token> balance(List<Token> tokens) {
    for (Token token : tokens) {
      switch (token.kind()) {
        case OPEN -> open(token);
        case CLOSE -> close(token);
        case END -> end(token);
        default -> balanced.add(token);
      }
    }
    return balanced;
  }

  private void open(Token token) {
    if (open.size() < depth) {
      open.push(token);
      balanced.add(token);
      return;
    }
    if (warnings.first("too-deep").isEmpty()) {
      warnings.add(
          Problem.of(
                  "too-deep",
                  "Brackets stand within each other more than "
                      + depth
                      + " times; those within are left out.")
              .suggest("use fewer brackets")
              .between(token.start(), token.end()));
    }
    tooDeep++;
  }

  private void close(Token token) {
    if (tooDeep > 0) {
      tooDeep--;
    } else if (open.isEmpty()) {
      warnings.add(unbalanced("A bracket is closed that is not open.", token));
    } else {
      open.pop();
      balanced.add(token);
    }
  }

  private void end(Token end) {
    for (Token token : open.reversed()) {
      warnings.add(unbalanced("A bracket is opened and not closed.", token));
      balanced.add(new Token(Kind.CLOSE, "", end.start(), end.end()));
    }
    balanced.add(end);
  }

  private static Problem unbalanced(String message, Token token) {
    return Problem.of("unbalanced-bracket", message)
        .suggest("add the other bracket, or leave this one out")
        .between(token.start(), token.end());
  }
}
