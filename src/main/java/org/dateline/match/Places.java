package org.dateline.match;

import java.util.List;
import java.util.Set;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.dateline.Part;
import org.dateline.match.ResolvedPlan.Node;
import org.dateline.match.ResolvedPlan.Sequence;
import org.dateline.match.ResolvedPlan.View;
import org.dateline.match.ResolvedPlan.Words;

/** The places of words and phrases in the index, as Lucene reads them. */
final class Places {
  private Places() {}

  /** Where a word or phrase stands, in its own view and parts. */
  static IntervalsSource of(Node leaf) {
    return switch (leaf) {
      case Words words ->
          of(
              words.view(),
              anyTerm(words.forms().stream().map(ResolvedPlan.Form::term).toList()),
              words.parts());
      case Sequence sequence ->
          of(
              sequence.view(),
              Intervals.phrase(
                  sequence.slots().stream().map(Places::anyTerm).toArray(IntervalsSource[]::new)),
              sequence.parts());
      default -> throw new IllegalArgumentException("stands at no place: " + leaf);
    };
  }

  private static IntervalsSource of(View view, IntervalsSource source, Set<Part> parts) {
    String field = view == View.TEXT ? Fields.TEXT : Fields.EXACT;
    IntervalsSource inView = Intervals.fixField(field, source);
    return parts.containsAll(Part.WHOLE) ? inView : new PartIntervals(inView, parts);
  }

  private static IntervalsSource anyTerm(List<String> terms) {
    return terms.size() == 1
        ? Intervals.term(terms.get(0))
        : Intervals.or(terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }
}
