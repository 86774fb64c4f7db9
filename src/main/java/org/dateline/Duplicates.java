package org.dateline;

/**
 * What becomes of a new article with the title and body of another one that the archive holds, or
 * that came earlier in the run.
 */
public enum Duplicates {
  /** It is indexed. */
  KEEP,
  /** It is left out and counts as {@link IngestReport.Status#SKIPPED}. */
  SKIP
}
