package org.dateline;

import java.util.List;
import java.util.Optional;

/**
 * How a query was understood.
 *
 * @param text the query as understood, in the query language; reading it again gives the same
 * @param relaxed whether fewer than all of the words were asked for: because no article has all, or
 *     of more than a few words
 * @param clauses its clauses with what each finds by itself, when {@code explain=clauses} asks for
 *     them; else empty
 * @param names the names in it that were searched for in other spellings too
 * @param didYouMean another spelling that finds more, when the query finds few articles or none
 */
public record Understood(
    String text,
    boolean relaxed,
    List<QueryClause> clauses,
    List<NameFound> names,
    Optional<DidYouMean> didYouMean) {

  /** Copies the lists. */
  public Understood {
    clauses = List.copyOf(clauses);
    names = List.copyOf(names);
  }
}
