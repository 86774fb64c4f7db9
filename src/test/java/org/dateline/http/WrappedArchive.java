package org.dateline.http;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.Archive;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.Duplicates;
import org.dateline.Facet;
import org.dateline.IngestReport;
import org.dateline.MarkedArticle;
import org.dateline.ParsedQuery;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Suggestion;
import org.dateline.Timeline;
import org.dateline.lucene.LuceneArchive;

/** A real archive of which a test can make one thing slow or fail. */
class WrappedArchive implements Archive {
  private final Archive real = LuceneArchive.inMemory();

  @Override
  public SearchResult search(SearchRequest request) {
    return real.search(request);
  }

  @Override
  public Optional<Article> article(String id) {
    return real.article(id);
  }

  @Override
  public Optional<MarkedArticle> article(String id, SearchRequest request) {
    return real.article(id, request);
  }

  @Override
  public IngestReport index(Stream<Article> articles, Duplicates duplicates) {
    return real.index(articles, duplicates);
  }

  @Override
  public long delete(Collection<String> ids) {
    return real.delete(ids);
  }

  @Override
  public long delete(SearchRequest request) {
    return real.delete(request);
  }

  @Override
  public long delete(SearchRequest request, long expected) {
    return real.delete(request, expected);
  }

  @Override
  public Facet facet(String name, SearchRequest request) {
    return real.facet(name, request);
  }

  @Override
  public Timeline timeline(SearchRequest request) {
    return real.timeline(request);
  }

  @Override
  public ParsedQuery parse(SearchRequest request) {
    return real.parse(request);
  }

  @Override
  public List<Suggestion> suggest(SearchRequest request) {
    return real.suggest(request);
  }

  @Override
  public ArticleIterator export(SearchRequest request) {
    return real.export(request);
  }

  @Override
  public void close() {
    real.close();
  }
}
