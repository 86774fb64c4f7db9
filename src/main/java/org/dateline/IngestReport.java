package org.dateline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the articles given to {@link Archive#index}.
 *
 * @param created how many are new in the archive
 * @param replaced how many replaced another version of themselves
 * @param unchanged how many were held already, exactly so
 * @param refused how many could not be indexed
 * @param problems what was wrong, the first {@value #PROBLEMS_KEPT} of them; an article can have
 *     problems and be indexed all the same
 * @param problemCount how many problems there were in all
 * @param notices things worth knowing that are no fault of a single article, with how often each
 *     occurred: a member of the input that was not understood, a country that is in no table, dates
 *     whose order was assumed
 * @param outcomes what became of each article, in their order, for the first {@value
 *     #OUTCOMES_KEPT}
 */
public record IngestReport(
    long created,
    long replaced,
    long unchanged,
    long refused,
    List<Problem> problems,
    long problemCount,
    Map<Notice, Long> notices,
    List<Outcome> outcomes) {

  /** How many problems a report keeps. */
  public static final int PROBLEMS_KEPT = 1_000;

  /** How many outcomes a report keeps. */
  public static final int OUTCOMES_KEPT = 10_000;

  /** Copies the collections. */
  public IngestReport {
    problems = List.copyOf(problems);
    notices = Collections.unmodifiableMap(new TreeMap<>(notices));
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Something worth knowing about the input as a whole.
   *
   * @param code {@code unknown-member}, {@code unknown-country}, {@code date-order-assumed}, …
   * @param value what it is about: the member's name, the country as written
   */
  public record Notice(String code, String value) implements Comparable<Notice> {
    @Override
    public int compareTo(Notice other) {
      int byCode = code.compareTo(other.code);
      return byCode != 0 ? byCode : value.compareTo(other.value);
    }
  }

  /** What became of an article. */
  public enum Status {
    /** It is new in the archive. */
    CREATED,
    /** It replaced another version of itself. */
    REPLACED,
    /** It was held already, exactly so. */
    UNCHANGED,
    /** It could not be indexed. */
    REFUSED
  }

  /**
   * What became of one article.
   *
   * @param id its id; empty when it was refused without one
   * @param status what became of it
   */
  public record Outcome(String id, Status status) {}

  /**
   * A report of nothing.
   *
   * @return all counts 0
   */
  public static IngestReport empty() {
    return new IngestReport(0, 0, 0, 0, List.of(), 0, Map.of(), List.of());
  }

  /**
   * How many articles there were.
   *
   * @return the sum of the four counts
   */
  public long total() {
    return created + replaced + unchanged + refused;
  }

  /**
   * This report and the one of what came after.
   *
   * @param later the other report
   * @return the sum of both
   */
  public IngestReport plus(IngestReport later) {
    Map<Notice, Long> sum = new TreeMap<>(notices);
    later.notices.forEach((notice, count) -> sum.merge(notice, count, Long::sum));
    return new IngestReport(
        created + later.created,
        replaced + later.replaced,
        unchanged + later.unchanged,
        refused + later.refused,
        join(problems, later.problems, PROBLEMS_KEPT),
        problemCount + later.problemCount,
        sum,
        join(outcomes, later.outcomes, OUTCOMES_KEPT));
  }

  /**
   * Returns this report when every article was indexed.
   *
   * @return this
   * @throws InvalidRequestException with the problems when one was refused
   */
  public IngestReport orThrow() {
    if (refused > 0) {
      throw new InvalidRequestException(
          problems.isEmpty()
              ? List.of(Problem.of("refused", refused + " articles were refused."))
              : problems);
    }
    return this;
  }

  private static <T> List<T> join(List<T> first, List<T> second, int most) {
    if (second.isEmpty() || first.size() >= most) {
      return first;
    }
    List<T> all = new ArrayList<>(first);
    all.addAll(second.subList(0, Math.min(second.size(), most - first.size())));
    return all;
  }
}
