package org.dateline.match;

import org.dateline.match.ResolvedPlan.Node;
import org.dateline.query.Clause.Reach;

/** Where the words and phrases of a plan stand in one article: of an index, or in its text. */
interface Occurrences {
  /** Where a {@link ResolvedPlan.Words} or {@link ResolvedPlan.Sequence} stands. */
  Stretches of(Node leaf);

  /**
   * Where what nothing reaches across begins, ascending: sentences or paragraphs, or the parts of
   * the article when words are counted.
   */
  int[] borders(Reach reach);
}
