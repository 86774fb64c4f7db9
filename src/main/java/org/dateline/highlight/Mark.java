package org.dateline.highlight;

/**
 * A piece of a text that made the article match.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param word which word of the query it is, counted from 0; the same number for all forms of one
 *     word
 */
public record Mark(int start, int end, int word) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException when the mark is empty or begins before the text, or the
   *     number of the word is negative
   */
  public Mark {
    if (start < 0 || end <= start || word < 0) {
      throw new IllegalArgumentException(
          "a mark of word " + word + " from " + start + " to " + end);
    }
  }
}
