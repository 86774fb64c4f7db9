package org.dateline.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text, cut once: runs of letters, digits and marks. {@code U.S.} is two words with
 * a full stop between them, {@code Syria's} is two as well.
 */
final class Words {
  private static final int USUAL_WORDS = 64;

  /** Of a headline with capitals at all words but the smallest, fewer are small. */
  private static final double SENTENCE = 0.4;

  private final String text;
  private int[] starts = new int[USUAL_WORDS];
  private int[] ends = new int[USUAL_WORDS];
  private int count;

  private Words(String text) {
    this.text = text;
  }

  static Words of(String text) {
    Words words = new Words(text);
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      boolean inWord = isOfWord(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(start, i);
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(start, text.length());
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** The words of a row as written, with what stands between them; {@code U.S.} to its end. */
  String written(int first, int last) {
    boolean letter = first < last && ends[last] - starts[last] == 1 && isStopAfter(last);
    return text.substring(starts[first], letter ? ends[last] + 1 : ends[last]);
  }

  String word(int word) {
    return text.substring(starts[word], ends[word]);
  }

  boolean isWord(int word, String folded) {
    return word >= 0
        && word < count
        && ends[word] - starts[word] == folded.length()
        && text.regionMatches(true, starts[word], folded, 0, folded.length());
  }

  /** A word in small letters without accents; alif is bare, {@code ة} is {@code ه}. */
  String folded(int word) {
    return folded(word(word));
  }

  static String folded(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return isArabic(word.charAt(i)) ? foldedArabic(word) : foldedByNormalForm(word);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static String foldedByNormalForm(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        kept.append(bare(c));
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isArabic(char c) {
    return c >= '\u0621' && c <= '\u06D3';
  }

  /** The same as by normal forms, which take ten times as long for every word of an article. */
  private static String foldedArabic(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 && !isArabic(c)) {
        return foldedByNormalForm(word);
      }
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        kept.append(bare(c));
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /** Without what stands above or below an Arabic letter as a part of it. */
  private static char bare(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ئ', 'ى' -> 'ي';
      case 'ة' -> 'ه';
      case '\u06C0' -> '\u06D5';
      case '\u06C2' -> '\u06C1';
      case '\u06D3' -> '\u06D2';
      default -> c;
    };
  }

  /** Whether a word begins with a small letter, as no name does. */
  boolean isSmall(int word) {
    char c = text.charAt(starts[word]);
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  /** Whether a word is there that begins with a capital. */
  boolean isCapitalized(int word) {
    return word >= 0 && word < count && Character.isUpperCase(text.charAt(starts[word]));
  }

  /** Whether the words of a row have no small letter. */
  boolean isUpper(int first, int last) {
    for (int i = starts[first]; i < ends[last]; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two words of one name can stand on both sides of what follows a word. */
  boolean isJoined(int word) {
    if (word < 0 || word + 1 >= count) {
      return false;
    }
    int gap = starts[word + 1] - ends[word];
    if (gap > 2) {
      return false;
    }
    for (int i = ends[word]; i < starts[word + 1]; i++) {
      char c = text.charAt(i);
      if (" -.'’\u2010\u2011&/".indexOf(c) < 0 || (c == '.' && isSentenceEnd(word, i))) {
        return false;
      }
    }
    return true;
  }

  /** A full stop after more than an abbreviation. */
  private boolean isSentenceEnd(int word, int stop) {
    return ends[word] - starts[word] > 3 && stop + 1 < starts[word + 1];
  }

  /** Whether words stand side by side with but a blank between them. */
  boolean isBeside(int word) {
    return word >= 0
        && word + 1 < count
        && starts[word + 1] - ends[word] == 1
        && text.charAt(ends[word]) == ' ';
  }

  /** Whether a comma and a blank stand between a word and the next. */
  boolean isCommaAfter(int word) {
    return word >= 0
        && word + 1 < count
        && text.charAt(ends[word]) == ','
        && starts[word + 1] - ends[word] == 2;
  }

  private boolean isStopAfter(int word) {
    return ends[word] < text.length() && text.charAt(ends[word]) == '.';
  }

  /** Whether it is written as sentences are, not with a capital at every word that matters. */
  boolean isSentence() {
    int small = 0;
    for (int word = 0; word < count; word++) {
      small += isSmall(word) ? 1 : 0;
    }
    return small >= SENTENCE * count;
  }

  /** Whether a text is in capitals throughout, as headlines of wires were. */
  boolean isAllCapitals() {
    return count > 0 && isUpper(0, count - 1) && text.chars().anyMatch(Character::isUpperCase);
  }
}
