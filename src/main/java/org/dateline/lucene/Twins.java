package org.dateline.lucene;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.Article;
import org.dateline.match.Fields;
import org.dateline.store.ArticleReader;
import org.dateline.store.Packer;
import org.jspecify.annotations.Nullable;

/**
 * Whether a state of the archive holds the title and body of an article under another id. What the
 * index finds by a part of their hash is compared with the article itself. Not thread-safe.
 */
final class Twins {
  private final IndexReader reader;
  private final ArticleReader articles;
  private final @Nullable TermsEnum[] contents;
  private @Nullable PostingsEnum postings;

  /** Reads from a reader that others keep open meanwhile. */
  Twins(IndexReader reader, Packer packer) throws IOException {
    this.reader = reader;
    this.articles = new ArticleReader(reader, packer);
    this.contents = new TermsEnum[reader.leaves().size()];
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.CONTENT);
      contents[leaf.ord] = terms == null ? null : terms.iterator();
    }
  }

  /**
   * Whether there is another one.
   *
   * @param article as indexed, of an id that is not held
   * @param content its content
   * @param gone ids whose articles of that state do not count any more
   */
  boolean has(Article article, Content content, Predicate<String> gone) throws IOException {
    BytesRef term = content.term();
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum terms = contents[leaf.ord];
      if (terms != null && terms.seekExact(term) && has(article, leaf, terms, gone)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(
      Article article, LeafReaderContext leaf, TermsEnum terms, Predicate<String> gone)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
    PostingsEnum docs = terms.postings(postings, PostingsEnum.NONE);
    postings = docs;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if ((live == null || live.get(doc))
          && ids.advanceExact(doc)
          && !gone.test(ids.lookupOrd(ids.ordValue()).utf8ToString())
          && Content.isSame(article, articles.shown(leaf.docBase + doc))) {
        return true;
      }
    }
    return false;
  }
}
