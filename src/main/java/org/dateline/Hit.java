package org.dateline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One article found.
 *
 * @param article the members of the article that a hit carries: id, url, title, published, source,
 *     language, countries, topics, and those named in {@link SearchRequest#fields()}; the others
 *     are empty
 * @param score how well it matched; empty when the order is by date alone
 * @param highlight what to show of it
 * @param why why it is here, when {@code explain=why} asks for it
 */
public record Hit(Article article, OptionalDouble score, Highlight highlight, Optional<Why> why) {

  /**
   * The article's id.
   *
   * @return the id
   */
  public String id() {
    return article.id();
  }

  /**
   * The article's headline, without marks.
   *
   * @return the title
   */
  public String title() {
    return article.title();
  }

  /**
   * Where the article was published.
   *
   * @return the address; empty when unknown
   */
  public String url() {
    return article.url();
  }

  /**
   * When the article was published.
   *
   * @return the date; empty when unknown
   */
  public Optional<PartialDate> published() {
    return article.published();
  }

  /**
   * Who published the article.
   *
   * @return the source; empty when unknown
   */
  public String source() {
    return article.source();
  }

  /**
   * The countries the article is about.
   *
   * @return ISO 3166-1 codes
   */
  public List<String> countries() {
    return article.countries();
  }

  /**
   * The topics of the article.
   *
   * @return paths in the topic tree
   */
  public List<String> topics() {
    return article.topics();
  }
}
