package org.dateline.lucene;

import org.dateline.analysis.Analyzers;
import org.dateline.config.IndexConfig;
import org.dateline.highlight.Highlighter;
import org.dateline.standing.Rules;
import org.dateline.standing.StandingQueries;
import org.dateline.store.Dictionaries;
import org.dateline.store.Packer;

/** What a thread needs for its work on texts and may not share. */
final class Workbench {
  final Analyzers analyzers = new Analyzers();
  final Highlighter highlighter = new Highlighter();
  final Packer packer;
  final ArticleDocument documents;

  Workbench(IndexConfig config, Dictionaries dictionaries, Rules topics) {
    this.packer = new Packer(dictionaries);
    this.documents =
        new ArticleDocument(analyzers, config, packer, new StandingQueries(topics, analyzers));
  }
}
