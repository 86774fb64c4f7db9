package org.dateline.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.Article;
import org.dateline.match.Fields;
import org.dateline.store.Packer;
import org.jspecify.annotations.Nullable;

/** Which ids a state of the archive holds, and the digests of their articles. Not thread-safe. */
final class Digests implements AutoCloseable {
  private final IndexReader reader;
  private final Packer packer;
  private final @Nullable TermsEnum[] ids;
  private @Nullable PostingsEnum postings;
  private @Nullable Twins twins;

  /** Takes over the reference to the reader. */
  Digests(IndexReader reader, Packer packer) throws IOException {
    this.reader = reader;
    this.packer = packer;
    this.ids = new TermsEnum[reader.leaves().size()];
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.ID);
      ids[leaf.ord] = terms == null ? null : terms.iterator();
    }
  }

  /** The digest of an article, or empty when none of that id is held. */
  Optional<Long> of(String id) throws IOException {
    BytesRef term = new BytesRef(id);
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum terms = ids[leaf.ord];
      if (terms == null || !terms.seekExact(term)) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum docs = terms.postings(postings, PostingsEnum.NONE);
      postings = docs;
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (live == null || live.get(doc)) {
          NumericDocValues digests = leaf.reader().getNumericDocValues(Fields.DIGEST);
          return Optional.of(
              digests != null && digests.advanceExact(doc) ? digests.longValue() : 0);
        }
      }
    }
    return Optional.empty();
  }

  /** As {@link Twins#has}. */
  boolean holds(Article article, Content content, Predicate<String> gone) throws IOException {
    Twins known = twins;
    if (known == null) {
      known = new Twins(reader, packer);
      twins = known;
    }
    return known.has(article, content, gone);
  }

  @Override
  public void close() throws IOException {
    reader.decRef();
  }
}
