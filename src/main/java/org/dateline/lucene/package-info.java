/**
 * Which articles, in what order, how many? The embedded engine: an archive in a folder, on Apache
 * Lucene. Files, writer and searcher live here and nowhere else.
 *
 * <p>The door: {@link org.dateline.lucene.LuceneArchive} opens, serves and looks after an archive;
 * {@link org.dateline.lucene.ArchiveStats} says how large it is.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>One committing thread.</b> Writes wait in a queue; a thread takes all that wait, applies
 *       them, commits once and answers them all. What is answered is on disk and visible.
 *   <li><b>Facets are counted by our own collector</b> on sorted-set doc values, in the pass that
 *       finds the hits, not by a facets module in a second pass over kept documents: trees,
 *       selected values, prefixes, pages and a total order come with it.
 *   <li><b>Time is bounded everywhere.</b> One deadline per request covers terms, search and
 *       counts; one {@code IndexSearcher} per request, since its timeout sticks to it.
 *   <li><b>A cursor is a value.</b> Orders by date go on from a date and an id in whatever the
 *       archive holds then; the order by relevance goes on in the snapshot it began in.
 *   <li><b>Whole articles are stored</b>, as shown and, where that differs, as given, so that an
 *       archive can be built anew from itself.
 * </ul>
 */
@NullMarked
package org.dateline.lucene;

import org.jspecify.annotations.NullMarked;
