package org.dateline;

import java.util.List;
import java.util.Optional;

/**
 * A query as it is understood, and what each part of it finds.
 *
 * @param understood the query in the query language; parsing it again gives the same
 * @param tree the whole query as one clause; its hits are the total of a search for all its words
 * @param warnings what was repaired in it or could not be used
 * @param partialReason why clauses are not counted; empty when all are
 */
public record ParsedQuery(
    String understood, QueryClause tree, List<Problem> warnings, Optional<String> partialReason) {

  /** Copies the list. */
  public ParsedQuery {
    warnings = List.copyOf(warnings);
  }
}
