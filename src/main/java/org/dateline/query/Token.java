package org.dateline.query;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text what it says: a word without the punctuation around it, the inside of a phrase, the
 *     name of a field
 * @param number of a fuzzy word, the letters that may differ; of a loose phrase, the words that may
 *     stand between; of {@code atleast}, how often; otherwise 0
 * @param start first UTF-16 code unit in the query
 * @param end one past the last
 */
record Token(Kind kind, String text, int number, int start, int end) {

  /** What a token can be, and what it can begin. */
  enum Kind {
    WORD(Role.WORD),
    PATTERN(Role.WORD),
    FUZZY(Role.WORD),
    /** A word with a {@code !} after it. */
    EXCLAIMED(Role.WORD),
    /** A name before a colon that no field has: a word. */
    UNKNOWN_FIELD(Role.PREFIX),
    FIELD(Role.PREFIX),
    PHRASE(Role.OPERAND),
    /** A phrase with a distance, {@code "a b"~5}. */
    LOOSE(Role.OPERAND),
    /** {@code atleast3}, directly before a bracket. */
    ATLEAST(Role.OPERAND),
    /** What stands in brackets after {@code date:}, or what it is compared with. */
    RANGE(Role.OPERAND),
    STAR(Role.OPERAND),
    OPEN(Role.OPERAND),
    PLUS(Role.SIGN),
    MINUS(Role.SIGN),
    NOT(Role.SIGN),
    AND(Role.JOINT),
    OR(Role.JOINT),
    NEAR(Role.JOINT),
    CLOSE(Role.END),
    END(Role.END);

    private final Role role;

    Kind(Role role) {
      this.role = role;
    }
  }

  private enum Role {
    WORD,
    OPERAND,
    PREFIX,
    SIGN,
    JOINT,
    END
  }

  Token(Kind kind, String text, int start, int end) {
    this(kind, text, 0, start, end);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is a term, or opens a bracket. */
  boolean isOperand() {
    return kind.role == Role.WORD || kind.role == Role.OPERAND;
  }

  /** Whether it is a word of any kind. */
  boolean isWord() {
    return kind.role == Role.WORD;
  }

  /** Whether it joins or excludes, written as a word or as {@code &&}, {@code ||}. */
  boolean isOperator() {
    return kind.role == Role.JOINT || kind == Kind.NOT || kind == Kind.ATLEAST;
  }

  /** Whether what it belongs to can end with it. */
  boolean endsTerm() {
    return kind == Kind.CLOSE || (isOperand() && kind != Kind.OPEN && kind != Kind.ATLEAST);
  }

  boolean isPrefix() {
    return kind.role == Role.PREFIX;
  }

  boolean isSign() {
    return kind.role == Role.SIGN;
  }

  /** Whether something to search for begins here. */
  boolean beginsTerm() {
    return isOperand() || isPrefix() || isSign();
  }

  /** Whether a query of nothing but such tokens is one of bare words. */
  boolean isBare() {
    boolean word = kind.role == Role.WORD || kind == Kind.UNKNOWN_FIELD;
    return kind == Kind.END || (word && !Operators.isOperator(text));
  }
}
