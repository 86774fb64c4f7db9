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
 *   <li>What others call our members is one table of all languages. A name counts only when its
 *       value can be what it means, so that {@code "author": 7} leaves the name to another member.
 *   <li>The members of a wrapper are the record's own only where it has no title or no body itself.
 *       What a path or a wrapper gave is taken out of its object, and the rest of that is kept:
 *       nothing is stored twice.
 *   <li>Whether an article is HTML is told by tags that make paragraphs. A bare tag in capitals
 *       alone does not tell: in Reuters-21578 all 17 texts with one are plain, {@code PHILLIPS <P>
 *       RAISES}.
 *   <li>A date is refused rather than guessed when its century, its zone (CST) or its month ({@code
 *       jui}) may be two things; only the order of day and month is assumed, and told.
 *   <li>Twelve digits that can be a moment to the minute are one, since as milliseconds they would
 *       fall in 1976; ten digits are always seconds since 1970, as most systems write them.
 *   <li>Neither id nor address can be filled in: all records without one would be one article.
 *   <li>What is filled in is tried when the rules are read: a value that does not fit is told once,
 *       not for every record.
 *   <li>A plain text has parts but no members: it is filled in like a record, while renaming,
 *       splitting and the look for tags, which are about members, leave it alone.
 *   <li>An answer says nothing twice: the marked title of a hit has no text of its own, since that
 *       is the hit's title; the direction of its language is derived, never stored.
 *   <li>Answers are read a thousand deep: the tree of a query and the making of a score are as deep
 *       as the query, which the engine bounds.
 *   <li>What a server answers is read leniently as to its members: one that is not known is
 *       skipped, so that an older client reads a newer server. What a client sends is read
 *       strictly.
 *   <li>A draft, or what is not published for another reason, is read as withdrawn, with its id and
 *       address only: an embargoed text must not leak, not even from the index's files. A number or
 *       {@code false} as status says nothing that could be relied on.
 * </ul>
 */
@NullMarked
package org.dateline.json;

import org.jspecify.annotations.NullMarked;
