package org.dateline.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.Clause.Reach;

/**
 * Words of which all stand together in any order, {@code "a b c"~5}, in one article: from the first
 * to the last of them there are at most so many others. A word asked for twice must be there twice.
 */
final class CloseWords {
  /** How many of each different word are asked for. */
  private final int[] wanted;

  /** Where a word stands, and which it is in the lower half; ascending. */
  private final long[] places;

  /** How many positions all of them together may take. */
  private final int room;

  /** Where the parts of the article begin, which nothing reaches across. */
  private final int[] parts;

  /**
   * Creates it for one article.
   *
   * @param near what {@link #fits} fits
   */
  CloseWords(ResolvedPlan.Near near, Occurrences occurrences) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] counts = new int[near.operands().size()];
    long[] all = {};
    for (ResolvedPlan.Node operand : near.operands()) {
      Integer known = numbers.putIfAbsent(term(operand), numbers.size());
      if (known != null) {
        counts[known]++;
        continue;
      }
      int number = numbers.size() - 1;
      counts[number] = 1;
      Stretches found = occurrences.of(operand);
      int size = all.length;
      all = Arrays.copyOf(all, size + found.size());
      for (int i = 0; i < found.size(); i++) {
        all[size + i] = ((long) found.start(i) << Integer.SIZE) | number;
      }
    }
    Arrays.sort(all);
    this.places = all;
    this.wanted = Arrays.copyOf(counts, numbers.size());
    int most = near.reach() instanceof Reach.Words words ? words.most() : 0;
    this.parts = occurrences.borders(near.reach());
    this.room = near.operands().size() + most;
  }

  private static String term(ResolvedPlan.Node operand) {
    return ((Words) operand).forms().get(0).term();
  }

  /**
   * Whether operands are such words: then two of them stand at the same places or at none that is
   * the same, but for the word within a word with a proclitic.
   */
  static boolean fits(List<ResolvedPlan.Node> operands, Reach reach, boolean inOrder) {
    Map<String, String> owners = new HashMap<>();
    return reach instanceof Reach.Words
        && !inOrder
        && operands.stream()
            .allMatch(
                operand ->
                    operand instanceof Words words
                        && words.view() == View.EXACT
                        && operands.get(0) instanceof Words first
                        && words.parts().equals(first.parts())
                        && isOneWord(words, owners));
  }

  /** Whether the forms are spellings of one word, Müller and Mueller, and of no other operand. */
  private static boolean isOneWord(Words words, Map<String, String> owners) {
    String all = words.forms().toString();
    return words.forms().size() <= 2
        && words.forms().stream()
            .allMatch(form -> all.equals(owners.computeIfAbsent(form.term(), t -> all)));
  }

  private int position(int place) {
    return (int) (places[place] >>> Integer.SIZE);
  }

  /** The earliest position that can belong together with a last one. */
  private int earliest(int last) {
    int earliest = last - room + 1;
    for (int part : parts) {
      earliest = part <= last ? Math.max(earliest, part) : earliest;
    }
    return earliest;
  }

  boolean exists() {
    Window window = new Window();
    for (int last = 0; last < places.length; last++) {
      window.add(last);
      window.leaveFrom(earliest(position(last)));
      if (window.isFull()) {
        return true;
      }
    }
    return false;
  }

  /** Adds each word that has the others within room. */
  void addWords(BitSet positions) {
    Window window = new Window();
    for (int last = 0; last < places.length; last++) {
      window.add(last);
      window.leaveFrom(earliest(position(last)));
      if (window.isFull()) {
        window.addWords(last, positions);
      }
    }
  }

  /** The tightest stretches that have all of them; what of them lies within belongs to it. */
  Stretches tightest() {
    Stretches tightest = new Stretches();
    Window window = new Window();
    for (int last = 0; last < places.length; last++) {
      window.add(last);
      window.leaveFrom(earliest(position(last)));
      int first = -1;
      while (window.isFull()) {
        first = window.first;
        window.leaveFrom(position(first) + 1);
      }
      if (first >= 0) {
        BitSet words = new BitSet();
        for (int place = first; place <= last; place++) {
          words.set(position(place));
        }
        tightest.add(words);
      }
    }
    return tightest;
  }

  /** The places from a first one on to the one added last. */
  private final class Window {
    private final int[] held = new int[wanted.length];
    private int first;
    private int missing = Arrays.stream(wanted).sum();

    void add(int place) {
      int word = (int) places[place];
      if (held[word]++ < wanted[word]) {
        missing--;
      }
    }

    /** Leaves out what stands before a position. */
    void leaveFrom(int position) {
      while (first < places.length && position(first) < position) {
        int word = (int) places[first++];
        if (--held[word] < wanted[word]) {
          missing++;
        }
      }
    }

    boolean isFull() {
      return missing == 0;
    }

    void addWords(int last, BitSet positions) {
      for (int place = first; place <= last; place++) {
        positions.set(position(place));
      }
    }
  }
}
