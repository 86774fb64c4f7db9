package org.dateline.text;

/** A name as the units that begin at each of its letters. A buffer, filled again for every name. */
final class Spelling {
  final NameLetters letters = new NameLetters();
  private final SoundCosts costs;
  private final short[] units = new short[NameLetters.MOST * (SoundCosts.LONGEST + 1)];
  private final int[] weights = new int[NameLetters.MOST + 1];

  Spelling(SoundCosts costs) {
    this.costs = costs;
  }

  void read(String name) {
    letters.read(name);
    Alphabet alphabet = letters.abjad ? costs.abjad : costs.voweled;
    for (int i = 0; i < letters.length(); i++) {
      if (!alphabet.has(letters.letters[i])) {
        letters.foreign = true;
        return;
      }
    }
    for (int part = 0; part < letters.parts; part++) {
      int end = letters.end(part);
      for (int i = letters.starts[part]; i < end; i++) {
        boolean beginning = i == letters.starts[part] || i == letters.without[part];
        int node = beginning ? Alphabet.BEGINNING : Alphabet.MIDDLE;
        for (int k = 1; k <= SoundCosts.LONGEST; k++) {
          node = node < 0 || i + k > end ? -1 : alphabet.next(node, letters.letters[i + k - 1]);
          units[i * 4 + k] = (short) (node < 0 ? -1 : alphabet.unit(node, i + k == end));
        }
      }
    }
    weights[0] = 0;
    for (int i = 0; i < letters.length(); i++) {
      weights[i + 1] = weights[i] + (isLight(letters.letters[i]) ? 0 : 1);
    }
  }

  private static boolean isLight(char c) {
    return NameLetters.isVowel(c);
  }

  double weight(int from, int to) {
    int heavy = weights[to] - weights[from];
    return heavy + NameDistance.V * (to - from - heavy);
  }

  /** The unit of some letters at a place, or -1. */
  int unit(int at, int length, int end) {
    return at + length > end ? -1 : units[at * 4 + length];
  }
}
