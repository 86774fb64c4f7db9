package org.dateline.text;

/** A name as the units that begin at each of its letters. A buffer, filled again for every name. */
final class Spelling {
  /** Letters of a unit, and none. */
  static final int LENGTHS = SoundCosts.LONGEST + 1;

  /** What a vowel weighs, beside a consonant: those are heard, written and kept. */
  private static final float VOWEL = 0.3f;

  final NameLetters letters = new NameLetters();

  /** By place and number of letters; -1 where there is no unit. */
  final short[] units = new short[NameLetters.MOST * LENGTHS];

  private final SoundCosts costs;
  private final float[] weights = new float[NameLetters.MOST + 1];

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
      weights[i + 1] = weights[i] + (NameLetters.isVowel(letters.letters[i]) ? VOWEL : 1);
    }
    for (int part = 0; part < letters.parts; part++) {
      int start = letters.starts[part];
      for (int i = start; i < letters.end(part); i++) {
        boolean begins = i == start || i == letters.without[part];
        find(alphabet, begins ? Alphabet.BEGINNING : Alphabet.MIDDLE, i, letters.end(part));
      }
    }
  }

  private void find(Alphabet alphabet, int root, int at, int end) {
    int node = root;
    units[at * LENGTHS] = SoundCosts.NOTHING;
    for (int k = 1; k < LENGTHS; k++) {
      node = node < 0 || at + k > end ? -1 : alphabet.next(node, letters.letters[at + k - 1]);
      units[at * LENGTHS + k] = node < 0 ? -1 : alphabet.unit(node, at + k == end);
    }
  }

  /** How much is heard from one place to another. */
  float weight(int from, int to) {
    return weights[to] - weights[from];
  }
}
