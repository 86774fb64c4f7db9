/**
 * How is it written? Everything Dateline writes and reads as JSON, streamed through Gson's reader
 * and writer: no tree is built and no class is looked at by reflection.
 *
 * <p>{@link org.dateline.json.ArticleJson} writes an article in the one form that Dateline itself
 * writes and reads it back; {@link org.dateline.json.ArticleMapper} makes an article of a record
 * that others wrote, whatever they call its members. {@link org.dateline.json.RequestJson} and
 * {@link org.dateline.json.ResultJson} are what is asked of an archive and what it answers, {@link
 * org.dateline.json.ReportJson} what became of articles, {@link org.dateline.json.ProblemJson} what
 * is wrong. {@link org.dateline.json.ArticleCsv} writes articles as a table, for spreadsheets.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>What is written is read back exactly, whatever the text holds. Half of a surrogate pair has
 *       no UTF-8 form, so it is written as an escape.
 *   <li>Members that Dateline does not know are kept as JSON text: they cost nothing until someone
 *       asks for them, and come back as they were.
 *   <li>Input is read strictly ({@code Strictness.STRICT}): what one reader repairs and another
 *       refuses is how two programs come to see different articles in the same bytes. Nesting over
 *       32 and members given twice are refused by name for the same reason.
 *   <li>An explicit renaming wins over our own names, and our own names over the other names that
 *       are understood; what loses is kept as an unknown member and reported, never merged.
 *   <li>A member that the archivist declared as a field is that field, also where its name would be
 *       another name of ours: a {@code desk} is a section unless the archive has desks.
 *   <li>An answer says nothing twice: the marked title of a hit has no text of its own, since that
 *       is the hit's title; the direction of its language is derived, never stored.
 *   <li>What a server answers is read leniently as to its members: one that is not known is
 *       skipped, so that an older client reads a newer server. What a client sends is read
 *       strictly.
 * </ul>
 */
@NullMarked
package org.dateline.json;

import org.jspecify.annotations.NullMarked;
