package org.dateline.highlight;

/**
 * A piece of a text that made the article match.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param word which word of the query it is; the same number for all forms of one word
 * @param weight how much the word counts in choosing passages: rarer words count more
 */
public record Mark(int start, int end, int word, float weight) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException when the mark is empty or begins before the text
   */
  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a mark from " + start + " to " + end);
    }
  }
}
