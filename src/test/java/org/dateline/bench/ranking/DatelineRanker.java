package org.dateline.bench.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.Archive;
import org.dateline.Hit;
import org.dateline.Match;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Sort;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.LuceneArchive;

/** Dateline, asked through its public API. */
final class DatelineRanker implements Ranker {
  private static final int PAGE = 100;

  private final String name;
  private final Archive archive;
  private final Match match;

  private DatelineRanker(
      JudgedCollection collection, Match match, String without, IndexConfig config) {
    this.name = "Dateline, match=" + match.name().toLowerCase(Locale.ROOT) + without;
    this.match = match;
    this.archive = LuceneArchive.inMemory(config, InstantSource.system());
    archive.index(collection.articles().stream());
  }

  /** Dateline as it comes. */
  static DatelineRanker byDefault(JudgedCollection collection, Match match) {
    return new DatelineRanker(collection, match, "", IndexConfig.defaults());
  }

  /** Dateline as it would be if what stands first counted as everything else. */
  static DatelineRanker withoutOpening(JudgedCollection collection) throws IOException {
    Path archive = Files.createTempDirectory("dateline-eval");
    Path settings = archive.resolve(IndexConfig.FOLDER).resolve("archive.json");
    try {
      Files.createDirectories(settings.getParent());
      Files.writeString(settings, "{\"weights\": {\"opening\": 0}}");
      return new DatelineRanker(collection, Match.ANY, ", no opening", IndexConfig.read(archive));
    } finally {
      Files.deleteIfExists(settings);
      Files.deleteIfExists(settings.getParent());
      Files.delete(archive);
    }
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
