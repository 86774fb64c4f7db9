package org.dateline;

/**
 * Another spelling of a query that finds more in this archive.
 *
 * @param query the query as typed, with the other spelling in it
 * @param hits how many articles a search for it finds under the same filters, more than the query
 *     as typed
 */
public record DidYouMean(String query, long hits) {}
