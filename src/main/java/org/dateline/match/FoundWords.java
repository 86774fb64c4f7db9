package org.dateline.match;

import java.util.Arrays;
import java.util.List;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.WordScan.Found;

/**
 * The words found in one article, by the terms that they are of: which of them are of a term is
 * known without looking at the others.
 */
final class FoundWords {
  private final List<Found> found;

  /** For each term where its places begin in {@link #places}, and one number more. */
  private final int[] starts;

  /** Numbers of found words, those of one term together and in order. */
  private final int[] places;

  /**
   * Sorts words by term.
   *
   * @param found the words, in the order of the text
   * @param terms how many terms the plan has
   */
  FoundWords(List<Found> found, int terms) {
    this.found = found;
    this.starts = new int[terms + 1];
    for (Found f : found) {
      countEach(f.stems());
      countEach(f.exacts());
    }
    for (int term = 1; term <= terms; term++) {
      starts[term] += starts[term - 1];
    }
    this.places = new int[starts[terms]];
    // Each start is moved down by one per place, from the end of its term to the beginning.
    for (int i = found.size() - 1; i >= 0; i--) {
      put(found.get(i).stems(), i);
      put(found.get(i).exacts(), i);
    }
  }

  private void countEach(int[] terms) {
    for (int term : terms) {
      starts[term]++;
    }
  }

  private void put(int[] terms, int place) {
    for (int term : terms) {
      places[--starts[term]] = place;
    }
  }

  /** How many words were found. */
  int size() {
    return found.size();
  }

  /** A found word, counted from 0. */
  Found get(int place) {
    return found.get(place);
  }

  /** Where the places of a term begin. */
  int begin(int term) {
    return starts[term];
  }

  /** Where the places of a term end. */
  int end(int term) {
    return starts[term + 1];
  }

  /** Which found word it is that stands at an index between the beginning and end of a term. */
  int place(int index) {
    return places[index];
  }

  /** How many words there are of some terms. */
  int count(int[] terms) {
    int count = 0;
    for (int term : terms) {
      count += end(term) - begin(term);
    }
    return count;
  }

  /** The first of some terms, ascending, that a found word is of in a view; -1 when none is. */
  int first(int[] terms, int place, View view) {
    int first = -1;
    for (int own : found.get(place).terms(view)) {
      if ((first < 0 || own < first) && Arrays.binarySearch(terms, own) >= 0) {
        first = own;
      }
    }
    return first;
  }
}
