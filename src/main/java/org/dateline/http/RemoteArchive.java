package org.dateline.http;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.Archive;
import org.dateline.ArchiveException;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.Duplicates;
import org.dateline.Facet;
import org.dateline.IngestReport;
import org.dateline.IngestRun;
import org.dateline.InvalidRequestException;
import org.dateline.MarkedArticle;
import org.dateline.Match;
import org.dateline.ParsedQuery;
import org.dateline.SearchParameter;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Suggestion;
import org.dateline.Timeline;
import org.dateline.json.ArticleJson;
import org.dateline.json.ReportJson;
import org.dateline.json.RequestJson;
import org.dateline.json.ResultJson;

/**
 * An archive that a server holds, over HTTP/1.1. What the server says is wrong with a request is
 * thrown as the same {@link InvalidRequestException} that an archive of one's own throws; a server
 * that cannot be reached is an {@link ArchiveException} with reason {@code BUSY} that names its
 * address.
 *
 * <p>Articles are sent in requests of at most 5,000 articles and about 16 MB, each durable when the
 * next one starts. Indexing many articles needs the memory of one such request.
 */
public final class RemoteArchive implements Archive {
  /**
   * The longest query string, in characters. A server takes as many characters of a query by GET;
   * encoded it is at least as long, so what GET would refuse goes by POST.
   */
  private static final int LONGEST_QUERY_STRING = 2_000;

  /** How often a deletion is asked for when others write what it matches meanwhile. */
  private static final int DELETIONS = 5;

  private final RemoteConnection connection;

  /**
   * An archive whose server asks for no key.
   *
   * @param base the address of the server, {@code http://127.0.0.1:8080}
   * @throws IllegalArgumentException when it is no address of HTTP
   */
  public RemoteArchive(URI base) {
    this(base, Optional.empty());
  }

  /**
   * An archive whose server may ask for a key.
   *
   * @param base the address of the server, {@code http://127.0.0.1:8080}
   * @param key the key for writing
   * @throws IllegalArgumentException when it is no address of HTTP
   */
  public RemoteArchive(URI base, Optional<String> key) {
    this.connection = new RemoteConnection(base, key);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return connection.read(byAnyWay("/v1/search", Operation.SEARCH, request), ResultJson::read);
  }

  /** A request by GET, or by POST when the query is too long for an address. */
  private HttpRequest.Builder byAnyWay(String path, Operation operation, SearchRequest request) {
    String query = RemoteAddress.query(operation, request);
    return query.length() <= LONGEST_QUERY_STRING
        ? connection.to(path + query)
        : connection
            .to(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json(operation, request)));
  }

  @Override
  public Optional<Article> article(String id) {
    return id.isEmpty()
        ? Optional.empty()
        : connection.readIfHeld(
            connection.to(RemoteAddress.article(id)), ArticleJson::read, withdrawn(id));
  }

  /** All that is known of a withdrawn article. */
  private static Article withdrawn(String id) {
    return Article.builder().id(id).status(Article.Status.WITHDRAWN).build();
  }

  @Override
  public Optional<MarkedArticle> article(String id, SearchRequest request) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    String query = RemoteAddress.query(Operation.ARTICLE, request);
    if (request.query().isEmpty()) {
      // Without any q the server gives the article alone.
      query = query.isEmpty() ? "?q=" : query + "&q=";
    }
    return connection.readIfHeld(
        connection.to(RemoteAddress.article(id) + query),
        ResultJson::readMarkedArticle,
        new MarkedArticle(withdrawn(id), List.of()));
  }

  @Override
  public IngestReport index(Stream<Article> articles, Duplicates duplicates) {
    connection.ensureOpen();
    IngestRun run = new IngestRun();
    try (articles) {
      RemoteBatches batches = new RemoteBatches(articles.iterator());
      for (Optional<RemoteBatches.Batch> batch = batches.next();
          batch.isPresent();
          batch = batches.next()) {
        HttpRequest.Builder sent =
            connection
                .toWrite("/v1/articles?results=all&html=off" + duplicates(duplicates))
                .header("Content-Type", "application/x-ndjson")
                .POST(batch.get().body());
        run.add(batch.get().inStream(connection.read(sent, ReportJson::read)));
      }
    }
    return run.report();
  }

  private static String duplicates(Duplicates duplicates) {
    return duplicates == Duplicates.SKIP ? "&duplicates=skip" : "";
  }

  @Override
  public long delete(Collection<String> ids) {
    connection.ensureOpen();
    long deleted = 0;
    for (String id : new LinkedHashSet<>(ids)) {
      if (!id.isEmpty()) {
        HttpRequest.Builder sent = connection.toWrite(RemoteAddress.article(id)).DELETE();
        deleted += connection.header(sent, "Dateline-Deleted").equals(Optional.of("1")) ? 1 : 0;
      }
    }
    return deleted;
  }

  @Override
  public long delete(SearchRequest request) {
    connection.ensureOpen();
    long count = search(counting(request)).total();
    for (int asked = 0; asked < DELETIONS; asked++) {
      try {
        return delete(request, count);
      } catch (InvalidRequestException e) {
        count = Long.parseLong(DeletionEndpoint.changedCount(e).orElseThrow(() -> e));
      }
    }
    throw new ArchiveException(
        ArchiveException.Reason.BUSY,
        "What the search matches changes all the time; nothing was deleted. Try again later.");
  }

  /** A search for what is to be deleted, whose total counts. */
  private static SearchRequest counting(SearchRequest request) {
    SearchRequest counting = SearchRequest.of("");
    for (SearchParameter parameter : SearchParameter.values()) {
      if (parameter.operations().contains(Operation.DELETE)) {
        for (String value : request.values(parameter)) {
          counting = counting.with(parameter, value);
        }
      }
    }
    Match match = request.match() == Match.AUTO ? Match.ALL : request.match();
    return counting.match(match).strict(true).size(1).highlight(false);
  }

  @Override
  public long delete(SearchRequest request, long expected) {
    connection.ensureOpen();
    String query = RemoteAddress.query(Operation.DELETE, request);
    HttpRequest.Builder sent =
        connection.toWrite(
            "/v1/articles" + (query.isEmpty() ? "?" : query + "&") + "expect=" + expected);
    return connection.read(sent.DELETE(), ReportJson::readDeleted);
  }

  @Override
  public Facet facet(String name, SearchRequest request) {
    return connection.read(
        connection.to(RemoteAddress.facet(name) + RemoteAddress.query(Operation.FACET, request)),
        ResultJson::readFacet);
  }

  @Override
  public Timeline timeline(SearchRequest request) {
    return connection.read(
        connection.to("/v1/timeline" + RemoteAddress.query(Operation.TIMELINE, request)),
        ResultJson::readTimeline);
  }

  @Override
  public ParsedQuery parse(SearchRequest request) {
    return connection.read(
        byAnyWay("/v1/parse", Operation.PARSE, request), ResultJson::readParsedQuery);
  }

  @Override
  public List<Suggestion> suggest(SearchRequest request) {
    if (request.query().length() > SearchEndpoint.LONGEST_BY_GET) {
      // As the server says it; a much longer address would not even reach it.
      throw new InvalidRequestException(
          SearchEndpoint.tooLong(request.query(), SuggestEndpoint.SHORTER));
    }
    return connection.read(
        connection.to("/v1/suggest" + RemoteAddress.query(Operation.SUGGEST, request)),
        ResultJson::readSuggestions);
  }

  @Override
  public ArticleIterator export(SearchRequest request) {
    String query = RemoteAddress.query(Operation.EXPORT, request);
    HttpRequest.Builder asked =
        connection.to("/v1/export" + (query.isEmpty() ? "?" : query + "&") + "format=jsonl");
    return new RemoteExport(connection.stream(asked), connection);
  }

  /** Takes no further calls; those under way finish. */
  @Override
  public void close() {
    connection.close();
  }

  private static String json(Operation operation, SearchRequest request) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      RequestJson.write(out, operation, request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
