package org.dateline;

/**
 * A marked piece of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 */
public record Range(int start, int end) {}
