package org.dateline.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dateline.Article;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.analysis.Analyzers;
import org.dateline.analysis.ArticleStreams;
import org.dateline.config.IndexConfig;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.query.Clause;
import org.dateline.query.DateRange;
import org.dateline.query.Planner;
import org.dateline.query.SearchPlan;

/** Articles in an index of nothing but what queries read, to try compiled queries on. */
final class Shelf implements AutoCloseable {
  private static final FieldType FREQUENCIES = frequencies();
  static final IndexConfig CONFIG = IndexConfig.defaults();

  private static final FacetValues FACETS = new FacetValues(CONFIG);

  private final Directory directory = new ByteBuffersDirectory();
  private final ArticleStreams streams =
      new ArticleStreams(new Analyzers(), (language, word) -> false);
  private final QueryCompiler compiler = new QueryCompiler(CONFIG.weights());

  /** Puts articles on the shelf, each in a segment of its own. */
  Shelf(Article... articles) {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (Article article : articles) {
        writer.addDocument(document(article));
        writer.commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(Article article) {
    streams.set(
        article.title(),
        article.summary(),
        Marker.bodyParagraphs(article.body()),
        article.language());
    Document document = new Document();
    document.add(new StringField(Fields.ID, article.id(), Field.Store.YES));
    add(document, Fields.TEXT, streams.text());
    add(document, Fields.EXACT, streams.exact());
    add(document, Fields.TITLE, streams.title());
    document.add(new Field(Fields.OPENING, streams.opening(), FREQUENCIES));
    document.add(
        new NumericDocValuesField(
            Fields.PARTS, ((long) streams.summaryStart() << 32) | streams.bodyStart()));
    document.add(new NumericDocValuesField(Fields.LEAD, streams.leadLength()));
    document.add(new NumericDocValuesField(Fields.WORDS, streams.wordCount()));
    FACETS
        .of(article, true)
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        document.add(
                            new KeywordField(Fields.facet(facet), value, Field.Store.NO))));
    FacetValues.address(article.url())
        .ifPresent(url -> document.add(new StringField(Fields.URL, url, Field.Store.NO)));
    article
        .published()
        .map(FACETS::days)
        .ifPresent(
            days ->
                document.add(
                    new IntRange(
                        Fields.DAYS,
                        new int[] {QueryCompiler.day(days.first())},
                        new int[] {QueryCompiler.day(days.last())})));
    return document;
  }

  private static FieldType frequencies() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  private static void add(Document document, String field, TokenStream stream) {
    document.add(new TextField(field, stream));
  }

  private static SearchPlan planned(String query) {
    return new Planner(CONFIG)
        .plan(SearchRequest.of(query), Operation.SEARCH, Instant.parse("2026-01-15T12:00:00Z"));
  }

  /** The plan of a query, with words and values looked up in a list. */
  static ResolvedPlan resolve(String query, Vocabulary words) {
    return new Resolver(CONFIG, new Analyzers(), words).resolve(planned(query));
  }

  /** The plan of a clause, with words and values looked up in a list. */
  static ResolvedPlan resolve(Clause clause, Vocabulary words) {
    return new Resolver(CONFIG, new Analyzers(), words).resolve(planned("").asking(clause));
  }

  static ResolvedPlan plan(Node node) {
    return new ResolvedPlan(
        node,
        0,
        List.of(),
        new DateRange(java.util.Optional.empty(), java.util.Optional.empty()),
        List.of(),
        List.of());
  }

  /** The ids of what a plan finds. */
  Set<String> find(ResolvedPlan plan) {
    return new TreeSet<>(ranked(compiler.filtered(compiler.query(plan), plan, "")));
  }

  Set<String> find(Node node) {
    return find(plan(node));
  }

  /** The ids of what a query finds, best first. */
  List<String> ranked(Query query) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new Ranking(CONFIG.weights().length(), CONFIG.weights().shortest()));
      List<String> ids = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, 1_000).scoreDocs) {
        ids.add(reader.storedFields().document(hit.doc).get(Fields.ID));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Query compiled(ResolvedPlan plan) {
    return compiler.query(plan);
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
