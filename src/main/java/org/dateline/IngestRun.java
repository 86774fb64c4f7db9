package org.dateline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;

/**
 * Adds up the reports of the batches of one run: an article whose id came in an earlier batch
 * counts as {@link Status#REPEATED}, as it does within a batch. Keeps 8 to 32 bytes for each id.
 * Not thread-safe.
 */
public final class IngestRun {
  private final IdSet seen = new IdSet();
  private final Map<Status, Long> counts = new EnumMap<>(Status.class);
  private final List<Problem> problems = new ArrayList<>();
  private final NoticeCounts notices = new NoticeCounts();
  private final List<Outcome> outcomes = new ArrayList<>();
  private long problemCount;

  /** A run of which nothing is known yet. */
  public IngestRun() {}

  /**
   * Adds what became of the next batch.
   *
   * @param batch its report, with the outcome of each of its articles
   * @return this
   */
  public IngestRun add(IngestReport batch) {
    batch.counts().forEach((status, count) -> counts.merge(status, count, Long::sum));
    for (Outcome outcome : batch.outcomes()) {
      Outcome now = isIndexed(outcome) && !seen.add(outcome.id()) ? repeated(outcome) : outcome;
      if (now.status() != outcome.status()) {
        counts.merge(outcome.status(), -1L, Long::sum);
        counts.merge(Status.REPEATED, 1L, Long::sum);
      }
      if (outcomes.size() < IngestReport.OUTCOMES_KEPT) {
        outcomes.add(now);
      }
    }
    int room = IngestReport.PROBLEMS_KEPT - problems.size();
    problems.addAll(batch.problems().subList(0, Math.min(room, batch.problems().size())));
    problemCount += batch.problemCount();
    notices.add(batch.notices());
    return this;
  }

  /** Whether its id stands for an article of the archive now. */
  private static boolean isIndexed(Outcome outcome) {
    return outcome.status() != Status.REFUSED && outcome.status() != Status.SKIPPED;
  }

  private static Outcome repeated(Outcome outcome) {
    return new Outcome(outcome.id(), Status.REPEATED);
  }

  /**
   * What became of everything so far.
   *
   * @return the sum, made anew at each call
   */
  public IngestReport report() {
    return new IngestReport(counts, problems, problemCount, notices.counts(), outcomes);
  }
}
