package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Problem;
import org.dateline.query.Token.Kind;

/**
 * Cuts a query into tokens, in one pass. Words end at white space, brackets, quotation marks and
 * {@code ~}; punctuation around a word is not part of it, punctuation within ({@code al-Shaibani},
 * {@code U.N.}, {@code 10:30}) is. What holds no letter or digit is left out.
 */
final class Lexer {
  /** A range of dates is short; what is longer is no range, so that nothing is read twice. */
  private static final int LONGEST_RANGE = 100;

  /** Longest word that may be spelt nearly so: what is looked for grows with every letter. */
  static final int LONGEST_FUZZY = 64;

  private static final Pattern RANGE =
      Pattern.compile(
          "\\[\\s*[^\\s\\[\\](){}\"“”«»]+\\s+TO\\s+[^\\s\\[\\](){}\"“”«»]+\\s*]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NEAR = Pattern.compile("NEAR/[0-9]+");

  private final String query;
  private final int end;
  private final ArchiveFields fields;
  private final Warnings warnings;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(String query, ArchiveFields fields, Warnings warnings) {
    this(query, 0, query.length(), fields, warnings);
  }

  /** Cuts a part of a query. */
  Lexer(String query, int start, int end, ArchiveFields fields, Warnings warnings) {
    this.query = query;
    this.at = start;
    this.end = end;
    this.fields = fields;
    this.warnings = warnings;
  }

  /** Whether a word in capitals would be read as an operator. */
  static boolean isOperator(String word) {
    return operator(word).isPresent();
  }

  private static Optional<Kind> operator(String word) {
    return switch (word) {
      case "AND" -> Optional.of(Kind.AND);
      case "OR" -> Optional.of(Kind.OR);
      case "NOT" -> Optional.of(Kind.NOT);
      default -> NEAR.matcher(word).matches() ? Optional.of(Kind.AND) : Optional.empty();
    };
  }

  /** Cuts; the last token is {@link Kind#END}. */
  List<Token> tokens() {
    while (at < end) {
      int c = query.codePointAt(at);
      if (c == '(' || c == ')') {
        add(c == '(' ? Kind.OPEN : Kind.CLOSE, at, at + 1);
        at++;
      } else if (Quotes.isAt(query, at)) {
        phrase();
      } else if (Letters.separates(c)) {
        at += Character.charCount(c);
      } else if ((c == '+' || c == '-') && mayHaveSign()) {
        sign(c == '+' ? Kind.PLUS : Kind.MINUS);
      } else {
        chunk(false);
      }
    }
    add(Kind.END, end, end);
    return tokens;
  }

  private void add(Kind kind, int start, int stop) {
    tokens.add(new Token(kind, query.substring(start, stop), start, stop));
  }

  /** A sign stands before a term and after white space or an opening bracket; else it is a dash. */
  private boolean mayHaveSign() {
    return at == 0
        || query.charAt(at - 1) == '('
        || Letters.separates(Character.codePointBefore(query, at));
  }

  private void sign(Kind kind) {
    int place = at;
    int before = tokens.size();
    at++;
    boolean opens = opensAt(at);
    if (!opens && at < end && !endsChunk(at)) {
      chunk(true);
    }
    if (opens || tokens.size() > before) {
      tokens.add(before, new Token(kind, query.substring(place, place + 1), place, place + 1));
    }
  }

  private boolean opensAt(int place) {
    return place < end && (query.charAt(place) == '(' || Quotes.isAt(query, place));
  }

  private boolean endsChunk(int place) {
    char c = query.charAt(place);
    return c == '('
        || c == ')'
        || Quotes.isAt(query, place)
        || Letters.separates(query.codePointAt(place));
  }

  private void phrase() {
    int open = at;
    int close = Quotes.close(query, open, end);
    if (close < 0) {
      at++;
      warnings.add(
          Problem.of("unbalanced-quote", "A quotation mark is opened and not closed.")
              .suggest("close it, or leave it out")
              .between(open, open + 1));
      return;
    }
    String text = query.substring(open + 1, close).strip();
    tokens.add(new Token(Kind.PHRASE, Letters.holdsLetter(text) ? text : "", open, close + 1));
    at = close + 1;
    int slop = tildeEnd();
    if (slop > at) {
      warnings.add(
          Problem.of(
                  "unsupported-proximity",
                  "Words near each other cannot be asked for with “~”; the phrase is searched as"
                      + " it is.")
              .suggest("leave out " + Warnings.quoted(query.substring(at, slop)))
              .between(at, slop));
      at = slop;
    }
  }

  /** The end of a {@code ~} or {@code ~2} that stands here and belongs to what is before it. */
  private int tildeEnd() {
    if (at >= end || query.charAt(at) != '~') {
      return at;
    }
    int stop = at + 1;
    while (stop < end && query.charAt(stop) >= '0' && query.charAt(stop) <= '9') {
      stop++;
    }
    return stop < end && Letters.isLetter(query.codePointAt(stop)) ? at : stop;
  }

  /** What stands between separators: names of fields, each with its colon, and a word. */
  private void chunk(boolean signed) {
    int start = at;
    do {
      at += Character.charCount(query.codePointAt(at));
    } while (at < end && !endsChunk(at));
    int stop = Math.min(at, end);
    at = stop;
    boolean glued = signed;
    int name = Word.firstLetter(query, start, stop);
    int colon = colonAfter(name, stop);
    while (colon > name) {
      Optional<Field> field = fields.named(query.substring(name, colon));
      if (field.isPresent() ? !isField(name, colon, stop) : !isUnknownField(colon)) {
        break;
      }
      if (field.isPresent()) {
        tokens.add(new Token(Kind.FIELD, field.get().name(), name, colon + 1));
      } else {
        unknownField(name, colon);
      }
      glued = field.isPresent();
      start = colon + 1;
      if (start == stop && field.filter(f -> f.kind() == Field.Kind.DATE).isPresent()) {
        range();
      }
      name = Word.firstLetter(query, start, stop);
      colon = colonAfter(name, stop);
    }
    word(start, stop, glued);
  }

  /**
   * The colon after the Latin letters that begin here, or -1. A name with digits and {@code _} is
   * one when the archive has such a field: {@code B2B:} is a word as often.
   */
  private int colonAfter(int start, int stop) {
    int place = start;
    while (place < stop && isLatin(query.charAt(place))) {
      place++;
    }
    int letters = place;
    while (place > start && place < stop && isOfName(query.charAt(place))) {
      place++;
    }
    boolean isName =
        place < stop
            && query.charAt(place) == ':'
            && (place == letters || fields.named(query.substring(start, place)).isPresent());
    return isName ? place : -1;
  }

  private static boolean isOfName(char c) {
    return isLatin(c) || (c >= '0' && c <= '9') || c == '_';
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** {@code source: Reuters} is a field; {@code Source: Iran to talk} is a headline. */
  private boolean isField(int start, int colon, int stop) {
    String name = query.substring(start, colon);
    return colon + 1 < stop
        || opensAt(stop)
        || (stop < end && query.charAt(stop) == '[')
        || name.equals(name.toLowerCase(Locale.ROOT));
  }

  /** Neither the colon of {@code Syria: what next} nor that of {@code http://} ends a field. */
  private boolean isUnknownField(int colon) {
    int next = colon + 1;
    return next < end
        && (opensAt(next)
            || query.charAt(next) == '*'
            || Letters.isLetter(query.codePointAt(next)));
  }

  private void unknownField(int start, int colon) {
    String name = query.substring(start, colon);
    tokens.add(new Token(Kind.UNKNOWN_FIELD, name, start, colon));
    if (warnings.isFull()) {
      warnings.add(Problem.of("unknown-field", name));
      return;
    }
    warnings.add(
        Problem.of(
                "unknown-field",
                "There is no field " + Warnings.quoted(name) + "; it is searched as a word.")
            .suggest(
                Problem.nearest(name, fields.names())
                    .map(right -> right + ":")
                    .orElse("one of " + String.join(", ", fields.names())))
            .between(start, colon + 1));
  }

  private void range() {
    if (at >= end || query.charAt(at) != '[') {
      return;
    }
    Matcher matcher = RANGE.matcher(query).region(at, Math.min(end, at + LONGEST_RANGE));
    if (matcher.lookingAt()) {
      add(Kind.RANGE, at, matcher.end());
      at = matcher.end();
    } else {
      warnings.add(
          Problem.of("invalid-date", "This is no range of dates; it is read word by word.")
              .suggest("date:[2025-01 TO 2025-06], with * for an open end")
              .between(at, at + 1));
    }
  }

  private void word(int start, int stop, boolean glued) {
    if (at != stop) {
      return; // A range has been read here.
    }
    int tilde = at;
    at = tildeEnd();
    Word word = new Word(query, start, stop);
    if (word.isStar()) {
      tokens.add(new Token(Kind.STAR, word.pattern(), word.start(), word.stop()));
    } else if (word.isEmpty()) {
      return;
    } else if (at > tilde) {
      fuzzy(word, tilde, glued);
    } else if (word.isWild()) {
      wild(word, glued);
    } else {
      bare(word.withoutWildcards(), glued);
    }
  }

  /** What is left without wildcards around it may be a pattern: the İ?a of ?/İ?a. */
  private void bare(Word word, boolean glued) {
    if (word.isWild()) {
      wild(word, glued);
    } else {
      plain(word, glued);
    }
  }

  private void plain(Word word, boolean glued) {
    Optional<Kind> operator = glued ? Optional.empty() : operator(word.pattern());
    if (operator.isPresent() && NEAR.matcher(word.pattern()).matches()) {
      warnings.add(
          Problem.of(
                  "unsupported-proximity",
                  "Words near each other cannot be asked for; they are searched anywhere in the"
                      + " article.")
              .suggest("AND")
              .between(word.start(), word.stop()));
    }
    add(operator.orElse(Kind.WORD), word.start(), word.stop());
  }

  private void wild(Word word, boolean glued) {
    if (word.hasLettersFirst()) {
      add(Kind.PATTERN, word.start(), word.stop());
      return;
    }
    warnings.add(
        Problem.of(
                "short-wildcard",
                Warnings.quoted(word.pattern())
                    + " needs two letters before its first “*”, one before a “?”; it is searched"
                    + " without.")
            .suggest("begin with at least two letters, as in sanction*")
            .between(word.start(), word.stop()));
    Word bare = word.withoutWildcards();
    if (bare.isWild() && bare.hasLettersFirst()) {
      add(Kind.PATTERN, bare.start(), bare.stop()); // The sa*ction of *sa*ction.
    } else {
      plain(bare, glued);
    }
  }

  private void fuzzy(Word word, int tilde, boolean glued) {
    String digits = query.substring(tilde + 1, at);
    long letters = word.pattern().codePoints().filter(Letters::isLetter).count();
    boolean isLong = word.stop() - word.start() > LONGEST_FUZZY;
    boolean understood = !word.isWild() && letters > 2 && !isLong && digits.matches("[12]?");
    if (understood) {
      int edits = digits.isEmpty() ? (letters > 5 ? 2 : 1) : Integer.parseInt(digits);
      tokens.add(new Token(Kind.FUZZY, word.pattern(), edits, word.start(), at));
      return;
    }
    warnings.add(
        Problem.of(
                "invalid-fuzzy",
                Warnings.quoted(query.substring(word.start(), at))
                    + " is no word of 3 to "
                    + LONGEST_FUZZY
                    + " letters with ~, ~1 or ~2; it is searched without the “~”.")
            .suggest("shaibani~1")
            .between(word.start(), at));
    if (word.isWild()) {
      wild(word, glued);
    } else {
      bare(word.withoutWildcards(), glued);
    }
  }
}
