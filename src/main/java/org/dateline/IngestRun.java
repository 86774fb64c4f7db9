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
  private IngestReport report = IngestReport.empty();

  /** A run of which nothing is known yet. */
  public IngestRun() {}

  /**
   * Adds what became of the next batch.
   *
   * @param batch its report, with the outcome of each of its articles
   * @return this
   */
  public IngestRun add(IngestReport batch) {
    Map<Status, Long> counts = new EnumMap<>(Status.class);
    counts.putAll(batch.counts());
    List<Outcome> outcomes = new ArrayList<>(batch.outcomes().size());
    for (Outcome outcome : batch.outcomes()) {
      Outcome now = isIndexed(outcome) && !seen.add(outcome.id()) ? repeated(outcome) : outcome;
      if (now.status() != outcome.status()) {
        counts.merge(outcome.status(), -1L, Long::sum);
        counts.merge(Status.REPEATED, 1L, Long::sum);
      }
      outcomes.add(now);
    }
    report =
        report.plus(
            new IngestReport(
                counts, batch.problems(), batch.problemCount(), batch.notices(), outcomes));
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
   * @return the sum
   */
  public IngestReport report() {
    return report;
  }
}
