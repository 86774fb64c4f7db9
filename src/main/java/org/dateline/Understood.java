package org.dateline;

/**
 * How a query was understood.
 *
 * @param text the query as understood, in the query language; reading it again gives the same
 * @param relaxed whether no article has all the words, so that fewer were asked for
 */
public record Understood(String text, boolean relaxed) {}
