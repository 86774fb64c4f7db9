package org.dateline.standing;

import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.Tag;
import org.dateline.analysis.Analyzers;
import org.dateline.match.WaitingPlans;
import org.dateline.match.WaitingPlans.Matching;

/** Tells which rules an article meets. One for each thread; not thread-safe. */
public final class StandingQueries {
  private static final String TOPIC = "topic";

  private final Rules rules;
  private final WaitingPlans plans;

  /**
   * Lets rules wait.
   *
   * @param rules of the archive
   * @param analyzers of this thread
   */
  public StandingQueries(Rules rules, Analyzers analyzers) {
    this.rules = rules;
    this.plans = new WaitingPlans(rules.plans(), rules.config(), analyzers);
  }

  /**
   * The topics of an article by rule, whatever topics it has.
   *
   * @param article as the intake took it
   * @param own its values in the archive's own fields, by their names
   * @return a tag for each topic whose rule it meets, in the order of the table, those above
   *     another left out; as evidence up to three pieces of its text, as written
   */
  public List<Tag> of(Article article, Map<String, List<String>> own) {
    List<Matching> matching = plans.matching(article, own);
    List<String> paths = matching.stream().map(m -> rules.topics().get(m.plan())).toList();
    return matching.stream()
        .filter(m -> !isAboveOne(rules.topics().get(m.plan()), paths))
        .map(m -> Tag.byRule(TOPIC, rules.topics().get(m.plan()), m.pieces()))
        .toList();
  }

  private static boolean isAboveOne(String path, List<String> paths) {
    return paths.stream().anyMatch(other -> other.startsWith(path + "/"));
  }
}
