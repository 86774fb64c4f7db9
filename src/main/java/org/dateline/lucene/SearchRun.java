package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHitCountCollector;
import org.dateline.ArchiveException;
import org.dateline.Match;
import org.dateline.Problem;
import org.dateline.Sort;
import org.dateline.config.Weights;
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
 * filter, and the hits of a query with words that only help to order one before.
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

  /** What is counted beside the hits; of the last search. */
  private Optional<Counting> counting = Optional.empty();

  private Optional<Sort> order = Optional.empty();
  private ResolvedPlan resolved;
  private Query query;
  private int least;

  /** The query without the words that only help to order, when there are some. */
  private Optional<Query> unexpanded = Optional.empty();

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

  /**
   * Whether it has so many bare words that one is enough, and nobody said how many must match. By
   * date, what has but one of many words would stand before what was looked for.
   */
  boolean isLong() {
    return plan.match() == Match.AUTO
        && sort() == Sort.RELEVANCE
        && resolved.bareWords() > tools.config().weights().allWords();
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
    Expansion expansion = new Expansion(tools, reader);
    List<ResolvedPlan.Form> stems =
        expansion.of(timed(), query, weights.expansion() * resolved.heaviest());
    // Of a search that was cut short others might be the best, and another page might find them.
    if (!stems.isEmpty() && !deadline.shouldExit()) {
      unexpanded = Optional.of(query);
      expansion.notice(resolved).ifPresent(warnings::add);
      resolved = resolved.expandedBy(stems);
      query = tools.compiler().query(resolved);
    }
  }

  private Found pass(Optional<FieldDoc> after, int most) throws IOException {
    Counting counts = new Counting(tools, reader, plan, resolved);
    counting = Optional.of(counts);
    Found found = found(after, most, counts);
    for (String facet : counts.filtered()) {
      collect(
          tools.compiler().filtered(unexpanded.orElse(query), resolved, facet),
          counts.unfiltered(facet));
    }
    return found;
  }

  /**
   * Counts, and finds the best hits: in one pass, or apart when most words only help to order,
   * since the best few are found without reading what cannot be among them.
   */
  private Found found(Optional<FieldDoc> after, int most, Counting counts) throws IOException {
    int room = Math.max(1, Math.min(most, Math.max(1, reader.maxDoc())));
    TopFieldCollectorManager best =
        new TopFieldCollectorManager(
            hitOrder(),
            room,
            after.orElse(null),
            unexpanded.isPresent() ? room : Integer.MAX_VALUE);
    Query filtered = tools.compiler().filtered(query, resolved, "");
    if (unexpanded.isEmpty()) {
      TopFieldCollector top = best.newCollector();
      collect(filtered, counts.and(top));
      return new Found(top.getTotalHits(), hits(top.topDocs(), most));
    }
    List<FieldDoc> hits = hits(timed().search(filtered, best), most);
    TotalHitCountCollector total = new TotalHitCountCollector();
    collect(tools.compiler().filtered(unexpanded.get(), resolved, ""), counts.and(total));
    // When the time was up between them, what was found is still there to be counted.
    return new Found(Math.max(total.getTotalHits(), hits.size()), hits);
  }

  private static List<FieldDoc> hits(TopFieldDocs docs, int most) {
    return Arrays.stream(docs.scoreDocs).limit(most).map(FieldDoc.class::cast).toList();
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

  /** Refuses counts that the deadline cut, where the answer has no place to say so. */
  void refuseLowerBounds() {
    if (cut()) {
      throw new ArchiveException(
          ArchiveException.Reason.BUSY,
          "There was not enough time to count everything. Narrow the search, or raise"
              + " limits.budgetMillis in archive.json.");
    }
  }

  /** What was counted beside the hits; to be called after a search. */
  Counting counted() {
    return counting.orElseThrow(() -> new IllegalStateException("not searched yet"));
  }
}
