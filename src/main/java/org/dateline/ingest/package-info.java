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
 *   <li><b>HTML is read with jsoup</b>, which reads what browsers read, in linear time and a tree
 *       of bounded depth. Every {@code br} ends a paragraph: news sites write paragraphs so more
 *       often than verse. Cells of a row are set apart by a bar. A blank line between blocks ends a
 *       paragraph too, and shortcodes in brackets go, since WordPress stores its articles before it
 *       makes HTML of them; the text of a {@code [caption]} stays.
 *   <li><b>Markup counts towards the length of an article</b>, so that nothing larger than the
 *       limit is ever parsed.
 *   <li><b>Of a withdrawn article nothing is kept but its id</b>, whatever came with it: who takes
 *       an article back wants it gone, not hidden.
 *   <li>Text is kept as given but for white space, NUL and lone surrogates: normal forms are the
 *       business of the analysis.
 * </ul>
 */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
