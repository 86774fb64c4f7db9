package org.dateline.http;

import java.io.IOException;

/** What answers the requests of one route. */
@FunctionalInterface
interface Endpoint {
  /**
   * Answers a request, or throws what {@link ProblemResponse} turns into an answer.
   *
   * @param call the request
   * @throws IOException when the client is gone, or what it sent cannot be read
   */
  void answer(Call call) throws IOException;
}
