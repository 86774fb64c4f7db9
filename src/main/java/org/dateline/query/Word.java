package org.dateline.query;

/**
 * A word in a query, without the punctuation around it: {@code (caesar,} is {@code caesar}, {@code
 * U.N.} keeps its last full stop. A {@code ?} at its end asks no letter, it ends a question.
 */
final class Word {
  private final String query;
  private final int start;
  private final int stop;

  Word(String query, int from, int to) {
    this(query, from, to, "*?");
  }

  private Word(String query, int from, int to, String wildcards) {
    this.query = query;
    this.stop = lastOf(query, from, to, wildcards.isEmpty() ? "" : "*");
    this.start = firstOf(query, from, stop, wildcards);
  }

  private static int lastOf(String query, int from, int to, String kept) {
    int last = to;
    while (last > from) {
      int c = Character.codePointBefore(query, last);
      boolean abbreviates =
          c == '.' && last - 1 > from && isOfWord(Character.codePointBefore(query, last - 1));
      boolean isKept = kept.indexOf(c) >= 0 && !Escapes.endAt(query, from, last);
      if (isOfWord(c) || isKept || abbreviates) {
        return last;
      }
      last -= Character.charCount(c);
    }
    return last;
  }

  private static int firstOf(String query, int from, int to, String kept) {
    int first = from;
    while (first < to) {
      int c = query.codePointAt(first);
      if (Letters.isLetter(c) || kept.indexOf(c) >= 0) {
        return first;
      }
      first = Escapes.next(query, first, to);
    }
    return first;
  }

  private static boolean isOfWord(int c) {
    return Letters.isLetter(c) || Letters.isMark(c);
  }

  /** Where the first letter or digit stands, or the end. */
  static int firstLetter(String query, int from, int to) {
    return firstOf(query, from, to, "");
  }

  int start() {
    return start;
  }

  int stop() {
    return stop;
  }

  /** The word as typed, with its wildcards. */
  String pattern() {
    return query.substring(start, stop);
  }

  boolean isStar() {
    return start < stop && pattern().chars().allMatch(c -> c == '*');
  }

  boolean isEmpty() {
    return !Letters.holdsLetter(pattern());
  }

  /** Whether it is a pattern; an address with a {@code ?} in it is none, nor is what is escaped. */
  boolean isWild() {
    String word = pattern();
    return word.indexOf('/') < 0 && hasWildcards(word) && !Escapes.isIn(word);
  }

  /** Whether wildcards in it mean nothing, since other characters in it are made plain. */
  boolean isHalfWild() {
    String word = pattern();
    return Escapes.isIn(word) && word.indexOf('/') < 0 && hasWildcards(Escapes.without(word));
  }

  private static boolean hasWildcards(String word) {
    return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
  }

  /**
   * The word without the boosts at its end, {@code oil^5}, as other engines have them; {@code 10^6}
   * and {@code m^2} are none.
   */
  Word withoutBoost() {
    int end = stop;
    int boost = boostBefore(end);
    while (boost < end) {
      end = boost;
      boost = boostBefore(end);
    }
    boolean boosted = end < stop && end - start > 1;
    int last = boosted ? query.codePointBefore(end) : 0;
    return boosted && (Character.isLetter(last) || (last == '*' && isWild()))
        ? new Word(query, start, end)
        : this;
  }

  private int boostBefore(int end) {
    int at = end;
    while (at > start && ".0123456789".indexOf(query.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean number = at < end && query.charAt(end - 1) != '.';
    return number && at > start && query.charAt(at - 1) == '^' ? at - 1 : end;
  }

  /**
   * Whether it begins so that an archive has few words like it: with a letter or digit, and two of
   * them before a {@code *}. A {@code ?} stands for one letter only and may come second.
   */
  boolean hasLettersFirst() {
    int[] first = pattern().codePoints().limit(2).toArray();
    return first.length == 2
        && Letters.isLetter(first[0])
        && (Letters.isLetter(first[1]) || first[1] == '?');
  }

  /** The word without the wildcards at its ends; those within mean nothing in a plain word. */
  Word withoutWildcards() {
    return new Word(query, start, stop, "");
  }
}
