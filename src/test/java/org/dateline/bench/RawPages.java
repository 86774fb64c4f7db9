package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.dateline.bench.Side.Extent;
import org.jspecify.annotations.Nullable;

/** Makes pages on Lucene alone. Thread-safe. */
final class RawPages implements AutoCloseable {
  private static final int PAGE = 10;
  private static final int VALUES = 10;
  private static final Set<String> SHOWN = shown();

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState facetState;
  private final RawQuery queries;
  private final RawMarks marks;

  RawPages(Path index, RawDocuments documents) throws IOException {
    this.reader = DirectoryReader.open(FSDirectory.open(index));
    this.searcher = new IndexSearcher(reader);
    this.facetState = new DefaultSortedSetDocValuesReaderState(reader, RawDocuments.Stock.FACETS);
    this.queries = new RawQuery(documents.analyzer());
    this.marks = new RawMarks(searcher, documents.analyzer());
  }

  private static Set<String> shown() {
    List<String> names = new ArrayList<>(RawDocuments.SHOWN);
    names.add(RawDocuments.ID);
    names.add(RawDocuments.TITLE);
    return Set.copyOf(names);
  }

  /**
   * An article found.
   *
   * @param stored its stored members
   * @param score of the match
   */
  record Hit(Document stored, float score) {}

  /**
   * A page.
   *
   * @param total how many articles match
   * @param hits the best of them
   * @param facets counts of countries, topics and months
   * @param marked titles and bodies of the hits
   */
  record Page(
      long total,
      List<Hit> hits,
      List<FacetResult> facets,
      Map<String, List<List<RawMarks.Passage>>> marked) {}

  int count(String words) throws IOException {
    return searcher.count(queries.parse(words));
  }

  int segments() {
    return reader.leaves().size();
  }

  Page page(String text, Extent extent) throws IOException {
    Query query = queries.parse(text);
    int size = extent.has(Extent.HITS) ? PAGE : 1;
    TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(size, Integer.MAX_VALUE);
    TopDocs top;
    List<FacetResult> facets = List.of();
    if (extent.has(Extent.COUNTS)) {
      Object[] both =
          searcher.search(query, new MultiCollectorManager(best, new FacetsCollectorManager()));
      top = (TopDocs) both[0];
      facets = facets((FacetsCollector) both[1]);
    } else {
      top = searcher.search(query, best);
    }
    List<Hit> hits = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc doc : top.scoreDocs) {
      hits.add(new Hit(stored.document(doc.doc, SHOWN), doc.score));
    }
    Map<String, List<List<RawMarks.Passage>>> marked =
        extent.has(Extent.MARKS) && !hits.isEmpty() ? marks.of(query, top.scoreDocs) : Map.of();
    return new Page(top.totalHits.value(), hits, facets, marked);
  }

  private List<FacetResult> facets(FacetsCollector found) throws IOException {
    SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(facetState, found);
    List<FacetResult> facets = new ArrayList<>();
    add(facets, counts.getTopChildren(VALUES, RawDocuments.COUNTRY));
    add(facets, counts.getTopChildren(VALUES, RawDocuments.TOPIC));
    add(facets, counts.getAllChildren(RawDocuments.MONTH));
    return facets;
  }

  /** Lucene has no result for a facet without values. */
  private static void add(List<FacetResult> facets, @Nullable FacetResult facet) {
    if (facet != null) {
      facets.add(facet);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
