package org.dateline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What the terms of a field and the numbers of their articles take in an index that has nothing
 * else, in one segment: a segment does not tell what each of its fields takes.
 *
 * @param bytes of that index
 * @param terms how many different ones
 */
record FieldBytes(long bytes, long terms) {

  /** Indexes a field apart, as terms without positions. */
  static FieldBytes of(DirectoryReader reader, String field) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (LeafReaderContext leaf : reader.leaves()) {
          for (List<BytesRef> terms : byArticle(leaf, field)) {
            Document document = new Document();
            terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO)));
            writer.addDocument(document);
          }
        }
        writer.forceMerge(1);
        writer.commit();
      }
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return new FieldBytes(bytes, terms(reader, field).size());
    }
  }

  private static List<List<BytesRef>> byArticle(LeafReaderContext leaf, String field)
      throws IOException {
    List<List<BytesRef>> articles = new ArrayList<>();
    for (int i = 0; i < leaf.reader().maxDoc(); i++) {
      articles.add(new ArrayList<>());
    }
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return articles;
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      BytesRef kept = BytesRef.deepCopyOf(term);
      PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
      for (int article = postings.nextDoc();
          article != DocIdSetIterator.NO_MORE_DOCS;
          article = postings.nextDoc()) {
        articles.get(article).add(kept);
      }
    }
    return articles;
  }

  /** The terms of a field, each once. */
  static List<String> terms(DirectoryReader reader, String field) throws IOException {
    List<String> texts = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        texts.add(term.utf8ToString());
      }
    }
    return texts;
  }
}
