package org.dateline;

import java.time.Duration;
import org.dateline.config.IndexConfig;
import org.dateline.config.Limits;

/**
 * The usual configuration with another time for a search: enough, however busy the machine is, or
 * none.
 */
public final class Patience {
  private Patience() {}

  /**
   * Configures an archive whose searches are not cut.
   *
   * @return the configuration
   */
  public static IndexConfig config() {
    return config(Duration.ofMinutes(1));
  }

  /**
   * Configures an archive whose time for a search is over before it begins.
   *
   * @return the configuration
   */
  public static IndexConfig none() {
    return config(Duration.ofSeconds(-1));
  }

  /**
   * Configures an archive.
   *
   * @param budget the time of a search
   * @return the configuration
   */
  public static IndexConfig config(Duration budget) {
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
            budget,
            limits.articleCharacters()),
        usual.weights(),
        usual.languages(),
        usual.fields(),
        usual.imports(),
        usual.settings());
  }
}
