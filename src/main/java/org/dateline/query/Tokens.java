package org.dateline.query;

import java.util.List;

/**
 * The tokens of a query, taken one after the other. Each look is counted, so that a parser that
 * looked for ever would be an error and not a hang; no query comes near the bound, which grows with
 * the number of tokens.
 */
final class Tokens {
  private static final int LOOKS_PER_TOKEN = 64;

  private final List<Token> tokens;
  private int at;
  private int end;
  private long looks;

  /** The last of the tokens is {@link Token.Kind#END}; it can be taken again and again. */
  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    looks++;
    if (looks > mostLooks()) {
      throw new IllegalStateException("the parser does not end at token " + at);
    }
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token take() {
    Token token = peek();
    end = token.end();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  /** Where the token taken last ends. */
  int end() {
    return end;
  }

  int position() {
    return at;
  }

  long looks() {
    return looks;
  }

  /** Each open bracket looks at the token that ends it a few times; the depth is bounded. */
  long mostLooks() {
    return (long) LOOKS_PER_TOKEN * (tokens.size() + QueryParser.DEPTH);
  }
}
