/**
 * How does the web ask? A server before any {@link org.dateline.Archive}, and an archive that
 * stands for such a server.
 *
 * <p>The door: {@link org.dateline.http.ArchiveServer}, {@link org.dateline.http.ServerOptions},
 * {@link org.dateline.http.RemoteArchive}.
 *
 * <p><b>A request</b> comes to {@code Reception}, which looks whether it may come in ({@code
 * Hosts}, {@code Access}), finds its row of {@code Routes}, has a small body read ({@code Bodies})
 * and hands it to the threads of its lane ({@code Admission}). The endpoint asks the archive and
 * has {@code Replies} write the answer; whatever it throws becomes an answer in {@code
 * ProblemResponse}.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>{@code Routes} is the one table: finding the way, {@code Allow}, metrics and {@code
 *       /openapi.json} come from its rows.
 *   <li>Small answers are written into a kept buffer and sent in one go with their length, without
 *       waiting for the client: a slow reader holds a buffer, never a thread. Small bodies are read
 *       whole before a thread is taken, within a share of the heap that all of them have together.
 *   <li>A small answer leaves from the I/O thread of its connection, also when a worker wrote it: a
 *       worker that ends an exchange itself makes the I/O thread spin until it has. A page costs
 *       about 40% less of the processor so.
 *   <li>Searches, single writes, bulk requests and exports have threads of their own: none can keep
 *       the others waiting. Beyond their queues the answer is 503 at once.
 *   <li>Deadlines are swept every 100 ms over the set of requests in flight. A timer per request
 *       would cost more, and time-outs of the socket begin anew with every byte.
 *   <li>Undertow's own limit of a body is off: past it the connection is closed without an answer,
 *       and for bodies in chunks (2.4.4) it cannot be set per exchange. It still answers by itself,
 *       with an empty 400: an escape that is not two hexadecimal digits, more than 32 kB of
 *       headers, HTTP/1.1 without {@code Host}.
 *   <li>An export is always in chunks, also where the connection is closed after it: else a client
 *       cannot tell an answer that broke off from a whole one.
 *   <li>A bulk request is read through {@code BulkBody}, which gives what came before a failure: so
 *       the line at which reading stopped is the line up to which all is committed.
 *   <li>A search deletes only with the number of articles that the client saw. Its parameters are
 *       read whole or not at all: nothing is tried with those of them that are right, as it is for
 *       a search, to tell all that is wrong.
 *   <li>{@code RemoteArchive} counts before it deletes, and counts again when the server answers
 *       409: an archive of one's own would not ask either. Its articles say themselves how they are
 *       marked up, so it sends {@code html=off}.
 *   <li>Entity tags are weak and of the bytes; of a search without its first member, the time it
 *       took.
 *   <li>Messages of unexpected exceptions are not logged, only their places: a message can hold the
 *       query, and what a journalist searches is a source's safety.
 *   <li>A query that is too long for an address is parsed by POST, as it is searched for. There is
 *       no POST for suggestions: nobody types so much, and {@code RemoteArchive} refuses it as the
 *       server would, since a much longer address is refused with an empty 400.
 *   <li>The page asks for suggestions 120 ms after the last letter; a newer question ends the one
 *       before, and an answer to what stands in the box no more is dropped. The focus stays in the
 *       box and the list is its combobox (WAI-ARIA 1.2), so that a screen reader hears the choice.
 *   <li>The page sets every text as text and marks by ranges; it needs no HTML from the server.
 *   <li><b>The page finds the archive's own fields in its own HTML</b>, where the server writes
 *       them: names of letters, digits and {@code _} need no escape, and no request is spent.
 * </ul>
 */
@NullMarked
package org.dateline.http;

import org.jspecify.annotations.NullMarked;
