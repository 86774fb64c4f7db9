package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.match.Fields;
import org.dateline.query.Clause;
import org.dateline.query.SearchPlan;

/** Gathers the ids of all matches, in no order. */
final class FoundIds extends SimpleCollector {
  private final List<String> ids = new ArrayList<>();
  private SortedDocValues values = DocValues.emptySorted();

  /** Refuses a plan that leaves nothing out: to be deleted, articles must be asked for. */
  static SearchPlan refuseEverything(SearchPlan plan) {
    if (plan.clause() instanceof Clause.Everything
        && plan.filters().isEmpty()
        && plan.range().from().isEmpty()
        && plan.range().to().isEmpty()) {
      throw new InvalidRequestException(
          Problem.of("nothing-asked", "This deletes everything: name a query or a filter."));
    }
    return plan;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    values = DocValues.getSorted(leaf.reader(), Fields.ID);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (values.advanceExact(doc)) {
      ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  List<String> ids() {
    return ids;
  }
}
