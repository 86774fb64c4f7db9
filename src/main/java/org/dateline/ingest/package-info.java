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
 *   <li><b>A country is what an article is about, not what it mentions.</b> Names of countries
 *       count most, then their peoples; cities and institutions a quarter, because markets and
 *       meetings are there whatever they are about: of 14,668 tagged wires one that names a country
 *       once, below the opening, is about it in 15 of 100 cases, one that names its capital in 1. A
 *       headline counts twice, but must be borne out by the text below it, if there is any. Figures
 *       by {@code make eval-tags}, on a collection of 21,578 wires: F1 .929 on the part that was
 *       not looked at (precision .961, recall .899), .920 on all; what was found in articles that
 *       people left without tags is counted as wrong.
 *   <li><b>A dateline is a country an article is about</b>, also when nothing else names it: so in
 *       95 of 100 wires. But where an outlet's name stands in the dateline and the headline names
 *       two other countries, it is the desk of the outlet.
 *   <li><b>Names are found in one walk over the words</b>, by a tree of words with the longest name
 *       first: 15 µs for an article of 780 characters, with 5,000 names and no regular expression.
 *   <li><b>What can mean two things is settled by what stands beside it</b>, or by what else the
 *       article names; in doubt it is no country. What such rules cannot tell, such as cities that
 *       are words, is marked in the table and believed in a dateline only.
 *   <li><b>Names of countries in other languages are the JDK's</b>, and those of the table;
 *       adjectives are English, and Arabic. A language is made when its first article comes (20
 *       ms).
 *   <li><b>Names are found by what stands beside them</b>, never by capitals alone: a title, a
 *       role, a given name, a verb of saying. Companies say things, too: who has nothing but such a
 *       verb is a person only when called by the last word of the name later on. What is read is in
 *       tables beside the code, one file per kind; about 12 µs for an article of Reuters.
 *   <li>Text is kept as given but for white space, NUL and lone surrogates: normal forms are the
 *       business of the analysis.
 * </ul>
 */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
