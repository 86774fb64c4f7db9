package org.dateline.text;

import java.util.Set;

/**
 * Tells the languages of one script by a vote of their commonest words, of endings of words and of
 * letters. What several languages share counts less for each. Neighbours that are never told vote
 * too: when one of them wins, the answer is empty.
 */
final class WordVote {
  /** More text does not make the answer better. */
  private static final int ENOUGH = 1_000;

  /** After so many words the common ones have spoken, and endings are not looked at. */
  private static final int FEW_WORDS = 60;

  private static final int LONGEST_ENDING = 6;
  private static final int SHORTEST_ENDING = 2;

  /** What remains of a word before its ending, at least. */
  private static final int STEM = 2;

  private static final float ENDING = 0.6f;
  private static final float PART = 0.3f;
  private static final float LETTER = 0.6f;
  private static final int LONGEST_PART = 3;

  /** So many letters of a text have each letter that its language needs. */
  private static final int NEEDY = 40;

  /** What remains of the votes without it. */
  private static final float NEEDLESS = 0.3f;

  /** A single word, also one that belongs to one language only, is not enough. */
  private static final float LEAST = 1.1f;

  /** How much more the winner must have than the next: times, and in any case so much. */
  private static final float MARGIN = 1.15f;

  private static final float LEAD = 0.4f;

  /** A text with fewer known words than this share of its words is in some other language. */
  private static final float LEAST_SHARE = 0.08f;

  /** How fast a sign loses weight with the number of languages that share it. */
  private static final double SHARED = -0.7;

  private static final int MOST_SPEAKERS = 100;

  /** Of a sign, by the number of its languages. */
  private static final float[] WEIGHTS = weights();

  private final LanguageTable table = LanguageTable.SHIPPED;
  private final String text;
  private final float[] votes = new float[table.languages().size()];
  private int words;

  private WordVote(String text) {
    this.text = text;
  }

  private static float[] weights() {
    float[] weights = new float[MOST_SPEAKERS];
    for (int i = 1; i < weights.length; i++) {
      weights[i] = (float) Math.pow(i, SHARED);
    }
    return weights;
  }

  /**
   * The language of a text.
   *
   * @param text of any length
   * @param among the codes that may be told; all when empty
   * @return the code, or empty
   */
  static String of(String text, Set<String> among) {
    WordVote vote = new WordVote(text);
    vote.read();
    vote.discount();
    return vote.winner(among);
  }

  private void read() {
    int end = Math.min(text.length(), ENOUGH);
    long hash = LanguageTable.WORD;
    int start = 0;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? Character.toLowerCase(text.charAt(i)) : ' ';
      if (isOfWord(c)) {
        hash = LanguageTable.next(hash, c);
        if (c >= 0x80) {
          count(LanguageTable.next(LanguageTable.LETTER, c), LETTER);
        }
        continue;
      }
      if (start < i) {
        word(hash, start, i, c);
      }
      start = i + 1;
      hash = LanguageTable.WORD;
    }
  }

  /** Vowel signs stand between the letters of Indian words. */
  private static boolean isOfWord(char c) {
    return Character.isLetter(c)
        || (c >= 0x300
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
  }

  private void word(long hash, int start, int end, char after) {
    words++;
    boolean elided = (after == '\'' || after == '’') && count(LanguageTable.next(hash, '\''), 1);
    if (elided || count(hash, 1) || words > FEW_WORDS) {
      return;
    }
    parts(start, end);
    for (int length = Math.min(LONGEST_ENDING, end - start - STEM);
        length >= SHORTEST_ENDING;
        length--) {
      long ending = LanguageTable.ENDING;
      for (int i = end - length; i < end; i++) {
        ending = LanguageTable.next(ending, Character.toLowerCase(text.charAt(i)));
      }
      if (count(ending, ENDING)) {
        return;
      }
    }
  }

  private void parts(int start, int end) {
    for (int i = start; i < end; i++) {
      long part = LanguageTable.PART;
      for (int j = i; j < Math.min(end, i + LONGEST_PART); j++) {
        part = LanguageTable.next(part, Character.toLowerCase(text.charAt(j)));
        count(part, PART);
      }
    }
  }

  /** Whether anybody uses it. */
  private boolean count(long hash, float weight) {
    int[] speakers = table.speakers(hash);
    float each = weight * WEIGHTS[speakers.length];
    for (int speaker : speakers) {
      votes[speaker] += each;
    }
    return speakers.length > 0;
  }

  /** Takes votes from languages whose letters are missing. */
  private void discount() {
    if (text.length() < NEEDY) {
      return;
    }
    table
        .needs()
        .forEach(
            (language, letters) -> {
              if (votes[language] > 0 && !has(letters)) {
                votes[language] *= NEEDLESS;
              }
            });
  }

  private boolean has(String letters) {
    int end = Math.min(text.length(), ENOUGH);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && letters.indexOf(Character.toLowerCase(c)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private String winner(Set<String> among) {
    int best = 0;
    for (int i = 1; i < votes.length; i++) {
      if (votes[i] > votes[best]) {
        best = i;
      }
    }
    String told = table.languages().get(best);
    if (!isAmong(told, among) || votes[best] < Math.max(LEAST, LEAST_SHARE * words)) {
      return "";
    }
    for (int i = 0; i < votes.length; i++) {
      // One that the archive does not hold need only be behind.
      if (i != best
          && isAmong(table.languages().get(i), among)
          && (votes[best] < MARGIN * votes[i] || votes[best] < LEAD + votes[i])) {
        return "";
      }
    }
    return told;
  }

  private static boolean isAmong(String language, Set<String> among) {
    return among.isEmpty() || among.contains(language);
  }
}
