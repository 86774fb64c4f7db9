package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All articles but withdrawn ones, in an index of several segments. */
class EveryArticleQueryTest {
  private final Directory directory = new ByteBuffersDirectory();
  private IndexWriter writer;

  @BeforeEach
  void openAnIndex() throws IOException {
    writer =
        new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE));
  }

  @AfterEach
  void closeTheIndex() throws IOException {
    writer.close();
    directory.close();
  }

  private static Document document(String id, boolean withdrawn) {
    Document document = new Document();
    document.add(new StringField(Fields.ID, id, Field.Store.YES));
    if (withdrawn) {
      document.add(new StringField(Fields.WITHDRAWN, Fields.IS_WITHDRAWN, Field.Store.NO));
    }
    return document;
  }

  private void add(String id, boolean withdrawn) throws IOException {
    writer.addDocument(document(id, withdrawn));
  }

  private List<String> found(Query query) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      List<String> ids = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, 100).scoreDocs) {
        assertThat(hit.score).isEqualTo(1);
        ids.add(reader.storedFields().document(hit.doc).get(Fields.ID));
      }
      assertThat(searcher.count(query)).isEqualTo(ids.size());
      return ids;
    }
  }

  private Query rewritten() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return new IndexSearcher(reader).rewrite(EveryArticleQuery.INSTANCE);
    }
  }

  @Test
  void isEverythingWhereNoneWasWithdrawn() throws IOException {
    add("a", false);
    writer.commit();

    assertThat(rewritten()).isEqualTo(MatchAllDocsQuery.INSTANCE);
    assertThat(found(EveryArticleQuery.INSTANCE)).containsExactly("a");
  }

  @Test
  void isEverythingInAnEmptyIndex() throws IOException {
    writer.commit();

    assertThat(rewritten()).isEqualTo(MatchAllDocsQuery.INSTANCE);
  }

  @Test
  void leavesWithdrawnArticlesOut() throws IOException {
    for (String id : List.of("a", "b", "c", "d", "e", "f")) {
      add(id, "bcf".contains(id));
      if ("ace".contains(id)) {
        writer.commit();
      }
    }
    writer.commit();

    assertThat(found(EveryArticleQuery.INSTANCE)).containsExactly("a", "d", "e");
  }

  @Test
  void followsWhatComesBackAndGoes() throws IOException {
    add("a", true);
    add("b", false);
    writer.commit();
    writer.updateDocument(new Term(Fields.ID, "a"), document("a", false));
    writer.updateDocument(new Term(Fields.ID, "b"), document("b", true));
    writer.commit();

    assertThat(found(EveryArticleQuery.INSTANCE)).containsExactly("a");
  }

  @Test
  void narrowsAnotherQuery() throws IOException {
    add("a", true);
    add("b", false);
    writer.commit();

    assertThat(found(EveryArticleQuery.among(MatchAllDocsQuery.INSTANCE))).containsExactly("b");
    assertThat(found(EveryArticleQuery.among(new TermQuery(new Term(Fields.ID, "a"))))).isEmpty();
  }
}
