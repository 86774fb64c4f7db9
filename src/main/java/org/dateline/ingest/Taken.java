package org.dateline.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.IngestReport.Notice;
import org.dateline.Problem;

/** What the intake made of an article. */
public sealed interface Taken {

  /**
   * It can be indexed.
   *
   * @param article the article as indexed
   * @param day its civil day in the archive's zone; empty when undated or known by month only
   * @param month its month; empty when undated
   * @param problems what is wrong with it all the same, without their place
   * @param notices what is worth counting over the whole input
   */
  record Accepted(
      Article article,
      Optional<LocalDate> day,
      Optional<YearMonth> month,
      List<Problem> problems,
      List<Notice> notices)
      implements Taken {
    /** Copies the lists. */
    public Accepted {
      problems = List.copyOf(problems);
      notices = List.copyOf(notices);
    }
  }

  /**
   * It cannot be indexed.
   *
   * @param problem why, without its place
   */
  record Refused(Problem problem) implements Taken {}
}
