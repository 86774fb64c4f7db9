package org.dateline.text;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The small words around names: articles, “son of”, “father of”, “of”, in the letters they become.
 * They are left out, written apart (al-Shaibani) or together (Alshaibani, الشيباني).
 */
final class Particles {
  private static final int BITS = 12;
  private static final int LONGEST = 5;

  /** Apart, before another part. */
  private static final long[] APART =
      Stream.of(
              "al el ul ol il ibn bin ben bn ebn bint bent binti abu abou abo abi abü ebu ebü aboo",
              "um uma de di du da del dei dela dele der den do dos das von van vom zu zum zur af av",
              "la le les los las lo ter ten te ould uld ait ap fon vander",
              "ال بن ابن ابو ابي بو دي دا دو دل ديل دير فون فان آل بنت ام لا لو ولد اب",
              "אל בנ אבו אבנ דה די דו דל פונ ואנ בת אומ לה",
              "aƃu ƃin ƃen iƃn ƌe ƌi ƌa ƌu ƌel")
          .flatMap(line -> Stream.of(line.split(" ")))
          .mapToLong(Particles::packed)
          .sorted()
          .toArray();

  /** The article before a letter that swallows its l: as-Sadr, esh-Shara, ad-Din. */
  private static final long[] ASSIMILATED =
      Stream.of(
              "as es us ash esh ush aš eš uš at et ut ath ad ed ud adh ar er ur az ez uz an en un")
          .flatMap(line -> Stream.of(line.split(" ")))
          .mapToLong(Particles::packed)
          .sorted()
          .toArray();

  private Particles() {}

  /** Leaves out the parts that are particles or initials, unless nothing else is there. */
  static void leaveOut(NameLetters name) {
    for (int part = name.parts - 2; part >= 0 && name.parts > 1; part--) {
      if (isApart(name, part)) {
        name.removePart(part);
      }
    }
    if (name.parts == 2 && name.end(1) - name.starts[1] == 1) {
      name.removePart(1);
    }
    for (int part = 0; part < name.parts; part++) {
      loosen(name, part);
      if (part > 0 && name.abjad && start(name, part) > name.starts[part]) {
        name.remove(name.starts[part], start(name, part));
      }
    }
  }

  private static boolean isApart(NameLetters name, int part) {
    int from = name.starts[part];
    int to = name.end(part);
    if (to - from == 1) {
      return true;
    }
    if (to - from > LONGEST) {
      return false;
    }
    long word = packed(name.letters, from, to);
    return Arrays.binarySearch(APART, word) >= 0
        || (Arrays.binarySearch(ASSIMILATED, word) >= 0
            && name.letters[to] == name.letters[from + 1]);
  }

  /** Whether a word, alone, is a particle. */
  static boolean isParticle(NameLetters name) {
    if (name.parts != 1 || name.length() > LONGEST) {
      return false;
    }
    long word = packed(name.letters, 0, name.length());
    return Arrays.binarySearch(APART, word) >= 0 || Arrays.binarySearch(ASSIMILATED, word) >= 0;
  }

  /** Where a part begins after a particle written together with it; else where it begins. */
  static int start(NameLetters name, int part) {
    int from = name.starts[part];
    int rest = name.end(part) - from;
    char[] letters = name.letters;
    if (name.abjad) {
      if (rest >= 4 && (letters[from] == 'ا' || letters[from] == 'א') && isLam(letters[from + 1])) {
        return from + 2;
      }
      return rest >= 5
              && letters[from] == 'ا'
              && letters[from + 1] == 'ب'
              && letters[from + 2] == 'و'
          ? from + 3
          : from;
    }
    if (rest >= 6 && NameLetters.isVowel(letters[from]) && letters[from + 1] == 'l') {
      return name.isDoubled(from + 1) ? from + 1 : from + 2;
    }
    if (rest >= 5
        && NameLetters.isVowel(letters[from])
        && name.isDoubled(from + 1)
        && isSun(letters[from + 1])) {
      return from + 1;
    }
    if (rest >= 8
        && (starts(name, from, "bin") || starts(name, from, "ben") || starts(name, from, "abu"))) {
      return from + 3;
    }
    return from;
  }

  /**
   * Takes the article out of the middle of a part: Abdulrahman, Abderrahmane, Nasreddine,
   * Nasrallah, which are also written in two or three words.
   */
  private static void loosen(NameLetters name, int part) {
    int from = name.starts[part];
    int to = name.end(part);
    char[] letters = name.letters;
    if (name.abjad) {
      loosenAbjad(name, from, to);
      return;
    }
    if (to - from >= 5 && starts(name, from, "abd") && NameLetters.isVowel(letters[from + 3])) {
      int after = NameLetters.isVowel(letters[from + 4]) ? from + 5 : from + 4;
      boolean alone = after + 1 == to;
      if (after < to
          && letters[after] == 'l'
          && (alone ? part + 1 < name.parts : to - after >= 3)) {
        name.remove(from + 3, name.isDoubled(after) ? after : after + 1);
      } else if (after + 1 < to && name.isDoubled(after) && isSun(letters[after])) {
        name.remove(from + 3, after);
      }
      return;
    }
    int lah = letters[to - 1] == 'h' ? to - 4 : to - 3;
    if (lah > from + 1
        && NameLetters.isVowel(letters[lah])
        && letters[lah + 1] == 'l'
        && letters[lah + 2] == 'a'
        && name.isDoubled(lah + 1)) {
      name.remove(lah, lah + 1);
      return;
    }
    int din = letters[to - 1] == 'e' ? to - 5 : to - 4;
    if (din > from + 1
        && NameLetters.isVowel(letters[din])
        && name.isDoubled(din + 1)
        && starts(name, din + 1, "din")) {
      name.remove(din, din + 1);
    }
  }

  private static void loosenAbjad(NameLetters name, int from, int to) {
    int length = to - from;
    if (length >= 6 && (starts(name, from, "عبدال") || starts(name, from, "עבדאל"))) {
      name.remove(from + 3, from + 5);
    } else if (length >= 6 && (starts(name, to - 4, "الله") || starts(name, to - 4, "אללה"))) {
      name.remove(to - 4, to - 2);
    } else if (length >= 7 && starts(name, to - 5, "الدين")) {
      name.remove(to - 5, to - 3);
    }
  }

  private static boolean isLam(char letter) {
    return letter == 'ل' || letter == 'ל';
  }

  private static boolean isSun(char letter) {
    return "stdrznš".indexOf(letter) >= 0;
  }

  private static boolean starts(NameLetters name, int from, String with) {
    for (int k = 0; k < with.length(); k++) {
      if (from + k >= name.length() || name.letters[from + k] != with.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private static long packed(String word) {
    return word.length() > LONGEST ? -1 : packed(word.toCharArray(), 0, word.length());
  }

  private static long packed(char[] letters, int from, int to) {
    long bits = 0;
    for (int i = from; i < to; i++) {
      bits = bits << BITS | letters[i];
    }
    return bits;
  }
}
