package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.dateline.InvalidRequestException;
import org.dateline.Problem;
import org.dateline.match.Fields;
import org.dateline.query.Clause;
import org.dateline.query.SearchPlan;

/** Gathers the ids of all matches, in no order. */
final class FoundIds extends SimpleCollector {
  private final List<String> ids = new ArrayList<>();
  private SortedDocValues values = DocValues.emptySorted();

  /** Fewer articles than this are not an archive that somebody could lose by mistake. */
  private static final int FEWEST_OF_ALL = 2;

  /** Refuses a plan without query and filter: to be deleted, articles must be asked for. */
  static SearchPlan refuseNothingAsked(SearchPlan plan) {
    if (plan.clause() instanceof Clause.Everything
        && plan.filters().isEmpty()
        && plan.range().from().isEmpty()
        && plan.range().to().isEmpty()) {
      throw new InvalidRequestException(
          Problem.of("nothing-asked", "This deletes everything: name a query or a filter."));
    }
    return plan;
  }

  /**
   * Refuses to find every article: so matches what was mistyped, {@code -zzzz} or {@code
   * from=0001}.
   *
   * @param found how many articles match in a state of the archive
   */
  static void refuseEverything(int found, IndexReader reader) throws IOException {
    if (found < FEWEST_OF_ALL) {
      return;
    }
    int withdrawn =
        new IndexSearcher(reader)
            .count(new TermQuery(new Term(Fields.WITHDRAWN, Fields.IS_WITHDRAWN)));
    if (found == reader.numDocs() - withdrawn) {
      throw new InvalidRequestException(
          Problem.of(
                  "deletes-everything",
                  String.format(
                      Locale.ROOT,
                      "This search matches all %,d articles of the archive; nothing was deleted.",
                      found))
              .suggest("delete them by id, or build the archive anew"));
    }
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
