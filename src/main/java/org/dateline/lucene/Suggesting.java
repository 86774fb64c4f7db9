package org.dateline.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.Article;
import org.dateline.InvalidRequestException;
import org.dateline.Match;
import org.dateline.Problem;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.Sort;
import org.dateline.Suggestion;
import org.dateline.match.ResolvedPlan;
import org.dateline.match.Resolver;
import org.dateline.query.Planner;
import org.dateline.query.SearchPlan;
import org.dateline.store.ArticleReader;
import org.dateline.suggest.Grounds;
import org.dateline.words.Deadline;
import org.dateline.words.TermWords;

/** One request for suggestions on one state of the archive, under one deadline. */
final class Suggesting implements Grounds {
  /** The part of the time after which only what is needed is done. */
  private static final double FOR_CERTAIN = 0.5;

  private final Tools tools;
  private final IndexReader reader;
  private final Planner planner;
  private final Instant now;
  private final Deadline deadline;
  private final TermWords words;
  private final SearchRequest request;

  /** When what only makes suggestions nicer is left out. */
  private final Deadline late;

  /** What is repaired in what was typed, how often by code; found out when first needed. */
  private Optional<Map<String, Long>> repaired = Optional.empty();

  /** The plan of the request itself, whose filters are those of all that is counted. */
  private final SearchPlan asked;

  private final Workbench bench;
  private final ArticleReader articles;

  Suggesting(
      Tools tools,
      IndexReader reader,
      Planner planner,
      Instant now,
      Deadline deadline,
      SearchRequest request) {
    this.tools = tools;
    this.reader = reader;
    this.planner = planner;
    this.now = now;
    this.deadline = deadline;
    this.late = deadline.part(FOR_CERTAIN);
    this.words = new TermWords(reader, deadline, tools.names().of(reader));
    this.request = request.strict(false).match(Match.ALL);
    this.asked = plan(this.request, Operation.SUGGEST);
    this.bench = tools.benches().get();
    this.articles = new ArticleReader(reader, bench.packer);
  }

  private SearchPlan plan(SearchRequest query, Operation operation) {
    return planner.plan(
        query, operation, now, country -> words.held("country", country).isPresent());
  }

  List<Suggestion> suggestions() throws IOException {
    return tools.suggester().suggest(request.query(), asked.size(), this, bench.analyzers);
  }

  @Override
  public IndexReader reader() {
    return reader;
  }

  @Override
  public Set<String> languages() {
    return words.languages();
  }

  @Override
  public OptionalLong count(String query) throws IOException {
    if (timeIsUp()) {
      return OptionalLong.empty();
    }
    try {
      SearchPlan plan = plan(request.query(query), Operation.EXPORT);
      ResolvedPlan resolved = resolved(plan);
      if (repairsMore(plan, resolved)) {
        return OptionalLong.empty();
      }
      int count = searcher().count(compiled(resolved));
      return timeIsUp() ? OptionalLong.empty() : OptionalLong.of(count);
    } catch (InvalidRequestException e) {
      // Completed, it is longer than a query may be.
      return OptionalLong.empty();
    }
  }

  private ResolvedPlan resolved(String query) {
    return resolved(plan(request.query(query), Operation.EXPORT));
  }

  private ResolvedPlan resolved(SearchPlan plan) {
    return new Resolver(tools.config(), bench.analyzers, words).resolve(plan);
  }

  /** Whether something is repaired in a completed query that was well in what was typed. */
  private boolean repairsMore(SearchPlan plan, ResolvedPlan resolved) {
    Map<String, Long> more = repaired(plan, resolved);
    if (more.isEmpty()) {
      return false;
    }
    if (repaired.isEmpty()) {
      repaired = Optional.of(repaired(asked, resolved(asked)));
    }
    Map<String, Long> typed = repaired.get();
    return more.entrySet().stream()
        .anyMatch(code -> code.getValue() > typed.getOrDefault(code.getKey(), 0L));
  }

  private static Map<String, Long> repaired(SearchPlan plan, ResolvedPlan resolved) {
    return Stream.concat(plan.warnings().stream(), resolved.warnings().stream())
        .collect(Collectors.groupingBy(Problem::code, Collectors.counting()));
  }

  /** A query that is not scored. */
  private Query compiled(ResolvedPlan resolved) {
    // Asked for by itself, a word is looked for in title and text, to score the title. Required,
    // it is read from the text alone when there is no score, and often needs no reading.
    ResolvedPlan plan =
        resolved.query() instanceof ResolvedPlan.Words words
            ? new ResolvedPlan(
                new ResolvedPlan.Some(List.of(words), 1, List.of()),
                0,
                resolved.filters(),
                resolved.range(),
                List.of(),
                List.of())
            : resolved;
    return tools.compiler().filtered(tools.compiler().query(plan), plan, "");
  }

  private IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(tools.similarity());
    searcher.setTimeout(deadline);
    return searcher;
  }

  @Override
  public Optional<List<FixedBitSet>> matching(String query) throws IOException {
    ResolvedPlan resolved = resolved(query);
    boolean all =
        resolved.query() instanceof ResolvedPlan.Everything
            && resolved.filters().isEmpty()
            && resolved.range().from().isEmpty()
            && resolved.range().to().isEmpty();
    if (all) {
      return Optional.empty();
    }
    Matching matching = new Matching(reader);
    searcher().search(compiled(resolved), new OnePass(matching));
    return Optional.of(matching.sets);
  }

  /** Gathers the matches of each segment. */
  private static final class Matching extends SimpleCollector {
    private final List<FixedBitSet> sets = new ArrayList<>();
    private FixedBitSet set = new FixedBitSet(0);

    private Matching(IndexReader reader) {
      for (LeafReaderContext leaf : reader.leaves()) {
        sets.add(new FixedBitSet(leaf.reader().maxDoc()));
      }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      set = sets.get(leaf.ord);
    }

    @Override
    public void collect(int doc) {
      set.set(doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  @Override
  public int[] newest(Query query, int most) throws IOException {
    ResolvedPlan filters = resolved("");
    ScoreDoc[] found =
        searcher()
            .search(tools.compiler().filtered(query, filters, ""), most, HitOrder.of(Sort.NEWEST))
            .scoreDocs;
    int[] docs = new int[found.length];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = found[i].doc;
    }
    return docs;
  }

  @Override
  public Article article(int doc) throws IOException {
    return articles.shown(doc);
  }

  @Override
  public String written(String exact) throws IOException {
    return articles.written(exact, bench.analyzers, this::isLate);
  }

  @Override
  public boolean timeIsUp() {
    return deadline.shouldExit();
  }

  @Override
  public boolean isLate() {
    return late.shouldExit();
  }
}
