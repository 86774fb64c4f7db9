package org.dateline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.match.Marker.Paragraph;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Some;
import org.dateline.match.WaitingPlans.Matching;
import org.dateline.query.SearchPlan;

/**
 * Plans resolved for articles of one language. An article is scanned once for the terms of all of
 * them; of these terms most plans need one of a few, so that few plans are evaluated.
 */
final class PlansInOneLanguage {
  private final List<Node> queries;
  private final PlanTerms terms;
  private final WordScan scan;
  private final PlanEvaluation evaluation;

  /** For each term the plans that may match an article with it. */
  private final BitSet[] plansWith;

  /** The plans that may match any article. */
  private final BitSet always = new BitSet();

  PlansInOneLanguage(
      List<SearchPlan> plans,
      IndexConfig config,
      FacetValues facets,
      Analyzers analyzers,
      String language) {
    Resolver resolver = new Resolver(config, analyzers, new NoVocabulary(language));
    this.queries =
        plans.stream().map(plan -> MergedWords.in(resolver.resolve(plan).query())).toList();
    Node all = new Some(queries, 1, List.of());
    this.terms = new PlanTerms(all);
    this.scan = new WordScan(terms, analyzers);
    this.evaluation = new PlanEvaluation(all, terms, facets, true);
    this.plansWith = new BitSet[terms.size()];
    for (int term = 0; term < plansWith.length; term++) {
      plansWith[term] = new BitSet();
    }
    NeededTerms needed = new NeededTerms(terms);
    for (int plan = 0; plan < queries.size(); plan++) {
      Optional<int[]> of = needed.of(queries.get(plan));
      if (of.isEmpty()) {
        always.set(plan);
        continue;
      }
      for (int term : of.get()) {
        plansWith[term].set(plan);
      }
    }
  }

  List<Matching> matching(Article article, Map<String, List<String>> own) {
    List<Paragraph> text = Marker.paragraphs(article);
    scan.article(text, article.language());
    BitSet candidates = candidates();
    if (candidates.isEmpty()) {
      return List.of();
    }
    PlanEvaluation.OfArticle asked = evaluation.of(scan, article, own);
    List<Matching> matching = new ArrayList<>();
    for (int plan = candidates.nextSetBit(0); plan >= 0; plan = candidates.nextSetBit(plan + 1)) {
      if (asked.matchesAlone(queries.get(plan))) {
        matching.add(new Matching(plan, WaitingPlans.pieces(asked.placing(), terms.asked(), text)));
      }
    }
    return matching;
  }

  private BitSet candidates() {
    BitSet candidates = (BitSet) always.clone();
    for (WordScan.Found found : scan.found()) {
      for (int term : found.stems()) {
        candidates.or(plansWith[term]);
      }
      for (int term : found.exacts()) {
        candidates.or(plansWith[term]);
      }
    }
    return candidates;
  }
}
