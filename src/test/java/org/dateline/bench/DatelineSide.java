package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.dateline.Archive;
import org.dateline.ArticleIterator;
import org.dateline.Hit;
import org.dateline.Interval;
import org.dateline.Match;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.config.IndexConfig;
import org.dateline.http.ArchiveServer;
import org.dateline.http.ServerOptions;
import org.dateline.json.ResultJson;
import org.dateline.lucene.LuceneArchive;
import org.dateline.read.Articles;

/** Dateline, as it comes. */
final class DatelineSide implements Side {
  private final Path index;
  private final Archive archive;
  private final ArchiveServer server;
  private final Map<String, String> best = new HashMap<>();

  /** Opens what {@link #index} made, and serves it. */
  DatelineSide(Path folder) {
    this.index = folder.resolve("index");
    this.archive = LuceneArchive.open(folder);
    this.server = ArchiveServer.start(archive, IndexConfig.defaults(), new ServerOptions().port(0));
  }

  /** Indexes a file into a new archive. */
  static Indexed index(Path file, Path folder) throws IOException {
    double seconds;
    double cpuSeconds;
    long created;
    try (Archive archive = LuceneArchive.open(folder);
        Articles articles = Articles.open(List.of(file), IndexConfig.defaults())) {
      long started = System.nanoTime();
      long cpu = CpuTime.ofProcess();
      created = articles.indexInto(archive).created();
      seconds = Indexed.secondsSince(started);
      cpuSeconds = (CpuTime.ofProcess() - cpu) / 1e9;
    }
    return Indexed.of(folder.resolve("index"), created, seconds, cpuSeconds);
  }

  /** Reads a file without indexing it. */
  static double read(Path file) {
    long started = System.nanoTime();
    try (Articles articles = Articles.open(List.of(file), IndexConfig.defaults())) {
      while (articles.hasNext()) {
        articles.next();
      }
    }
    return Indexed.secondsSince(started);
  }

  @Override
  public String name() {
    return "Dateline";
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public String path(String query) {
    return "/v1/search?q="
        + Side.encoded(query)
        + "&facet=country:10&facet=topic:10&interval=month&size=10";
  }

  @Override
  public long page(String query, Extent extent) throws IOException {
    return page(archive, SearchRequest.of(query), extent);
  }

  /** The same page of an archive that finds names as they are typed only. */
  long pageAsTyped(String query, Extent extent) throws IOException {
    return page(archive, SearchRequest.of(query).names(false), extent);
  }

  /** Makes a page of an archive; its total. */
  static long page(Archive archive, SearchRequest asked, Extent extent) throws IOException {
    SearchRequest request = asked.size(1).highlight(extent.has(Extent.MARKS));
    if (extent.has(Extent.COUNTS)) {
      request = request.facet("country:10").facet("topic:10").interval(Interval.MONTH);
    }
    if (extent.has(Extent.HITS)) {
      request = request.size(10);
    }
    SearchResult result = archive.search(request);
    if (extent.has(Extent.JSON)) {
      JsonBytes.of(out -> ResultJson.write(out, result));
    }
    return result.total();
  }

  /** The id of the best article. */
  Optional<String> best(String query) {
    SearchRequest request = SearchRequest.of(query).size(1).highlight(false);
    return archive.search(request).hits().stream().map(Hit::id).findFirst();
  }

  /** Reads the best article with every match marked; how many pieces of text it has. */
  long marked(String query) {
    String id = best.computeIfAbsent(query, asked -> best(asked).orElseThrow());
    return archive.article(id, SearchRequest.of(query)).orElseThrow().text().size();
  }

  /** Reads every article that a query matches; how many there are. */
  long export(String query) {
    long exported = 0;
    try (ArticleIterator articles = archive.export(SearchRequest.of(query))) {
      for (; articles.hasNext(); articles.next()) {
        exported++;
      }
    }
    return exported;
  }

  @Override
  public long total(String words) {
    return archive.search(SearchRequest.of(words).match(Match.ALL).size(1)).total();
  }

  @Override
  public int segments() throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.leaves().size();
    }
  }

  @Override
  public void close() {
    server.close();
    archive.close();
  }
}
