/**
 * Which articles are in these bytes? Files, folders and streams in, articles out one after another,
 * with the line of each; what cannot be read is a problem with its line and keeps nothing else from
 * being read.
 *
 * <p>{@link org.dateline.read.Articles} is the door: it opens what it is given, yields an {@link
 * org.dateline.read.Entry} per record, and can index them all. {@link org.dateline.read.Format}
 * names what it reads.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>Records are found by scanners of our own over bytes, and read by libraries record by record
 *       (Gson, FastCSV): a parser that meets an error is lost in the rest of its input, a scanner
 *       only needs to know where the next record begins.
 *   <li>Outside records, JSON scanning passes over white space, commas and brackets of arrays. So
 *       an array, objects one after another and objects on lines are read by the same code, and
 *       {@code curl -d}, which joins lines, does no harm.
 *   <li>A document around the records is told by looking ahead, at most 4 MB and not past the first
 *       object; where that is a record, no other is looked at. Records are then read as they come:
 *       of the document only brackets are counted. An object with a body is an article, whatever
 *       lists it holds; of several lists that may be the records none is chosen.
 *   <li>A line that begins with {@code #! } between records is a remark.
 *   <li>A brace that cannot stand where it is begins the next record only at the outermost level or
 *       at the left margin: a lost article is reported, an inner object taken for an article is
 *       not.
 *   <li>Whether JSON is on lines is told by its first line: a whole object there. It matters only
 *       after an error.
 *   <li>CSV is cut into rows as ISO 8859-1, which keeps every byte, and its cells decoded one by
 *       one: invalid UTF-8 refuses its row. A quote that is never closed, or closed in the middle
 *       of a cell, refuses the line it is on, and reading goes on with the next line.
 *   <li>Gzip is told by its first bytes, not its name.
 *   <li>A batch is at most 5,000 records or 16 MB of text: what is in memory at a time, whatever
 *       the size of the input.
 *   <li>Reading stays on the caller's thread. From gzip, warm, one core reads 80,000 articles of
 *       Reuters-21578 a second (60 MB/s of text), and 100 MB/s of White House briefings; raw Lucene
 *       indexes the former at 11,000 a second.
 * </ul>
 */
@NullMarked
package org.dateline.read;

import org.jspecify.annotations.NullMarked;
