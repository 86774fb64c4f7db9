package org.dateline.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The terms that begin as something typed, with how many articles have them. Where a segment has
 * more of them than can be read while somebody types, the commonest are read once and kept as long
 * as the segment is. Thread-safe.
 */
final class PrefixTerms {
  /** Terms of a segment that are read each time. */
  private static final int MANY = 1_000;

  /** Of more, so many of the commonest are kept. */
  private static final int COMMONEST = 300;

  /** Terms kept for all beginnings in all segments: some 10 MB. */
  private static final int KEPT = 60_000;

  /** Terms between two looks at the clock. */
  private static final int STEP = 0xFF;

  /** A set this much smaller than the articles of a term is walked instead of them. */
  private static final int SKIPPING = 16;

  private static final Comparator<Counted> RAREST = Comparator.comparingInt(Counted::articles);

  private final LeastUsed<Key, List<Counted>> kept = new LeastUsed<>(KEPT, List::size);

  /** Segments that tell when they are closed. */
  private final Set<IndexReader.CacheKey> segments = ConcurrentHashMap.newKeySet();

  /** A beginning in one segment. */
  private record Key(IndexReader.CacheKey segment, String field, String prefix) {}

  /** A term and how many articles have it, those deleted included. */
  private record Counted(String term, int articles) {}

  /**
   * The terms with their counts, which are about right: of the articles given they are exact for
   * each term told, of all articles those deleted are counted too.
   *
   * @param within the articles to count for each segment; all when empty
   */
  Map<String, Integer> counts(
      String field, String prefix, Optional<List<FixedBitSet>> within, Grounds grounds)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    List<LeafReaderContext> leaves = grounds.reader().leaves();
    for (int i = 0; i < leaves.size() && !grounds.timeIsUp(); i++) {
      int segment = i;
      Optional<Among> among = within.map(sets -> new Among(sets.get(segment)));
      if (among.filter(set -> set.size == 0).isEmpty()) {
        for (Counted term : ofSegment(leaves.get(i), field, prefix, among, grounds)) {
          if (term.articles > 0) {
            counts.merge(term.term, term.articles, Integer::sum);
          }
        }
      }
    }
    return counts;
  }

  /** Whether there is such a term at all, of a deleted article perhaps. */
  static boolean any(String field, String prefix, Grounds grounds) throws IOException {
    BytesRef start = new BytesRef(prefix);
    for (LeafReaderContext leaf : grounds.reader().leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        if (each.seekCeil(start) != TermsEnum.SeekStatus.END
            && StringHelper.startsWith(each.term(), start)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many articles of some have a term. */
  static int count(String field, BytesRef term, List<FixedBitSet> within, Grounds grounds)
      throws IOException {
    int count = 0;
    List<LeafReaderContext> leaves = grounds.reader().leaves();
    for (int i = 0; i < leaves.size() && !grounds.timeIsUp(); i++) {
      Terms terms = leaves.get(i).reader().terms(field);
      Among among = new Among(within.get(i));
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      if (among.size > 0 && each.seekExact(term)) {
        count += among.count(each);
      }
    }
    return count;
  }

  private List<Counted> ofSegment(
      LeafReaderContext leaf, String field, String prefix, Optional<Among> among, Grounds grounds)
      throws IOException {
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return List.of();
    }
    Optional<Key> key =
        Optional.ofNullable(leaf.reader().getCoreCacheHelper())
            .map(helper -> new Key(helper.getKey(), field, prefix));
    Optional<List<Counted>> known = key.flatMap(kept::get);
    if (known.isEmpty()) {
      List<Counted> all = all(terms, prefix, among, grounds);
      if (all.size() <= MANY) {
        return all;
      }
      List<Counted> commonest = commonest(terms, prefix, grounds);
      if (key.isPresent() && !grounds.timeIsUp()) {
        keep(leaf, key.get(), commonest);
      }
      known = Optional.of(commonest);
    }
    return among.isEmpty() ? known.get() : recounted(known.get(), terms, among.get(), grounds);
  }

  private void keep(LeafReaderContext leaf, Key key, List<Counted> terms) {
    IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
    if (segments.add(key.segment)) {
      helper.addClosedListener(
          closed -> {
            segments.remove(closed);
            kept.forget(of -> of.segment.equals(closed));
          });
    }
    kept.put(key, terms);
  }

  /** All terms of a segment; reads one more than are read each time at most. */
  private static List<Counted> all(
      Terms terms, String prefix, Optional<Among> among, Grounds grounds) throws IOException {
    List<Counted> found = new ArrayList<>();
    BytesRef start = new BytesRef(prefix);
    TermsEnum each = terms.iterator();
    boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(each.term(), start) && found.size() <= MANY) {
      if ((found.size() & STEP) == STEP && grounds.timeIsUp()) {
        return found;
      }
      int articles = among.isEmpty() ? each.docFreq() : among.get().count(each);
      found.add(new Counted(each.term().utf8ToString(), articles));
      more = each.next() != null;
    }
    return found;
  }

  private static List<Counted> commonest(Terms terms, String prefix, Grounds grounds)
      throws IOException {
    PriorityQueue<Counted> commonest = new PriorityQueue<>(RAREST);
    BytesRef start = new BytesRef(prefix);
    TermsEnum each = terms.iterator();
    boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
    for (int seen = 1; more && StringHelper.startsWith(each.term(), start); seen++) {
      if ((seen & STEP) == 0 && grounds.timeIsUp()) {
        break;
      }
      int articles = each.docFreq();
      Counted rarest = commonest.peek();
      if (commonest.size() < COMMONEST || rarest == null || articles > rarest.articles) {
        commonest.add(new Counted(each.term().utf8ToString(), articles));
        if (commonest.size() > COMMONEST) {
          commonest.remove();
        }
      }
      more = each.next() != null;
    }
    // In the order of the index, in which they are looked up fastest.
    return commonest.stream().sorted(Comparator.comparing(Counted::term)).toList();
  }

  private static List<Counted> recounted(
      List<Counted> kept, Terms terms, Among among, Grounds grounds) throws IOException {
    List<Counted> counted = new ArrayList<>(kept.size());
    TermsEnum each = terms.iterator();
    for (Counted term : kept) {
      if (grounds.timeIsUp()) {
        break;
      }
      if (each.seekExact(new BytesRef(term.term))) {
        counted.add(new Counted(term.term, among.count(each)));
      }
    }
    return counted;
  }

  /** Counts the articles of a set that have a term. */
  private static final class Among {
    private final FixedBitSet set;
    private final int size;
    private @Nullable PostingsEnum reused;

    private Among(FixedBitSet set) {
      this.set = set;
      this.size = set.cardinality();
    }

    private int count(TermsEnum term) throws IOException {
      PostingsEnum articles = term.postings(reused, PostingsEnum.NONE);
      reused = articles;
      return (long) size * SKIPPING < term.docFreq() ? countBySet(articles) : countByTerm(articles);
    }

    private int countByTerm(PostingsEnum articles) throws IOException {
      int count = 0;
      for (int doc = articles.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = articles.nextDoc()) {
        count += set.get(doc) ? 1 : 0;
      }
      return count;
    }

    private int countBySet(PostingsEnum articles) throws IOException {
      int count = 0;
      int doc = set.nextSetBit(0);
      while (doc != DocIdSetIterator.NO_MORE_DOCS) {
        int found = articles.docID() < doc ? articles.advance(doc) : articles.docID();
        if (found == DocIdSetIterator.NO_MORE_DOCS) {
          return count;
        }
        count += found == doc ? 1 : 0;
        int next = Math.max(doc + 1, found);
        doc = next < set.length() ? set.nextSetBit(next) : DocIdSetIterator.NO_MORE_DOCS;
      }
      return count;
    }
  }
}
