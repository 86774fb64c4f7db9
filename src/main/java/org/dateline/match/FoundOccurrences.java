package org.dateline.match;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.Part;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.match.WordScan.Found;
import org.dateline.query.Clause.Reach;

/** Where the words and phrases of a plan stand among the words found in one article. */
final class FoundOccurrences implements Occurrences {
  private final FoundWords found;
  private final PlanTerms terms;
  private final int[] sentences;
  private final int[] paragraphs;
  private final int[] parts;

  /**
   * Creates it for one article.
   *
   * @param scan of the article
   */
  FoundOccurrences(WordScan scan, PlanTerms terms) {
    this.found = new FoundWords(scan.found(), terms.size());
    this.terms = terms;
    this.sentences = scan.sentences();
    this.paragraphs = scan.paragraphs();
    this.parts = scan.parts();
  }

  FoundWords found() {
    return found;
  }

  @Override
  public int[] borders(Reach reach) {
    return switch (reach) {
      case Reach.Words words -> parts;
      case Reach.Sentence sentence -> sentences;
      case Reach.Paragraph paragraph -> paragraphs;
    };
  }

  @Override
  public Stretches of(Node leaf) {
    Stretches stretches = new Stretches();
    int length = terms.slots(leaf).size();
    for (int place : places(leaf)) {
      int start = found.get(place).position();
      stretches.add(start, start + length - 1);
    }
    return stretches;
  }

  /** The found words that a word or phrase begins with, ascending. */
  private int[] places(Node leaf) {
    int least = Integer.MAX_VALUE;
    for (int[] slot : terms.slots(leaf)) {
      least = Math.min(least, found.count(slot));
    }
    int[] places = new int[least];
    int[] count = {0};
    if (least == 0) {
      return places;
    }
    eachPlace(
        leaf,
        place -> {
          places[count[0]++] = place;
          return true;
        });
    Arrays.sort(places, 0, count[0]);
    return Arrays.copyOf(places, count[0]);
  }

  /** Whether a word or phrase stands anywhere. */
  boolean stands(Node leaf) {
    return !eachPlace(leaf, place -> false);
  }

  /**
   * Gives each found word that a word or phrase begins with, in no order.
   *
   * @param taker says whether it wants more
   * @return whether it wanted all
   */
  boolean eachPlace(Node leaf, IntPredicate taker) {
    return switch (leaf) {
      case Words words -> eachWord(words, taker);
      case Sequence sequence -> eachRow(sequence, taker);
      default -> throw new IllegalArgumentException("stands at no place: " + leaf);
    };
  }

  private boolean eachWord(Words words, IntPredicate taker) {
    int[] slot = terms.slots(words).get(0);
    if (found.count(slot) == 0) {
      return true; // Most words of most plans, where many wait for one article.
    }
    boolean everywhere = words.parts().containsAll(Part.WHOLE);
    for (int term : slot) {
      for (int i = found.begin(term); i < found.end(term); i++) {
        int place = found.place(i);
        if ((everywhere || isIn(found.get(place), words.parts()))
            && isFirst(term, slot, place, words.view())
            && !taker.test(place)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a word is told for this term: a word with a proclitic may be of several of a slot. */
  private boolean isFirst(int term, int[] slot, int place, View view) {
    return slot.length == 1
        || found.get(place).terms(view).length == 1
        || found.first(slot, place, view) == term;
  }

  private static boolean isIn(Found word, Set<Part> parts) {
    return parts.contains(word.part()) || (word.isOfLead() && parts.contains(Part.LEAD));
  }

  private boolean eachRow(Sequence sequence, IntPredicate taker) {
    List<int[]> slots = terms.slots(sequence);
    int rarest = rarest(slots);
    for (int term : slots.get(rarest)) {
      for (int i = found.begin(term); i < found.end(term); i++) {
        int first = found.place(i) - rarest;
        if (isFirst(term, slots.get(rarest), found.place(i), sequence.view())
            && stands(sequence, slots, first)
            && !taker.test(first)) {
          return false;
        }
      }
    }
    return true;
  }

  private int rarest(List<int[]> slots) {
    int rarest = 0;
    int least = Integer.MAX_VALUE;
    for (int slot = 0; slot < slots.size(); slot++) {
      int count = found.count(slots.get(slot));
      if (count < least) {
        least = count;
        rarest = slot;
      }
    }
    return rarest;
  }

  /** Whether the slots stand from here on; words between would be missing, so places tell. */
  private boolean stands(Sequence sequence, List<int[]> slots, int first) {
    if (first < 0 || first + slots.size() > found.size()) {
      return false;
    }
    Found begin = found.get(first);
    int last = first + slots.size() - 1;
    if (!isIn(begin, sequence.parts())
        || found.get(last).position() != begin.position() + slots.size() - 1) {
      return false;
    }
    for (int slot = 0; slot < slots.size(); slot++) {
      if (found.first(slots.get(slot), first + slot, sequence.view()) < 0) {
        return false;
      }
    }
    return true;
  }
}
