package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.IngestReport.Notice;
import org.dateline.IngestReport.Outcome;
import org.dateline.IngestReport.Status;
import org.junit.jupiter.api.Test;

final class IngestReportTest {
  private static final Problem PROBLEM = Problem.of("no-text", "It has neither title nor body.");
  private static final Notice KOP = new Notice("unknown-member", "kop");
  private static final Notice USA = new Notice("unknown-country", "Atlantis");

  @Test
  void addsCountsAndNotices() {
    IngestReport sum =
        report(1, 2, 3, 4, Map.of(KOP, 2L)).plus(report(10, 20, 30, 40, Map.of(KOP, 3L, USA, 1L)));

    assertThat(sum.created()).isEqualTo(11);
    assertThat(sum.replaced()).isEqualTo(22);
    assertThat(sum.unchanged()).isEqualTo(33);
    assertThat(sum.refused()).isEqualTo(44);
    assertThat(sum.total()).isEqualTo(110);
    assertThat(sum.notices()).containsExactly(Map.entry(USA, 1L), Map.entry(KOP, 5L));
  }

  @Test
  void nothingAddedChangesNothing() {
    IngestReport report = report(1, 0, 0, 1, Map.of(KOP, 1L));

    assertThat(report.plus(IngestReport.empty())).isEqualTo(report);
    assertThat(IngestReport.empty().plus(report)).isEqualTo(report);
    assertThat(IngestReport.empty().total()).isZero();
  }

  @Test
  void keepsOutcomesInOrder() {
    IngestReport first = outcomes(List.of(new Outcome("a", Status.CREATED)));
    IngestReport second =
        outcomes(List.of(new Outcome("b", Status.REFUSED), new Outcome("c", Status.UNCHANGED)));

    assertThat(first.plus(second).outcomes())
        .extracting(Outcome::id)
        .containsExactly("a", "b", "c");
  }

  @Test
  void keepsTheFirstProblemsAndCountsAll() {
    IngestReport many = problems(IngestReport.PROBLEMS_KEPT - 1);

    IngestReport sum = many.plus(problems(5)).plus(problems(5));

    assertThat(sum.problems()).hasSize(IngestReport.PROBLEMS_KEPT);
    assertThat(sum.problemCount()).isEqualTo(IngestReport.PROBLEMS_KEPT + 9L);
  }

  @Test
  void countsNoticesBeyondThoseKept() {
    IngestReport first = report(1, 0, 0, 0, names("a", IngestReport.NOTICES_KEPT - 1));
    IngestReport sum = first.plus(report(1, 0, 0, 0, names("b", 5))).plus(first);

    assertThat(sum.notices())
        .hasSize(IngestReport.NOTICES_KEPT + 1)
        .containsEntry(new Notice("unknown-member", "a0"), 4L)
        .containsEntry(new Notice("unknown-member", "b0"), 2L)
        .containsEntry(new Notice("unknown-member", IngestReport.OTHERS), 8L);
    assertThat(sum.plus(sum).notices().values().stream().mapToLong(n -> n).sum())
        .isEqualTo(2 * sum.notices().values().stream().mapToLong(n -> n).sum());
  }

  @Test
  void boundsNoticesOfEachCode() {
    Map<Notice, Long> notices = new HashMap<>(names("a", 3_000));
    notices.put(USA, 1L);

    assertThat(report(0, 0, 0, 0, notices).notices())
        .hasSize(IngestReport.NOTICES_KEPT + 2)
        .containsEntry(USA, 1L)
        .containsEntry(new Notice("unknown-member", IngestReport.OTHERS), 4_000L);
  }

  @Test
  void keepsTheFirstOutcomes() {
    IngestReport many =
        outcomes(Collections.nCopies(IngestReport.OUTCOMES_KEPT, new Outcome("a", Status.CREATED)));

    assertThat(many.plus(outcomes(List.of(new Outcome("z", Status.CREATED)))).outcomes())
        .hasSize(IngestReport.OUTCOMES_KEPT)
        .extracting(Outcome::id)
        .doesNotContain("z");
  }

  @Test
  void passesWhenNothingWasRefused() {
    IngestReport report = report(1, 0, 0, 0, Map.of(KOP, 1L));

    assertThat(report.orThrow()).isSameAs(report);
  }

  @Test
  void throwsTheProblemsOfWhatWasRefused() {
    IngestReport report =
        new IngestReport(
            Map.of(Status.CREATED, 1L, Status.REFUSED, 1L),
            List.of(PROBLEM),
            1,
            Map.of(),
            List.of());

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(report::orThrow)
        .satisfies(e -> assertThat(e.problems()).containsExactly(PROBLEM));
  }

  @Test
  void throwsEvenWithoutKeptProblems() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> report(0, 0, 0, 3, Map.of()).orThrow())
        .withMessage("3 articles were refused.");
  }

  @Test
  void cannotBeChangedFromOutside() {
    Map<Notice, Long> notices = new HashMap<>(Map.of(KOP, 1L));
    IngestReport report = report(1, 0, 0, 0, notices);

    notices.clear();

    assertThat(report.notices()).containsEntry(KOP, 1L);
    assertThatThrownBy(() -> report.notices().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static IngestReport report(
      long created, long replaced, long unchanged, long refused, Map<Notice, Long> notices) {
    return new IngestReport(
        Map.of(
            Status.CREATED, created,
            Status.REPLACED, replaced,
            Status.UNCHANGED, unchanged,
            Status.REFUSED, refused),
        List.of(),
        0,
        notices,
        List.of());
  }

  private static Map<Notice, Long> names(String prefix, int count) {
    Map<Notice, Long> names = new HashMap<>();
    for (int i = 0; i < count; i++) {
      names.put(new Notice("unknown-member", prefix + i), 2L);
    }
    return names;
  }

  private static IngestReport problems(int count) {
    return new IngestReport(
        Map.of(Status.REFUSED, (long) count),
        Collections.nCopies(count, PROBLEM),
        count,
        Map.of(),
        List.of());
  }

  private static IngestReport outcomes(List<Outcome> outcomes) {
    return new IngestReport(
        Map.of(Status.CREATED, (long) outcomes.size()), List.of(), 0, Map.of(), outcomes);
  }
}
