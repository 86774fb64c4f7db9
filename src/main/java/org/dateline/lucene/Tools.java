package org.dateline.lucene;

import org.apache.lucene.search.similarities.Similarity;
import org.dateline.config.IndexConfig;
import org.dateline.count.FacetCounters;
import org.dateline.match.FacetValues;
import org.dateline.match.QueryCompiler;
import org.dateline.standing.Rules;
import org.dateline.store.Dictionaries;
import org.dateline.suggest.Suggester;
import org.dateline.words.FoundNames;

/**
 * What all requests to an archive share.
 *
 * @param config what the archivist decided
 * @param facets the rule of facet values
 * @param compiler makes queries of plans
 * @param similarity scores them
 * @param counters count the values of facets
 * @param names spellings of names found before
 * @param suggester completes what is typed
 * @param dictionaries what articles are packed against
 * @param benches what each thread has for itself
 */
record Tools(
    IndexConfig config,
    FacetValues facets,
    QueryCompiler compiler,
    Similarity similarity,
    FacetCounters counters,
    FoundNames names,
    Suggester suggester,
    Dictionaries dictionaries,
    ThreadLocal<Workbench> benches) {

  /**
   * Makes the tools of an archive.
   *
   * @param writes whether articles are written, which need the rules of topics: who only searches
   *     need not wait until they are read
   * @throws org.dateline.InvalidRequestException when a rule of a topic cannot be read
   */
  static Tools of(IndexConfig config, Dictionaries dictionaries, boolean writes) {
    Rules topics = writes ? Rules.ofTopics(config) : Rules.none(config);
    QueryCompiler compiler = new QueryCompiler(config.weights());
    return new Tools(
        config,
        new FacetValues(config),
        compiler,
        compiler.similarity(),
        new FacetCounters(config),
        new FoundNames(),
        new Suggester(config),
        dictionaries,
        ThreadLocal.withInitial(() -> new Workbench(config, dictionaries, topics)));
  }
}
