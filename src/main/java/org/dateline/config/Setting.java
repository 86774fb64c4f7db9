package org.dateline.config;

/**
 * One setting in force.
 *
 * @param name its place in {@code archive.json}, such as {@code limits.pageSize}, or a file
 * @param value its value
 * @param origin where it comes from: {@code default}, or the file that sets it
 */
public record Setting(String name, String value, String origin) {}
