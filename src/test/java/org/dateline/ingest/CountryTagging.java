package org.dateline.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.Tag;
import org.dateline.config.IndexConfig;

/** Opens what finds countries to evaluations in other rooms. */
public final class CountryTagging {
  private final Intake intake;
  private final CountryFinder finder;

  /**
   * A tagging.
   *
   * @param config with the table of countries
   */
  public CountryTagging(IndexConfig config) {
    intake = new Intake(config);
    finder = new CountryFinder(config.countries());
  }

  /**
   * An article as indexed, without the countries given.
   *
   * @param given as its publisher wrote it
   * @return the article, or empty when the intake refuses it
   */
  public Optional<Article> untagged(Article given) {
    Article hidden = given.toBuilder().countries(List.of()).build();
    return intake.take(hidden, Instant.EPOCH.plusSeconds(4_000_000_000L))
            instanceof Taken.Accepted accepted
        ? Optional.of(accepted.article())
        : Optional.empty();
  }

  /**
   * The countries found.
   *
   * @param article as indexed
   * @return the most certain first
   */
  public List<Tag> of(Article article) {
    return finder.of(article);
  }
}
