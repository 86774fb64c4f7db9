/**
 * How many of each? Counts the values of facets and the days of a timeline over the articles that a
 * search finds, while it finds them, and lists the counts.
 *
 * <p>The door: {@link org.dateline.count.FacetCounters}, one for an archive, make a {@link
 * org.dateline.count.FacetCounter} for a facet of a search; a {@link
 * org.dateline.count.TimelineCounter} counts days and months. Both counters are given to the search
 * as collectors and asked when it has ended.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Facets are counted by our own collector</b> on sorted-set doc values, in the pass that
 *       finds the hits, not by Lucene's facets in a second pass over kept documents: trees,
 *       selected values, prefixes, pages and a total order come with it.
 *   <li><b>Values are numbered once</b> for each state of the archive; a search counts the numbers
 *       of a segment in an array and adds them up when the segment ends.
 * </ul>
 */
@NullMarked
package org.dateline.count;

import org.jspecify.annotations.NullMarked;
