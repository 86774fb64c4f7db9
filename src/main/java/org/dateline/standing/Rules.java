package org.dateline.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.InvalidRequestException;
import org.dateline.Match;
import org.dateline.Problem;
import org.dateline.SearchParameter.Operation;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;
import org.dateline.config.Limits;
import org.dateline.config.TopicTree;
import org.dateline.query.Planner;
import org.dateline.query.SearchPlan;

/** Queries that wait for articles, read and found to be clear. Immutable. */
public final class Rules {
  /** Characters of a rule, at most; by far more than one that somebody can read has. */
  private static final int LONGEST = 100_000;

  private static final int CLAUSES = 4_096;

  private static final Instant MUCH_LATER = Instant.parse("2001-02-03T04:05:06Z");

  private final IndexConfig config;
  private final List<String> topics;
  private final List<SearchPlan> plans;

  private Rules(IndexConfig config, List<String> topics, List<SearchPlan> plans) {
    this.config = config;
    this.topics = List.copyOf(topics);
    this.plans = List.copyOf(plans);
  }

  /**
   * Reads the rules of the topics of an archive.
   *
   * @param config what the archivist decided
   * @return the rules of all topics that have one
   * @throws InvalidRequestException code {@code invalid-config}, with everything that is wrong with
   *     any of them: what cannot be read, and what the search box would repair or guess
   */
  public static Rules ofTopics(IndexConfig config) {
    IndexConfig unlimited = config.withLimits(limits(config.limits()));
    Planner planner = new Planner(unlimited);
    List<String> topics = new ArrayList<>();
    List<SearchPlan> plans = new ArrayList<>();
    List<Problem> wrong = new ArrayList<>();
    for (TopicTree.Topic topic : config.topics().all()) {
      if (topic.query().isEmpty()) {
        continue;
      }
      String query = topic.query().get();
      try {
        plans.add(plan(planner, query));
        topics.add(topic.path());
      } catch (InvalidRequestException e) {
        e.problems().forEach(problem -> wrong.add(inTable(topic.path(), query, problem)));
      }
    }
    if (!wrong.isEmpty()) {
      throw new InvalidRequestException(wrong);
    }
    return new Rules(unlimited, topics, plans);
  }

  /**
   * No rules, for who tags nothing.
   *
   * @param config what the archivist decided
   * @return an empty set
   */
  public static Rules none(IndexConfig config) {
    return new Rules(config, List.of(), List.of());
  }

  private static Limits limits(Limits of) {
    return new Limits(
        of.pageSize(),
        of.window(),
        LONGEST,
        CLAUSES,
        of.expansions(),
        of.budget(),
        of.articleCharacters());
  }

  /** What a rule means does not hang on when it is read. */
  private static SearchPlan plan(Planner planner, String query) {
    SearchRequest request = SearchRequest.of(query).match(Match.ALL).names(false).strict(true);
    SearchPlan plan = planner.plan(request, Operation.SEARCH, Instant.EPOCH);
    if (query.contains("date")
        && !planner.plan(request, Operation.SEARCH, MUCH_LATER).clause().equals(plan.clause())) {
      throw new InvalidRequestException(
          List.of(
              Problem.of("moving-date", "It has a date that is another one each day.")
                  .suggest("write days, months or years")));
    }
    return plan;
  }

  private static Problem inTable(String topic, String query, Problem problem) {
    String where =
        problem.where() instanceof Problem.InQuery in && in.end() <= query.length()
            ? " At “" + query.substring(in.start(), in.end()) + "”: "
            : " ";
    Problem told =
        Problem.of(
            "invalid-config",
            "The query of the topic “"
                + topic
                + "” in topics.json cannot be used."
                + where
                + problem.message());
    return told.suggest(problem.suggestion());
  }

  IndexConfig config() {
    return config;
  }

  /** The path of the topic that a plan is the rule of, by its number. */
  List<String> topics() {
    return topics;
  }

  List<SearchPlan> plans() {
    return plans;
  }
}
