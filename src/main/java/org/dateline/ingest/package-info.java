/**
 * What is this article about? An article as given becomes the article as indexed: with an id, in
 * paragraphs without markup, its dateline apart, its countries as codes, its language known.
 *
 * <p>{@link org.dateline.ingest.Intake} is the door; it answers with {@link
 * org.dateline.ingest.Taken}.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Taking an article twice changes nothing</b>, so that an archive can be indexed again
 *       from its stored articles.
 *   <li><b>Hard-wrapped is what a greedy line filler would have made</b>: the first word of the
 *       next line would not have fitted. Comparing widths alone joins short paragraphs that happen
 *       to be alike; a full stop at the end of most lines says that they are paragraphs.
 *   <li><b>A hanging indent is no paragraph.</b> An indented line ends the paragraph, but not the
 *       second line of a list item, which stands below the item's text.
 *   <li><b>The dateline parser rather leaves one in than cuts a sentence off</b>: what it cuts is
 *       not searched as text. So a place without an agency must be in capitals, and what follows
 *       must look like the beginning of a sentence.
 *   <li><b>HTML is read as a browser shows it</b>, by jsoup: blocks and {@code <br>} end
 *       paragraphs, a row of a table is one with “ | ” between its cells, unless a cell holds more
 *       than a paragraph. Outside of paragraphs, items and cells a blank line ends one too, as in
 *       the database of WordPress, and a body without any tag keeps its lines.
 *   <li><b>Only the text of HTML counts for the longest article allowed</b>, pictures within it do
 *       not; but HTML four times as long is not parsed at all. An id made from the content is made
 *       from the HTML, so that it stays when the reading gets better.
 *   <li><b>Of a withdrawn article nothing is kept but its id</b>, whatever came with it: who takes
 *       an article back wants it gone, not hidden.
 *   <li><b>Names are found by what stands beside them</b>, never by capitals alone: a title, a role,
 *       a given name, a verb of saying. Companies say things, too: who has nothing but such a verb
 *       is a person only when called by the last word of the name later on. What is read is in
 *       tables beside the code, one file per kind; about 12 µs for an article of Reuters.
 *   <li>Text is kept as given but for white space, NUL and lone surrogates: normal forms are the
 *       business of the analysis.
 * </ul>
 */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
