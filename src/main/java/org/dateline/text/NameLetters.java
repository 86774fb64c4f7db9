package org.dateline.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A name as letters of one of two alphabets: the voweled one (Latin letters, to which Cyrillic,
 * Greek and Sorani are brought) or the abjad (Arabic and Hebrew letters), in parts, particles
 * aside. A buffer that is filled again for every name.
 */
final class NameLetters {
  /** Longer names are cut. */
  static final int MOST = 64;

  private static final int MOST_PARTS = 12;

  final char[] letters = new char[MOST];

  /** Where the parts begin; the one past the last is the length. */
  final int[] starts = new int[MOST_PARTS + 1];

  /** Where a part begins when a particle written together with it is left out; else its start. */
  final int[] without = new int[MOST_PARTS];

  int parts;
  boolean abjad;

  /** Whether it is of a script that leaves out other vowels than its family: Hebrew, Sorani. */
  boolean terse;

  /** Whether a letter is of a script without rules: such names meet only themselves. */
  boolean foreign;

  private int length;
  private final boolean[] doubled = new boolean[MOST];

  int length() {
    return length;
  }

  int end(int part) {
    return starts[part + 1];
  }

  /** Reads a name. */
  void read(CharSequence name) {
    clear();
    CharSequence text = composed(name);
    boolean sorani = Sorani.isIn(text);
    int end = text.length();
    for (int i = 0; i < end && length < MOST; ) {
      char c = Character.toLowerCase(text.charAt(i));
      char next = i + 1 < end ? Character.toLowerCase(text.charAt(i + 1)) : 0;
      if (isInside(c)) {
        if (isApostrophe(c) && isElided(next)) {
          endPart();
        }
        i++;
        continue;
      }
      LetterTable.Rule rule = sorani ? null : LetterTable.RULES.longer(text, i, c);
      String becomes = rule == null ? LetterTable.RULES.of(c) : rule.becomes();
      append(c, sorani && becomes != null ? Sorani.read(text, i) : becomes);
      i += rule == null ? 1 : rule.letters().length();
    }
    endPart();
    terse |= sorani;
    Particles.leaveOut(this);
    for (int part = 0; part < parts; part++) {
      without[part] = Particles.start(this, part);
    }
  }

  private void clear() {
    length = 0;
    parts = 0;
    starts[0] = 0;
    abjad = false;
    terse = false;
    foreign = false;
    Arrays.fill(doubled, false);
  }

  /** In the form of composed letters and plain digits; most names are already. */
  private static CharSequence composed(CharSequence name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c >= 0x300 && c < 0x370) || c >= 0xFB00 || Character.isSurrogate(c)) {
        return Normalizer.normalize(
            name.subSequence(0, Math.min(name.length(), 4 * MOST)), Normalizer.Form.NFKC);
      }
    }
    return name;
  }

  private void append(char c, @Nullable String becomes) {
    if (becomes == null) {
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        foreign = true;
        put(c);
      } else if (!Character.isDigit(c)) {
        endPart();
      } else {
        put(c);
      }
      return;
    }
    for (int k = 0; k < becomes.length() && length < MOST; k++) {
      put(becomes.charAt(k));
    }
  }

  private void put(char letter) {
    if (isAbjad(letter)) {
      abjad = true;
      terse |= letter < 0x600;
    } else if (length > starts[parts] && letters[length - 1] == letter && !isVowel(letter)) {
      doubled[length - 1] = true;
      return;
    }
    letters[length++] = letter;
  }

  /** Ends a part; a single letter that is not the only one is an initial and left out. */
  private void endPart() {
    if (length > starts[parts] && parts < MOST_PARTS) {
      parts++;
      starts[parts] = length;
    }
  }

  /** Whether there are rules for all its letters. */
  boolean isRead() {
    if (foreign) {
      return false;
    }
    Alphabet alphabet = abjad ? SoundCosts.SHIPPED.abjad : SoundCosts.SHIPPED.voweled;
    for (int i = 0; i < length; i++) {
      if (!alphabet.has(letters[i])) {
        return false;
      }
    }
    return true;
  }

  boolean isDoubled(int at) {
    return doubled[at];
  }

  /** Takes letters out. */
  void remove(int from, int to) {
    System.arraycopy(letters, to, letters, from, length - to);
    System.arraycopy(doubled, to, doubled, from, length - to);
    int gone = to - from;
    length -= gone;
    for (int part = 0; part <= parts; part++) {
      if (starts[part] >= to) {
        starts[part] -= gone;
      }
    }
  }

  /** Takes a part out. */
  void removePart(int part) {
    remove(starts[part], starts[part + 1]);
    System.arraycopy(starts, part + 1, starts, part, parts - part);
    parts--;
  }

  static boolean isVowel(char letter) {
    return switch (letter) {
      case 'a',
          'e',
          'i',
          'o',
          'u',
          'ö',
          'ü',
          'ä',
          'å',
          'é',
          'ё',
          'υ',
          'ا',
          'و',
          'ي',
          'ى',
          'آ',
          'إ',
          'ة',
          'א' ->
          true;
      default -> false;
    };
  }

  static boolean isAbjad(char letter) {
    return letter >= 0x590 && letter < 0x780;
  }

  /** Marks that stand inside a word and are not read: apostrophes, vowel marks, joiners. */
  private static boolean isInside(char c) {
    if (c < 0x80) {
      return c == '\'' || c == '`';
    }
    return isApostrophe(c)
        || c == 0x640
        || c == 0xAD
        || (c >= 0x300 && c < 0x370)
        || (c >= 0x591 && c <= 0x5C7)
        || (c >= 0x64B && c <= 0x65F)
        || c == 0x670
        || (c >= 0x200B && c <= 0x200F)
        || c == 0x5F3
        || c == 0x5F4
        || (c >= 0x202A && c <= 0x202E)
        || c == 0xFEFF;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '`' || c == '’' || c == '‘' || c == '´' || (c >= 0x2B9 && c <= 0x2BF);
  }

  /** Whether what was read of this part is an article or preposition cut short: d'Arlandes. */
  private boolean isElided(char next) {
    return length == starts[parts] + 1
        && (letters[length - 1] == 'd' || letters[length - 1] == 'l')
        && Character.isLetter(next);
  }
}
