package org.dateline.lucene;

import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.highlight.Highlighter;

/** What a thread needs for its work on texts and may not share. */
final class Workbench {
  final Analyzers analyzers = new Analyzers();
  final Highlighter highlighter = new Highlighter();
  final ArticleDocument documents;

  Workbench(IndexConfig config) {
    this.documents = new ArticleDocument(analyzers, config);
  }
}
