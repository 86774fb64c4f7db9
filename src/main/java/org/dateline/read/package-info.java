/**
 * Which articles are in these bytes? Files, folders and streams in, articles out one after another,
 * with the line of each; what cannot be read is a problem with its line and keeps nothing else from
 * being read.
 *
 * <p>{@link org.dateline.read.Articles} is the door: it opens what it is given, yields an {@link
 * org.dateline.read.Entry} per record, and can index them all. {@link org.dateline.read.Format}
 * names what it reads. {@link org.dateline.read.Ingestion} indexes them for those who must know
 * what is committed and what was refused, or want a part of them only.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>Records are found by scanners of our own over bytes, and read by Gson, or split into cells,
 *       record by record: a parser that meets an error is lost in the rest of its input, a scanner
 *       only needs to know where the next record begins.
 *   <li>Outside records, JSON scanning passes over white space, commas and brackets of arrays. So
 *       an array, objects one after another and objects on lines are read by the same code, and
 *       {@code curl -d}, which joins lines, does no harm.
 *   <li>A document around the records is told by looking ahead, at most 4 MB and not past the first
 *       object; where that is a record, no other is looked at. Records are then read as they come:
 *       of the document only brackets are counted. An object with a body is an article, whatever
 *       lists it holds; of several lists that of stories is chosen, with a title and a text, a
 *       summary or a date, and of several such lists none. The others are told.
 *   <li>A line that begins with {@code #! } between records is a remark.
 *   <li>A brace that cannot stand where it is begins the next record only at the outermost level or
 *       at the left margin: a lost article is reported, an inner object taken for an article is
 *       not.
 *   <li>Whether JSON is on lines is told by its first line: a whole object there. It matters only
 *       after an error.
 *   <li>CSV is cut into rows of bytes, and its cells are decoded one by one: invalid UTF-8 refuses
 *       its row. A quote that is never closed, or closed in the middle of a cell, refuses the line
 *       it is on, and reading goes on with the next line. Cells are split by code of our own: no
 *       library reads the backslashes of databases and tells a quoted {@code NULL} from a bare one.
 *   <li>How a table is written is told by trying: separators, quotes and backslashes in all
 *       combinations over the first 64 kB, judged by the names understood in the first row, then by
 *       broken rows, then by rows as long as the first. A table without a name that is understood
 *       is refused once, not row by row.
 *   <li>Every reader sees UTF-8. Other encodings are made UTF-8 as they are read; what is not of
 *       the encoding becomes the byte FF, which refuses only its record. A byte order mark is
 *       believed more than what was said, for no text begins so by chance.
 *   <li>An id made of a record's bytes is made of them as they were stored, so that a wrong guess
 *       of a code page, mended later, keeps the ids. Of UTF-16 and the like, which lose nothing, it
 *       is made of UTF-8.
 *   <li>When no encoding is said and the first 100 lines show a pattern, nothing is read: more than
 *       5 of them, and at least three, are not UTF-8; or none that goes beyond ASCII is. Half an
 *       archive of broken text is worse than none, while one damaged line is only refused. The body
 *       of a request is UTF-8 by contract, and its lines are always refused alone. The detector of
 *       ICU names likely encodings (as chardet4j, 90 kB, not the 14 MB of ICU4J); of a script of
 *       its own it is shown only the words in it, or the names of JSON members would make
 *       everything English. Only what is ready is looked at: a slow sender is waited for no longer
 *       than for its first line.
 *   <li>Articles with header lines are told apart from articles that contain a line of dashes by
 *       what follows it: header lines that begin with a name the first article has. In a mailbox
 *       only its {@code From } lines count. Where the first article has a title and a date in its
 *       header, a header with both after a blank line begins the next one without a line between;
 *       mail that quotes other mail leaves out what programs wrote, by which it is told. Two header
 *       lines, one of them understood, and a blank line make a text such an article. Old mail is
 *       decoded by code of our own: the pieces needed are shorter than a library's use would be.
 *   <li>Of a file with one article under header lines the path is its id. A record that is refused
 *       is written with that id as a last line of its header, so that it keeps it when it is fed
 *       from a file of rejects.
 *   <li>Where stories with header lines stand between lines of one character, set off by a blank
 *       line, each such line ends a story, whether a header follows or not: a swallowed story is
 *       lost, one cut at a rule is found in two pieces. A text without any header may as well be
 *       one article with rules in it: it is read as one, and its lines are told.
 *   <li>In folders, archives are passed over as hidden files are: an {@code archive.json} is no
 *       article. Files with other endings are counted.
 *   <li>An array of values on a line of JSON is one refused record; only around objects are
 *       brackets passed over.
 *   <li>The paragraph after the headline of a plain text is a summary before a dateline; without
 *       one, up to 120 letters, or up to 300 that end without a full stop. The first sentence of a
 *       story is mostly longer, and a summary lost to the body is found all the same.
 *   <li>What a database writes for nothing, a bare {@code NULL}, is an empty cell here, where the
 *       quotes are seen; in quotes it is text.
 *   <li>Gzip is told by its first bytes, not its name.
 *   <li>A batch is at most 20,000 records or 16 MB of text: what is in memory at a time, whatever
 *       the size of the input.
 *   <li>A run that broke off is gone on with after so many records, not after a line: several
 *       records can stand on one. What is passed over is read all the same, at 80,000 articles a
 *       second.
 *   <li>What an archive refused is told record by record. A report keeps a thousand problems, so
 *       those of further records are asked for by giving these records again, a hundred at a time;
 *       they are refused again, and nothing changes.
 *   <li>{@link org.dateline.read.Ingestion} is a fourth door beside three: what is committed, what
 *       was refused and where to go on concern only a caller that may break off, and would burden
 *       {@code Articles}.
 *   <li>Reading stays on the caller's thread. From gzip, warm, one core reads 80,000 articles of
 *       Reuters-21578 a second (60 MB/s of text), and 100 MB/s of White House briefings; raw Lucene
 *       indexes the former at 11,000 a second.
 * </ul>
 */
@NullMarked
package org.dateline.read;

import org.jspecify.annotations.NullMarked;
