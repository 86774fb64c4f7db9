package org.dateline;

import java.util.List;
import java.util.OptionalLong;

/**
 * One clause of a query as it was understood, with how many articles it matches by itself.
 *
 * @param kind what it is
 * @param text the clause in the query language; a search for it gives {@code hits} articles
 * @param start its first UTF-16 code unit in the query as typed
 * @param end one past its last
 * @param hits how many articles match it by itself, under the filters of the request; empty when
 *     the time was up before it was counted
 * @param clauses what it is made of; empty for a word, phrase or value
 */
public record QueryClause(
    Kind kind, String text, int start, int end, OptionalLong hits, List<QueryClause> clauses) {

  /** Copies the list. */
  public QueryClause {
    clauses = List.copyOf(clauses);
  }

  /** What a clause is. */
  public enum Kind {
    /** Every article: an empty query, or {@code *}. */
    EVERYTHING,
    /** A word in all its forms. */
    WORD,
    /** A quoted phrase, exactly as written. */
    PHRASE,
    /** Words that fit a pattern: {@code sanction*}. */
    WILDCARD,
    /** Words spelt nearly so: {@code shaibani~}. */
    FUZZY,
    /** Articles with a value of a facet: {@code country:SY}. */
    VALUE,
    /** Articles of a span of time: {@code date:2025-12}. */
    DATE,
    /** Articles of so many words: {@code words>300}. */
    LENGTH,
    /** Clauses near each other: {@code caesar NEAR/5 act}. */
    NEAR,
    /** What is mentioned so often: {@code atleast3(sanctions)}. */
    ATLEAST,
    /** All of its clauses. */
    AND,
    /** At least one of its clauses. */
    OR,
    /** Articles that its clause does not match. */
    NOT
  }
}
