package org.dateline.query;

import java.time.Instant;
import org.dateline.SearchParameter;
import org.dateline.SearchRequest;
import org.dateline.config.IndexConfig;

/** Makes the plan of a request. Thread-safe. */
public final class Planner {
  /**
   * Creates a planner.
   *
   * @param config what the archivist decided
   */
  public Planner(IndexConfig config) {
    throw new UnsupportedOperationException(config.toString());
  }

  /**
   * Makes the plan of a request.
   *
   * @param request what was asked
   * @param operation of which operation
   * @param now the instant the request was made, from which {@code 7d} counts
   * @return the plan
   * @throws org.dateline.InvalidRequestException with everything that is wrong with the request
   */
  public SearchPlan plan(SearchRequest request, SearchParameter.Operation operation, Instant now) {
    throw new UnsupportedOperationException(request + " " + operation + now);
  }
}
