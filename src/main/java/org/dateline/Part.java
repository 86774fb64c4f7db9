package org.dateline;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A part of an article's text that can be searched by itself. */
public enum Part {
  /** The headline. */
  TITLE,
  /** The standfirst, the paragraph between headline and body. */
  SUMMARY,
  /** The body. */
  BODY,
  /** The lead: headline, standfirst and the first paragraph of the body. */
  LEAD;

  /** The parts that make up the whole text. */
  public static final Set<Part> WHOLE =
      Collections.unmodifiableSet(EnumSet.of(TITLE, SUMMARY, BODY));
}
