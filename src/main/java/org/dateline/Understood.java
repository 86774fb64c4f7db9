package org.dateline;

/**
 * How a query was understood.
 *
 * @param text the query as understood, in the query language; reading it again gives the same
 * @param relaxed whether fewer than all of the words were asked for: because no article has all, or
 *     of more than a few words
 */
public record Understood(String text, boolean relaxed) {}
