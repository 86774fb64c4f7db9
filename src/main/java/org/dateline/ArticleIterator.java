package org.dateline;

import java.util.Iterator;

/** Articles one after another, read as they are asked for; close it to release what it holds. */
public interface ArticleIterator extends Iterator<Article>, AutoCloseable {
  @Override
  void close();
}
