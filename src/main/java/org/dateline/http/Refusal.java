package org.dateline.http;

import java.util.List;
import java.util.Map;
import org.dateline.Problem;

/** Thrown to answer a request with an error of HTTP itself. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Problem> problems;
  private final transient Map<String, String> headers;

  /**
   * Creates a refusal.
   *
   * @param status the status of the answer
   * @param problems why, at least one
   * @param headers further headers of the answer
   */
  Refusal(int status, List<Problem> problems, Map<String, String> headers) {
    super(problems.get(0).message(), null, false, false);
    this.status = status;
    this.problems = List.copyOf(problems);
    this.headers = headers;
  }

  Refusal(int status, Problem problem, Map<String, String> headers) {
    this(status, List.of(problem), headers);
  }

  static Refusal badRequest(Problem problem) {
    return new Refusal(400, problem, Map.of());
  }

  static Refusal notFound(Problem problem) {
    return new Refusal(404, problem, Map.of());
  }

  static Refusal gone(Problem problem) {
    return new Refusal(410, problem, Map.of());
  }

  static Refusal forbidden(Problem problem) {
    return new Refusal(403, problem, Map.of());
  }

  static Refusal tooLarge(String message, String suggestion) {
    return new Refusal(413, Problem.of("body-too-large", message).suggest(suggestion), Map.of());
  }

  /** A refusal that may be gone when the client comes again. */
  static Refusal later(Problem problem) {
    return new Refusal(503, problem, Map.of("Retry-After", "1"));
  }

  int status() {
    return status;
  }

  List<Problem> problems() {
    return problems;
  }

  Map<String, String> headers() {
    return headers;
  }
}
