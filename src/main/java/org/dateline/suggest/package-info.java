/**
 * How does what is typed go on? Completes the end of a query by the words, names, topics, countries
 * and headlines of an archive. Has no writer and no searcher of its own.
 *
 * <p>The door: {@link org.dateline.suggest.Suggester} makes suggestions of what {@link
 * org.dateline.suggest.Grounds} tell of an archive; {@link org.dateline.suggest.Completions} are
 * the terms that names are found by. Behind it, {@code Typed} reads the end of the query, {@code
 * PrefixTerms} finds what begins so, {@code Words}, {@code Names} and {@code Facets} make
 * candidates of that, {@code Headlines} finds titles.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Candidates are chosen by counts that are about right; what is shown is counted by
 *       searching for it.</b> So a count is the total of that search by construction, whatever
 *       stands before in the query, and what was deleted is not shown.
 *   <li><b>Within what stands before</b>: the articles that match it are gathered once, and the
 *       terms that begin as the last word does are counted among them. After {@code OR}, {@code
 *       NOT} and a minus sign only the filters narrow.
 *   <li><b>A thousand terms of a segment are counted each time; of more, the 300 commonest</b> are
 *       found once and kept as long as the segment is, so that one typed letter of a large archive
 *       costs no more than three do. A rarer word of a narrow search is found with its next letter.
 *   <li><b>Names have a field of their own</b>, with a term from each of their words on, since they
 *       are many and are remembered by any of their words: 1.8% of the index when an article has
 *       one and a half people. Countries and topics are few: all that the archive holds are looked
 *       at, by every name in the tables, and countries by their names in the four commonest
 *       languages of the archive.
 *   <li><b>One word for all forms that find the same</b>: the commonest spelling of a stem, written
 *       as within a sentence of an article that has it. The query has this spelling too: the stem
 *       of a word may hang on its accents.
 *   <li><b>Stop words are not suggested</b>, since they narrow nothing.
 *   <li><b>Up to half of the list is for names, topics and countries</b>, as far as there are words
 *       for the other half: in any archive the common words would outnumber them. A third at most,
 *       and three, are headlines, unless there is nothing else.
 *   <li><b>After a blank nothing is being typed</b>: only headlines go on from there, those that
 *       have all words. Headlines are for queries of nothing but words, of three letters together.
 *   <li><b>A quote that is open gets words only</b>, and is closed; a bracket stays open.
 *   <li><b>Values after {@code source:}, {@code author:}, dates and fields of the archive's own are
 *       not completed</b>: the facets list them.
 *   <li><b>What it costs</b>, by {@code make bench-suggest}: of 100,000 articles 1 ms of CPU for
 *       the half, 7 ms for 99 of 100; with one or two letters typed 2 and 3 ms. Three tenths of it
 *       read headlines, two tenths the spelling of words.
 * </ul>
 */
@NullMarked
package org.dateline.suggest;

import org.jspecify.annotations.NullMarked;
