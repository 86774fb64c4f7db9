package org.dateline.lucene;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MultiCollector;

/**
 * Lets several collectors see each article once, on one thread. Requests run side by side, so one
 * of them does not need several cores.
 */
final class OnePass implements CollectorManager<Collector, Integer> {
  private final Collector collectors;

  OnePass(Collector... collectors) {
    this.collectors = MultiCollector.wrap(collectors);
  }

  @Override
  public Collector newCollector() {
    return collectors;
  }

  @Override
  public Integer reduce(Collection<Collector> used) {
    return used.size();
  }
}
