package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EveryArticleQueryTest {
  private final Directory directory = new ByteBuffersDirectory();

  @AfterEach
  void removeTheIndex() throws IOException {
    directory.close();
  }

  /** Adds an article, in a segment of its own. */
  private void add(String id, boolean withdrawn) throws IOException {
    Document document = new Document();
    document.add(new StringField(Fields.ID, id, Field.Store.NO));
    if (withdrawn) {
      document.add(new StringField(Fields.WITHDRAWN, Fields.IS_WITHDRAWN, Field.Store.NO));
    }
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(document);
    }
  }

  @Test
  void isEveryDocumentWhereNoneIsWithdrawn() throws IOException {
    add("a", false);
    add("b", false);

    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(new IndexSearcher(reader).rewrite(EveryArticleQuery.INSTANCE))
          .isEqualTo(MatchAllDocsQuery.INSTANCE);
    }
  }

  @Test
  void leavesWithdrawnArticlesOut() throws IOException {
    add("a", false);
    add("b", true);
    add("c", false);

    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      assertThat(searcher.count(EveryArticleQuery.INSTANCE)).isEqualTo(2);
      assertThat(searcher.count(EveryArticleQuery.among(new TermQuery(new Term(Fields.ID, "b")))))
          .isZero();
      assertThat(searcher.count(EveryArticleQuery.among(new TermQuery(new Term(Fields.ID, "c")))))
          .isEqualTo(1);
    }
  }
}
