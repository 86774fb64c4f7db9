package org.dateline.ingest;

import java.util.Arrays;

/**
 * The words of a text with what matters for names: how each is written, what parts it from the one
 * before, and what the tables say of it. Belongs to one thread.
 */
final class NameTokens {
  /** How a word is written. */
  enum Shape {
    LOWER,
    CAPITAL,
    /** One letter, or several with full stops. */
    INITIAL,
    /** Two letters or more, all in capitals. */
    CAPITALS,
    /** An article and a name: al-Shaibani. */
    ARTICLED,
    /** A second name as in Jong-un: part of a name behind another word. */
    SECOND,
    OTHER
  }

  /** What parts a word from the one before, the more the higher. */
  static final int JOINED = 0;

  static final int COMMA = 1;

  /** The word before has a possessive ending. */
  static final int POSSESSIVE = 2;

  static final int APART = 3;
  static final int BRACKET = 4;

  /** A sentence or a quotation begins, so that a capital tells nothing. */
  static final int BEGIN = 5;

  private static final int SHORT = 4;
  private static final String ARTICLES = " al el as ash an ar at ad az ";

  final NameLexicon lexicon;
  private String text = "";
  private int count;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] kinds = new int[256];
  private int[] gaps = new int[256];
  private Shape[] shapes = new Shape[256];

  NameTokens(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads a text, in place of what was read before. */
  void read(String newText) {
    text = newText;
    count = 0;
    int gap = BEGIN;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        gap = Math.max(gap, gap(c));
        i++;
        continue;
      }
      int end = wordEnd(i);
      int nameEnd = nameEnd(i, end);
      add(i, nameEnd, gap);
      gap = nameEnd < end ? POSSESSIVE : JOINED;
      i = end + (isAbbreviated(end) ? 1 : 0);
    }
  }

  private static int gap(char c) {
    return switch (c) {
      case ' ', '\u00a0', '\t', '&' -> JOINED;
      case ',' -> COMMA;
      case '(', '[' -> BRACKET;
      case '.', '!', '?', ':', '\n', '"', '“', '«', '„', '‘', '…', '¡', '¿' -> BEGIN;
      default -> APART;
    };
  }

  private int wordEnd(int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        end++;
      } else if (end + 1 < text.length()
          && Character.isLetterOrDigit(text.charAt(end + 1))
          && isWithin(c, start, end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isWithin(char c, int start, int at) {
    return switch (c) {
      case '-', '‑', '&' -> true;
      // Not d’Estaing, l’Iran.
      case '\'', '’' -> at - start > 2 || Character.isUpperCase(text.charAt(start));
      case '.' -> (at - 1 == start || text.charAt(at - 2) == '.') && isLetterAlone(at + 1);
      default -> false;
    };
  }

  private boolean isLetterAlone(int at) {
    return Character.isLetter(text.charAt(at))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** The end without a possessive or, in Turkish, any ending behind an apostrophe. */
  private int nameEnd(int start, int end) {
    if (lexicon.suffixes()) {
      for (int i = start + 1; i < end; i++) {
        if (isApostrophe(text.charAt(i))) {
          return i;
        }
      }
    }
    boolean possessive =
        end - start > 2
            && (text.charAt(end - 1) | 0x20) == 's'
            && isApostrophe(text.charAt(end - 2));
    return possessive ? end - 2 : end;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Whether the full stop behind the last word belongs to it. */
  private boolean isAbbreviated(int end) {
    int last = count - 1;
    if (end >= text.length() || text.charAt(end) != '.' || ends[last] != end) {
      return false;
    }
    int abbreviated = NameLexicon.ANY_TITLE | NameLexicon.LEGAL | NameLexicon.SUFFIX;
    int length = end - starts[last];
    return shapes[last] == Shape.INITIAL
        || (length == 2 && is(last, NameLexicon.THING)) // St. Louis
        || (length <= SHORT && (kinds[last] & abbreviated) != 0);
  }

  private void add(int start, int end, int gap) {
    if (count == starts.length) {
      int size = count * 2;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      kinds = Arrays.copyOf(kinds, size);
      gaps = Arrays.copyOf(gaps, size);
      shapes = Arrays.copyOf(shapes, size);
    }
    starts[count] = start;
    ends[count] = end;
    gaps[count] = gap;
    Shape shape = shape(start, end);
    shapes[count] = shape;
    int kind = lexicon.kinds(text, start, end);
    if (shape == Shape.CAPITAL && kind == 0 && lexicon.hasTitleEnding(text, start, end)) {
      kind = NameLexicon.TITLE;
    }
    if (shape == Shape.CAPITALS && (kind & NameLexicon.LEGAL_CAPITALS) != 0) {
      kind = NameLexicon.LEGAL;
    }
    kinds[count] = kind;
    count++;
  }

  private Shape shape(int start, int end) {
    char first = text.charAt(start);
    if (!Character.isUpperCase(first)) {
      return isArticled(start, end) ? Shape.ARTICLED : Shape.LOWER;
    }
    if (end - start == 1 || text.charAt(start + 1) == '.') {
      return Shape.INITIAL;
    }
    int upper = 1;
    int lower = 0;
    boolean digits = false;
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      digits |= Character.isDigit(c);
    }
    if (lower == 0 || digits) {
      return digits ? Shape.OTHER : Shape.CAPITALS;
    }
    int hyphen = text.indexOf('-', start, end);
    if (hyphen > 0 && hyphen < end - 1 && Character.isLowerCase(text.charAt(hyphen + 1))) {
      return isSecond(start, hyphen, end) ? Shape.SECOND : Shape.OTHER;
    }
    return upper > lower && lower < 2 ? Shape.CAPITALS : Shape.CAPITAL;
  }

  private boolean isArticled(int start, int end) {
    int hyphen = text.indexOf('-', start, Math.min(end, start + SHORT));
    return hyphen > 0
        && hyphen - start <= 3
        && hyphen < end - 2
        && Character.isUpperCase(text.charAt(hyphen + 1))
        && ARTICLES.contains(" " + text.substring(start, hyphen) + " ");
  }

  private boolean isSecond(int start, int hyphen, int end) {
    return hyphen - start <= 5
        && end - hyphen <= 6
        && (lexicon.kinds(text, start, hyphen) & NameLexicon.PLACE) == 0
        && !text.startsWith("led", hyphen + 1)
        && !text.startsWith("wide", hyphen + 1);
  }

  int count() {
    return count;
  }

  Shape shape(int i) {
    return shapes[i];
  }

  boolean is(int i, int kind) {
    return (kinds[i] & kind) != 0;
  }

  boolean isLower(int i) {
    return shapes[i] == Shape.LOWER;
  }

  int gap(int i) {
    return gaps[i];
  }

  /** Whether there is a word at this place with nothing but a blank before it. */
  boolean isJoined(int i) {
    return i > 0 && i < count && gaps[i] == JOINED;
  }

  /** Whether the word is this one, in small letters. */
  boolean is(int i, String word) {
    return i < count && ends[i] - starts[i] == word.length() && text.startsWith(word, starts[i]);
  }

  /** Whether a name may have this word. */
  boolean isNameLike(int i) {
    return switch (shapes[i]) {
      case CAPITAL, INITIAL, CAPITALS, ARTICLED -> (kinds[i] & NameLexicon.NOT) == 0;
      case LOWER, SECOND, OTHER -> false;
    };
  }

  /** One past the last word of the run of capitals that begins here. */
  int runEnd(int start) {
    int i = start + 1;
    while (isJoined(i)) {
      if (isNameLike(i) || shapes[i] == Shape.SECOND || isMay(i)) {
        i++;
        continue;
      }
      int k = i;
      while (isJoined(k) && isParticle(k, is(i - 1, NameLexicon.GIVEN)) && k < i + 2) {
        k++;
      }
      if (k == i || !isJoined(k) || !isNameLike(k) || is(i - 1, NameLexicon.HEAD)) {
        return i;
      }
      i = k + 1;
    }
    return i;
  }

  /** Whether a word is a small one of names; an article of the language only behind a given one. */
  private boolean isParticle(int i, boolean behindGiven) {
    return isLower(i) && is(i, NameLexicon.PARTICLE) && (behindGiven || !is(i, NameLexicon.NOT));
  }

  /** A family's name that is a month's, too. */
  private boolean isMay(int i) {
    return is(i, "May") && is(i - 1, NameLexicon.GIVEN);
  }

  String text(int start, int end) {
    return text.substring(starts[start], ends[end - 1]);
  }

  /** Whether most words are in capitals, or it is a headline with a capital on each. */
  boolean tellsNothing(boolean headline) {
    int small = 0;
    int shouted = 0;
    for (int i = 0; i < count; i++) {
      int length = ends[i] - starts[i];
      small += shapes[i] == Shape.LOWER && length >= SHORT && !is(i, NameLexicon.NOT) ? 1 : 0;
      shouted += shapes[i] == Shape.CAPITALS ? 1 : 0;
    }
    return shouted * 2 > count || (headline && small == 0);
  }
}
