package org.dateline.http;

import static org.dateline.http.MediaTypes.CSV;
import static org.dateline.http.MediaTypes.HTML;
import static org.dateline.http.MediaTypes.JSON;
import static org.dateline.http.MediaTypes.NDJSON;
import static org.dateline.http.MediaTypes.PROBLEM;
import static org.dateline.http.MediaTypes.TEXT;
import static org.dateline.http.Route.get;
import static org.dateline.http.Route.request;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Archive;
import org.dateline.SearchParameter.Operation;
import org.dateline.config.IndexConfig;
import org.dateline.http.Route.Answer;
import org.dateline.http.Route.Body;

/** The one table of what can be asked over HTTP; {@code /openapi.json} is made of it. */
final class Routes {
  private final Replies replies;
  private final Admission admission;
  private final InFlight inFlight;
  private final List<Route> rows;
  private final List<String> ownFields;
  private final Metrics metrics;
  private final OpenApi description;

  Routes(
      Archive archive,
      IndexConfig config,
      ServerOptions options,
      Replies replies,
      Admission admission,
      InFlight inFlight) {
    this.replies = replies;
    this.admission = admission;
    this.inFlight = inFlight;
    this.ownFields = config.fields();
    List<Route> all = new ArrayList<>();
    ArticleEndpoint article = new ArticleEndpoint(archive, config, replies);
    all.addAll(reads(archive, options, article));
    all.addAll(writes(archive, article, new BulkEndpoint(archive, config, replies, options)));
    all.addAll(itself(archive));
    rows = List.copyOf(all);
    metrics = new Metrics(rows);
    description = new OpenApi(rows, ownFields, replies);
  }

  List<Route> rows() {
    return rows;
  }

  /** The archive's own fields, by which a search may filter. */
  List<String> ownFields() {
    return ownFields;
  }

  Metrics metrics() {
    return metrics;
  }

  private List<Route> reads(Archive archive, ServerOptions options, ArticleEndpoint article) {
    SearchEndpoint search = new SearchEndpoint(archive, replies);
    CountsEndpoint counts = new CountsEndpoint(archive, replies);
    ParseEndpoint parse = new ParseEndpoint(archive, replies);
    return List.of(
        get(
                "/v1/search",
                "Finds articles: hits, total, facets, timeline.",
                Lane.SEARCH,
                search::get)
            .takes(Operation.SEARCH)
            .answers(new Answer(200, JSON, "SearchResult")),
        request("POST", "/v1/search", "The same, asked in JSON.", Body.PARAMETERS, search::post)
            .takes(Operation.SEARCH)
            .answers(new Answer(200, JSON, "SearchResult")),
        get(
                "/v1/parse",
                "How a query is understood: its tree, its warnings, and how many articles each clause"
                    + " matches.",
                Lane.SEARCH,
                parse::get)
            .takes(Operation.PARSE)
            .answers(new Answer(200, JSON, "ParsedQuery")),
        request("POST", "/v1/parse", "The same, asked in JSON.", Body.PARAMETERS, parse::post)
            .takes(Operation.PARSE)
            .answers(new Answer(200, JSON, "ParsedQuery")),
        get(
                "/v1/suggest",
                "Ways to go on with what is being typed: words, names, topics, countries, headlines.",
                Lane.SEARCH,
                new SuggestEndpoint(archive, replies))
            .takes(Operation.SUGGEST)
            .answers(new Answer(200, JSON, "Suggestions")),
        get(
                "/v1/articles/{id}",
                "One article; with q its whole text with every match marked.",
                Lane.SEARCH,
                article::get)
            .takes(Operation.ARTICLE)
            .answers(new Answer(200, JSON, "Article"), new Answer(410, PROBLEM, "ProblemDocument")),
        get(
                "/v1/facets/{name…}",
                "The values of one facet, such as country or date/2025, by prefix and paged.",
                Lane.SEARCH,
                counts::facet)
            .takes(Operation.FACET)
            .answers(new Answer(200, JSON, "NamedFacet")),
        get("/v1/timeline", "Matches per interval of time.", Lane.SEARCH, counts::timeline)
            .takes(Operation.TIMELINE)
            .answers(new Answer(200, JSON, "Timeline")),
        get(
                "/v1/export",
                "Every match, streamed, as JSON Lines or CSV.",
                Lane.EXPORT,
                new ExportEndpoint(archive, replies, options.stallTime()))
            .takes(Operation.EXPORT)
            .takes(ExportEndpoint.FORMAT, ExportEndpoint.BOM)
            .answers(new Answer(200, NDJSON, "Article"), new Answer(200, CSV, "")));
  }

  private List<Route> writes(Archive archive, ArticleEndpoint article, BulkEndpoint bulk) {
    return List.of(
        request("PUT", "/v1/articles/{id}", "Indexes one article.", Body.ARTICLE, article::put)
            .takes(ImportParameters.AS, ImportParameters.HTML)
            .answers(new Answer(201, JSON, "IngestReport"), new Answer(200, JSON, "IngestReport")),
        request("DELETE", "/v1/articles/{id}", "Deletes one article.", Body.NONE, article::delete)
            .answers(new Answer(204, "", "")),
        request(
                "POST",
                "/v1/articles",
                "Indexes articles, JSON Lines or a JSON document of any length.",
                Body.ARTICLES,
                bulk)
            .takes(
                ImportParameters.AS,
                ImportParameters.HTML,
                BulkEndpoint.DUPLICATES,
                BulkEndpoint.RESULTS)
            .answers(new Answer(200, JSON, "IngestReport")),
        request(
                "DELETE",
                "/v1/articles",
                "Deletes every article that a search matches; refused where it would be answered with"
                    + " warnings, or matches every article of the archive.",
                Body.NONE,
                new DeletionEndpoint(archive, replies))
            .takes(Operation.DELETE)
            .takes(DeletionEndpoint.EXPECT)
            .answers(new Answer(200, JSON, "Deleted")));
  }

  private List<Route> itself(Archive archive) {
    HealthEndpoint health = new HealthEndpoint(archive, replies);
    PageEndpoint page = new PageEndpoint(ownFields, replies);
    Answer text = new Answer(200, TEXT, "");
    return List.of(
        get("/", "The search page.", Lane.NOW, page).answers(new Answer(200, HTML, "")),
        get("/page.css", "How the page looks.", Lane.NOW, page)
            .answers(new Answer(200, "text/css", "")),
        get("/page.js", "What the page does.", Lane.NOW, page)
            .answers(new Answer(200, "text/javascript", "")),
        get("/names.js", "How the page tells of spellings of names.", Lane.NOW, page)
            .answers(new Answer(200, "text/javascript", "")),
        get("/suggest.js", "What the page does while one types.", Lane.NOW, page)
            .answers(new Answer(200, "text/javascript", "")),
        get("/icon.svg", "The sign of the page.", Lane.NOW, page)
            .answers(new Answer(200, "image/svg+xml", "")),
        get("/openapi.json", "This description.", Lane.NOW, this::describe)
            .answers(new Answer(200, JSON, "")),
        get("/livez", "Whether the server runs.", Lane.NOW, health::live).answers(text),
        get("/readyz", "Whether the archive can be searched.", Lane.SEARCH, health::ready)
            .answers(text),
        get("/metrics", "Counters, for Prometheus.", Lane.NOW, this::measure).answers(text));
  }

  private void describe(Call call) {
    replies.part(call, description.part());
  }

  private void measure(Call call) {
    replies.text(
        call,
        200,
        "text/plain; version=0.0.4",
        metrics.text(inFlight.size(), admission.rejected()));
  }
}
