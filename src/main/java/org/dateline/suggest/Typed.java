package org.dateline.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Suggestion.Kind;
import org.dateline.analysis.Analyzers;
import org.dateline.query.QueryEnd;

/**
 * The end of a query that is being typed: the words to go on from, and what stands before them.
 * Only the end is read by its own rules; what a query means is told by searching for it.
 *
 * @param text the query typed so far
 * @param end where the query language says it stands
 * @param words the last words that can be completed together, at least the one being typed; none
 *     when none is
 * @param place what is written there
 * @param closing what is to be written after a completed word
 */
record Typed(String text, QueryEnd end, List<Word> words, Place place, String closing) {

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
  private static final Set<Kind> FACETS =
      Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.TOPIC, Kind.COUNTRY);

  /** Words that are completed together, at most. */
  private static final int MOST_WORDS = 5;

  /** A longer word is none. */
  private static final int LONGEST_WORD = 64;

  /** Copies the list. */
  Typed {
    words = List.copyOf(words);
  }

  /**
   * Reads the end of a query.
   *
   * @param own the names of the archive's own fields
   */
  static Typed of(String text, List<String> own, Analyzers analyzers) {
    QueryEnd end = QueryEnd.of(text, own);
    if (end.quote() >= 0) {
      Place place = place(end.field(), new Place.Words());
      String closing = place instanceof Place.Words ? Marks.closing(text.charAt(end.quote())) : "";
      return new Typed(text, end, words(text, end.quote() + 1, analyzers), place, closing);
    }
    Place otherwise = end.nearby() ? new Place.Words() : new Place.Anything();
    List<Word> words =
        end.words().isEmpty() ? List.of() : words(text, end.words().getFirst(), analyzers);
    return new Typed(text, end, words, place(end.field(), otherwise), "");
  }

  private static Place place(String field, Place otherwise) {
    if (field.isEmpty()) {
      return otherwise;
    }
    if (PARTS.contains(field)) {
      return new Place.Words();
    }
    return FACETS.stream()
        .filter(kind -> Completions.facet(kind).equals(field))
        .findFirst()
        .<Place>map(Place.Values::new)
        .orElseGet(Place.Other::new);
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

  /** Whether the query is nothing but words. */
  boolean plain() {
    return end.plain();
  }

  /** The ways to take the last words together to name something, most of them first. */
  List<Tail> tails() {
    if (last().isEmpty()) {
      boolean follows = hasFieldOfValues() && words.isEmpty() && !end.near();
      return follows ? List.of(new Tail("", end.fieldStart(), 1)) : List.of();
    }
    List<Tail> tails = new ArrayList<>();
    for (int n = Math.min(MOST_WORDS, words.size()); n > 0; n--) {
      List<Word> taken = words.subList(words.size() - n, words.size());
      boolean all = n == words.size();
      int start = taken.getFirst().start();
      // What is near something is a word: a value has no place in the text.
      boolean begins = all ? !end.near() : !hasFieldOfValues() && end.words().contains(start);
      if (begins) {
        String exact = String.join(" ", taken.stream().map(Word::exact).toList());
        tails.add(new Tail(exact, all ? start() : start, n));
      }
    }
    return tails;
  }

  /** Where the words begin, or the field whose values they are. */
  private int start() {
    if (hasFieldOfValues()) {
      return end.fieldStart();
    }
    return end.quote() >= 0 ? end.quote() : end.words().getFirst();
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
    // Values in a bracket are alternatives of each other.
    boolean first =
        place instanceof Place.Values || end.words().isEmpty() || start <= end.words().getFirst();
    return first ? text.substring(0, end.before()) : end.excluded() ? "" : text.substring(0, start);
  }

  /** Where the articles are looked for that a completed word is likely to stand in. */
  String beforeWord(Word word) {
    if (!(place instanceof Place.Words)) {
      return before(word.equals(words.getFirst()) ? 0 : word.start());
    }
    String beside = text.substring(words.getFirst().start(), word.start());
    return (before(0) + " " + beside).strip();
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
    return place instanceof Place.Values && end.fieldStart() >= 0;
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
