package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Part;
import org.dateline.Problem;
import org.dateline.query.Clause.And;
import org.dateline.query.Clause.Everything;
import org.dateline.query.Clause.Span;
import org.dateline.query.Clause.Word;
import org.dateline.query.Token.Kind;

/**
 * Parses the query language by recursive descent, a method per rule:
 *
 * <pre>
 * query       = [ disjunction ]
 * disjunction = sequence { "OR" sequence }
 * sequence    = chain { chain }
 * chain       = negation { "AND" negation }
 * negation    = { "NOT" | "-" | "+" } prefixed
 * prefixed    = { field ":" | word ":" } operand
 * operand     = "(" disjunction ")" | term
 * term        = word | pattern | word "~" [ "1" | "2" ] | phrase | range | "*"
 * field       = "title" | "summary" | "body"                        words are looked for there
 *             | "author" | "country" | "id" | … | the archive's own the term is a value
 *             | "date"                                              the term is a date or a range
 * pattern     = a word with "*" for any letters or "?" for one, after its first two letters
 * phrase      = words between quotation marks of any kind
 * range       = "[" ( date | "*" ) "TO" ( date | "*" ) "]"          after "date:" only
 * </pre>
 *
 * <p>What stands side by side must all match, as if there were {@code AND} between: {@code a OR b
 * c} is {@code a OR (b AND c)}. In a bracket of values one is enough, {@code country:(Syria Iraq)},
 * but for those with {@code +}, {@code -} or {@code NOT}, which all count: {@code country:(Syria
 * Iraq -Iran)} is {@code (Syria OR Iraq) AND NOT Iran}. A field holds for the term or bracket after
 * it, and the field nearest to a term counts. {@code +} asks for nothing that is not asked for
 * anyway, but makes words {@linkplain And#bare() explicit}.
 *
 * <p>Every string is a query. What cannot be understood is searched as words, or left out when
 * there is nothing to search, and told by a warning. Each loop takes a token or leaves; brackets
 * nest {@value #DEPTH} times at most.
 */
final class QueryParser {
  /** How often brackets stand within each other, at most. */
  static final int DEPTH = 32;

  private final String query;
  private final Set<Part> parts;
  private final Warnings warnings = new Warnings();
  private final ArchiveFields fields;
  private final Terms terms;
  private final Tokens tokens;
  private final boolean bare;
  private final List<Token> leftOut = new ArrayList<>();

  QueryParser(String query, Set<Part> parts, ValueReader values, DateExpression dates) {
    this.query = query;
    this.parts = parts;
    this.fields = values.fields();
    this.terms = new Terms(query, values, dates, warnings);
    List<Token> typed = new Lexer(query, fields, warnings).tokens();
    List<Token> balanced = new Brackets(DEPTH, warnings).balance(typed);
    this.bare = balanced.stream().allMatch(Token::isBare);
    this.tokens = new Tokens(balanced);
  }

  /**
   * What a query is.
   *
   * @param clause its tree
   * @param warnings what was repaired
   */
  record Parsed(Clause clause, List<Problem> warnings) {}

  /** Parses the query; once per parser. */
  Parsed parse() {
    Optional<Clause> read = disjunction(Scope.of(parts)).or(this::operatorsAsWords);
    if (read.isEmpty() && !query.isBlank()) {
      warnings.add(
          Problem.of("no-words", "There is no word to search for; every article is shown.")
              .suggest("write what to look for"));
    }
    Clause clause = read.orElseGet(() -> new Everything(new Span(0, query.length())));
    if (bare && clause instanceof And and) {
      clause = new And(and.clauses(), true, and.span());
    }
    return new Parsed(clause, warnings.list());
  }

  /** How often a token was looked at: the steps of the parser. */
  long steps() {
    return tokens.looks();
  }

  /** A query of nothing but operators and names of fields is searched for these. */
  private Optional<Clause> operatorsAsWords() {
    List<Clause> words = new ArrayList<>();
    for (Token token : leftOut) {
      if (!token.is(Kind.PLUS) && !token.is(Kind.MINUS)) {
        words.add(
            new Word(token.text(), Scope.of(parts).parts(), new Span(token.start(), token.end())));
      }
    }
    return Tree.and(words);
  }

  private Optional<Clause> disjunction(Scope scope) {
    List<Clause> choices = new ArrayList<>();
    boolean left = sequence(scope, choices);
    while (tokens.peek().is(Kind.OR)) {
      Token or = tokens.take();
      boolean right = sequence(scope, choices);
      if (!left || !right) {
        leaveOut(or);
      }
      left |= right;
    }
    return Tree.or(choices);
  }

  /** Reads what stands side by side; whether anything did. */
  private boolean sequence(Scope scope, List<Clause> choices) {
    int before = tokens.position();
    List<Clause> any = new ArrayList<>();
    List<Clause> all = new ArrayList<>();
    while (tokens.peek().is(Kind.AND) || tokens.peek().beginsTerm()) {
      if (tokens.peek().is(Kind.AND)) {
        leaveOut(tokens.take());
      } else {
        boolean one = scope.isOfValues() && !tokens.peek().isSign();
        chain(scope).ifPresent(one ? any::add : all::add);
      }
    }
    Tree.or(any).ifPresent(choice -> all.add(0, choice));
    Tree.and(all).ifPresent(choices::add);
    return tokens.position() > before;
  }

  private Optional<Clause> chain(Scope scope) {
    List<Clause> all = new ArrayList<>();
    negation(scope).ifPresent(all::add);
    while (tokens.peek().is(Kind.AND) && tokens.peek(1).beginsTerm()) {
      tokens.take();
      negation(scope).ifPresent(all::add);
    }
    return Tree.and(all);
  }

  private Optional<Clause> negation(Scope scope) {
    Token first = tokens.peek();
    Token sign = first;
    boolean negated = false;
    while (tokens.peek().isSign()) {
      sign = tokens.take();
      negated ^= !sign.is(Kind.PLUS);
    }
    if (!tokens.peek().beginsTerm()) {
      leaveOut(sign);
      return Optional.empty();
    }
    Optional<Clause> clause = prefixed(scope);
    return negated ? clause.map(c -> Tree.not(c, first.start())) : clause;
  }

  private Optional<Clause> prefixed(Scope outer) {
    List<Clause> all = new ArrayList<>();
    Scope scope = outer;
    Token last = tokens.peek();
    boolean named = false;
    while (tokens.peek().isPrefix()) {
      Token prefix = tokens.take();
      if (prefix.is(Kind.FIELD)) {
        scope = fields.named(prefix.text()).map(scope::in).orElse(scope);
        if (named) {
          leaveOut(last);
        }
      } else {
        terms.of(prefix, scope, named ? last.start() : prefix.start()).ifPresent(all::add);
      }
      named = prefix.is(Kind.FIELD);
      last = prefix;
    }
    Token next = tokens.peek();
    boolean belongs = named || !last.isPrefix() || next.start() <= last.end() + 1;
    if (next.isOperand() && belongs) {
      operand(scope, named ? last.start() : next.start()).ifPresent(all::add);
    } else if (named) {
      leaveOut(last);
    }
    return Tree.and(all);
  }

  private Optional<Clause> operand(Scope scope, int start) {
    Token token = tokens.take();
    if (!token.is(Kind.OPEN)) {
      return terms.of(token, scope, start);
    }
    Optional<Clause> inner = disjunction(scope);
    tokens.take(); // The bracket is closed: they are balanced.
    return inner;
  }

  private void leaveOut(Token token) {
    leftOut.add(token);
    boolean field = token.is(Kind.FIELD);
    String written = query.substring(token.start(), token.end());
    warnings.add(
        field
            ? Problem.of("field-without-value", "There is nothing after “" + written + "”.")
                .suggest("write what to look for directly after the colon")
                .between(token.start(), token.end())
            : Problem.of(
                    "dangling-operator",
                    "“" + written + "” stands where it joins nothing; it is left out.")
                .suggest("write it between two words, or in lower case to search for it")
                .between(token.start(), token.end()));
  }
}
