package org.dateline.bench;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;

/** What is indexed of an article by a program on Lucene alone. Thread-safe. */
sealed interface RawDocuments permits RawDocuments.Stock, SameFields {
  String ID = "id";
  String TITLE = "title";
  String BODY = "body";
  String COUNTRY = "country";
  String TOPIC = "topic";
  String MONTH = "month";

  /** Stored for the hits, besides the texts. */
  List<String> SHOWN = List.of("url", "source", "published", "language", "countries", "topics");

  Analyzer analyzer();

  Document of(RawArticle article) throws IOException;

  /**
   * The usual schema: title and body by the stock English analyzer, with offsets for the
   * highlighter, three facets.
   */
  final class Stock implements RawDocuments {
    static final FacetsConfig FACETS = facets();
    private static final FieldType TEXT = text();

    private final Analyzer analyzer = new EnglishAnalyzer();

    private static FacetsConfig facets() {
      FacetsConfig config = new FacetsConfig();
      config.setMultiValued(COUNTRY, true);
      config.setMultiValued(TOPIC, true);
      return config;
    }

    private static FieldType text() {
      FieldType type = new FieldType();
      type.setTokenized(true);
      type.setStored(true);
      type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
      type.freeze();
      return type;
    }

    @Override
    public Analyzer analyzer() {
      return analyzer;
    }

    @Override
    public Document of(RawArticle article) throws IOException {
      Document document = new Document();
      document.add(new StringField(ID, article.id(), Field.Store.YES));
      document.add(new Field(TITLE, article.one("title"), TEXT));
      document.add(new Field(BODY, article.text(), TEXT));
      for (String name : SHOWN) {
        for (String value : article.all(name)) {
          document.add(new StoredField(name, value));
        }
      }
      facet(document, COUNTRY, article.all("countries"));
      facet(document, TOPIC, article.all("topics"));
      facet(document, MONTH, List.of(article.month()));
      return FACETS.build(document);
    }

    private static void facet(Document document, String name, List<String> values) {
      for (String value : values) {
        if (!value.isEmpty()) {
          document.add(new SortedSetDocValuesFacetField(name, value));
        }
      }
    }
  }
}
