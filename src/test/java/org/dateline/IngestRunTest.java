package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.junit.jupiter.api.Test;

final class IngestRunTest {
  private static final Problem PROBLEM = Problem.of("no-text", "It has neither title nor body.");

  @Test
  void tellsWhatIsRepeatedInLaterBatches() {
    IngestRun run = new IngestRun().add(created("a", "b")).add(created("b", "c"));

    assertThat(run.report().created()).isEqualTo(3);
    assertThat(run.report().repeated()).isEqualTo(1);
    assertThat(run.report().outcomes().get(2)).isEqualTo(new Outcome("b", Status.REPEATED));
  }

  @Test
  void leavesReportsAsTheyWere() {
    IngestRun run = new IngestRun().add(created("a"));
    IngestReport before = run.report();
    run.add(created("b"));

    assertThat(before.created()).isEqualTo(1);
    assertThat(before.outcomes()).hasSize(1);
    assertThat(run.report().created()).isEqualTo(2);
  }

  @Test
  void addsUpLikeReports() {
    IngestReport refused =
        new IngestReport(
            Map.of(Status.REFUSED, 700L),
            Collections.nCopies(700, PROBLEM),
            900,
            Map.of(new Notice("withdrawn", ""), 2L),
            List.of(new Outcome("", Status.REFUSED)));

    assertThat(new IngestRun().add(refused).add(refused).report()).isEqualTo(refused.plus(refused));
  }

  @Test
  void keepsBoundedNoticesOverManyBatches() {
    IngestRun run = new IngestRun();
    for (int i = 0; i < 3_000; i++) {
      Map<Notice, Long> notices = Map.of(new Notice("repeated-id", "id" + i), 1L);
      run.add(new IngestReport(Map.of(), List.of(), 0, notices, List.of()));
    }

    assertThat(run.report().notices())
        .hasSize(IngestReport.NOTICES_KEPT + 1)
        .containsEntry(new Notice("repeated-id", "id0"), 1L)
        .containsEntry(new Notice("repeated-id", IngestReport.OTHERS), 2_000L);
  }

  private static IngestReport created(String... ids) {
    List<Outcome> outcomes =
        List.of(ids).stream().map(id -> new Outcome(id, Status.CREATED)).toList();
    return new IngestReport(
        Map.of(Status.CREATED, (long) ids.length), List.of(), 0, Map.of(), outcomes);
  }
}
