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
import org.dateline.query.Token.Kind;

/**
 * Parses the query language by recursive descent, a method per rule:
 *
 * <pre>
 * query       = [ disjunction ]
 * disjunction = sequence { "OR" sequence }
 * sequence    = chain { chain }
 * chain       = negation { "AND" negation }
 * negation    = { sign } prefixed
 * sign        = "NOT" | "-" | "!" | "+"
 * prefixed    = { field ":" | word ":" } { sign } proximity
 * proximity   = operand { near { sign } { field ":" | word ":" } { sign } operand }
 * near        = "NEAR" | "NEAR/5" | "near5" | "w/5" | "/5"          any order, at most 5 words between
 *             | "pre/5"                                             in this order
 *             | "/s" | "w/s" | "/p" | "w/p" | "pre/s" | "pre/p"     in a sentence, a paragraph
 * operand     = "(" disjunction ")" | atleast "(" disjunction ")" | term
 * atleast     = "atleast3" | "atl3"                                 directly before its bracket
 * term        = word | pattern | word "~" [ "1" | "2" ] | phrase [ "~5" ] | range | "*"
 * field       = "title" | "summary" | "body" | "lead"               words are looked for there
 *             | "author" | "country" | "id" | "url" | … | the archive's own   the term is a value
 *             | "date"                                              the term is a date or a range
 *             | "words"                                             the term is a number or a range
 * pattern     = a word with "*" for any letters or "?" for one, after its first two letters
 * phrase      = words between quotation marks of any kind
 * range       = ( "[" | "{" ) ( end | "*" ) "TO" ( end | "*" ) ( "]" | "}" )
 *                                                                   after "date:" and "words:" only
 *             | ( "&gt;" | "&gt;=" | "&lt;" | "&lt;=" | "=" ) end                after "date" and "words"
 * </pre>
 *
 * <p>{@code &&} and {@code ||} are {@code AND} and {@code OR}, as are the words in small letters
 * where {@link Habits} says so. What stands side by side must all match, as if there were {@code
 * AND} between: {@code a OR b c} is {@code a OR (b AND c)}. In a bracket of values one is enough,
 * {@code country:(Syria Iraq)}, but for those with {@code +}, {@code -} or {@code NOT}, which all
 * count: {@code country:(Syria Iraq -Iran)} is {@code (Syria OR Iraq) AND NOT Iran}. A field holds
 * for the term, bracket or proximity after it, and the field nearest to a term counts; a field of
 * values holds for one term or bracket only. {@code +} asks for nothing that is not asked for
 * anyway, but makes words {@linkplain And#bare() explicit}. What can be near something else, and
 * what becomes of the rest, {@link Proximity} says; {@code a NEAR/5 b NEAR/5 c} is {@code (a NEAR/5
 * b) NEAR/5 c}.
 *
 * <p>Every string is a query. What cannot be understood is searched as words, or left out when
 * there is nothing to search, and told by a warning. Each loop takes a token or leaves; brackets
 * nest {@value #DEPTH} times at most, fewer times when the {@linkplain CanonicalText text} of the
 * tree, which needs a bracket where a rule did without, would have more.
 */
final class QueryParser {
  /** How often brackets stand within each other, at most. */
  static final int DEPTH = 32;

  private final String query;
  private final Set<Part> parts;
  private final ValueReader values;
  private final DateExpression dates;
  private final boolean any;
  private final int depth;
  private final Warnings warnings = new Warnings();
  private final ArchiveFields fields;
  private final Terms terms;
  private final Proximity proximity;
  private final Tokens tokens;
  private final boolean bare;

  /** From the first bracket or word to the last, where brackets are punctuation. */
  private final Optional<Span> punctuated;

  private final List<Token> leftOut = new ArrayList<>();
  private Run run = new Run(0);
  private long stepsAgain;

  QueryParser(String query, Set<Part> parts, ValueReader values, DateExpression dates) {
    this(query, parts, values, dates, false);
  }

  /**
   * Creates a parser.
   *
   * @param any whether one is enough of the words and phrases that stand side by side; bare words
   *     are one And all the same, of which the engine asks for one
   */
  QueryParser(
      String query, Set<Part> parts, ValueReader values, DateExpression dates, boolean any) {
    this(query, parts, values, dates, any, DEPTH);
  }

  private QueryParser(
      String query,
      Set<Part> parts,
      ValueReader values,
      DateExpression dates,
      boolean any,
      int depth) {
    this.query = query;
    this.parts = parts;
    this.values = values;
    this.dates = dates;
    this.any = any;
    this.depth = depth;
    this.fields = values.fields();
    List<Token> typed = new Lexer(query, fields, warnings).tokens();
    List<Token> balanced = new Brackets(depth, warnings).balance(typed);
    List<Token> all = new Habits(warnings).read(balanced);
    List<Token> read = withoutPunctuation(all);
    Span whole = new Span(all.getFirst().start(), all.get(Math.max(0, all.size() - 2)).end());
    this.punctuated = read.size() < all.size() ? Optional.of(whole) : Optional.empty();
    this.bare = read.stream().allMatch(Token::isBare) || Habits.isProse(read);
    boolean alone = read.size() == 2;
    boolean isShort = read.size() <= Habits.SHORT + 1;
    this.terms = new Terms(query, values, dates, warnings, !bare || alone, isShort);
    this.proximity = new Proximity(query, warnings);
    this.tokens = new Tokens(read);
  }

  /** Brackets in a query of nothing but words are punctuation. */
  private static List<Token> withoutPunctuation(List<Token> tokens) {
    List<Token> without =
        tokens.stream().filter(t -> !t.is(Kind.OPEN) && !t.is(Kind.CLOSE)).toList();
    return without.stream().allMatch(Token::isBare) || Habits.isProse(tokens) ? without : tokens;
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
    Parsed parsed = once();
    if (depth == 0 || new CanonicalText(parts).brackets(parsed.clause()) <= DEPTH) {
      return parsed;
    }
    QueryParser again = new QueryParser(query, parts, values, dates, any, depth / 2);
    Parsed flatter = again.parse();
    stepsAgain = again.steps();
    return flatter;
  }

  private Parsed once() {
    Optional<Clause> read = disjunction(Scope.of(parts)).or(this::operatorsAsWords);
    if (read.isEmpty() && !query.isBlank()) {
      warnings.add(
          Problem.of("no-words", "There is no word to search for; every article is shown.")
              .suggest("write what to look for"));
    }
    Clause clause = read.orElseGet(() -> new Everything(new Span(0, query.length())));
    if (bare && clause instanceof And and) {
      clause = new And(and.clauses(), true, punctuated.orElse(and.span()));
    }
    return new Parsed(clause, warnings.list());
  }

  /** How often a token was looked at: the steps of the parser. */
  long steps() {
    return tokens.looks() + stepsAgain;
  }

  /** A query of nothing but operators and names of fields is searched for these. */
  private Optional<Clause> operatorsAsWords() {
    List<Clause> words = new ArrayList<>();
    for (Token token : leftOut) {
      int letter = Word.firstLetter(token.text(), 0, token.text().length());
      if (letter < token.text().length()) {
        words.add(
            new Clause.Word(
                token.text().substring(letter),
                Scope.of(parts).parts(),
                new Span(token.start() + letter, token.end())));
      }
    }
    Span whole = new Span(0, query.length());
    return Tree.and(words).map(all -> words.size() > 1 ? Tree.at(all, whole) : all);
  }

  private Optional<Clause> disjunction(Scope scope) {
    Run outer = run;
    List<Run> runs = new ArrayList<>();
    List<Clause> choices = new ArrayList<>();
    boolean left = sequence(scope, choices, runs);
    while (tokens.peek().is(Kind.OR)) {
      Token or = tokens.take();
      boolean right = sequence(scope, choices, runs);
      if (!left || !right) {
        leaveOut(or);
      }
      left |= right;
    }
    run = outer;
    Run.mixed(query, runs).ifPresent(warnings::add);
    return Tree.or(choices).map(clause -> Tree.from(clause, runs.getFirst().first()));
  }

  /** Reads what stands side by side; whether anything did. */
  private boolean sequence(Scope scope, List<Clause> choices, List<Run> runs) {
    int before = tokens.position();
    int start = Integer.MAX_VALUE;
    run = new Run(tokens.peek().start());
    List<Clause> one = new ArrayList<>();
    List<Clause> all = new ArrayList<>();
    while (isJoint(tokens.peek()) || tokens.peek().beginsTerm()) {
      if (isJoint(tokens.peek())) {
        leaveOut(tokens.take());
      } else {
        boolean signed = tokens.peek().isSign();
        int first = tokens.peek().start();
        Optional<Clause> clause = chain(scope);
        clause.ifPresent(c -> (!signed && isChoice(c, scope) ? one : all).add(c));
        start = clause.isPresent() ? Math.min(start, first) : start;
      }
    }
    int begin = start;
    Tree.or(one).ifPresent(choice -> all.add(0, choice));
    Tree.and(all).map(clause -> Tree.from(clause, begin)).ifPresent(choices::add);
    if (!all.isEmpty()) {
      run.beginsAt(begin);
      run.endsAt(tokens.end());
      runs.add(run);
    }
    return tokens.position() > before;
  }

  /**
   * Whether one of what stands side by side with it is enough: of values, and of words if asked.
   */
  private boolean isChoice(Clause clause, Scope scope) {
    return scope.isOfValues()
        || (any
            && !bare
            && !(clause instanceof Clause.Value
                || clause instanceof Clause.Dated
                || clause instanceof Clause.Length
                || clause instanceof Clause.Not));
  }

  private static boolean isJoint(Token token) {
    return token.is(Kind.AND) || token.is(Kind.NEAR);
  }

  private Optional<Clause> chain(Scope scope) {
    List<Clause> all = new ArrayList<>();
    negation(scope, true).ifPresent(all::add);
    while (tokens.peek().is(Kind.AND) && tokens.peek(1).beginsTerm()) {
      run.joinedBy(tokens.take());
      negation(scope, true).ifPresent(all::add);
    }
    return Tree.and(all);
  }

  /**
   * A clause that may be excluded; with the chain of what it is near, unless it is a part of it.
   */
  private Optional<Clause> negation(Scope scope, boolean chained) {
    Token first = tokens.peek();
    boolean negated = signs();
    if (!tokens.peek().beginsTerm()) {
      return Optional.empty();
    }
    Optional<Clause> clause = prefixed(scope, chained);
    return negated ? clause.map(c -> Tree.not(c, first.start())) : clause;
  }

  /** Takes the signs that stand here; whether they exclude what follows. */
  private boolean signs() {
    boolean negated = false;
    while (tokens.peek().isSign()) {
      Token sign = tokens.take();
      negated ^= !sign.is(Kind.PLUS);
      if (!tokens.peek().beginsTerm()) {
        leaveOut(sign);
      }
    }
    return negated;
  }

  private Optional<Clause> prefixed(Scope outer, boolean chained) {
    List<Clause> all = new ArrayList<>();
    Scope scope = outer;
    Token last = tokens.peek();
    boolean named = false;
    boolean negated = false;
    while (tokens.peek().isPrefix() || (named && tokens.peek().isSign())) {
      if (tokens.peek().isSign()) {
        negated ^= signs();
        continue;
      }
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
    int start = named ? last.start() : next.start();
    if (next.isOperand() && belongs) {
      valued(scope, outer, start, chained).ifPresent(all::add);
    } else if (named) {
      leaveOut(last);
    }
    Optional<Clause> clause = Tree.and(all);
    return negated ? clause.map(c -> Tree.not(c, c.span().start())) : clause;
  }

  /** What a field holds for; {@code country:Syria NEAR/5 oil} does not ask for a country “oil”. */
  private Optional<Clause> valued(Scope scope, Scope outer, int start, boolean chained) {
    Optional<Clause> first = operand(scope, start);
    return chained ? proximity(first, scope.isOfValues() ? outer : scope) : first;
  }

  private Optional<Clause> proximity(Optional<Clause> first, Scope scope) {
    if (!tokens.peek().is(Kind.NEAR)) {
      return first;
    }
    Optional<Proximity.Chain> chain = first.map(clause -> proximity.new Chain(clause));
    while (tokens.peek().is(Kind.NEAR) && tokens.peek(1).beginsTerm()) {
      Token near = tokens.take();
      Operators.Nearness how = Operators.nearness(near.text());
      if (how.clipped()) {
        boolean less = near.text().indexOf('-') >= 0;
        warnings.held(less ? -1 : Integer.MAX_VALUE, 0, near.start(), near.end());
      }
      run.joinedBy(near);
      Optional<Clause> next = negation(scope, false);
      if (next.isEmpty() || chain.isEmpty()) {
        leaveOut(near);
      }
      if (chain.isEmpty()) {
        chain = next.map(clause -> proximity.new Chain(clause));
      } else {
        chain.get().add(next, how);
      }
    }
    return chain.flatMap(Proximity.Chain::clause);
  }

  private Optional<Clause> operand(Scope scope, int start) {
    Token token = tokens.take();
    if (token.is(Kind.ATLEAST)) {
      return atLeast(token, scope, start);
    }
    if (!token.is(Kind.OPEN)) {
      return terms.of(token, scope, start);
    }
    Optional<Clause> inner = disjunction(scope);
    tokens.take(); // The bracket is closed: they are balanced.
    return inner.map(clause -> Tree.at(clause, new Span(start, tokens.end())));
  }

  /** The bracket after it may have been left out as too deep. */
  private Optional<Clause> atLeast(Token times, Scope scope, int start) {
    while (tokens.peek().is(Kind.ATLEAST)) {
      tokens.take();
    }
    if (!tokens.peek().isOperand()) {
      leaveOut(times);
      return Optional.empty();
    }
    Optional<Clause> inner = operand(scope, tokens.peek().start());
    Span span = new Span(start, tokens.end());
    return inner.map(clause -> Tree.at(proximity.atLeast(times.number(), clause, span), span));
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
