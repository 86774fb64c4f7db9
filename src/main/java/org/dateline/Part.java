package org.dateline;

/** A part of an article's text that can be searched by itself. */
public enum Part {
  /** The headline. */
  TITLE,
  /** The standfirst, the paragraph between headline and body. */
  SUMMARY,
  /** The body. */
  BODY
}
