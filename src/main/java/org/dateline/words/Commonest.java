package org.dateline.words;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;
import org.dateline.match.Vocabulary.Counted;
import org.dateline.match.Vocabulary.Words;

/** The words in most articles of any number of words; only so many are kept as are wanted. */
final class Commonest {
  static final Comparator<Counted> FIRST =
      Comparator.comparingInt(Counted::articles).reversed().thenComparing(Counted::text);

  private final int most;

  /** The last one first. */
  private final PriorityQueue<Counted> kept = new PriorityQueue<>(FIRST.reversed());

  private boolean complete = true;

  Commonest(int most) {
    this.most = most;
  }

  void add(BytesRef term, int articles) {
    if (kept.size() < most) {
      kept.add(new Counted(term.utf8ToString(), articles));
      return;
    }
    complete = false;
    Counted last = kept.peek();
    if (last == null || articles < last.articles()) {
      return;
    }
    Counted word = new Counted(term.utf8ToString(), articles);
    if (FIRST.compare(word, last) < 0) {
      kept.remove();
      kept.add(word);
    }
  }

  int size() {
    return kept.size();
  }

  Words words() {
    return new Words(kept.stream().sorted(FIRST).toList(), complete);
  }
}
