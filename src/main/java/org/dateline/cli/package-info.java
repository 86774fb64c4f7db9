/**
 * How does a terminal ask? The command {@code dateline}: a class per subcommand, each of which
 * opens an archive (a folder, or one behind a server), asks it one thing and prints the answer.
 *
 * <p>{@link org.dateline.cli.Dateline} is the door.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>The flags of search, parse, suggest, facet, timeline, get, export and delete are rows of
 *       {@link org.dateline.SearchParameter}, read by the same code as HTTP parameters: a row added
 *       there is a flag here, with its sentence in {@code --help}.
 *   <li>Answers go to standard output, everything else to standard error, so that {@code --json}
 *       and exports can be piped; {@code --json} is the HTTP answer.
 *   <li>Commands that read take no lock and work beside a server. Those that write say who holds
 *       the archive, and how to give the same command to the server.
 *   <li>A word of the query that begins with one hyphen is part of the query ({@code caesar
 *       -sanctions}); flags have two. A mistyped flag is still told, with the nearest right one.
 *   <li>Another spelling is offered as the whole command to type, with its flags and without its
 *       page: a place in the pages of one query means nothing in another.
 *   <li>{@code delete} with a search shows what it would delete, takes no lock for it, and ends
 *       with 2 and the line to type; with {@code --yes} it deletes as many as it counted.
 *   <li>{@code index --dry-run} goes on reading with what it finds out (encoding, place of the
 *       records, order of dates), says so loudly, and prints a command that tells it: what is shown
 *       is what that command does. Standard input can be read only once, so there it is only told.
 *   <li>A run of {@code index} on files leaves {@code unfinished.json} in the archive's folder
 *       after each batch that is committed, and removes it at the end. A batch that was committed
 *       but not noted is indexed again, which changes nothing. Rejects are written before the note,
 *       so after a kill a record may stand there twice, never not at all.
 *   <li>A run that reads less than one that broke off keeps that one's note and leaves none: there
 *       is one note, and what was not read yet is what nobody may forget.
 *   <li>The first records are looked at before an archive is made: what is refused whole leaves
 *       nothing behind.
 *   <li>With {@code --json} a failure is one document on standard output and no sentence beside it.
 *   <li>{@code --rejects} writes UTF-8, each record by itself: the command that feeds the file
 *       again says what members mean, but no encoding and no place of records.
 *   <li>Control characters of an article never reach the terminal: an article could otherwise move
 *       the cursor or rename the window.
 *   <li>What Java cannot ask (whether a stream is a terminal, how wide it is) comes from the
 *       launcher in {@code DATELINE_TERMINAL} and {@code COLUMNS}; so no native library is needed.
 *   <li>The vector module is for {@code serve} alone: Java announces its use with a line on
 *       standard error that nothing silences, and the other commands gain nothing from it.
 *   <li>Commands that are over in a moment start from Java's archive of loaded classes, with the
 *       quick compiler only.
 *   <li>{@code --fresh} swaps nothing in when an input is cut off, and without {@code --yes} not
 *       when most was refused or most of what the archive held is missing: it is the one flag of
 *       {@code index} that can lose articles.
 *   <li>Rejects are added to, never overwritten: they may be mended by hand. The note of a run
 *       keeps their length, so that going on refuses nothing into them twice.
 *   <li>Flags of the report ({@code --limit}, {@code --rejects}, {@code --report}) are in the
 *       command to go on, but may be others; those that change how records are read may not.
 * </ul>
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
