package org.dateline.lucene;

import static org.dateline.SearchParameter.Operation.ARTICLE;
import static org.dateline.SearchParameter.Operation.DELETE;
import static org.dateline.SearchParameter.Operation.EXPORT;
import static org.dateline.SearchParameter.Operation.FACET;
import static org.dateline.SearchParameter.Operation.PARSE;
import static org.dateline.SearchParameter.Operation.SEARCH;
import static org.dateline.SearchParameter.Operation.TIMELINE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.Facet;
import org.dateline.InvalidRequestException;
import org.dateline.MarkedArticle;
import org.dateline.Match;
import org.dateline.ParsedQuery;
import org.dateline.Problem;
import org.dateline.SearchParameter;
import org.dateline.SearchRequest;
import org.dateline.SearchResult;
import org.dateline.Suggestion;
import org.dateline.Timeline;
import org.dateline.match.Fields;
import org.dateline.match.ResolvedPlan;
import org.dateline.match.Resolver;
import org.dateline.query.SearchPlan;
import org.dateline.store.ArticleReader;
import org.dateline.words.Deadline;
import org.dateline.words.TermWords;

/** Answers the questions that are asked of an archive. Thread-safe. */
final class Searching implements AutoCloseable {
  private static final Duration WHOLE_BUDGET = Duration.ofHours(1);

  private final Tools tools;
  private final InstantSource clock;
  private final SwitchingSearchers searchers;
  private final Optional<Directory> followed;
  private final FieldsInForce fields;
  private final Snapshots snapshots = new Snapshots();

  /**
   * Creates the answers.
   *
   * @param fields which of the archive's own fields its index has
   * @param followed the files that another process writes, so that each question looks for its
   *     commits; empty when this one writes
   */
  Searching(
      Tools tools,
      FieldsInForce fields,
      InstantSource clock,
      SwitchingSearchers searchers,
      Optional<Directory> followed) {
    this.tools = tools;
    this.clock = clock;
    this.searchers = searchers;
    this.followed = followed;
    this.fields = fields;
  }

  /** Answers one question on a state of the archive. */
  @FunctionalInterface
  private interface Question<T> {
    T ask(IndexReader reader) throws IOException;
  }

  private <T> T onNewest(Question<T> question) {
    try {
      return on(newest(), question);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T on(IndexReader reader, Question<T> question) throws IOException {
    try {
      return question.ask(reader);
    } finally {
      reader.decRef();
    }
  }

  /** As {@link LuceneArchive#reindexNeeded()}, of an archive in this folder. */
  Optional<Problem> reindexNeeded(Path folder) {
    return onNewest(reader -> fields.reindexNeeded(reader, folder));
  }

  private IndexReader newest() throws IOException {
    if (followed.isPresent()) {
      Uninterrupted.run(
          () -> {
            searchers.follow(followed.get());
            return followed;
          });
    }
    return searchers.acquire();
  }

  SearchResult search(SearchRequest request) {
    long started = System.nanoTime();
    Deadline deadline = deadline();
    Optional<Cursor> cursor = request.cursor().map(Cursor::decode);
    try {
      IndexReader reader =
          cursor.isPresent() && cursor.get().snapshot() != 0
              ? snapshots.resume(cursor.get().snapshot()).orElseThrow(Cursor::expired)
              : newest();
      return on(reader, r -> search(request, r, cursor, deadline, started));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SearchResult search(
      SearchRequest request,
      IndexReader reader,
      Optional<Cursor> cursor,
      Deadline deadline,
      long started)
      throws IOException {
    TermWords words = new TermWords(reader, deadline, tools.names().of(reader));
    Instant now = cursor.map(c -> Instant.ofEpochMilli(c.now())).orElseGet(clock::instant);
    SearchPlan plan = plan(request, SEARCH, now, reader, words);
    cursor.ifPresent(c -> c.checkBelongsTo(plan.fingerprint()));
    SearchRun run = new SearchRun(tools, reader, plan, words, deadline);
    cursor.ifPresent(run::goOn);
    refuseWarnings(request.strict(), run.warnings());
    SearchAnswer answer =
        new SearchAnswer(
            run, cursor, query -> plan(request.query(query), SEARCH, now, reader, words));
    return answer.of(request.query(), started, () -> snapshots.keep(reader));
  }

  private SearchPlan plan(
      SearchRequest request,
      SearchParameter.Operation operation,
      Instant now,
      IndexReader reader,
      TermWords words) {
    return fields
        .planner(reader)
        .plan(request, operation, now, country -> words.held("country", country).isPresent());
  }

  private static void refuseWarnings(boolean strict, List<Problem> warnings) {
    if (strict && !warnings.isEmpty()) {
      throw new InvalidRequestException(warnings);
    }
  }

  private Deadline deadline() {
    return new Deadline(budget());
  }

  Facet facet(String name, SearchRequest request) {
    return onNewest(
        reader -> {
          SearchPlan.FacetAsked asked = fields.planner(reader).facet(name, request.size());
          SearchRun run = run(request, FACET, reader, plan -> plan.counting(List.of(asked)));
          run.search(Optional.empty(), 0);
          run.refuseLowerBounds();
          return run.counted().facets(request.page()).values().iterator().next();
        });
  }

  Timeline timeline(SearchRequest request) {
    return onNewest(
        reader -> {
          SearchRun run = run(request, TIMELINE, reader, plan -> plan);
          run.search(Optional.empty(), 0);
          run.refuseLowerBounds();
          return run.counted().timeline().orElseThrow();
        });
  }

  private SearchRun run(
      SearchRequest request,
      SearchParameter.Operation operation,
      IndexReader reader,
      UnaryOperator<SearchPlan> change) {
    // An export is whole or fails; who asks decides how long it may take.
    Deadline deadline = operation == EXPORT ? new Deadline(WHOLE_BUDGET) : deadline();
    return run(request, operation, reader, change, deadline);
  }

  private SearchRun run(
      SearchRequest request,
      SearchParameter.Operation operation,
      IndexReader reader,
      UnaryOperator<SearchPlan> change,
      Deadline deadline) {
    TermWords words = new TermWords(reader, deadline, tools.names().of(reader));
    SearchPlan plan = change.apply(plan(request, operation, clock.instant(), reader, words));
    SearchRun run = new SearchRun(tools, reader, plan, words, deadline);
    // What was misread, or is held by none, is not to decide what is deleted.
    refuseWarnings(request.strict() || operation == DELETE, run.warnings());
    return run;
  }

  ParsedQuery parse(SearchRequest request) {
    return onNewest(reader -> new ClauseCounts(run(request, PARSE, reader, plan -> plan)).parsed());
  }

  List<Suggestion> suggest(SearchRequest request) {
    return onNewest(
        reader ->
            new Suggesting(
                    tools, reader, fields.planner(reader), clock.instant(), deadline(), request)
                .suggestions());
  }

  ArticleIterator export(SearchRequest request) {
    try {
      IndexReader reader = newest();
      try {
        SearchRun run = run(request, EXPORT, reader, plan -> plan);
        run.refuseLowerBounds();
        Query query =
            tools.compiler().filtered(tools.compiler().query(run.resolved()), run.resolved(), "");
        return new StoredExport(tools, reader, query, run.hitOrder());
      } catch (RuntimeException e) {
        reader.decRef();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The ids of every match of a search that deletes.
   *
   * @param budget how long it may take
   * @throws InvalidRequestException also when the request asks for nothing in particular, when
   *     every article matches, and where a search would give warnings
   * @throws org.dateline.ArchiveException BUSY when the time was too short
   */
  List<String> idsToDelete(SearchRequest request, Duration budget) {
    return onNewest(
        reader -> {
          Deadline deadline = new Deadline(budget);
          SearchRun run = run(request, DELETE, reader, FoundIds::refuseNothingAsked, deadline);
          List<String> ids = run.ids();
          run.refuseLowerBounds();
          FoundIds.refuseEverything(ids.size(), reader);
          return ids;
        });
  }

  /** How long a search may take, as the archivist decided. */
  Duration budget() {
    return tools.config().limits().budget();
  }

  Optional<Article> article(String id) {
    return onNewest(reader -> read(reader, id));
  }

  Optional<MarkedArticle> article(String id, SearchRequest request) {
    return onNewest(
        reader -> {
          Optional<Article> article = read(reader, id);
          if (article.isEmpty()) {
            return Optional.empty();
          }
          Deadline deadline = deadline();
          TermWords words = new TermWords(reader, deadline, tools.names().of(reader));
          SearchPlan plan = plan(request, ARTICLE, clock.instant(), reader, words);
          if (article.get().status() == Article.Status.WITHDRAWN) {
            return Optional.of(new MarkedArticle(article.get(), List.of()));
          }
          Workbench bench = tools.benches().get();
          ResolvedPlan resolved =
              new Resolver(tools.config(), bench.analyzers, words).resolve(plan);
          if (plan.match() == Match.AUTO && resolved.bareWords() > 1) {
            // A hit of a relaxed search has some of the words; those are marked.
            resolved = resolved.atLeast(1);
          }
          return Optional.of(new HitMaker(tools, resolved, deadline).whole(article.get()));
        });
  }

  private Optional<Article> read(IndexReader reader, String id) throws IOException {
    ScoreDoc[] found =
        new IndexSearcher(reader).search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs;
    return found.length == 0 ? Optional.empty() : Optional.of(articles(reader).shown(found[0].doc));
  }

  private ArticleReader articles(IndexReader reader) {
    return new ArticleReader(reader, tools.benches().get().packer);
  }

  @Override
  public void close() {
    snapshots.close();
  }
}
