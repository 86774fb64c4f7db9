package org.dateline;

import java.util.List;

/**
 * A whole article with every match marked.
 *
 * @param article the article
 * @param text its title, summary and body, one passage per paragraph, in reading order
 */
public record MarkedArticle(Article article, List<Passage> text) {
  /** Copies the list. */
  public MarkedArticle {
    text = List.copyOf(text);
  }
}
