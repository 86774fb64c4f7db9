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
  /** A range is short; what is longer is no range, so that nothing is read twice. */
  private static final int LONGEST_RANGE = 100;

  private static final Pattern RANGE =
      Pattern.compile(
          "[\\[{]\\s*[^\\s\\[\\](){}\"“”«»]+\\s+TO\\s+[^\\s\\[\\](){}\"“”«»]+\\s*[]}]",
          Pattern.CASE_INSENSITIVE);

  /** {@code date>=2025-12-01}, {@code words > 300}, also with the colon before. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:(date)|(words))\\s{0,2}:?\\s{0,2}((?:>=|<=|=>|=<|[<>=≤≥])\\s{0,2}"
              + "(?:[0-9][\\p{L}0-9.:+-]{0,40}(?:,[0-9]{3}){0,3}|today|yesterday))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIMES =
      Pattern.compile("(?:atleast|atl)([0-9]+)", Pattern.CASE_INSENSITIVE);

  private final String query;
  private final String plain;
  private final int end;
  private final ArchiveFields fields;
  private final Warnings warnings;
  private final WordReader words;
  private final Misreadings misreadings;
  private final boolean whole;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int unclosed = -1;

  Lexer(String query, ArchiveFields fields, Warnings warnings) {
    this(query, 0, query.length(), fields, warnings);
  }

  /** Cuts a part of a query, of which words are wanted. */
  Lexer(String query, int start, int end, ArchiveFields fields, Warnings warnings) {
    this.query = query;
    this.plain = Letters.withPlainDigits(query);
    this.at = start;
    this.end = end;
    this.fields = fields;
    this.misreadings = new Misreadings(query, fields, warnings);
    this.warnings = warnings;
    this.words = new WordReader(query, warnings);
    this.whole = start == 0 && end == query.length();
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
      } else if (joinsAt(at)) {
        add(c == '&' ? Kind.AND : Kind.OR, at, at + 2);
        at += 2;
      } else if (isSign(c) && mayHaveSign()) {
        sign(c == '+' ? Kind.PLUS : Kind.MINUS);
      } else {
        chunk(false);
      }
    }
    add(Kind.END, end, end);
    return tokens;
  }

  /** Where the first quotation mark stands that is opened and not closed, or -1. */
  int unclosed() {
    return unclosed;
  }

  private void add(Kind kind, int start, int stop) {
    tokens.add(new Token(kind, query.substring(start, stop), start, stop));
  }

  /** Whether {@code &&} or {@code ||} stands here, as programs write AND and OR. */
  private boolean joinsAt(int place) {
    return query.startsWith("&&", place) || query.startsWith("||", place);
  }

  private static boolean isSign(int c) {
    return c == '+' || c == '-' || c == '!';
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
        || joinsAt(place)
        || Quotes.isAt(query, place)
        || Letters.separates(query.codePointAt(place));
  }

  private void phrase() {
    int open = at;
    int close = Quotes.close(query, open, end);
    if (close < 0) {
      unclosed = unclosed < 0 ? open : unclosed;
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
    int tilde = at;
    at = tildeEnd();
    if (at > tilde && Letters.holdsLetter(text)) {
      distance(tokens.removeLast(), tilde);
    }
  }

  /** A phrase with {@code ~5} after it. */
  private void distance(Token phrase, int tilde) {
    String digits = plain.substring(tilde + 1, at);
    if (digits.isEmpty()) {
      tokens.add(phrase);
      warnings.add(
          Problem.of(
                  "distance-without-number",
                  "The “~” does not say how many words may stand between; the phrase is searched"
                      + " as it is.")
              .suggest(Quotes.around(phrase.text()) + "~5")
              .between(tilde, at));
      return;
    }
    int words = warnings.held(Operators.number(digits), 0, tilde + 1, at);
    tokens.add(new Token(Kind.LOOSE, phrase.text(), words, phrase.start(), at));
  }

  /** The end of a {@code ~} or {@code ~2} that stands here and belongs to what is before it. */
  private int tildeEnd() {
    if (at >= end || query.charAt(at) != '~') {
      return at;
    }
    int stop = at + 1;
    while (stop < end && plain.charAt(stop) >= '0' && plain.charAt(stop) <= '9') {
      stop++;
    }
    return stop < end && Letters.isLetter(query.codePointAt(stop)) ? at : stop;
  }

  /** What stands between separators: names of fields, each with its colon, and a word. */
  private void chunk(boolean signed) {
    int start = at;
    do {
      at = Escapes.next(query, at, end);
    } while (at < end && !endsChunk(at));
    int stop = Math.min(at, end);
    at = stop;
    if (boost(start, stop)) {
      return;
    }
    int value = fields(start, stop);
    if (at == stop && !times(value, stop)) {
      word(value, stop, signed && value == start);
    } // Else a range has been read.
  }

  /** Leaves out the {@code ^5} of {@code "oil price"^5}. */
  private boolean boost(int start, int stop) {
    boolean after =
        query.charAt(start) == '^'
            && !tokens.isEmpty()
            && tokens.getLast().end() == start
            && tokens.getLast().endsTerm();
    String number = after ? query.substring(start + 1, stop) : "";
    boolean boosted =
        !number.isEmpty() && number.chars().allMatch(c -> ".0123456789".indexOf(c) >= 0);
    if (boosted) {
      warnings.add(WordReader.noBoosts("leave it out", start, stop));
    }
    return boosted;
  }

  /** Reads the names of fields at the beginning of a chunk; where its word begins. */
  private int fields(int from, int stop) {
    int start = from;
    int name = Word.firstLetter(query, start, stop);
    int colon = colonAfter(name, stop);
    while (colon > name && !isComparison(name)) {
      Optional<Field> field = fields.named(query.substring(name, colon));
      if (field.isPresent() ? !isField(field.get(), name, colon, stop) : !isUnknownField(colon)) {
        break;
      }
      if (field.isPresent()) {
        tokens.add(new Token(Kind.FIELD, field.get().name(), name, colon + 1));
      } else {
        unknownField(name, colon);
      }
      start = colon + 1;
      if (start == stop && field.filter(Field::isOrdered).isPresent()) {
        range(field.get());
      }
      start = field.isPresent() ? signAfterField(start, stop) : start;
      name = Word.firstLetter(query, start, stop);
      colon = isRaw() ? -1 : colonAfter(name, stop);
    }
    return !isRaw() && name < stop && compared(name) ? at : start;
  }

  /**
   * The sign of {@code title:-oil}, which counts for the whole of it; where what follows begins.
   */
  private int signAfterField(int start, int stop) {
    boolean signed =
        start < stop
            && isSign(query.charAt(start))
            && (start + 1 < stop ? Word.firstLetter(query, start, stop) < stop : opensAt(stop));
    if (!signed) {
      return start;
    }
    add(query.charAt(start) == '+' ? Kind.PLUS : Kind.MINUS, start, start + 1);
    return start + 1;
  }

  /** Whether the last token is the field {@code url}, whose value no rule of the language cuts. */
  private boolean isRaw() {
    return whole
        && !tokens.isEmpty()
        && tokens.getLast().is(Kind.FIELD)
        && tokens.getLast().text().equals("url");
  }

  private boolean isComparison(int name) {
    return "dDwW".indexOf(query.charAt(name)) >= 0 && comparison(name).lookingAt();
  }

  private Matcher comparison(int name) {
    return COMPARED.matcher(plain).region(name, Math.min(end, name + LONGEST_RANGE));
  }

  private boolean compared(int name) {
    Matcher matcher = comparison(name);
    if ("dDwW".indexOf(query.charAt(name)) < 0 || !matcher.lookingAt()) {
      return false;
    }
    String field = matcher.group(1) == null ? "words" : "date";
    tokens.add(new Token(Kind.FIELD, field, name, name + field.length()));
    add(Kind.RANGE, matcher.start(3), matcher.end());
    at = matcher.end();
    return true;
  }

  /** Reads the {@code atleast3} of {@code atleast3(sanctions)}. */
  private boolean times(int start, int stop) {
    Matcher matcher = TIMES.matcher(plain).region(start, stop);
    if (stop >= end || query.charAt(stop) != '(' || !matcher.matches()) {
      return false;
    }
    int number = Operators.number(matcher.group(1));
    int times = warnings.held(number, 1, matcher.start(1), stop);
    tokens.add(new Token(Kind.ATLEAST, query.substring(start, stop), times, start, stop));
    return true;
  }

  /**
   * The colon after the Latin letters that begin here, or -1. A name with digits and {@code _} is
   * one when the archive has such a field: {@code B2B:} is a word as often.
   */
  private int colonAfter(int start, int stop) {
    int place = start;
    while (place < stop && Letters.isLatin(query.charAt(place))) {
      place++;
    }
    int letters = place;
    while (place > start && place < stop && Letters.isOfName(query.charAt(place))) {
      place++;
    }
    boolean isName =
        place < stop
            && query.charAt(place) == ':'
            && (place == letters || fields.named(query.substring(start, place)).isPresent());
    return isName ? place : -1;
  }

  /**
   * {@code source: Reuters} is a field; {@code Source: Iran to talk} is a headline, and {@code in
   * other words: no} a way to speak.
   */
  private boolean isField(Field field, int start, int colon, int stop) {
    String name = query.substring(start, colon);
    boolean followed =
        colon + 1 < stop
            || opensAt(stop)
            || (stop < end && (query.charAt(stop) == '[' || query.charAt(stop) == '{'));
    if (field.kind() == Field.Kind.NUMBER && !followed) {
      int next = Word.firstLetter(query, stop, Math.min(end, stop + 2));
      return next < end && plain.charAt(next) >= '0' && plain.charAt(next) <= '9';
    }
    return followed || name.equals(name.toLowerCase(Locale.ROOT));
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
    misreadings.unknownField(name, start, colon);
  }

  private void range(Field field) {
    if (at >= end || (query.charAt(at) != '[' && query.charAt(at) != '{')) {
      return;
    }
    Matcher matcher = RANGE.matcher(query).region(at, Math.min(end, at + LONGEST_RANGE));
    if (matcher.lookingAt()) {
      add(Kind.RANGE, at, matcher.end());
      at = matcher.end();
      return;
    }
    boolean dates = field.kind() == Field.Kind.DATE;
    warnings.add(
        Problem.of(
                dates ? "invalid-date" : "invalid-number",
                "This is no range of "
                    + (dates ? "dates" : "numbers")
                    + "; it is read word by word.")
            .suggest(
                (dates ? "date:[2025-01 TO 2025-06]" : "words:[100 TO 300]")
                    + ", with * for an open end")
            .between(at, at + 1));
  }

  private void word(int start, int stop, boolean signed) {
    boolean raw = isRaw() && tokens.getLast().end() == start;
    if (raw && Letters.holdsLetter(query.substring(start, stop))) {
      add(Kind.WORD, start, stop);
      return;
    }
    misreadings.uncompared(start, stop);
    int tilde = at;
    at = tildeEnd();
    boolean glued =
        signed || (!tokens.isEmpty() && tokens.getLast().end() == start && gluesWords());
    words.read(start, stop, tilde, at, glued).ifPresent(tokens::add);
  }

  private boolean gluesWords() {
    Token last = tokens.getLast();
    return last.is(Kind.FIELD) || last.isSign();
  }
}
