package org.dateline.config;

import java.time.Duration;

/**
 * How much one request or article may ask for.
 *
 * @param pageSize hits of a page, at most; 100 by default
 * @param window the last hit that {@code page} and {@code size} reach, at most; 10,000 by default
 * @param queryLength UTF-16 code units of a query, at most; 16,000 by default
 * @param clauses clauses of a query, at most; 256 by default
 * @param expansions words that one typed word may stand for, at most; 512 by default
 * @param budget the time of one search; 2 seconds by default
 * @param articleCharacters UTF-16 code units of an article's text, at most; 5,000,000 by default
 */
public record Limits(
    int pageSize,
    int window,
    int queryLength,
    int clauses,
    int expansions,
    Duration budget,
    int articleCharacters) {}
