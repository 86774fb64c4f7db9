/**
 * Which articles, in what order, how many? The embedded engine: an archive in a folder, on Apache
 * Lucene. Folder, writer and searcher live here and nowhere else; how an article lies in the files
 * is decided in {@code store}, how facets and timelines are counted in {@code count}.
 *
 * <p>The door: {@link org.dateline.lucene.LuceneArchive} opens, serves and looks after an archive;
 * {@link org.dateline.lucene.ArchiveStats} says how large it is; {@link
 * org.dateline.lucene.TopicChanges} what changed rules of topics would change in it.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>One committing thread.</b> Writes wait in a queue; a thread takes all that wait, applies
 *       them, commits once and answers them all. What is answered is on disk and visible.
 *   <li><b>Batches overlap.</b> While one is written, the next is read and taken in; two are in
 *       memory, whatever the input.
 *   <li><b>Time is bounded everywhere.</b> One deadline per request covers terms, search and
 *       counts; one {@code IndexSearcher} per request, since its timeout sticks to it.
 *   <li><b>A cursor is a value.</b> Orders by date go on from a date and an id in whatever the
 *       archive holds then; orders by score go on in the snapshot they began in, {@code recent} at
 *       the instant it began.
 *   <li><b>Fresh is a logarithm.</b> {@code recent} orders by {@code log2(score) − age/halfLife} in
 *       double precision, the same order as the product, which as a float is 0 after twelve years
 *       of half-lives of a month. It has to see every match, as every order does here that counts
 *       all of them.
 *   <li><b>The commit names the archive's own fields</b> that every article has been indexed with.
 *       One declared later waits for {@code reindex}, since it would filter and count some articles
 *       only; one taken out is dropped when the archive is next opened for writing.
 *   <li><b>A withdrawn article is a document of its id alone</b>, so that asking for it tells that
 *       it was taken back, and a search meets nothing of it.
 *   <li><b>A gap of 10 positions</b> between parts and between paragraphs, not 100: positions take
 *       6.8 MB, not 8.5.
 *   <li><b>Duplicates are found by four bytes</b> of a hash of title and body, a term of each
 *       article, and then compared: 6.7 bytes an article, half a hundredth of the text of short
 *       wires, where eight bytes would take eleven, and never an article left out by chance. Only
 *       articles that would be new are looked up, in the segments and among the writes that wait
 *       for the same commit. What counts is what the batch will have written: of articles that
 *       change places with each other no text is lost.
 *   <li><b>What a search deletes is searched twice:</b> by the caller in the time of any search, so
 *       that what is refused or takes long keeps no write waiting, then by the committing thread on
 *       everything written before, words included, in 30 seconds at most. So no article is deleted
 *       that was replaced by one that does not match, and the number expected is the number
 *       deleted.
 *   <li><b>A search that deletes is strict, and never deletes everything:</b> a misread query
 *       matches more than was meant. Matching all of two articles or more is refused whatever the
 *       search says, {@code -zzzz}, {@code from=0001} or a source that all have: one rule that can
 *       be counted, with no way around it by another spelling.
 *   <li><b>A clause is counted as the search for its text is made</b>, resolved anew, so that both
 *       give the same number: within the whole query, the bounds on forms are shared and a stop
 *       word may be missing.
 *   <li><b>Words looked up are remembered while a request lasts</b>, 16,384 of them: the clauses of
 *       a query and its other spellings name the same patterns. What the time cut is looked up
 *       again.
 *   <li><b>Another spelling is run before it is offered</b>, under the filters of the request;
 *       twelve texts at most, and none when five articles are found. It is counted without
 *       relaxing, so that the number told is the total of the search for it.
 *   <li><b>Looking for another spelling takes a tenth of the time of a search at most</b>, a
 *       deadline of its own that makes no answer partial; what was counted by then is offered. Of
 *       20,000 articles, three words with {@code ~2} and two that are misspelt took 230 ms of CPU
 *       without it and 330 ms with it; when each run read the terms anew and all had the whole
 *       time, the two seconds of a search.
 *   <li><b>A spelling is offered as the archive writes it</b>, read in an article: its stem, and so
 *       what it finds, may hang on its accents. Capitals are those typed.
 *   <li><b>A swap of indexes has a lock of its own,</b> {@code swap.lock} in the folder of the
 *       archive, since the lock of an index moves with it: a writer that comes between the two
 *       moves waits, and does not take the swap for one cut short.
 * </ul>
 *
 * <p>Sizes are of Reuters-21578, 17.1 MB of text. {@code make bench} prints the size of the index
 * and the time of a page and of an article, beside a program on Lucene alone.
 */
@NullMarked
package org.dateline.lucene;

import org.jspecify.annotations.NullMarked;
