package org.dateline.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.Archive;
import org.dateline.ArchiveException;
import org.dateline.ArchiveException.Reason;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.Duplicates;
import org.dateline.Facet;
import org.dateline.IngestReport;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.dateline.MarkedArticle;
import org.dateline.ParsedQuery;
import org.dateline.Problem;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Suggestion;
import org.dateline.Timeline;

/** Takes articles with a title or a body, and knows nothing else. */
final class TakingArchive implements Archive {
  final List<Integer> batches = new ArrayList<>();
  int room = Integer.MAX_VALUE;
  int problemsKept = Integer.MAX_VALUE;
  boolean tellsOutcomes = true;

  @Override
  public IngestReport index(Stream<Article> articles, Duplicates duplicates) {
    if (batches.size() >= room) {
      throw new ArchiveException(Reason.DISK_FULL, "The disk is full.");
    }
    List<Problem> problems = new ArrayList<>();
    List<Problem> oddities = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    articles.forEach(
        article -> {
          boolean taken = !article.title().isEmpty() || !article.body().isEmpty();
          if (!taken) {
            problems.add(
                Problem.of("no-text", "There is no text.")
                    .at(new Problem.InArticle(outcomes.size())));
          }
          if (article.title().equals("odd")) {
            oddities.add(
                Problem.of("implausible-date", "The date is odd.")
                    .at(new Problem.InArticle(outcomes.size())));
          }
          outcomes.add(new Outcome(article.id(), taken ? Status.CREATED : Status.REFUSED));
        });
    batches.add(outcomes.size());
    return new IngestReport(
        Map.of(
            Status.CREATED,
            (long) outcomes.size() - problems.size(),
            Status.REFUSED,
            (long) problems.size()),
        Stream.concat(
                problems.subList(0, Math.min(problemsKept, problems.size())).stream(),
                oddities.stream())
            .toList(),
        problems.size() + oddities.size(),
        Map.of(new Notice("unknown-country", "Atlantis"), (long) batches.size()),
        tellsOutcomes ? outcomes : List.of());
  }

  @Override
  public long delete(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long delete(SearchRequest request, long expected) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Article> article(String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<MarkedArticle> article(String id, SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long delete(Collection<String> ids) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Facet facet(String name, SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Timeline timeline(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ParsedQuery parse(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Suggestion> suggest(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ArticleIterator export(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
