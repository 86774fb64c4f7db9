package org.dateline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the articles given to {@link Archive#index}.
 *
 * @param counts how many articles had each status; those that none had may be absent
 * @param problems what was wrong, the first {@value #PROBLEMS_KEPT} of them; an article can have
 *     problems and be indexed all the same
 * @param problemCount how many problems there were in all
 * @param notices things worth knowing that are no fault of a single article, with how often each
 *     occurred: a member of the input that was not understood, a country that is in no table, dates
 *     whose order was assumed, articles withdrawn, articles of the same title and body as another;
 *     of each code the first {@value #NOTICES_KEPT} values, and under the value {@link #OTHERS} how
 *     often there was another one
 * @param outcomes what became of each article, in their order, for the first {@value
 *     #OUTCOMES_KEPT}
 */
public record IngestReport(
    Map<Status, Long> counts,
    List<Problem> problems,
    long problemCount,
    Map<Notice, Long> notices,
    List<Outcome> outcomes) {

  /** How many problems a report keeps. */
  public static final int PROBLEMS_KEPT = 1_000;

  /** How many outcomes a report keeps. */
  public static final int OUTCOMES_KEPT = 20_000;

  /** How many different values of a code of notices a report keeps. */
  public static final int NOTICES_KEPT = 1_000;

  /** The value of a notice that counts all values of its code beyond those kept. */
  public static final String OTHERS = "… and others";

  /** Copies the collections. */
  public IngestReport {
    Map<Status, Long> all = new EnumMap<>(Status.class);
    all.putAll(counts);
    all.values().removeIf(count -> count == 0);
    counts = Collections.unmodifiableMap(all);
    problems = List.copyOf(problems);
    NoticeCounts bounded = new NoticeCounts();
    bounded.add(notices);
    notices = Collections.unmodifiableMap(bounded.counts());
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Something worth knowing about the input as a whole.
   *
   * @param code {@code unknown-member}, {@code unknown-country}, {@code date-order-assumed}, …
   * @param value what it is about: the member's name, the country as written; {@link #OTHERS} for
   *     all beyond those kept
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
    /** It has the id of an article given earlier in the same run, and stands in its place now. */
    REPEATED,
    /** It was left out on request: the archive holds its title and body under another id. */
    SKIPPED,
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
    return new IngestReport(Map.of(), List.of(), 0, Map.of(), List.of());
  }

  /**
   * How many are new in the archive.
   *
   * @return the count
   */
  public long created() {
    return counts.getOrDefault(Status.CREATED, 0L);
  }

  /**
   * How many replaced another version of themselves.
   *
   * @return the count
   */
  public long replaced() {
    return counts.getOrDefault(Status.REPLACED, 0L);
  }

  /**
   * How many were held already, exactly so.
   *
   * @return the count
   */
  public long unchanged() {
    return counts.getOrDefault(Status.UNCHANGED, 0L);
  }

  /**
   * How many have the id of an article given earlier in the same run.
   *
   * @return the count
   */
  public long repeated() {
    return counts.getOrDefault(Status.REPEATED, 0L);
  }

  /**
   * How many were left out, since the archive holds their text under another id.
   *
   * @return the count
   */
  public long skipped() {
    return counts.getOrDefault(Status.SKIPPED, 0L);
  }

  /**
   * How many could not be indexed.
   *
   * @return the count
   */
  public long refused() {
    return counts.getOrDefault(Status.REFUSED, 0L);
  }

  /**
   * How many articles there were.
   *
   * @return the sum of all counts
   */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * This report and the one of what came after, as if ids had nothing to do with each other; {@link
   * IngestRun} adds up the reports of one run.
   *
   * @param later the other report
   * @return the sum of both
   */
  public IngestReport plus(IngestReport later) {
    NoticeCounts sum = new NoticeCounts();
    sum.add(notices);
    sum.add(later.notices);
    Map<Status, Long> counted = new EnumMap<>(Status.class);
    counted.putAll(counts);
    later.counts.forEach((status, count) -> counted.merge(status, count, Long::sum));
    return new IngestReport(
        counted,
        join(problems, later.problems, PROBLEMS_KEPT),
        problemCount + later.problemCount,
        sum.counts(),
        join(outcomes, later.outcomes, OUTCOMES_KEPT));
  }

  /**
   * Returns this report when every article was indexed.
   *
   * @return this
   * @throws InvalidRequestException with the problems when one was refused
   */
  public IngestReport orThrow() {
    if (refused() > 0) {
      throw new InvalidRequestException(
          problems.isEmpty()
              ? List.of(Problem.of("refused", refused() + " articles were refused."))
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
