package org.dateline;

import java.time.Duration;
import org.dateline.config.IndexConfig;
import org.dateline.config.Limits;

/** The usual configuration with time for every search, however busy the machine is. */
public final class Patience {
  private Patience() {}

  /**
   * Configures an archive whose searches are not cut.
   *
   * @return the configuration
   */
  public static IndexConfig config() {
    IndexConfig usual = IndexConfig.defaults();
    Limits limits = usual.limits();
    return new IndexConfig(
        usual.zone(),
        usual.dayFirst(),
        usual.countries(),
        usual.topics(),
        usual.stopWords(),
        usual.synonyms(),
        new Limits(
            limits.pageSize(),
            limits.window(),
            limits.queryLength(),
            limits.clauses(),
            limits.expansions(),
            Duration.ofMinutes(1),
            limits.articleCharacters()),
        usual.weights(),
        usual.languages(),
        usual.fields(),
        usual.imports(),
        usual.settings());
  }
}
