package org.dateline.lucene;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dateline.Article;
import org.dateline.PartialDate;
import org.dateline.Tag;
import org.dateline.analysis.Analyzers;
import org.dateline.analysis.ArticleStreams;
import org.dateline.config.IndexConfig;
import org.dateline.ingest.Taken;
import org.dateline.json.ArticleJson;
import org.dateline.match.FacetValues;
import org.dateline.match.Fields;
import org.dateline.match.Marker;
import org.dateline.match.QueryCompiler;
import org.dateline.standing.StandingQueries;
import org.dateline.store.Packer;
import org.dateline.suggest.Completions;

/** Makes the document of an article. Holds one article's streams at a time; not thread-safe. */
final class ArticleDocument {
  private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);

  private final Packer packer;
  private final Analyzers analyzers;
  private final ArticleStreams streams;
  private final FacetValues facets;
  private final ZoneId zone;
  private final List<String> ownFields;
  private final StandingQueries topics;

  ArticleDocument(Analyzers analyzers, IndexConfig config, Packer packer, StandingQueries topics) {
    this.packer = packer;
    this.topics = topics;
    this.analyzers = analyzers;
    this.streams =
        new ArticleStreams(
            analyzers, (language, word) -> config.stopWords().of(language).contains(word));
    this.facets = new FacetValues(config);
    this.zone = config.zone();
    this.ownFields = config.fields();
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /** The document; it is to be added before the next one is made. */
  Document of(Article given, Taken.Accepted taken, long digest) {
    Article article = tagged(taken.article());
    Document document = new Document();
    document.add(new StringField(Fields.ID, article.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(article.id())));
    document.add(new NumericDocValuesField(Fields.DIGEST, digest));
    if (article.status() == Article.Status.WITHDRAWN) {
      document.add(new StringField(Fields.WITHDRAWN, Fields.IS_WITHDRAWN, Field.Store.NO));
      // As given it may have come with a text; what was taken of it gives the same again.
      packer.store(document, article, article);
      return document;
    }
    Content.of(article).ifPresent(c -> c.addTo(document));
    text(document, article);
    FacetValues.address(article.url())
        .ifPresent(url -> document.add(new StringField(Fields.URL, url, Field.Store.NO)));
    dates(document, taken);
    Map<String, Set<String>> values =
        facets.of(article, taken.month().isPresent(), own(article, ownFields));
    for (String term : Completions.terms(values, analyzers)) {
      document.add(new StringField(Fields.COMPLETION, term, Field.Store.NO));
    }
    for (Map.Entry<String, Set<String>> facet : values.entrySet()) {
      for (String value : facet.getValue()) {
        document.add(
            new KeywordField(Fields.facet(facet.getKey()), new BytesRef(value), Field.Store.NO));
      }
    }
    packer.store(document, given, article);
    return document;
  }

  /** With the topics that the rules find, where the publisher gave none. */
  private Article tagged(Article article) {
    if (!article.topics().isEmpty() || article.status() == Article.Status.WITHDRAWN) {
      return article;
    }
    List<Tag> tags = topics.of(article, own(article, ownFields));
    if (tags.isEmpty()) {
      return article;
    }
    return article.toBuilder()
        .topics(tags.stream().map(Tag::value).toList())
        .tagged(Stream.concat(tags.stream(), article.tagged().stream()).toList())
        .build();
  }

  /** The values of an article in fields of the archive's own. */
  static Map<String, List<String>> own(Article article, List<String> fields) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String field : fields) {
      values.put(field, ArticleJson.values(article, field));
    }
    return values;
  }

  private void text(Document document, Article article) {
    streams.set(
        article.title(),
        article.summary(),
        Marker.bodyParagraphs(article.body()),
        article.language());
    add(document, Fields.TEXT, streams.text(), POSITIONS);
    add(document, Fields.EXACT, streams.exact(), POSITIONS);
    add(document, Fields.TITLE, streams.title(), FREQUENCIES);
    add(document, Fields.OPENING, streams.opening(), FREQUENCIES);
    for (BytesRef name : streams.names()) {
      document.add(new StringField(Fields.NAMES, name, Field.Store.NO));
    }
    document.add(
        new NumericDocValuesField(
            Fields.PARTS, ((long) streams.summaryStart() << 32) | streams.bodyStart()));
    document.add(new NumericDocValuesField(Fields.LEAD, streams.leadLength()));
    document.add(new NumericDocValuesField(Fields.WORDS, streams.wordCount()));
  }

  private static void add(Document document, String name, TokenStream stream, FieldType type) {
    document.add(new Field(name, stream, type));
  }

  private void dates(Document document, Taken.Accepted taken) {
    Optional<PartialDate> published = taken.article().published();
    if (published.isEmpty() || taken.month().isEmpty()) {
      return;
    }
    FacetValues.Days days = facets.days(published.get());
    document.add(
        new IntRange(
            Fields.DAYS,
            new int[] {QueryCompiler.day(days.first())},
            new int[] {QueryCompiler.day(days.last())}));
    document.add(
        new NumericDocValuesField(Fields.PUBLISHED, published.get().start(zone).toEpochMilli()));
    document.add(
        new NumericDocValuesField(
            Fields.MONTH, days.first().getYear() * 12L + days.first().getMonthValue() - 1));
    Optional<LocalDate> day = taken.day();
    if (day.isPresent()) {
      document.add(new NumericDocValuesField(Fields.DAY, day.get().toEpochDay()));
    }
  }
}
