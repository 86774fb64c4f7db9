package org.dateline.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.SearchParameter;
import org.dateline.Suggestion.Kind;
import org.dateline.analysis.Analyzers;

/**
 * The end of a query that is being typed: the words to go on from, and what stands before them.
 * Only the end is read by its own rules; what a query means is told by searching for it.
 *
 * @param text the query typed so far
 * @param words the last words that can be completed together, at least the one being typed; none
 *     when none is
 * @param place what is written there
 * @param closing what is to be written after a completed word
 * @param fieldStart where the field begins that what is typed belongs to, or its first word
 * @param plain whether the query is nothing but words
 */
record Typed(
    String text, List<Word> words, Place place, String closing, int fieldStart, boolean plain) {

  /** A word typed. */
  record Word(String exact, int start, int end) {}

  /** What can be written at the end of a query. */
  sealed interface Place {
    /** Anything. */
    record Anything() implements Place {}

    /** Words of the text. */
    record Words() implements Place {}

    /** Values of a facet. */
    record Values(Kind kind) implements Place {}

    /** What is not completed: a date, a source. */
    record Other() implements Place {}
  }

  private static final Set<String> PARTS = Set.of("title", "summary", "body", "lead");
  private static final Set<String> OTHERS = Set.of("id", "url", "words");
  private static final Set<Kind> FACETS =
      Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.TOPIC, Kind.COUNTRY);

  /** Words that are completed together, at most. */
  private static final int MOST_WORDS = 5;

  /** A longer word is none. */
  private static final int LONGEST_WORD = 64;

  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9_]*):$");
  private static final Pattern LEADING = Pattern.compile("^(?:[+!-]|[A-Za-z][A-Za-z0-9_]*:)");

  /** What is read as an operator, or as more than a word. */
  private static final Pattern OPERATOR =
      Pattern.compile(
          "AND|OR|NOT|&&|\\|\\||(?:NEAR|PRE|W|near|pre|w)?/[0-9spSP]+|NEAR|.*[*?~\\[\\]{}<>=].*");

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

  /** What stands before something that need not be in the same articles. */
  private static final Pattern ALTERNATIVE =
      Pattern.compile("(?:^|[\\s(])(?:OR|NOT|\\|\\||[-!])[\\s(+]*$");

  /** Copies the list. */
  Typed {
    words = List.copyOf(words);
  }

  /**
   * Reads the end of a query.
   *
   * @param own the names of the archive's own fields
   */
  static Typed of(String text, Collection<String> own, Analyzers analyzers) {
    Scan scan = Scan.of(text);
    if (scan.open() >= 0) {
      int field = fieldBefore(text, scan.open());
      Place place = place(text, field, scan.open(), own, new Place.Words());
      String closing = place instanceof Place.Words ? Scan.closing(text.charAt(scan.open())) : "";
      List<Word> words = words(text, scan.open() + 1, analyzers);
      return new Typed(text, words, place, closing, field, false);
    }
    int start = lastChunk(text, scan.start(), text.length());
    int field = start;
    Matcher leading = LEADING.matcher(text).region(start, text.length());
    Place place = within(scan, text, own);
    boolean joined = true;
    while (leading.lookingAt() && !(place instanceof Place.Other)) {
      String name = leading.group();
      boolean sign = name.length() == 1;
      field =
          sign || (leading.end() < text.length() && !isKnown(name, own)) ? leading.end() : field;
      place = sign ? place : place(text, leading.start(), leading.end(), own, place);
      joined = false;
      start = leading.end();
      leading.region(start, text.length());
    }
    int from = joined ? plainStart(text, scan.start(), start, own) : start;
    field = joined ? from : field;
    boolean plain = from == 0 || BLANK.matcher(text.substring(0, from)).matches();
    List<Word> words =
        OPERATOR.matcher(text.substring(start)).matches()
            ? List.of()
            : words(text, from, analyzers);
    return new Typed(text, words, place, "", field, plain && place instanceof Place.Anything);
  }

  /** Where a bracket is not closed, what can stand in it. */
  private static Place within(Scan scan, String text, Collection<String> own) {
    return scan.bracket() < 0
        ? new Place.Anything()
        : place(text, fieldBefore(text, scan.bracket()), scan.bracket(), own, new Place.Anything());
  }

  private static int fieldBefore(String text, int at) {
    Matcher field = FIELD.matcher(text.substring(Math.max(0, at - LONGEST_WORD), at));
    return field.find() ? at - field.group().length() : at;
  }

  private static boolean isKnown(String field, Collection<String> own) {
    String name = field.substring(0, field.length() - 1).toLowerCase(Locale.ROOT);
    return PARTS.contains(name)
        || OTHERS.contains(name)
        || own.contains(name)
        || SearchParameter.filters().stream().anyMatch(f -> f.parameter().equals(name));
  }

  private static Place place(
      String text, int field, int end, Collection<String> own, Place otherwise) {
    if (field == end || !isKnown(text.substring(field, end), own)) {
      return otherwise;
    }
    String name = text.substring(field, end - 1).toLowerCase(Locale.ROOT);
    if (PARTS.contains(name)) {
      return new Place.Words();
    }
    return FACETS.stream()
        .filter(kind -> Completions.facet(kind).equals(name))
        .findFirst()
        .<Place>map(Place.Values::new)
        .orElseGet(Place.Other::new);
  }

  /** Where the last run of characters without white space begins. */
  private static int lastChunk(String text, int from, int end) {
    int start = end;
    while (start > from && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Where the words begin that go without an operator up to the last one. */
  private static int plainStart(String text, int from, int last, Collection<String> own) {
    int start = last;
    while (start > from) {
      int end = start;
      while (end > from && isBlank(text.charAt(end - 1))) {
        end--;
      }
      int chunk = lastChunk(text, from, end);
      if (chunk == end) {
        return chunk;
      }
      if (!isPlain(text.substring(chunk, end), own)) {
        return start;
      }
      start = chunk;
    }
    return start;
  }

  private static boolean isPlain(String chunk, Collection<String> own) {
    Matcher leading = LEADING.matcher(chunk);
    boolean leads = leading.lookingAt() && (leading.end() == 1 || isKnown(leading.group(), own));
    return !leads && !OPERATOR.matcher(chunk).matches();
  }

  private static List<Word> words(String text, int from, Analyzers analyzers) {
    List<Word> words = new ArrayList<>();
    analyzers.spellings(
        text.substring(from),
        (buffer, length, start, end) ->
            words.add(
                new Word(analyzers.forms(buffer, length, "").exact(), from + start, from + end)));
    return words;
  }

  /** The words of a text in exact form. */
  static List<String> exact(String text, Analyzers analyzers) {
    return words(text, 0, analyzers).stream().map(Word::exact).toList();
  }

  /** The word that is being typed; empty after a blank, and where no word can be. */
  Optional<Word> last() {
    return words.isEmpty() || words.getLast().end() < text.length()
        ? Optional.empty()
        : Optional.of(words.getLast()).filter(word -> word.exact().length() <= LONGEST_WORD);
  }

  /** The ways to take the last words together, most of them first. */
  List<Tail> tails() {
    List<Tail> tails = new ArrayList<>();
    if (last().isEmpty()) {
      return hasFieldOfValues() && words.isEmpty()
          ? List.of(new Tail("", fieldStart, 1))
          : List.of();
    }
    for (int n = Math.min(MOST_WORDS, words.size()); n > 0; n--) {
      List<Word> taken = words.subList(words.size() - n, words.size());
      String exact = String.join(" ", taken.stream().map(Word::exact).toList());
      if (!hasFieldOfValues() || n == words.size()) {
        tails.add(new Tail(exact, n == words.size() ? fieldStart : taken.getFirst().start(), n));
      }
    }
    return tails;
  }

  /**
   * Some last words.
   *
   * @param exact their exact forms with blanks between
   * @param start where they begin in the query, or the field that they belong to
   * @param length how many they are
   */
  record Tail(String exact, int start, int length) {}

  /** What an article is likely to have too, where what is typed begins at a place. */
  String before(int start) {
    String before = text.substring(0, start);
    return ALTERNATIVE.matcher(before).find() ? "" : before;
  }

  /** Where the articles are looked for that a completed word is likely to stand in. */
  String beforeWord(Word word) {
    if (!(place instanceof Place.Words)) {
      return before(words.size() == 1 ? fieldStart : word.start());
    }
    String beside = text.substring(words.getFirst().start(), word.start());
    String before = before(fieldStart);
    return (before + " " + beside).strip();
  }

  /** The query when its end, from a place on, is completed by a value of a facet. */
  String with(Kind kind, String value, int start) {
    String field = place instanceof Place.Values && !hasFieldOfValues() ? "" : facet(kind);
    return text.substring(0, start) + field + value;
  }

  private static String facet(Kind kind) {
    return Completions.facet(kind) + ":";
  }

  /** Whether the field of a facet stands before what is typed, and not before a bracket only. */
  private boolean hasFieldOfValues() {
    return place instanceof Place.Values && text.indexOf(':', fieldStart) >= 0;
  }

  /** Whether a value of a facet can stand where something is typed. */
  boolean takes(Kind kind) {
    return place instanceof Place.Anything || place.equals(new Place.Values(kind));
  }

  /** Whether a word of the text can. */
  boolean takesWords() {
    return place instanceof Place.Anything || place instanceof Place.Words;
  }
}
