package org.dateline.bench.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.dateline.Article;

/** What one gets from Lucene, and from those who serve it, without any thought: BM25. */
final class LuceneRanker implements Ranker {
  private static final String ID = "id";
  private static final String TEXT = "text";

  private final String name;
  private final Map<String, Float> fields;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private LuceneRanker(String name, JudgedCollection collection, Map<String, Float> fields)
      throws IOException {
    this.name = name;
    this.fields = fields;
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setSimilarity(new BM25Similarity());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Article article : collection.articles()) {
        writer.addDocument(document(article));
      }
    }
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity());
  }

  /** BM25 with k1 1.2 and b 0.75 on title, summary and body as one field. */
  static LuceneRanker oneField(JudgedCollection collection) throws IOException {
    return new LuceneRanker("BM25, one field", collection, Map.of(TEXT, 1f));
  }

  /** BM25 on the best of title x2, summary and body, as a search of several fields does it. */
  static LuceneRanker bestFields(JudgedCollection collection) throws IOException {
    Map<String, Float> fields = new LinkedHashMap<>();
    fields.put("title", 2f);
    fields.put("summary", 1f);
    fields.put("body", 1f);
    return new LuceneRanker("BM25, best fields", collection, fields);
  }

  private static Document document(Article article) {
    Document document = new Document();
    document.add(new StoredField(ID, article.id()));
    document.add(new TextField("title", article.title(), Field.Store.NO));
    document.add(new TextField("summary", article.summary(), Field.Store.NO));
    document.add(new TextField("body", article.body(), Field.Store.NO));
    String all = article.title() + "\n" + article.summary() + "\n" + article.body();
    document.add(new TextField(TEXT, all, Field.Store.NO));
    return document;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Scored> order(String query) throws IOException {
    List<String> terms = terms(query);
    List<Query> perField = new ArrayList<>();
    fields.forEach((field, boost) -> perField.add(new BoostQuery(any(field, terms), boost)));
    List<Scored> order = new ArrayList<>();
    for (ScoreDoc doc : searcher.search(new DisjunctionMaxQuery(perField, 0), DEPTH).scoreDocs) {
      String id = searcher.storedFields().document(doc.doc, Set.of(ID)).get(ID);
      order.add(new Scored(id, doc.score));
    }
    return order;
  }

  private static Query any(String field, List<String> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    return any.build();
  }

  private List<String> terms(String query) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream(TEXT, query)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        terms.add(term.toString());
      }
      words.end();
    }
    return terms;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    analyzer.close();
  }
}
