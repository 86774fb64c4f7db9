package org.dateline.bench.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Archive;
import org.dateline.Hit;
import org.dateline.Match;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Sort;
import org.dateline.lucene.LuceneArchive;

/** Dateline, asked through its public API. */
final class DatelineRanker implements Ranker {
  private static final int PAGE = 100;

  private final String name;
  private final Archive archive = LuceneArchive.inMemory();
  private final Match match;

  DatelineRanker(JudgedCollection collection, Match match) {
    this.name = "Dateline, match=" + match.name().toLowerCase(java.util.Locale.ROOT);
    this.match = match;
    archive.index(collection.articles().stream());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Scored> order(String query) {
    SearchRequest request =
        SearchRequest.of(query).match(match).sort(Sort.RELEVANCE).size(PAGE).highlight(false);
    List<Scored> order = new ArrayList<>();
    SearchResult page = archive.search(request);
    take(page, order);
    Optional<String> next = page.next();
    while (next.isPresent() && order.size() < DEPTH) {
      page = archive.search(request.cursor(next.get()));
      take(page, order);
      next = page.next();
    }
    return order;
  }

  private static void take(SearchResult page, List<Scored> order) {
    for (Hit hit : page.hits()) {
      order.add(new Scored(hit.id(), hit.score().orElse(0)));
    }
  }

  @Override
  public void close() {
    archive.close();
  }
}
