/**
 * How fast is it, beside the library it stands on? Run by {@code make bench}, never by a test.
 *
 * <p>{@link org.dateline.bench.Benchmark} indexes one corpus twice, by Dateline and by a program
 * that a competent engineer would write on Lucene alone, serves both over HTTP in the same process,
 * and asks both for the same pages in turns.
 *
 * <p>{@link org.dateline.bench.LanguagesEvaluation}, run by {@code make eval-languages}, compares
 * what tells the language of an article with three libraries that do.
 *
 * <p>Beside that, {@link org.dateline.bench.NamesEvaluation} tells how many spellings of names are
 * found and how many other names with them, and {@link org.dateline.bench.NameTraining} learns what
 * spellings cost. {@link org.dateline.bench.NamesFound} shows, for articles given, what each of a
 * few names is found in, so that strangers let in are seen.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Turns, and ratios of neighbours.</b> Machines are noisy and get slower while they are
 *       used, so the two sides take turns of two seconds, and what counts is the median of the
 *       ratios of turns that follow each other, not the ratio of two averages.
 *   <li><b>The other side is not handicapped.</b> It parses JSON on all threads, keeps one searcher
 *       and one state of facets, counts all facets in one pass, uses the offsets in the postings
 *       for its highlighter, and has as many workers. It knows no query language, no warnings, no
 *       cursor, no exact forms, no order among ties.
 *   <li><b>The highlighter is the stock one</b>, and reads the stored texts by itself, as it does.
 *   <li><b>Both sides show the same</b>: ten hits with the same members, marked title, up to three
 *       marked passages as HTML and as text with ranges, exact total, counts of countries, topics
 *       and months. The bytes of an answer are printed, so that a difference would be seen.
 *   <li><b>The load is closed</b>: each connection asks again when it has its answer. It runs in
 *       the same process and costs both sides the same.
 *   <li><b>Operators are timed by themselves</b>: phrases, nearness, patterns and the rest, as
 *       calls of the library on one thread, and the export. Raw Lucene has no parser for most of
 *       them, so that a program of one's own beside would measure that program.
 *   <li><b>What names cost is told of many languages</b>: of articles in seven languages and three
 *       scripts, made of syllables that each writes in its own way, or of those given. Indexing has
 *       no switch for names, and none is made for this: the same articles are indexed into an
 *       archive whose stop words are all the names of the first, since no stop word is a name.
 *       Bytes of a field are those of an index of this field alone.
 *   <li><b>Names are asked for in every way that costs</b>: a query has one that no other has,
 *       whose other spellings the archive may have or not; the first time, in an archive just
 *       opened, and again.
 *   <li><b>Detectors of languages are tried on texts of our own</b>, 36 languages of 8 articles,
 *       written for this. Some of the words of our table were added after looking at them, so the
 *       figures flatter our rule; other texts, given as arguments, do not. A headline of names only
 *       is right without an answer.
 *   <li>The request log is off; a terminal would be what is measured.
 * </ul>
 */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
