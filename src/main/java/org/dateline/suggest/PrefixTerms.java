package org.dateline.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
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

  /** Beginnings whose commonest terms are kept, for each segment. */
  private static final int KEPT = 128;

  /** A set this much smaller than the articles of a term is walked instead of them. */
  private static final int SKIPPING = 16;

  private static final Comparator<Counted> RAREST = Comparator.comparingInt(Counted::articles);

  private final Map<IndexReader.CacheKey, Map<String, List<Counted>>> bySegment =
      new ConcurrentHashMap<>();

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
      Terms terms = leaves.get(i).reader().terms(field);
      if (terms != null && among.filter(set -> set.size == 0).isEmpty()) {
        for (Counted term : ofSegment(leaves.get(i), terms, field + ":" + prefix, prefix, among)) {
          if (term.articles > 0) {
            counts.merge(term.term, term.articles, Integer::sum);
          }
        }
      }
    }
    return counts;
  }

  private List<Counted> ofSegment(
      LeafReaderContext leaf, Terms terms, String key, String prefix, Optional<Among> among)
      throws IOException {
    IndexReader.CacheHelper helper = leaf.reader().getCoreCacheHelper();
    Optional<List<Counted>> kept =
        Optional.ofNullable(helper)
            .flatMap(h -> Optional.ofNullable(bySegment.get(h.getKey())))
            .flatMap(known -> Optional.ofNullable(known.get(key)));
    if (kept.isEmpty()) {
      List<Counted> all = all(terms, prefix, among);
      if (all.size() <= MANY) {
        return all;
      }
      kept = Optional.of(commonest(terms, prefix));
      if (helper != null) {
        keep(helper, key, kept.get());
      }
    }
    return among.isEmpty() ? kept.get() : recounted(kept.get(), terms, among.get());
  }

  private void keep(IndexReader.CacheHelper helper, String key, List<Counted> terms) {
    Map<String, List<Counted>> known =
        bySegment.computeIfAbsent(
            helper.getKey(),
            segment -> {
              helper.addClosedListener(bySegment::remove);
              return new ConcurrentHashMap<>();
            });
    if (known.size() >= KEPT) {
      known.clear();
    }
    known.put(key, terms);
  }

  /** All terms of a segment; reads one more than are read each time at most. */
  private static List<Counted> all(Terms terms, String prefix, Optional<Among> among)
      throws IOException {
    List<Counted> found = new ArrayList<>();
    BytesRef start = new BytesRef(prefix);
    TermsEnum each = terms.iterator();
    boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(each.term(), start) && found.size() <= MANY) {
      int articles = among.isEmpty() ? each.docFreq() : among.get().count(each);
      found.add(new Counted(each.term().utf8ToString(), articles));
      more = each.next() != null;
    }
    return found;
  }

  private static List<Counted> commonest(Terms terms, String prefix) throws IOException {
    PriorityQueue<Counted> commonest = new PriorityQueue<>(RAREST);
    BytesRef start = new BytesRef(prefix);
    TermsEnum each = terms.iterator();
    boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(each.term(), start)) {
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

  private static List<Counted> recounted(List<Counted> kept, Terms terms, Among among)
      throws IOException {
    List<Counted> counted = new ArrayList<>(kept.size());
    TermsEnum each = terms.iterator();
    for (Counted term : kept) {
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
