package org.dateline.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.dateline.Part;
import org.dateline.config.Weights;
import org.dateline.match.ResolvedPlan.AtLeast;
import org.dateline.match.ResolvedPlan.Dated;
import org.dateline.match.ResolvedPlan.Everything;
import org.dateline.match.ResolvedPlan.Near;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Not;
import org.dateline.match.ResolvedPlan.Nothing;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.ResolvedPlan.Value;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;
import org.dateline.query.DateRange;
import org.dateline.query.SearchPlan;

/** Compiles a resolved plan to a Lucene query. Thread-safe. */
public final class QueryCompiler {
  /** Words that score a proximity; more than that many clauses are allowed to be typed. */
  private static final int MOST_SCORING = 512;

  private final Weights weights;

  /**
   * Creates a compiler.
   *
   * @param weights what counts how much
   */
  public QueryCompiler(Weights weights) {
    this.weights = weights;
  }

  /**
   * How the queries are scored, and what is indexed about the length of texts for it.
   *
   * @return a similarity, thread-safe
   */
  public Similarity similarity() {
    return new Ranking(weights.length(), weights.shortest());
  }

  /**
   * The query of a plan without its filters.
   *
   * @param plan the plan
   * @return the query
   */
  public Query query(ResolvedPlan plan) {
    Query query = unit(plan.query());
    Optional<Query> everyWord = everyWord(plan);
    if (everyWord.isPresent()) {
      query =
          new BooleanQuery.Builder()
              .add(query, Occur.SHOULD)
              .add(everyWord.get(), Occur.SHOULD)
              .build();
    }
    if (plan.expansion().isEmpty()) {
      return query;
    }
    // Words side by side with what they stand for, and a filter for what must match: of such a
    // query the best articles are found without scoring the others.
    BooleanQuery.Builder expanded =
        new BooleanQuery.Builder()
            .add(query, Occur.SHOULD)
            .add(query, Occur.FILTER)
            .setMinimumNumberShouldMatch(1);
    plan.expansion()
        .forEach(
            stem -> expanded.add(OneClauseQuery.word(Fields.TEXT, List.of(stem)), Occur.SHOULD));
    return expanded.build();
  }

  /** What an article has for every word of a query that asks for one of many. */
  Optional<Query> everyWord(ResolvedPlan plan) {
    boolean one = plan.query() instanceof Some some && some.least() == 1;
    if (!one || plan.bareWords() <= weights.allWords() || weights.everyWord() == 0) {
      return Optional.empty();
    }
    Query every = unit(plan.atLeast(plan.bareWords()).query());
    return Optional.of(new BoostQuery(every, weights.everyWord()));
  }

  /**
   * A query narrowed by the filters of its plan.
   *
   * @param query of the plan, or a part of it
   * @param plan the plan
   * @param except the facet whose wanted values are not filtered by; empty for none
   * @return the narrowed query
   */
  public Query filtered(Query query, ResolvedPlan plan, String except) {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder();
    narrowed.add(query, Occur.MUST);
    boolean narrows = false;
    for (SearchPlan.Filter filter : plan.filters()) {
      String field = Fields.facet(filter.facet());
      if (!filter.any().isEmpty() && !filter.facet().equals(except)) {
        narrowed.add(anyOf(field, filter.any()), Occur.FILTER);
        narrows = true;
      }
      if (!filter.none().isEmpty()) {
        narrowed.add(anyOf(field, filter.none()), Occur.MUST_NOT);
        narrows = true;
      }
    }
    if (plan.range().from().isPresent() || plan.range().to().isPresent()) {
      narrowed.add(range(plan.range()), Occur.FILTER);
      narrows = true;
    }
    return narrows ? narrowed.build() : query;
  }

  private static Query anyOf(String field, Collection<String> values) {
    List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.get(0)))
        : new TermInSetQuery(field, terms);
  }

  private static Query range(DateRange range) {
    return IntRange.newIntersectsQuery(
        Fields.DAYS,
        new int[] {range.from().map(QueryCompiler::day).orElse(Integer.MIN_VALUE)},
        new int[] {range.to().map(QueryCompiler::day).orElse(Integer.MAX_VALUE)});
  }

  /**
   * A day as it is indexed.
   *
   * @param day the day
   * @return days since 1970
   */
  public static int day(LocalDate day) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
  }

  /** The query of a part of a plan. */
  Query unit(Node node) {
    return switch (node) {
      case Everything e -> EveryArticleQuery.INSTANCE;
      case Nothing n -> new MatchNoDocsQuery("nothing");
      case Words words -> words(words);
      case Sequence sequence -> sequence(sequence);
      case Value value -> unscored(new TermQuery(new Term(field(value), value.value())));
      case Dated dated -> unscored(range(dated.range()));
      case ResolvedPlan.Id id ->
          unscored(EveryArticleQuery.among(new TermQuery(new Term(Fields.ID, id.id()))));
      case Some some -> some(some);
      case Near near -> proximity(near, near.operands());
      case AtLeast often -> proximity(often, List.of(often.node()));
      case ResolvedPlan.Length length ->
          unscored(
              NumericDocValuesField.newSlowRangeQuery(Fields.WORDS, length.least(), length.most()));
      case Not not ->
          new BooleanQuery.Builder()
              .add(unscored(EveryArticleQuery.INSTANCE), Occur.MUST)
              .add(unit(not.node()), Occur.MUST_NOT)
              .build();
    };
  }

  private static String field(Value value) {
    return value.facet().equals(Fields.URL) ? Fields.URL : Fields.facet(value.facet());
  }

  /** Scores as the words of it do, of the articles where they stand as they are to. */
  private Query proximity(Node node, List<Node> operands) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(new ProximityQuery(node), Occur.FILTER);
    scoring(operands).keySet().forEach(leaf -> query.add(leaf, Occur.SHOULD));
    return new OneClauseQuery(query.build());
  }

  /** What scores a proximity: the words and phrases in it, each once, with their queries. */
  Map<Query, Node> scoring(List<Node> operands) {
    List<Node> leaves = new ArrayList<>();
    operands.forEach(operand -> addLeaves(operand, leaves));
    Map<Query, Node> scoring = new LinkedHashMap<>();
    for (Node leaf : leaves) {
      if (scoring.size() < MOST_SCORING) {
        scoring.putIfAbsent(new OneClauseQuery(unit(leaf)), leaf);
      }
    }
    return scoring;
  }

  private static void addLeaves(Node node, List<Node> leaves) {
    switch (node) {
      case Words words -> leaves.add(words);
      case Sequence sequence -> leaves.add(sequence);
      case Some some -> some.nodes().forEach(choice -> addLeaves(choice, leaves));
      case Near near -> near.operands().forEach(operand -> addLeaves(operand, leaves));
      case AtLeast often -> addLeaves(often.node(), leaves);
      default -> {}
    }
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  private Query some(Some some) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean all = some.least() == some.nodes().size();
    boolean any = !all && some.least() == 1;
    boolean onlyNots = true;
    for (Node node : some.nodes()) {
      onlyNots &= node instanceof Not;
      if (all) {
        required(query, node);
      } else if (any && isPlain(node)) {
        query.add(anywhere((Words) node), Occur.SHOULD);
        addOpening(query, (Words) node);
      } else {
        query.add(unit(node), Occur.SHOULD);
      }
    }
    if (all && onlyNots) {
      query.add(unscored(EveryArticleQuery.INSTANCE), Occur.MUST);
    }
    if (!all) {
      query.setMinimumNumberShouldMatch(some.least());
    }
    Query needed = query.build();
    if (some.optional().isEmpty()) {
      return needed;
    }
    BooleanQuery.Builder with = new BooleanQuery.Builder().add(needed, Occur.MUST);
    some.optional().forEach(node -> with.add(unit(node), Occur.SHOULD));
    return with.build();
  }

  private void required(BooleanQuery.Builder query, Node node) {
    if (isPlain(node)) {
      query.add(anywhere((Words) node), Occur.MUST);
      addOpening(query, (Words) node);
      return;
    }
    switch (node) {
      case Not not -> query.add(unit(not.node()), Occur.MUST_NOT);
      case Value v -> query.add(unit(node), Occur.FILTER);
      case Dated d -> query.add(unit(node), Occur.FILTER);
      case ResolvedPlan.Length l -> query.add(unit(node), Occur.FILTER);
      case ResolvedPlan.Id i -> query.add(unit(node), Occur.FILTER);
      default -> query.add(unit(node), Occur.MUST);
    }
  }

  /** Whether a word is looked for in the whole text, so that its opening only adds to it. */
  private static boolean isPlain(Node node) {
    return node instanceof Words words
        && words.view() == View.TEXT
        && words.parts().containsAll(Part.WHOLE);
  }

  /** A word found in the text counts more when it stands in the opening. */
  private void addOpening(BooleanQuery.Builder query, Words words) {
    if (weights.opening() > 0) {
      Query opening = OneClauseQuery.word(Fields.OPENING, words.forms());
      query.add(new BoostQuery(opening, weights.opening() * words.weight()), Occur.SHOULD);
    }
  }

  private static Query anywhere(Words words) {
    String field = words.view() == View.TEXT ? Fields.TEXT : Fields.EXACT;
    Query anywhere = OneClauseQuery.word(field, words.forms());
    return words.weight() == 1 ? anywhere : new BoostQuery(anywhere, words.weight());
  }

  private Query words(Words words) {
    Query anywhere = anywhere(words);
    if (isPlain(words)) {
      BooleanQuery.Builder query = new BooleanQuery.Builder().add(anywhere, Occur.SHOULD);
      addOpening(query, words);
      return query.build();
    }
    if (words.parts().containsAll(Part.WHOLE)) {
      return anywhere;
    }
    if (words.view() == View.TEXT && words.parts().equals(Set.of(Part.TITLE))) {
      return OneClauseQuery.word(Fields.TITLE, words.forms());
    }
    return placed(anywhere, words);
  }

  private Query sequence(Sequence sequence) {
    String field = sequence.view() == View.TEXT ? Fields.TEXT : Fields.EXACT;
    Query anywhere = OneClauseQuery.row(field, sequence.slots());
    if (sequence.parts().containsAll(Part.WHOLE)) {
      return anywhere;
    }
    return placed(anywhere, sequence);
  }

  /** Scores what matches anywhere, of the articles where it matches in its parts. */
  private static Query placed(Query anywhere, Node leaf) {
    return new BooleanQuery.Builder()
        .add(anywhere, Occur.MUST)
        .add(new IntervalQuery(Fields.TEXT, Places.of(leaf)), Occur.FILTER)
        .build();
  }
}
