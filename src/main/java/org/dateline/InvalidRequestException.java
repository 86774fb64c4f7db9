package org.dateline;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a request cannot be answered as asked. Carries everything wrong with it at once. */
public final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Creates the exception.
   *
   * @param problems what is wrong, at least one
   */
  public InvalidRequestException(List<Problem> problems) {
    super(problems.stream().map(Problem::toLine).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Creates the exception for one problem.
   *
   * @param problem what is wrong
   */
  public InvalidRequestException(Problem problem) {
    this(List.of(problem));
  }

  /**
   * What is wrong.
   *
   * @return at least one problem
   */
  public List<Problem> problems() {
    return problems;
  }
}
