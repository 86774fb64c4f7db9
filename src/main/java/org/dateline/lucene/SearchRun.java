package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.dateline.ArchiveException;
import org.dateline.Facet;
import org.dateline.Match;
import org.dateline.Problem;
import org.dateline.Sort;
import org.dateline.Timeline;
import org.dateline.config.Weights;
import org.dateline.count.FacetCounter;
import org.dateline.count.TimelineCounter;
import org.dateline.match.ResolvedPlan;
import org.dateline.match.Resolver;
import org.dateline.match.Respelling;
import org.dateline.match.ScoreShares;
import org.dateline.query.SearchPlan;
import org.dateline.store.ArticleReader;
import org.dateline.words.Deadline;
import org.dateline.words.TermWords;

/**
 * One plan executed on one state of the archive, under one deadline. Hits, total, facets and
 * timeline come from one pass; each facet that is itself filtered by needs another, without that
 * filter.
 */
final class SearchRun {
  /** Telling how many articles have each word may take a tenth of the time. */
  private static final int PART_FOR_COUNTS = 10;

  private final Tools tools;
  private final IndexReader reader;
  private final Deadline deadline;
  private final SearchPlan plan;
  private final TermWords words;
  private final List<Problem> warnings = new ArrayList<>();

  /** What is counted beside the hits, by facet. */
  private final Map<String, FacetCounter> counters = new LinkedHashMap<>();

  private Optional<TimelineCounter> timeline = Optional.empty();
  private Optional<Sort> order = Optional.empty();
  private ResolvedPlan resolved;
  private Query query;
  private int least;

  SearchRun(Tools tools, IndexReader reader, SearchPlan plan, TermWords words, Deadline deadline) {
    this.tools = tools;
    this.reader = reader;
    this.deadline = deadline;
    this.plan = plan;
    this.words = words;
    Workbench bench = tools.benches().get();
    this.resolved = new Resolver(tools.config(), bench.analyzers, words).resolve(plan);
    this.query = tools.compiler().query(resolved);
    if (isLong()) {
      relaxTo(1);
    }
    warnings.addAll(plan.warnings());
    warnings.addAll(resolved.warnings());
    words.namesNotFound().ifPresent(warnings::add);
  }

  /** Another plan on the same state of the archive, under the same deadline. */
  SearchRun of(SearchPlan other) {
    return new SearchRun(tools, reader, other, words, deadline);
  }

  /**
   * The same plan on the same state of the archive, under a deadline of its own.
   *
   * @param parts what part of the whole time that is, when so much is left: 10 for a tenth
   */
  SearchRun again(int parts) {
    Deadline share = deadline.share(parts);
    return new SearchRun(tools, reader, plan, words.within(share), share);
  }

  /** Reads the articles found. */
  ArticleReader articles() {
    return new ArticleReader(reader, tools.benches().get().packer);
  }

  /** Makes hits of them, of what the query means by now. */
  HitMaker hitMaker() {
    return new HitMaker(tools, resolved, deadline);
  }

  /** A word in exact form as the archive writes it. */
  String written(String exact) {
    try {
      return articles().written(exact, tools.benches().get().analyzers, this::timeIsUp);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds how the words of its query could be spelt here. */
  Respelling respelling() {
    return new Respelling(tools.config(), tools.benches().get().analyzers, words);
  }

  SearchPlan plan() {
    return plan;
  }

  ResolvedPlan resolved() {
    return resolved;
  }

  List<Problem> warnings() {
    return warnings;
  }

  /** How many articles the archive has. */
  int size() {
    return reader.numDocs();
  }

  void warn(Problem warning) {
    warnings.add(warning);
  }

  /** Whether it has so many bare words that one is enough, and nobody said how many must match. */
  boolean isLong() {
    return plan.match() == Match.AUTO && resolved.bareWords() > tools.config().weights().allWords();
  }

  /** How many of the bare words were asked for; 0 for all. */
  int least() {
    return least;
  }

  /** Goes on as a page before did: in its order, asking for as many of the bare words. */
  void goOn(Cursor cursor) {
    order = Optional.of(cursor.sort());
    if (cursor.least() > 0) {
      relaxTo(cursor.least());
    }
  }

  private void relaxTo(int words) {
    least = words;
    resolved = resolved.atLeast(words);
    query = tools.compiler().query(resolved);
  }

  /** The order as asked, or by date when there is nothing to score. */
  Sort sort() {
    if (order.isPresent()) {
      return order.get();
    }
    return plan.sort().isByScore() && !resolved.scored() ? Sort.NEWEST : plan.sort();
  }

  /** The same for Lucene. */
  org.apache.lucene.search.Sort hitOrder() throws IOException {
    return sort() == Sort.RECENT ? HitOrder.of(freshness()) : HitOrder.of(sort());
  }

  private Freshness freshness() throws IOException {
    return Freshness.of(reader, tools.config(), plan.now());
  }

  /**
   * What a search found.
   *
   * @param total how many articles match
   * @param hits the best of them
   */
  record Found(long total, List<FieldDoc> hits) {}

  /**
   * Searches.
   *
   * @param after where to go on, or empty
   * @param most how many hits
   */
  Found search(Optional<FieldDoc> after, int most) throws IOException {
    if (most > 0) {
      expand();
    }
    Found found = pass(after, most);
    boolean relaxes = plan.match() == Match.AUTO && order.isEmpty() && least == 0;
    if (relaxes && found.total() == 0 && resolved.bareWords() > 1 && !deadline.shouldExit()) {
      int words =
          new MostWords(timed(), number -> tools.compiler().query(resolved.atLeast(number)))
              .ofOneArticle(resolved.bareWords());
      if (words > 0) {
        relaxTo(words);
        return pass(after, most);
      }
    }
    return found;
  }

  /** Orders the hits of a long query also by the words that its best articles share. */
  private void expand() throws IOException {
    Weights weights = tools.config().weights();
    if (!(plan.match() == Match.ANY || isLong())
        || !sort().isByScore()
        || weights.expansion() == 0
        || resolved.bareWords() < weights.expandFrom()) {
      return;
    }
    // Filters aside, so that no filter changes the order of what it leaves.
    TopFieldDocs best =
        timed()
            .search(
                query,
                new TopFieldCollectorManager(
                    HitOrder.of(Sort.RELEVANCE), Expansion.ARTICLES, null, Expansion.ARTICLES));
    Expansion expansion = new Expansion(tools, reader);
    List<ResolvedPlan.Form> stems = expansion.of(best, weights.expansion() * resolved.heaviest());
    if (!stems.isEmpty() && !deadline.shouldExit()) {
      resolved = resolved.expandedBy(stems);
      query = tools.compiler().query(resolved);
      warnings.add(expansion.notice());
    }
  }

  private Found pass(Optional<FieldDoc> after, int most) throws IOException {
    counters.clear();
    timeline = plan.interval().map(TimelineCounter::new);
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> facet : pathsByFacet().entrySet()) {
      if (selected(facet.getKey()).isEmpty()) {
        counters.put(facet.getKey(), tools.counters().of(reader, facet.getKey(), facet.getValue()));
      } else {
        others.put(facet.getKey(), facet.getValue());
      }
    }
    int room = Math.max(1, Math.min(most, Math.max(1, reader.maxDoc())));
    TopFieldCollector top =
        new TopFieldCollectorManager(hitOrder(), room, after.orElse(null), Integer.MAX_VALUE)
            .newCollector();
    collect(
        tools.compiler().filtered(query, resolved, ""),
        Stream.concat(Stream.of(top), Stream.concat(counters.values().stream(), timeline.stream()))
            .toArray(Collector[]::new));
    for (Map.Entry<String, List<String>> facet : others.entrySet()) {
      FacetCounter counter = tools.counters().of(reader, facet.getKey(), facet.getValue());
      counters.put(facet.getKey(), counter);
      collect(tools.compiler().filtered(query, resolved, facet.getKey()), counter);
    }
    TopFieldDocs docs = top.topDocs();
    List<FieldDoc> hits = new ArrayList<>();
    for (int i = 0; i < Math.min(most, docs.scoreDocs.length); i++) {
      hits.add((FieldDoc) docs.scoreDocs[i]);
    }
    return new Found(top.getTotalHits(), hits);
  }

  /** How scores came about, of the query as it was run. */
  ScoreTold scores() throws IOException {
    return new ScoreTold(
        new ScoreShares(tools.compiler(), resolved, searcher()),
        searcher(),
        tools.compiler().filtered(query, resolved, ""),
        sort() == Sort.RECENT ? Optional.of(freshness()) : Optional.empty(),
        deadline.share(PART_FOR_COUNTS));
  }

  private Map<String, List<String>> pathsByFacet() {
    Map<String, List<String>> paths = new LinkedHashMap<>();
    for (SearchPlan.FacetAsked asked : plan.facets()) {
      paths.computeIfAbsent(asked.facet(), f -> new ArrayList<>()).add(asked.path());
    }
    return paths;
  }

  private void collect(Query filtered, Collector... collectors) throws IOException {
    timed().search(filtered, new OnePass(collectors));
  }

  /** The ids of all matches. */
  List<String> ids() throws IOException {
    FoundIds found = new FoundIds();
    collect(tools.compiler().filtered(query, resolved, ""), found);
    return found.ids();
  }

  /** This search with every name as it was typed, for as many of its bare words. */
  SearchRun asTyped() {
    SearchRun typed = of(plan.asTyped());
    if (least > 0) {
      typed.relaxTo(least);
    }
    return typed;
  }

  /** How many articles match with all words; a lower bound when the time was {@link #cut}. */
  long countOfAll() throws IOException {
    Query all = least > 0 ? tools.compiler().query(resolved.atLeast(resolved.bareWords())) : query;
    return count(tools.compiler().filtered(all, resolved, ""));
  }

  /** How many articles match; a lower bound when the time was {@link #cut}. */
  long count() throws IOException {
    return count(tools.compiler().filtered(query, resolved, ""));
  }

  /** How many articles would match without any filter. */
  long countUnfiltered() throws IOException {
    return count(query);
  }

  private long count(Query counted) throws IOException {
    return timed().count(counted);
  }

  /** Whether the time is up, so that nothing more is to be begun. */
  boolean timeIsUp() {
    return deadline.shouldExit();
  }

  /** Whether the time was up before everything was found or counted. */
  boolean cut() {
    return deadline.cutSomething() || words.namesCut();
  }

  /** Why the answer is incomplete, when it is so far. */
  Optional<String> partialReason() {
    return cut()
        ? Optional.of("The time of this search was up; every count is a lower bound.")
        : Optional.empty();
  }

  /** A searcher that stops when the time is up. */
  private IndexSearcher timed() {
    IndexSearcher searcher = searcher();
    searcher.setTimeout(deadline);
    return searcher;
  }

  private IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(tools.similarity());
    return searcher;
  }

  private List<String> selected(String facet) {
    return resolved.filters().stream()
        .filter(filter -> filter.facet().equals(facet))
        .flatMap(filter -> filter.any().stream())
        .toList();
  }

  /**
   * The facets asked for, in the order asked; to be called after a search.
   *
   * @param page which page of their values, counted from 1
   */
  Map<String, Facet> facets(int page) throws IOException {
    Map<String, Facet> facets = new LinkedHashMap<>();
    for (SearchPlan.FacetAsked asked : plan.facets()) {
      FacetCounter counter = counters.get(asked.facet());
      if (counter == null) {
        throw new IllegalStateException("not counted: " + asked);
      }
      facets.put(asked.name(), counter.list(asked, selected(asked.facet()), plan.prefix(), page));
    }
    return facets;
  }

  /** Refuses counts that the deadline cut, where the answer has no place to say so. */
  void refuseLowerBounds() {
    if (cut()) {
      throw new ArchiveException(
          ArchiveException.Reason.BUSY,
          "There was not enough time to count everything. Narrow the search, or raise"
              + " limits.budgetMillis in archive.json.");
    }
  }

  /** The timeline, when asked for; to be called after a search. */
  Optional<Timeline> timeline() {
    return timeline.flatMap(counter -> plan.interval().map(counter::timeline));
  }
}
