package org.dateline.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * The fields that Dateline has, by Lucene's own chains: the whole text as stems and as written, the
 * title as stems, every facet as terms and doc values, the article as one stored field.
 */
final class SameFields implements RawDocuments {
  private static final String TEXT = "text";
  private static final String EXACT = "exact";
  private static final int GAP = 100;
  private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);

  private static final List<String> FACETS =
      List.of(
          "countries",
          "source",
          "language",
          "authors",
          "section",
          "people",
          "organizations",
          "places");

  private final Analyzer analyzer =
      new PerFieldAnalyzerWrapper(new Chain(true), Map.of(EXACT, new Chain(false)));

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  private static final class Chain extends Analyzer {
    private final boolean stems;

    private Chain(boolean stems) {
      this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream lower = new LowerCaseFilter(words);
      TokenStream terms = stems ? new PorterStemFilter(new EnglishPossessiveFilter(lower)) : lower;
      return new TokenStreamComponents(words, new ASCIIFoldingFilter(terms));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }

  @Override
  public Analyzer analyzer() {
    return analyzer;
  }

  @Override
  public Document of(RawArticle article) {
    Document document = new Document();
    document.add(new StringField(ID, article.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(ID, new BytesRef(article.id())));
    for (String part : List.of("title", "summary", "body")) {
      String text = article.one(part);
      if (!text.isEmpty()) {
        document.add(new Field(TEXT, text, POSITIONS));
        document.add(new Field(EXACT, text, POSITIONS));
      }
    }
    document.add(new Field(TITLE, article.one("title"), FREQUENCIES));
    document.add(new NumericDocValuesField("parts", article.one("title").length()));
    document.add(new NumericDocValuesField("digest", article.json().hashCode()));
    for (String name : FACETS) {
      facet(document, name, article.all(name));
    }
    for (String topic : article.all("topics")) {
      facet(document, "topics", withAncestors(topic, '/'));
    }
    dates(document, article);
    document.add(new StoredField("article", new BytesRef(article.json())));
    return document;
  }

  private static void dates(Document document, RawArticle article) {
    if (article.day().isEmpty()) {
      return;
    }
    facet(document, "date", withAncestors(article.day(), '-'));
    LocalDate date = LocalDate.parse(article.day());
    int day = (int) date.toEpochDay();
    document.add(new IntRange("days", new int[] {day}, new int[] {day}));
    document.add(new NumericDocValuesField("day", day));
    document.add(
        new NumericDocValuesField("month", date.getYear() * 12L + date.getMonthValue() - 1));
    long instant = date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    document.add(new NumericDocValuesField("published", instant));
  }

  private static void facet(Document document, String name, List<String> values) {
    for (String value : values) {
      document.add(new KeywordField("facet." + name, new BytesRef(value), Field.Store.NO));
    }
  }

  private static List<String> withAncestors(String path, char separator) {
    List<String> all = new ArrayList<>();
    for (int end = path.indexOf(separator); end >= 0; end = path.indexOf(separator, end + 1)) {
      all.add(path.substring(0, end));
    }
    all.add(path);
    return all;
  }
}
